import type { PageDefinition } from '../../../../web/kit/page.ts';
import { FEDERATION_WAITING } from './waiting.ts';

/** Partners and what each sees; recalls and who has answered. */
export const FEDERATION_PAGES: readonly PageDefinition[] = [
  {
    path: '/partners',
    title: ['Partners', 'شراکت دار'],
    load: () => import('./partners-page.tsx'),
    nav: { order: 20, keys: 'g p', under: 'exchange' },
  },
  {
    path: '/recalls',
    title: ['Recalls', 'واپسیاں'],
    load: () => import('./recalls-page.tsx'),
    nav: { order: 23, keys: 'g w', under: 'exchange' },
    waiting: FEDERATION_WAITING,
  },
];
