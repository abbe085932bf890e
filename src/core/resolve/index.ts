export { compareGroups, type SharedEvidence } from './compare.ts';
export { eventTypesAgree } from './contradict.ts';
export { type Against, type Evidence, type Told, toldOf } from './evidence.ts';
export { foldRecords } from './fold.ts';
export { againstInEnglish, toldInEnglish } from './wording.ts';
export { profileOf, type RecordProfile } from './profile.ts';
export type { Cluster, Constraints, EvidenceKey, Fold, FoldJudgement, FoldRecord, Tie } from './types.ts';
