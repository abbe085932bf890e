export * from './types.ts';
export {
  LIST_ROLES,
  type ListFile,
  type ListItem,
  type ListOptions,
  type ListRole,
  type SkippedEntry,
} from './reader.ts';
export { listEntries, type ListOutcome, readList, type RowCounts } from './read.ts';
export { ListRefused } from './refused.ts';
export { partyOf } from './party.ts';
export { listRoleOf, sniffList } from './sniff.ts';
export { checkListMapping } from './mapped/mapping-check.ts';
export { LIST_FIELDS, type ListColumn, type ListField, type ListMapping } from './mapped/mapping.ts';
