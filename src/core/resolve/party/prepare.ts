import { foldName } from '../../names/index.ts';
import type { EntityKind } from '../../words/index.ts';
import { canonicalIdentifier } from '../keys-identifier.ts';
import { dateOf, type PreparedBirth } from './birth.ts';
import { SCHEME_FAMILIES, VALUE_PREFIXES } from './identifier.data.ts';
import { isValidIdentifier } from './identifier-valid.ts';
import { type NameToCompare, nameToCompare } from './name.ts';
import { type PreparedPlace, placeWords } from './place.ts';
import type { Party } from './types.ts';

export interface PreparedIdentifier {
  readonly scheme: string;
  /** As written, for the explanation. */
  readonly written: string;
  readonly value: string;
  readonly country: string | null;
  readonly valid: boolean;
}

/** The identifiers of one scheme. */
export interface IdentifierGroup {
  readonly scheme: string;
  readonly written: string;
  /** Those that can be identifiers of the scheme: length, alphabet and check digits hold. */
  readonly valid: readonly PreparedIdentifier[];
}

/** A party taken apart once, to be compared many times. */
export interface PreparedParty {
  readonly party: Party;
  readonly kind: EntityKind;
  readonly names: readonly NameToCompare[];
  readonly births: readonly PreparedBirth[];
  readonly fathers: readonly NameToCompare[];
  readonly places: readonly PreparedPlace[];
  readonly identifiers: readonly IdentifierGroup[];
}

const DASHED_CNIC = /^\s*\d{5}-\d{7}-\d\s*$/;

function prepareIdentifier(identifier: Party['identifiers'][number]): PreparedIdentifier {
  const scheme = foldName(identifier.scheme).replaceAll(' ', '-');
  // A CNIC is known by how it is written, whatever the asker calls it.
  const family = DASHED_CNIC.test(identifier.value) ? 'cnic' : (SCHEME_FAMILIES[scheme] ?? scheme);
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

function groupIdentifiers(identifiers: Party['identifiers']): readonly IdentifierGroup[] {
  const prepared = identifiers.map(prepareIdentifier);
  return [...new Set(prepared.map((one) => one.scheme))].map((scheme) => {
    const group = prepared.filter((one) => one.scheme === scheme);
    return {
      scheme,
      written: group.map((one) => one.written).join(', '),
      valid: group.filter((one) => one.valid),
    };
  });
}

/** Takes a party apart: names into parts, dates into days, identifiers into one writing each, checked. */
export function prepareParty(party: Party): PreparedParty {
  return {
    party,
    kind: party.kind,
    names: party.names.map((name) => nameToCompare(name.text, party.kind, name.kind === 'weak')),
    births: party.births.map(dateOf).filter((birth) => birth !== null),
    fathers: party.fathers.map((father) => nameToCompare(father, 'person', false)),
    places: party.places
      .map((written) => ({ written, words: placeWords(written) }))
      .filter((place) => place.words.length > 0),
    identifiers: party.identifiers.length === 0 ? [] : groupIdentifiers(party.identifiers),
  };
}
