import { compareBirths } from './birth.ts';
import { compareCountries } from './country.ts';
import { becauseOf } from './explain.ts';
import { compareFathers } from './father.ts';
import { compareGenders } from './gender.ts';
import { compareIdentifiers } from './identifier.ts';
import { compareKinds } from './kind.ts';
import { compareNamesOf } from './name.ts';
import { comparePlaces } from './place.ts';
import { type PreparedParty, prepareParty } from './prepare.ts';
import { scoreOf } from './score.ts';
import type { Factor, Party, PartyScore } from './types.ts';

export { birthsContradict, fathersContradict } from './contradictions.ts';
export { becauseOf, type ExplainLanguage } from './explain.ts';
export { LEVELS, type Level } from './levels.data.ts';
export { mostScoreWithoutIdentifier } from './most-score.ts';
export { compareNamesOf, matchKindOf, nameToCompare, type NameToCompare } from './name.ts';
export { type PreparedParty, prepareParty } from './prepare.ts';
export { BAND_FLOORS } from './scale.data.ts';
export { scoreOf } from './score.ts';
export type * from './types.ts';

/** Every line of the evidence table for two parties; what neither side gives has no line. `name`: its first, where known. */
export function factorsOf(
  query: PreparedParty,
  candidate: PreparedParty,
  name: Factor = compareNamesOf(query.names, candidate.names),
): readonly Factor[] {
  const factors: Factor[] = [name];
  if (query.births.length + candidate.births.length > 0)
    factors.push(compareBirths(query.births, candidate.births));
  if (query.fathers.length + candidate.fathers.length > 0)
    factors.push(compareFathers(query.fathers, candidate.fathers));
  if (query.party.countries.length + candidate.party.countries.length > 0)
    factors.push(compareCountries(query.party.countries, candidate.party.countries));
  if (query.places.length + candidate.places.length > 0)
    factors.push(comparePlaces(query.places, candidate.places));
  compareIdentifiers(query.identifiers, candidate.identifiers, factors);
  if (query.party.gender !== null || candidate.party.gender !== null)
    factors.push(compareGenders(query.party.gender, candidate.party.gender));
  factors.push(compareKinds(query.kind, candidate.kind));
  return factors;
}

/** A score without its sentences: what an index makes of every candidate before it knows which are hits. */
export type Rating = Omit<PartyScore, 'because'>;

/** Rates two prepared parties; `name` as in `factorsOf`. */
export function ratePrepared(query: PreparedParty, candidate: PreparedParty, name?: Factor): Rating {
  const factors = factorsOf(query, candidate, name);
  const { similarity, evidence, score, band } = scoreOf(factors);
  return { similarity, evidence, score, band, factors };
}

/** A rating with its sentences, which are made when they are read. */
export function explained(rating: Rating): PartyScore {
  return {
    ...rating,
    // An own getter: copying, cloning and JSON read it like a plain value.
    get because() {
      return { en: becauseOf(rating, 'en'), ur: becauseOf(rating, 'ur') };
    },
  };
}

/** Scores two prepared parties. */
export function scorePrepared(query: PreparedParty, candidate: PreparedParty): PartyScore {
  return explained(ratePrepared(query, candidate));
}

/**
 * How far two parties may be one: log odds after Fellegi and Sunter (1969) over the table in `levels.data.ts`, on top of
 * the best pair of names. A score is about two records, never about a person, and is no verdict.
 */
export function scoreParties(query: Party, candidate: Party): PartyScore {
  return scorePrepared(prepareParty(query), prepareParty(candidate));
}
