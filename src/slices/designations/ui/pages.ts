import type { PageDefinition } from '../../../../web/kit/page.ts';

/** Designation lists: how they stand, what each version changed, what an entry says. */
export const DESIGNATIONS_PAGES: readonly PageDefinition[] = [
  {
    path: '/lists',
    title: ['Lists', 'فہرستیں'],
    load: () => import('./lists-page.tsx'),
    nav: { order: 4.2, keys: 'g l' },
  },
  { path: '/lists/$list', title: ['List', 'فہرست'], load: () => import('./list-page.tsx'), nav: null },
  {
    path: '/lists/$list/entries/$entry',
    title: ['Entry', 'اندراج'],
    load: () => import('./entry-page.tsx'),
    nav: null,
  },
];
