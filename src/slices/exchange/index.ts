import { defineSlice } from '../../trust/slice.ts';
import { FUSE, fuseObjects } from './fuse.ts';
import { NAME_FILED, nameFiled } from './named.ts';
import { askToOffer, OFFER, OFFER_ALL, offerEvery, offerReports } from './offer.ts';
import { exportRoutes } from './export/routes.ts';
import { REPORTS_SAID_ANEW } from '../fusion/index.ts';
import { REPORT_INDEXED, REPORT_RECALLED, REPORT_WITHDRAWN, REPORTS_PURGED } from '../reports/index.ts';
import { purgeObjects, takeBackObjects } from './recalled.ts';
import { taxiiRoutes } from './taxii/routes.ts';

export { addToInbox, checkOffered } from './add.ts';
export { closeCollection, listCollections, offerCollection, openInbox, type Offer } from './collections.ts';
export { momentOf, momentText, versionKey } from './moments.ts';
export { OBJECTS_WITHDRAWN } from './named.ts';
export { objectsOf, postedOf, type TakenFrom } from './recalled.ts';
export { readObjects, readTaken, type Taken } from './read.ts';
export type * from './contract.ts';
export { exportMisp, type MispFile } from './export/misp.ts';
export { exportStix, type ExportAsked, type ExportManifest, type StixExport } from './export/export.ts';
export { scopeOf } from './export/routes.ts';

/** What is exchanged with partners: STIX 2.1 over TAXII 2.1 (ADR 0026), and the spine as STIX (ADR 0031). */
export const exchange = defineSlice({
  name: 'exchange',
  needs: ['agencies', 'reports', 'fusion'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: (server, centre, authenticator) => {
    taxiiRoutes(server, centre, authenticator);
    exportRoutes(server, centre, authenticator);
  },
  jobs: {
    [FUSE]: fuseObjects,
    [NAME_FILED]: nameFiled,
    [OFFER]: offerReports,
    [OFFER_ALL]: offerEvery,
  },
  on: {
    [REPORT_INDEXED]: askToOffer,
    [REPORTS_SAID_ANEW]: askToOffer,
    [REPORT_RECALLED]: takeBackObjects,
    [REPORT_WITHDRAWN]: takeBackObjects,
    [REPORTS_PURGED]: purgeObjects,
  },
});
