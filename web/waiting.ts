import type { Waiting } from './kit/waiting.ts';
import { PAGES } from './pages.ts';

/** What can wait for an officer, in the order of the pages on which it is worked: the key of each is its place. */
export const WAITING: readonly Waiting[] = PAGES.flatMap(({ waiting = [] }) => waiting);
