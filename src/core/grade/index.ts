export * from './grade.ts';
export { AXES, type Axis, SCHEMES, type Scheme } from './schemes.data.ts';
