import { defineSlice } from '../../trust/slice.ts';
import { REPORT_INDEXED } from '../reports/index.ts';
import { noteReport } from './actions.ts';
import { watchRoutes } from './routes.ts';
import { startWatching } from './stream.ts';

export type * from './contract.ts';

/** The live feed of what came to be seen. */
export const watch = defineSlice({
  name: 'watch',
  needs: ['agencies', 'reports'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: watchRoutes,
  runs: startWatching,
  on: { [REPORT_INDEXED]: (desk, subject) => noteReport(desk, subject as string) },
});
