import type { Waiting } from './kit/waiting.ts';
import { FEDERATION_WAITING } from '../src/slices/federation/ui/waiting.ts';
import { FEEDS_WAITING } from '../src/slices/feeds/ui/waiting.ts';
import { RELEASE_WAITING } from '../src/slices/release/ui/waiting.ts';
import { REVIEW_WAITING } from '../src/slices/review/ui/waiting.ts';
import { SCREENING_WAITING } from '../src/slices/screening/ui/waiting.ts';
import { WATCH_WAITING } from '../src/slices/watch/ui/waiting.ts';

/** What can wait for an officer, in the order in which the first page tells it: the key of each is its place. */
export const WAITING: readonly Waiting[] = [
  ...SCREENING_WAITING,
  ...REVIEW_WAITING,
  ...RELEASE_WAITING,
  ...FEDERATION_WAITING,
  ...WATCH_WAITING,
  ...FEEDS_WAITING,
];
