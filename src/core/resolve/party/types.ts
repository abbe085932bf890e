import type { MatchKind, NameMatch } from '../../names/match/types.ts';
import type { EntityKind, Interval, NameKind } from '../../words/index.ts';
import type { Level } from './levels.data.ts';

/** What is known of one party, as far as it can speak for or against being another: the evidence table's columns. */
export interface Party {
  readonly kind: EntityKind;
  readonly names: readonly PartyName[];
  readonly births: readonly Interval[];
  readonly fathers: readonly string[];
  /** ISO 3166-1 alpha-2, upper case: nationality, citizenship, country of birth, registration or flag. */
  readonly countries: readonly string[];
  /** Places of birth and addresses, as written. */
  readonly places: readonly string[];
  readonly identifiers: readonly PartyIdentifier[];
  readonly gender: 'female' | 'male' | null;
}

export interface PartyName {
  readonly text: string;
  readonly kind: NameKind;
}

export interface PartyIdentifier {
  /** As in `core/resolve/identifiers.data.ts`: cnic, passport, iban, phone, imei, wallet, imo, plate, lei, … */
  readonly scheme: string;
  readonly value: string;
  /** Issuing country, ISO 3166-1 alpha-2; null where not known. */
  readonly country: string | null;
}

/** Bands an officer acts on; chosen from calibrated figures, told in docs. `identified` needs an identifier. */
export const BANDS = ['none', 'weak', 'possible', 'strong', 'identified'] as const;
export type Band = (typeof BANDS)[number];

export const FACTOR_KINDS = [
  'name',
  'birth',
  'father',
  'country',
  'place',
  'identifier',
  'gender',
  'kind',
] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

/** One line of the explanation. `scoreOf(factors)` gives the whole result again: the explanation is the computation. */
export interface Factor {
  readonly kind: FactorKind;
  /** The values that were compared, as written; null where that side gives none. */
  readonly query: string | null;
  readonly candidate: string | null;
  /** 'agrees' | 'near' | 'differs' | 'not-compared' (one side is silent). */
  readonly outcome: 'agrees' | 'near' | 'differs' | 'not-compared';
  /** Which row of `levels.data.ts` it falls under: 'same-day', 'day-month-swapped', 'shared', 'invalid', … */
  readonly level: Level;
  /** What is compared within the kind: an identifier's scheme; null elsewhere. */
  readonly of: string | null;
  /** Log2 odds that the factor adds (positive) or takes away (negative); 0 where not compared. */
  readonly bits: number;
  /** For 'name': how the names were compared, part by part. */
  readonly name?: NameMatch;
}

export interface PartyScore {
  /** How alike what both sides give is, 0 to 1; 1 only through an identifier, never on names alone. */
  readonly similarity: number;
  /** How much was compared, in bits: a hit on a common name alone has little of it, whatever the similarity. */
  readonly evidence: number;
  /** One calibrated number 0 to 1 that orders hits also among the best: yente's `score`. */
  readonly score: number;
  readonly band: Band;
  readonly factors: readonly Factor[];
  /** One sentence each. */
  readonly because: { readonly en: string; readonly ur: string };
}

/** A kind of entity as names are compared. */
export type { MatchKind };
