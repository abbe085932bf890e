import type { PageDefinition } from '../../../../web/kit/page.ts';

/** What reports show: where files and texts are handed in, and where tables are imported. */
export const REPORTS_PAGES: readonly PageDefinition[] = [
  {
    path: '/intake',
    title: ['Intake', 'وصولی'],
    load: () => import('./intake-page.tsx'),
    nav: { order: 2, keys: 'g i' },
  },
  {
    path: '/imports',
    title: ['Imports', 'درآمد'],
    load: () => import('./imports-page.tsx'),
    nav: { order: 2.1, keys: 'g b' },
  },
  {
    path: '/imports/$id',
    title: ['Import', 'ایک درآمد'],
    load: () => import('./import-page.tsx'),
    nav: null,
  },
];
