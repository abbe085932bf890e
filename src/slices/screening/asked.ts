import { countryCode } from '../../core/formats/countries.ts';
import { parseDate } from '../../core/formats/dates.ts';
import { ALPHA2 } from '../../core/formats/pnr/columns.data.ts';
import { storableText } from '../../platform/db/storable.ts';
import type { Party, PartyIdentifier } from '../../core/resolve/party/types.ts';
import type { Interval } from '../../core/words/index.ts';
import {
  ASKED_KINDS,
  type AskedParty,
  type AskTerms,
  DEFAULT_LIMIT,
  DEFAULT_THRESHOLD,
  MOST_HITS,
} from './contract.ts';
import { refuse } from './refusals.ts';

const MOST_VALUES = 50;
const MOST_CHARACTERS = 512;

/** A party as written, read strictly: what is not understood is refused, because it would silently not be compared. */
export function readAsked(asked: AskedParty): Party {
  const names = valuesOf([...(asked.name === undefined ? [] : [asked.name]), ...(asked.names ?? [])]);
  const identifiers = valuesOf(asked.ids ?? []).map(readIdentifier);
  if (names.length === 0 && identifiers.length === 0) throw refuse('NOTHING_ASKED');
  const kind = ASKED_KINDS.find((one) => one === (asked.kind ?? 'person'));
  if (kind === undefined) throw refuse('KIND_NOT_SCREENED', { kind: asked.kind });
  return {
    kind,
    names: names.map((text, at) => ({ text, kind: at === 0 ? 'primary' : 'alias' })),
    births: valuesOf(asked.born ?? []).map(readBirth),
    fathers: valuesOf(asked.fathers ?? []),
    countries: [...new Set(valuesOf(asked.countries ?? []).map(readCountry))],
    places: valuesOf(asked.places ?? []),
    identifiers,
    gender: readGender(asked.gender ?? ''),
  };
}

/** How a question is asked, with what was left out. */
export function readTerms(given: {
  readonly threshold?: number | undefined;
  readonly limit?: number | undefined;
  readonly lists?: readonly string[] | undefined;
}): AskTerms {
  const threshold = given.threshold ?? DEFAULT_THRESHOLD;
  const limit = given.limit ?? DEFAULT_LIMIT;
  const fits =
    threshold >= 0 && threshold <= 1 && Number.isInteger(limit) && limit >= 1 && limit <= MOST_HITS;
  if (!fits) throw refuse('TERMS_NOT_UNDERSTOOD', { threshold, limit });
  const lists = given.lists ?? [];
  return { threshold, limit, lists: lists.length === 0 ? null : [...new Set(lists)].toSorted() };
}

function valuesOf(written: readonly string[]): string[] {
  const values = written.map((one) => storableText(one).trim()).filter((one) => one !== '');
  if (values.length > MOST_VALUES || values.some((one) => one.length > MOST_CHARACTERS))
    throw refuse('TOO_MUCH_ASKED', { values: values.length });
  return [...new Set(values)];
}

function readBirth(text: string): Interval {
  const born = parseDate(text);
  if (born === null) throw refuse('BIRTH_NOT_UNDERSTOOD', { given: text });
  return born;
}

export function readCountry(text: string): string {
  const code = countryCode(ALPHA2[text.toUpperCase()] ?? text);
  if (code === null) throw refuse('COUNTRY_NOT_UNDERSTOOD', { given: text });
  return code;
}

/** `scheme:value` or `scheme:CC:value`, the country being the issuer's. */
function readIdentifier(text: string): PartyIdentifier {
  const [, scheme, country, value] = /^([a-z][a-z0-9-]{1,39}):(?:([A-Z]{2}):)?(.+)$/.exec(text) ?? [];
  if (scheme === undefined || value === undefined) throw refuse('IDENTIFIER_NOT_UNDERSTOOD', { given: text });
  return { scheme, value: value.trim(), country: country ?? null };
}

const GENDERS: Readonly<Record<string, Party['gender']>> = {
  '': null,
  f: 'female',
  female: 'female',
  m: 'male',
  male: 'male',
};

function readGender(text: string): Party['gender'] {
  const gender = GENDERS[text.trim().toLowerCase()];
  if (gender === undefined) throw refuse('GENDER_NOT_UNDERSTOOD', { given: text });
  return gender;
}
