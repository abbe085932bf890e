import { defineSlice } from '../../trust/slice.ts';
import { reviewRoutes } from './routes.ts';

export { actOnClaims } from './act.ts';
export * from './contract.ts';
export { readQueue, readReportClaims } from './queue.ts';

export const review = defineSlice({
  name: 'review',
  needs: ['agencies', 'reports', 'fusion'],
  routes: reviewRoutes,
});
