import type { PageDefinition } from '../../../../web/kit/page.ts';
import { WATCH_WAITING } from './waiting.ts';

/** The live feed, and what officers are told. */
export const WATCH_PAGES: readonly PageDefinition[] = [
  {
    path: '/feed',
    title: ['Feed', 'تازہ رپورٹیں'],
    load: () => import('./feed-page.tsx'),
    nav: { order: 0.5, keys: 'g f' },
  },
  {
    path: '/notices',
    title: ['Notices', 'اطلاعات'],
    load: () => import('./notices-page.tsx'),
    nav: { order: 0.6, keys: 'g n' },
    waiting: WATCH_WAITING,
  },
];
