export * from './controls.ts';
export * from './generic.ts';
export * from './lattice.ts';
export * from './limit.ts';
export * from './marking.ts';
export { isMarkingCode, LEVEL_NAMES, type MarkingProblem, type ParseResult } from './syntax.ts';
export * from './tlp.ts';
export * from './travel.ts';
