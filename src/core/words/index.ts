export * from './id.ts';
export * from './vocabulary.ts';
export * from './interval.ts';
export * from './claim.ts';
export * from './property.ts';
export * from './reading.ts';
export { pageAt } from './pages.ts';
