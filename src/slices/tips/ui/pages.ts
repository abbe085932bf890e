import type { PageDefinition } from '../../../../web/kit/page.ts';
import { TIPS_WAITING } from './waiting.ts';

/** Tips, and what came of them. */
export const TIPS_PAGES: readonly PageDefinition[] = [
  {
    path: '/tips',
    title: ['Tips', 'اشارے'],
    load: () => import('./tips-page.tsx'),
    nav: { order: 20.5, keys: 'g k', under: 'exchange' },
    waiting: TIPS_WAITING,
  },
];
