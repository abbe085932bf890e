import type { PageDefinition } from './kit/page.ts';
import { DESIGNATIONS_PAGES } from '../src/slices/designations/ui/pages.ts';
import { FEDERATION_PAGES } from '../src/slices/federation/ui/pages.ts';
import { FEEDS_PAGES } from '../src/slices/feeds/ui/pages.ts';
import { FUSION_PAGES } from '../src/slices/fusion/ui/pages.ts';
import { LINKS_PAGES } from '../src/slices/links/ui/pages.ts';
import { RELEASE_PAGES } from '../src/slices/release/ui/pages.ts';
import { INCIDENTS_PAGES } from '../src/slices/incidents/ui/pages.ts';
import { REPORTS_PAGES } from '../src/slices/reports/ui/pages.ts';
import { REVIEW_PAGES } from '../src/slices/review/ui/pages.ts';
import { SCREENING_PAGES } from '../src/slices/screening/ui/pages.ts';
import { TIPS_PAGES } from '../src/slices/tips/ui/pages.ts';
import { WATCH_PAGES } from '../src/slices/watch/ui/pages.ts';

/** Every page of the watch floor: the frame's own, then each slice's. */
export const PAGES: readonly PageDefinition[] = [
  {
    path: '/',
    title: ['Home', 'آغاز'],
    load: () => import('./shell/home-page.tsx'),
    nav: { order: 0, keys: 'g h' },
  },
  { path: '/help', title: ['Help', 'مدد'], load: () => import('./help/help-page.tsx'), nav: null },
  ...FUSION_PAGES,
  ...INCIDENTS_PAGES,
  ...LINKS_PAGES,
  ...REPORTS_PAGES,
  ...REVIEW_PAGES,
  ...SCREENING_PAGES,
  ...DESIGNATIONS_PAGES,
  ...WATCH_PAGES,
  ...TIPS_PAGES,
  ...RELEASE_PAGES,
  ...FEDERATION_PAGES,
  ...FEEDS_PAGES,
];
