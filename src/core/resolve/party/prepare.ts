import { foldName } from '../../names/index.ts';
import type { EntityKind } from '../../words/index.ts';
import { canonicalIdentifier } from '../keys-identifier.ts';
import { dateOf, type PreparedBirth } from './birth.ts';
import { SCHEME_FAMILIES, VALUE_PREFIXES } from './identifier.data.ts';
import { isValidIdentifier } from './identifier-valid.ts';
import { type NameToCompare, nameToCompare } from './name.ts';
import { placeWords } from './place.ts';
import type { Party } from './types.ts';

export interface PreparedIdentifier {
  readonly scheme: string;
  /** As written, for the explanation. */
  readonly written: string;
  readonly value: string;
  readonly country: string | null;
  readonly valid: boolean;
}

/** A party taken apart once, to be compared many times. */
export interface PreparedParty {
  readonly party: Party;
  readonly kind: EntityKind;
  readonly names: readonly NameToCompare[];
  readonly births: readonly PreparedBirth[];
  readonly fathers: readonly NameToCompare[];
  readonly countries: readonly string[];
  readonly places: readonly { readonly written: string; readonly words: readonly string[] }[];
  readonly identifiers: readonly PreparedIdentifier[];
}

function prepareIdentifier(identifier: Party['identifiers'][number]): PreparedIdentifier {
  const scheme = foldName(identifier.scheme).replaceAll(' ', '-');
  const family = SCHEME_FAMILIES[scheme] ?? scheme;
  const { value } = canonicalIdentifier(scheme === family ? family : scheme, identifier.value);
  const bare = value.replace(VALUE_PREFIXES[family] ?? /^$/, '');
  return {
    scheme: family,
    written: identifier.value,
    value: bare,
    country: identifier.country,
    valid: isValidIdentifier(family, bare),
  };
}

/** Takes a party apart: names into parts, dates into days, identifiers into one writing each, checked. */
export function prepareParty(party: Party): PreparedParty {
  return {
    party,
    kind: party.kind,
    names: party.names.map((name) => nameToCompare(name.text, party.kind, name.kind === 'weak')),
    births: party.births.map(dateOf).filter((birth) => birth !== null),
    fathers: party.fathers.map((father) => nameToCompare(father, 'person', false)),
    countries: [...new Set(party.countries)],
    places: party.places
      .map((written) => ({ written, words: placeWords(written) }))
      .filter((place) => place.words.length > 0),
    identifiers: party.identifiers.map(prepareIdentifier),
  };
}
