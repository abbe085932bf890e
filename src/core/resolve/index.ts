export { compareGroups, type SharedEvidence } from './compare.ts';
export { eventTypesAgree } from './contradict.ts';
export { explainTie } from './explain.ts';
export { foldRecords } from './fold.ts';
export { profileOf, type RecordProfile } from './profile.ts';
export type { Cluster, Constraints, EvidenceKey, Fold, FoldJudgement, FoldRecord, Tie } from './types.ts';
