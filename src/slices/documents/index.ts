import { defineSlice } from '../../trust/slice.ts';
import { documentRoutes } from './routes.ts';

export type * from './contract.ts';
export { makeDocument } from './make.ts';

/** What is on a page as a file, up to a marking, signed and logged (ADR 0046). */
export const documents = defineSlice({
  name: 'documents',
  needs: ['reports', 'fusion', 'incidents', 'release'],
  routes: documentRoutes,
});
