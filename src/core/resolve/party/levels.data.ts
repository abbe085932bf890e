import type { Factor, FactorKind } from './types.ts';

/**
 * The evidence table: for each way in which two values can stand to one another, how often that is seen where both
 * are one party (m) and where they are two (u), after Fellegi and Sunter (1969). A level adds log2(m/u) bits.
 * None of the numbers is learnt from a list or from reports: `source` says where each comes from.
 */
export interface LevelRow {
  readonly kind: FactorKind;
  readonly outcome: Factor['outcome'];
  readonly m: number;
  readonly u: number;
  readonly source: string;
}

/** Years of birth over which people in question spread: u of one year is 1/35, of one day 1/35/365. */
const YEAR = 1 / 35;
const DAY = YEAR / 365;

const SPREAD = 'births spread over 35 years';
const CLERK = 'typing errors of clerks: 1–5 % of dates (Febrl generator, Christen 2008)';
const ABOUT = 'years told as an age, or turned from the Hijri year, which spans two';
const CHANCE = 'one value out of the length of the number';

const row = (
  kind: FactorKind,
  outcome: Factor['outcome'],
  m: number,
  u: number,
  source: string,
): LevelRow => ({ kind, outcome, m, u, source });
const silent = (kind: FactorKind): LevelRow =>
  row(kind, 'not-compared', 1, 1, 'what is not said speaks neither for nor against');

export const LEVELS = {
  // Names: m and u are not tabled; the bits come from the similarity (`scale.data.ts`).
  'name-agrees': row('name', 'agrees', 1, 1, 'scale.data.ts'),
  'name-near': row('name', 'near', 1, 1, 'scale.data.ts'),
  'name-differs': row('name', 'differs', 1, 1, 'scale.data.ts'),
  'weak-alias': row('name', 'near', 1, 1, 'scale.data.ts; a weak alias counts for less'),
  'name-silent': silent('name'),

  'same-day': row('birth', 'agrees', 0.8, DAY, SPREAD),
  'same-day-new-year': row('birth', 'agrees', 0.8, YEAR / 8, '1 January is written where the day is unknown'),
  'day-month-swapped': row(
    'birth',
    'near',
    0.012,
    DAY,
    `${CLERK}; day and month change places between countries`,
  ),
  'typed-digit': row('birth', 'near', 0.04, 40 * DAY, `${CLERK}; about 40 dates are one digit away`),
  'same-month': row('birth', 'near', 0.03, YEAR / 12, SPREAD),
  'same-year': row('birth', 'near', 0.06, YEAR, 'two days of one year: mostly one of them is a guess'),
  'same-year-only': row('birth', 'agrees', 0.75, YEAR, 'one side gives the year alone'),
  'within-range': row('birth', 'agrees', 0.85, 5 * YEAR, 'one side gives a span of years'),
  'year-off-by-one': row('birth', 'near', 0.1, 2 * YEAR, `${ABOUT}; one side gives no day`),
  'year-off-days-told': row('birth', 'near', 0.03, 2 * YEAR, 'one year apart, both told to the day'),
  'few-years-off': row('birth', 'differs', 0.06, 8 * YEAR, `${ABOUT}; two to five years`),
  'few-years-off-days-told': row(
    'birth',
    'differs',
    0.02,
    8 * YEAR,
    'two to five years, both told to the day',
  ),
  'years-off': row('birth', 'differs', 0.015, 9 * YEAR, 'six to ten years'),
  'generation-off': row('birth', 'differs', 0.005, 0.5, 'more than ten years'),
  'birth-silent': silent('birth'),

  'same-father': row('father', 'agrees', 0.8, 0.01, 'one father’s name in a hundred is the same by chance'),
  'similar-father': row('father', 'near', 0.1, 0.03, 'shortened or misspelt names of fathers'),
  'unlike-father': row('father', 'near', 0.03, 0.06, 'one part shared'),
  'other-father': row('father', 'differs', 0.07, 0.9, 'fathers told by kunya, grandfather or family name'),
  'father-silent': silent('father'),

  'shared-country': row('country', 'agrees', 0.85, 0.15, 'namesakes live where the name is at home'),
  'related-country': row('country', 'near', 0.05, 0.05, 'successor states and shared borders'),
  'other-country': row('country', 'differs', 0.1, 0.8, 'second nationalities, papers of a third country'),
  'country-silent': silent('country'),

  'same-address': row(
    'place',
    'agrees',
    0.4,
    2 ** -11,
    'four or more words and numbers in common: one house',
  ),
  'same-place': row('place', 'agrees', 0.4, 0.004, 'all words of the shorter writing stand in the other'),
  'overlapping-place': row('place', 'near', 0.25, 0.05, 'a part of the words is shared'),
  'other-place': row(
    'place',
    'differs',
    0.35,
    0.94,
    'people move, and a place is told as village, district or province',
  ),
  'place-silent': silent('place'),

  'same-identity': row('identifier', 'agrees', 0.95, 2 ** -24, CHANCE),
  'same-number': row(
    'identifier',
    'agrees',
    0.95,
    2 ** -18,
    `${CHANCE}; the issuer is not told on both sides`,
  ),
  'same-shared': row('identifier', 'agrees', 0.6, 2 ** -10, 'phones, call signs and domains are passed on'),
  'typed-number': row(
    'identifier',
    'near',
    0.03,
    2 ** -16,
    `${CHANCE}; one digit typed wrong or two swapped`,
  ),
  'same-number-elsewhere': row('identifier', 'near', 0.02, 2 ** -9, 'one number of two issuing countries'),
  'same-number-other-scheme': row(
    'identifier',
    'near',
    0.05,
    2 ** -17,
    `${CHANCE}; one paper called by two names`,
  ),
  'other-identity': row('identifier', 'differs', 0.02, 0.98, 'one has one: forged or misread numbers'),
  'other-number': row('identifier', 'differs', 0.7, 0.98, 'one may have several'),
  invalid: row('identifier', 'not-compared', 1, 1, 'its check digit or length is wrong: no evidence'),
  'identifier-silent': silent('identifier'),

  'same-gender': row('gender', 'agrees', 0.98, 0.7, 'most of the people in question are men'),
  'other-gender': row('gender', 'differs', 0.02, 0.3, 'clerks’ errors'),
  'gender-silent': silent('gender'),

  'same-kind': row('kind', 'agrees', 1, 1, 'candidates are of one kind by choice: no evidence'),
  'related-kind': row(
    'kind',
    'near',
    0.1,
    0.2,
    'an organisation told as a programme, a wallet as an account',
  ),
  'other-kind': row(
    'kind',
    'differs',
    0.001,
    0.9,
    'lists confuse a person and a firm one time in a thousand',
  ),
} as const satisfies Readonly<Record<string, LevelRow>>;

export type Level = keyof typeof LEVELS;
