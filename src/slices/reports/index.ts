import { defineSlice } from '../../trust/slice.ts';
import { indexText, tellWithdrawn } from './jobs.ts';
import { resumeImports, workImport } from './imports/job.ts';
import { REPORTS_PURGED } from './contract.ts';
import { purgeImports } from './imports/store.ts';
import { WORK_IMPORT } from './imports/queue.ts';
import { importRoutes } from './imports/routes.ts';
import { reportRoutes } from './routes.ts';

export * from './actions.ts';
export * from './contract.ts';
export { dayOf, readGrade, readMarking, readTerms, type TermsAsWritten } from './terms.ts';
export { originsAmong, originsOf, type OriginsSeen } from './origins.ts';
export {
  PROSE_FORMATS,
  readAgain,
  readPlain,
  storedSubmissions,
  type StoredSubmission,
} from './read-again.ts';
export {
  findReport,
  reportsOfHash,
  storedText,
  submissionOf,
  textsOf,
  withdrawalsOf,
  withdrawEdition,
  type ReportRow,
  type StoredText,
  type WithdrawalRow,
} from './store.ts';
export { readDocuments } from './reading.ts';
export {
  readingOf,
  reportsToPass,
  type PassableReport,
  type ReadReport,
} from './pass-on.ts';
export {
  editionsBelow,
  findStored,
  isRecalled,
  storedBytes,
} from './store.ts';
export { storedUnder, type StoredUnder } from './store-under.ts';
export { certificatesOf, holdReport, holdsStanding, liftHold, purgeReport } from './purge.ts';
export {
  joinTombstones,
  keepTombstones,
  purgeAgain,
  type PurgedAgain,
  readTombstones,
  type Tombstone,
  tombstoneFile,
  writeTombstones,
} from './tombstones.ts';
export { takeIn, type DocumentProblem, type IntakeFile, type IntakeResult } from './intake.ts';

export { beginImport } from './imports/begin.ts';
export { runImport } from './imports/run.ts';
export { importProblems, listImports, readImport } from './imports/status.ts';
export { previewImport } from './imports/preview.ts';
export { listMappings, saveMapping } from './imports/mappings.ts';
export { previewUndo, redoImport, undoImport } from './imports/undo.ts';

export const reports = defineSlice({
  name: 'reports',
  needs: ['agencies'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: (server, centre, authenticator) => {
    reportRoutes(server, centre, authenticator);
    importRoutes(server, centre, authenticator);
  },
  jobs: {
    'reports.index-text': indexText,
    'reports.withdrawn': tellWithdrawn,
    [WORK_IMPORT]: workImport,
  },
  on: { [REPORTS_PURGED]: (desk, subject) => purgeImports(desk, subject as string[]) },
  runs: resumeImports,
});
