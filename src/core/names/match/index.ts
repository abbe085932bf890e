export { compareNames } from './compare.ts';
export { explainMatch, MATCH_LINE } from './explain.ts';
export { guessKind } from './kind.ts';
export { prepareName } from './prepare.ts';
export type { MatchKind, NameMatch, NamePart, NameStep, PartKind, PreparedName } from './types.ts';
export { MATCH_KINDS, PART_KINDS } from './types.ts';
export { similarityOf } from './weigh.ts';
