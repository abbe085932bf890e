import type { PageDefinition } from '../../../../web/kit/page.ts';

/** The graph: a chart that is begun, and one that is kept. */
export const LINKS_PAGES: readonly PageDefinition[] = [
  {
    path: '/graph',
    title: ['Graph', 'خاکہ'],
    load: () => import('./draft-page.tsx'),
    nav: { order: 1.5, keys: 'g g', under: 'analysis' },
  },
  {
    path: '/graph/$chart',
    title: ['Chart', 'محفوظ خاکہ'],
    load: () => import('./chart-page.tsx'),
    nav: null,
  },
];
