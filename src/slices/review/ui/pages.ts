import type { PageDefinition } from '../../../../web/kit/page.ts';
import { REVIEW_WAITING } from './waiting.ts';

/** The review desk: reports whose claims wait, and one report with its claims. */
export const REVIEW_PAGES: readonly PageDefinition[] = [
  {
    path: '/review',
    title: ['Review', 'نظرِ ثانی'],
    load: () => import('./queue-page.tsx'),
    nav: { order: 3, keys: 'g r' },
    waiting: REVIEW_WAITING,
  },
  {
    path: '/review/$id',
    title: ['Review of a report', 'رپورٹ کی نظرِ ثانی'],
    load: () => import('./desk-page.tsx'),
    nav: null,
  },
];
