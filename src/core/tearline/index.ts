export { checkTearline, type LowerVersion, type UpperVersion } from './check.ts';
export { cleanTearline } from './clean.ts';
export { type DiffLine, diffVersions } from './diff.ts';
export * from './finding.ts';
export { type LowerTerms, type Portion, portionsOf } from './portions.ts';
