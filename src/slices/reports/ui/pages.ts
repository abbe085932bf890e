import type { PageDefinition } from '../../../../web/kit/page.ts';

/** What reports show: the place where files and texts are handed in. */
export const REPORTS_PAGES: readonly PageDefinition[] = [
  {
    path: '/intake',
    title: ['Intake', 'وصولی'],
    load: () => import('./intake-page.tsx'),
    nav: { order: 2, keys: 'g i' },
  },
];
