import { compareNames, prepareName } from '../../names/match/index.ts';
import { remembering } from '../../names/memo.ts';
import { type Interval, overlaps } from '../../words/index.ts';
import { birthLevel, dateOf } from './birth.ts';
import { bitsOf } from './factor.ts';
import { fatherLevel } from './father.ts';
import { LEVELS, type Level } from './levels.data.ts';

/** What is held against two records being one, in fusion as in screening: a level that differs and takes bits away. */
function speaksAgainst(level: Level): boolean {
  return LEVELS[level].outcome === 'differs' && bitsOf(level) < 0;
}

/** True where two dates of birth are not one: slips of typing, swapped days and a year's rounding are no contradiction. */
export function birthsContradict(a: Interval, b: Interval): boolean {
  const [one, two] = [dateOf(a), dateOf(b)];
  return one === null || two === null ? !overlaps(a, b) : speaksAgainst(birthLevel(one, two));
}

const preparedFather = remembering((name) => prepareName(name, 'person'), 10_000);

/** True where two names of fathers are names of two men. */
export function fathersContradict(a: string, b: string): boolean {
  return a !== b && speaksAgainst(fatherLevel(compareNames(preparedFather(a), preparedFather(b)).similarity));
}
