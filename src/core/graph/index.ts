export * from './chart.ts';
export * from './coarsen.ts';
export * from './compact.ts';
export * from './history.ts';
export * from './layouts.ts';
export * from './paths.ts';
