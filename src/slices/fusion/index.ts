import { defineSlice } from '../../trust/slice.ts';
import { REPORT_FILED, type FiledReport } from '../reports/index.ts';
import { recordReading } from './record-reading.ts';
import { fusionRoutes } from './routes.ts';

export { readCard } from './card.ts';
export type * from './contract.ts';
export { judgeRecords, reviewClaim, undo, type JudgementResult, type UndoResult } from './judge.ts';
export { readPicture } from './picture.ts';
export { PictureSchema, type Picture } from './picture-contract.ts';
export { searchEntities } from './search.ts';
export { intervalText, valueText } from './value-text.ts';
export { explainEntity } from './why.ts';

export const fusion = defineSlice({
  name: 'fusion',
  needs: ['reports'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: fusionRoutes,
  on: { [REPORT_FILED]: (desk, subject) => recordReading(desk, subject as FiledReport) },
});
