import type { PageDefinition } from '../../../../web/kit/page.ts';

/** What fusion shows: search, the card of an entity, why its records are one, the reports behind it. */
export const FUSION_PAGES: readonly PageDefinition[] = [
  {
    path: '/picture',
    title: ['Picture', 'مجموعی تصویر'],
    load: () => import('./picture/picture-page.tsx'),
    nav: { order: 0.4, keys: 'g v' },
  },
  {
    path: '/search',
    title: ['Search', 'تلاش'],
    load: () => import('./search/search-page.tsx'),
    nav: { order: 1, keys: 'g s' },
  },
  {
    path: '/entities/$id',
    title: ['Entity', 'ہستی'],
    load: () => import('./entity/entity-page.tsx'),
    begins: ({ params: { id = '' }, search }) =>
      search['asof'] === undefined ? `/api/entities/${encodeURIComponent(id)}` : null,
    nav: null,
  },
  {
    path: '/entities/$id/why',
    title: ['Why these records are one', 'یہ ریکارڈ ایک کیوں ہیں'],
    load: () => import('./why/why-page.tsx'),
    nav: null,
  },
  {
    path: '/compare',
    title: ['Compare', 'موازنہ'],
    load: () => import('./compare/compare-page.tsx'),
    nav: null,
  },
  {
    path: '/reports/$id',
    title: ['Report', 'رپورٹ'],
    load: () => import('./report/report-page.tsx'),
    nav: null,
  },
];
