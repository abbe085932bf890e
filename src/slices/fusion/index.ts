import { defineSlice } from '../../trust/slice.ts';
import {
  REPORT_FILED,
  REPORT_INDEXED,
  REPORTS_PURGED,
  REPORTS_TOUCHED,
  type FiledReport,
  type TouchedAsk,
} from '../reports/index.ts';
import { askToLearn, learnNames } from './learn.ts';
import { recordReading } from './record-reading.ts';
import { RELEARN, relearnNames } from './readings.ts';
import { fusionRoutes } from './routes.ts';
import { TELL_SAID_ANEW, tellSaidAnew } from './said-anew.ts';
import { purgeRecords } from './store/tied.ts';
import { tellTouched } from './touched.ts';

export { readCard } from './card.ts';
export type * from './contract.ts';
export {
  ACT_UNDONE,
  judgeRecords,
  type JudgedUpon,
  tieOneEntry,
  undo,
  undoAct,
  type JudgementResult,
  type UndoResult,
} from './judge.ts';
export { contraryTo, type ContraryJudgement } from './contrary.ts';
export { captionsOf, claimsById, type ClaimRow } from './store/read.ts';
export type { Correction, ReviewRow } from './store/reviews.ts';
export { putInForce, type PutInForce, writeReading } from './readings.ts';
export {
  type ContentClaim,
  contentOfReading,
  type StoredContent,
  storedContent,
} from './reading-content.ts';
export { byWeight, disputes, echoes, newestFirst, type Side, singleOrigin } from './digest.ts';
export {
  type EntityLink,
  type Linked,
  type LinkedEntity,
  linkedEntities,
  type LinkSource,
} from './linked.ts';
export { judgementById } from './store/judge.ts';
export { joinedTo, judgementsOn, type TiedRecord } from './store/tied.ts';
export { readPicture } from './picture.ts';
export { type Happening, type HappeningPlace, readHappenings, recordsOfEntity } from './happenings.ts';
export { spineRows, type SpineRows, type SpineScope } from './spine-rows.ts';
export { PictureSchema, type Picture } from './picture-contract.ts';
export {
  LONGEST_REASON,
  MOST_CLAIMS,
  reviewClaims,
  type ReviewAct,
  type ReviewResult,
  type ReviewTerms,
} from './review-claims.ts';
export { CONFIRMED_PROPERTIES, isMachineRead, STRUCTURED_RULES, SUGGESTED_RULES } from './confirmation.ts';
export { type ClaimsOfReport, claimsOfReport } from './standing-claims.ts';
export { standing, type StandingClaim } from './reviewed.ts';
export { explainLesson, listLessons, type Lesson, type LessonExplained } from './lessons-taught.ts';
export { teachAlias, teachExclusion, type TaughtLesson, type Teaching } from './teach.ts';
export { isNamedIn, isSeen, recordsEver, recordsIn } from './named-in.ts';
export { reportsNamed } from './named-under.ts';
export { openRows } from './open-rows.ts';
export { REPORTS_SAID_ANEW } from './said-anew.ts';
export { type HitBehind, searchBehind, searchEntities } from './search.ts';
export { intervalText, valueText } from './value-text.ts';
export { addSuggested, thingsIn, type SuggestedClaim, type ThingInReport } from './suggested.ts';
export { explainEntity } from './why.ts';

export const fusion = defineSlice({
  name: 'fusion',
  needs: ['agencies', 'reports'],
  migrations: new URL('./migrations/', import.meta.url),
  routes: fusionRoutes,
  jobs: {
    'fusion.learn': learnNames,
    [RELEARN]: relearnNames,
    [TELL_SAID_ANEW]: tellSaidAnew,
  },
  on: {
    [REPORT_FILED]: (desk, subject) => {
      const { id, markingId, reading, filing } = subject as FiledReport;
      return recordReading(desk, { id, markingId, reading, format: filing.format });
    },
    [REPORT_INDEXED]: (desk, subject, centre) => askToLearn(desk, subject as string, centre),
    [REPORTS_PURGED]: (desk, subject) => purgeRecords(desk, subject as string[]),
    [REPORTS_TOUCHED]: (desk, subject) => tellTouched(desk, subject as TouchedAsk),
  },
});
