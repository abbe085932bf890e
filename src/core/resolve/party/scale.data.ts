/**
 * What a name's similarity is worth in bits, counted from the line of 0.7, where match and no match are even; straight
 * between the points. Read backwards it turns the sum of all bits into the score, so that a score means what a name of
 * that similarity means. Drawn after the dev half (UN questions against 200 unlisted persons on 730 entries: against the
 * line, a similarity of 0.1 to 0.3 is 2^6 times weaker, 0.05 2^10 times, nothing shared 2^20 times; one of 0.95 2^6 times
 * stronger), and lower from 0.1 to 0.5: kin share parts of names, and often father, place and country too.
 */
export const NAME_SCALE: readonly (readonly [similarity: number, bits: number])[] = [
  [0, -20],
  [0.05, -14],
  [0.1, -12],
  [0.2, -9.5],
  [0.3, -8],
  [0.5, -5.5],
  [0.6, -3],
  [0.7, 0],
  [0.8, 1.5],
  [0.9, 3.5],
  [0.95, 5],
  [0.99, 7],
];

/** Bits above the scale's end that halve what is left to 1. */
export const HALVING_BITS = 6;

/** Where a side has no name, the other evidence begins from here: one chance in 16,384 that two parties are one. */
export const NO_NAME_BITS = -14;

/** A weak alias ("Abu Ali", as the publisher marks it) counts for this share of its similarity. */
export const WEAK_ALIAS_SHARE = 0.82;

/** The most that agreeing evidence other than names and identifiers adds: kin share father, place and country. */
export const MOST_SUPPORT_BITS = 16;

/** An agreeing identifier of so many bits identifies, where the rest does not take away more than `MOST_AGAINST_BITS`. */
export const IDENTIFYING_BITS = 16;
export const MOST_AGAINST_BITS = -6;

/** Least score of each band. */
export const BAND_FLOORS = { weak: 0.55, possible: 0.7, strong: 0.9 } as const;

/** Bits that must agree for the band "strong": fewer are shared by two of ten million people. */
export const STRONG_BITS = 24;

/** How much each kind weighs in the similarity, and what an outcome is worth. */
export const SIMILARITY_WEIGHTS = {
  name: 1,
  birth: 0.4,
  father: 0.4,
  country: 0.15,
  place: 0.15,
  identifier: 0.6,
  gender: 0.1,
  kind: 0,
} as const;
export const OUTCOME_LIKENESS = { agrees: 1, near: 0.6, differs: 0, 'not-compared': 0 } as const;

/** On names alone, and on anything but an identifier, similarity ends here. */
export const MOST_SIMILARITY = 0.99;
