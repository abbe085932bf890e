import { defineSlice } from '../../trust/slice.ts';
import { linksRoutes } from './routes.ts';

export type * from './contract.ts';
export { listCharts } from './charts.ts';
export { exportChart, showChart, type ShownChart } from './show.ts';

/** Link analysis: what is tied to what, paths, and charts that officers make and share. */
export const links = defineSlice({
  name: 'links',
  needs: ['agencies', 'reports', 'fusion'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: linksRoutes,
});
