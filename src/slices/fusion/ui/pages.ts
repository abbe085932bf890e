import type { PageDefinition } from '../../../../web/kit/page.ts';

/** What fusion shows: search, and the page of an entity. */
export const FUSION_PAGES: readonly PageDefinition[] = [
  {
    path: '/search',
    title: ['Search', 'تلاش'],
    load: () => import('./search-page.tsx'),
    nav: { order: 1, keys: 'g s' },
  },
];
