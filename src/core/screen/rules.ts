import { featuresOf } from './features.ts';

/** Names whose features stand for the rules of a version: an index made by other rules answers wrongly, so it is refused. */
const SAMPLES = [
  ['Abd al-Rahman ibn Saifullah Khan Example', 'person'],
  ['عبد الرحمن بن سیف اللہ', 'person'],
  ['Абдурахман Сайфуллоев', 'person'],
  ['Example Trading Company LLC', 'organisation'],
  ['EXAMPLE STAR 7', 'thing'],
] as const;

/** Fingerprint text of the rules by which names are taken apart. */
export const RULES = JSON.stringify(SAMPLES.map(([name, kind]) => featuresOf(name, kind)));
