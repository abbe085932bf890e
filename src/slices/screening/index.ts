import { defineSlice } from '../../trust/slice.ts';
import { LIST_CHANGED } from '../designations/index.ts';
import { WORK_BATCH, workBatch } from './batch-job.ts';
import { rescreenList, rescreenSubjects } from './rescreen.ts';
import { screeningRoutes } from './doors.ts';
import { SCREEN_SUBJECTS } from './subjects.ts';

export { readAsked, readTerms } from './asked.ts';
export { batchOutput, openBatch, readBatch, runBatch } from './batch.ts';
export { type BatchFormat, batchFormatOf } from './batch-rows.ts';
export { listChecks, readCheck, runCheck, type CheckRequest } from './check.ts';
export * from './contract.ts';
export { isEntryId, listedEntity } from './doors.ts';
export { disposeHit, listHits, readHit, TO_DO } from './dispose.ts';
export { liveIndexOf } from './live.ts';
export { replayCheck, type Replay } from './replay.ts';
export { batchSubjects, endSubject, listSubjects, saveSubjects, type SubjectGiven } from './subjects.ts';
export { checkFile } from './files.ts';

export const screening = defineSlice({
  name: 'screening',
  needs: ['agencies', 'reports', 'designations'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: screeningRoutes,
  jobs: { 'screening.rescreen': rescreenList, [SCREEN_SUBJECTS]: rescreenSubjects, [WORK_BATCH]: workBatch },
  on: {
    [LIST_CHANGED]: (desk, subject, centre) => centre.jobs.add(desk, 'screening.rescreen', subject as object),
  },
});
