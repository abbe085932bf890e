import { defineSlice } from '../../trust/slice.ts';
import { FUSE, fuseObjects } from './fuse.ts';
import { taxiiRoutes } from './taxii/routes.ts';

export { addToInbox, checkOffered } from './add.ts';
export { closeCollection, listCollections, offerCollection, openInbox, type Offer } from './collections.ts';
export { momentOf, momentText } from './moments.ts';
export { readObjects } from './read.ts';
export type * from './contract.ts';

/** What is exchanged with partners: STIX 2.1 over TAXII 2.1 (ADR 0026). */
export const exchange = defineSlice({
  name: 'exchange',
  needs: ['agencies', 'reports'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: taxiiRoutes,
  jobs: { [FUSE]: fuseObjects },
});
