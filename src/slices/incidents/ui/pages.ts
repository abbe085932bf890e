import type { PageDefinition } from '../../../../web/kit/page.ts';

/** What happened where, and when. */
export const INCIDENTS_PAGES: readonly PageDefinition[] = [
  {
    path: '/map',
    title: ['Map', 'نقشہ'],
    load: () => import('./map-page.tsx'),
    nav: { order: 1.2, keys: 'g m', under: 'analysis' },
  },
  {
    path: '/timeline',
    title: ['Timeline', 'وقت کی لکیر'],
    load: () => import('./timeline-page.tsx'),
    nav: { order: 1.3, keys: 'g t', under: 'analysis' },
  },
];
