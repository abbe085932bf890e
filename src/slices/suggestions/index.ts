import { defineSlice } from '../../trust/slice.ts';
import { REPORTS_PURGED } from '../reports/index.ts';
import { purgeRuns } from './store.ts';
import { suggestionRoutes } from './routes.ts';

export type * from './contract.ts';
export { suggestClaims } from './suggest.ts';

/** Claims that a model on one's own network offers; off by default (ADR 0022). */
export const suggestions = defineSlice({
  name: 'suggestions',
  needs: ['reports', 'fusion'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: suggestionRoutes,
  on: { [REPORTS_PURGED]: (desk, subject) => purgeRuns(desk, subject as string[]) },
});
