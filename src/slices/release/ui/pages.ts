import type { PageDefinition } from '../../../../web/kit/page.ts';
import { ONWARD_WAITING, RELEASE_WAITING } from './waiting.ts';

/** Releases, and requests for onward release. */
export const RELEASE_PAGES: readonly PageDefinition[] = [
  {
    path: '/releases',
    title: ['Releases', 'اجرا'],
    load: () => import('./releases-page.tsx'),
    nav: { order: 21, keys: 'g e', under: 'exchange' },
    waiting: RELEASE_WAITING,
  },
  {
    path: '/onward',
    title: ['Onward requests', 'مزید اجرا کی درخواستیں'],
    load: () => import('./onward-page.tsx'),
    nav: { order: 22, keys: 'g o', under: 'exchange' },
    waiting: ONWARD_WAITING,
  },
];
