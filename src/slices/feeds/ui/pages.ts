import type { PageDefinition } from '../../../../web/kit/page.ts';
import { FEEDS_WAITING } from './waiting.ts';

/** Feeds: how each runs, and what its next step would bring. */
export const FEEDS_PAGES: readonly PageDefinition[] = [
  {
    path: '/feeds',
    title: ['Feeds', 'مواد کے ذرائع'],
    load: () => import('./feeds-page.tsx'),
    nav: { order: 24, keys: 'g d', under: 'exchange' },
    waiting: FEEDS_WAITING,
  },
];
