export { tellingsOf } from './conflict-casualties.ts';
export type { ConflictContext } from './conflict-pairs.ts';
export { conflictsOf } from './conflicts.ts';
export { FEW_HOLDERS } from './candidates.ts';
export { corroboration } from './corroboration.ts';
export { echoFinder } from './echo-finder.ts';
export { foldOrigins } from './origins.ts';
export { type Given, originTrace, traceKeys, traceSamples } from './trace.ts';
export { wholesOf } from './wholes.ts';
export type {
  CardClaim,
  ClaimOrigin,
  Conflict,
  ConflictKind,
  OriginCluster,
  OriginEcho,
  OriginReport,
  Origins,
  OriginTrace,
} from './types.ts';
