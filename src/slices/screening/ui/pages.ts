import type { PageDefinition } from '../../../../web/kit/page.ts';
import { SCREENING_WAITING } from './waiting.ts';

/** Screening: one check, and the hits that wait for somebody. */
export const SCREENING_PAGES: readonly PageDefinition[] = [
  {
    path: '/screening',
    title: ['Screening', 'فہرستوں سے جانچ'],
    load: () => import('./screening-page.tsx'),
    nav: { order: 4, keys: 'g c' },
    waiting: SCREENING_WAITING,
  },
];
