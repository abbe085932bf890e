import { defineSlice } from '../../trust/slice.ts';
import { REPORTS_PURGED } from '../reports/index.ts';
import { purgeComparisons } from './store/purge.ts';
import { reviewRoutes } from './routes.ts';

export { actOnClaims } from './act.ts';
export * from './contract.ts';
export {
  applyReread,
  compareMore,
  readReread,
  refuseWithoutRight,
  type RereadProgress,
  type RereadReport,
  type RereadRequest,
  type RereadSummary,
  writeAtMost,
} from './reread.ts';
export type { ClaimDifference, Difference, Totals } from './difference.ts';
export { teach } from './teach.ts';
export { readQueue, readReportClaims } from './queue.ts';

export const review = defineSlice({
  name: 'review',
  needs: ['agencies', 'reports', 'fusion'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: reviewRoutes,
  on: { [REPORTS_PURGED]: (desk, subject) => purgeComparisons(desk, subject as string[]) },
});
