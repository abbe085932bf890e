export type { ConflictContext } from './conflict-pairs.ts';
export { conflictsOf } from './conflicts.ts';
export { corroboration } from './corroboration.ts';
export { foldOrigins } from './origins.ts';
export { likeness, sameOrigin } from './same-origin.ts';
export { type Given, originTrace } from './trace.ts';
export { wholesOf } from './wholes.ts';
export type { CardClaim, Conflict, ConflictKind, OriginCluster, OriginReport, OriginTrace } from './types.ts';
