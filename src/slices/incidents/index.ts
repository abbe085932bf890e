import { defineSlice } from '../../trust/slice.ts';
import { incidentRoutes } from './routes.ts';

export type * from './contract.ts';
export { readIncidents } from './read.ts';

/** Events and operations in time and space: the map and the timeline. */
export const incidents = defineSlice({
  name: 'incidents',
  needs: ['fusion'],
  routes: incidentRoutes,
});
