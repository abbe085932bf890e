import type { Interval } from '../../words/index.ts';
import { bitsOf } from './factor.ts';
import { LEVELS, type Level } from './levels.data.ts';
import { countedSimilarity } from './name.ts';
import type { PreparedParty } from './prepare.ts';
import { MOST_SUPPORT_BITS } from './scale.data.ts';
import { bitsOfSimilarity, scoreOfBits } from './scale.ts';
import type { Factor, FactorKind, Party } from './types.ts';

/** What two dates of birth can say to one another where one of them is not told to the day. */
const WITHOUT_DAYS: readonly Level[] = ['same-month', 'same-year-only', 'within-range', 'year-off-by-one'];

const mostOf = (levels: readonly Level[]): number => Math.max(0, ...levels.map((level) => bitsOf(level)));
const mostOfKind = (kind: FactorKind): number =>
  mostOf((Object.keys(LEVELS) as Level[]).filter((level) => LEVELS[level].kind === kind));

const MOST_WITHOUT_DAYS = mostOf(WITHOUT_DAYS);
const MOST_BIRTH = mostOfKind('birth');
const MOST_FATHER = mostOfKind('father');
const MOST_COUNTRY = mostOfKind('country');
const MOST_PLACE = mostOfKind('place');
const MOST_GENDER = mostOfKind('gender');

/**
 * The most that two parties can score whose names compare so, whatever else both sides give, unless an identifier is
 * shared: the names' bits with the most that each kind of evidence adds which both sides give. Lets an index leave out
 * candidates before they are taken apart.
 */
export function mostScoreWithoutIdentifier(query: PreparedParty, candidate: Party, name: Factor): number {
  if (name.name === undefined) return 1;
  const similarity = countedSimilarity(name.name, name.level === 'weak-alias');
  const support = mostSupport(query.party, candidate);
  return support === 0
    ? similarity
    : Math.max(similarity, scoreOfBits(bitsOfSimilarity(similarity) + support));
}

function mostSupport(a: Party, b: Party): number {
  let bits = 0;
  if (a.births.length > 0 && b.births.length > 0)
    bits += a.births.some(isDay) && b.births.some(isDay) ? MOST_BIRTH : MOST_WITHOUT_DAYS;
  if (a.fathers.length > 0 && b.fathers.length > 0) bits += MOST_FATHER;
  if (a.countries.length > 0 && b.countries.length > 0) bits += MOST_COUNTRY;
  if (a.places.length > 0 && b.places.length > 0) bits += MOST_PLACE;
  if (a.gender !== null && b.gender !== null) bits += MOST_GENDER;
  return Math.min(MOST_SUPPORT_BITS, bits);
}

const isDay = ({ from, to }: Interval): boolean =>
  from !== null && to !== null && from.slice(0, 10) === to.slice(0, 10);
