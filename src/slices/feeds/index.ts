import { defineSlice } from '../../trust/slice.ts';
import { OBJECTS_WITHDRAWN } from '../exchange/index.ts';
import { RUN_FEED } from './feeds.ts';
import { feedRoutes } from './routes.ts';
import { REPORT_RECALLED, REPORT_WITHDRAWN } from '../reports/index.ts';
import { runScheduled, takeBackScheduled } from './run.ts';
import { TAKE_BACK, takeBackPushed } from './taken-back.ts';

export * from './contract.ts';
export { addFeed, dropFeed, listFeeds, pauseFeed, resumeFeed, showFeed } from './feeds.ts';
export { previewFeed } from './preview.ts';
export { runFeed } from './run.ts';
export { outsideHolders } from './taken-back.ts';

/** What is fetched from, and sent to, peers that an administrator configured (ADR 0032). */
export const feeds = defineSlice({
  name: 'feeds',
  needs: ['agencies', 'reports', 'exchange'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: feedRoutes,
  waitingJobs: { [RUN_FEED]: runScheduled, [TAKE_BACK]: takeBackScheduled },
  on: {
    [REPORT_RECALLED]: takeBackPushed,
    [REPORT_WITHDRAWN]: takeBackPushed,
    [OBJECTS_WITHDRAWN]: takeBackPushed,
  },
});
