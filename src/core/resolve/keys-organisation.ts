import {
  acronymKey,
  distinctiveWords,
  isAcronym,
  organisationKey,
  organisationWords,
} from '../names/index.ts';
import type { SubjectName } from '../words/index.ts';
import { countriesOf, onlyCountry, specificPlaces } from './facts.ts';
import type { ReadingIndex } from './reading-index.ts';
import type { EvidenceKey } from './types.ts';

/** Two letters are shared by too many bodies to be a name. */
const LEAST_ACRONYM = 3;
/** Common words that together name one office of a country. */
const LEAST_OFFICE_WORDS = 3;

function nameKey(name: SubjectName, places: readonly string[]): readonly EvidenceKey[] {
  const key = `org:${organisationKey(name.text)}`;
  const basis = [{ property: 'name', text: name.text }];
  const telling = distinctiveWords(name.text);
  const alone =
    name.kind === 'short' || name.kind === 'weak' || telling === 0
      ? 'weak'
      : telling >= 2
        ? 'identity'
        : 'strong';
  const local = places.map((place) => ({
    key: `${key}@${place}`,
    strength: 'strong' as const,
    basis: [...basis, { property: 'place', text: place }],
  }));
  return [{ key, strength: alone, basis }, ...(alone === 'weak' ? [...local, ...officeKey(name, key)] : [])];
}

/** The full name of an office, all of common words: there is one in a country, so it joins where one country is in view. */
function officeKey(name: SubjectName, key: string): readonly EvidenceKey[] {
  if (
    name.kind === 'short' ||
    name.kind === 'weak' ||
    organisationWords(name.text).length < LEAST_OFFICE_WORDS
  )
    return [];
  return [
    { key: `office:${key}`, strength: 'strong', basis: [{ property: 'office-name', text: name.text }] },
  ];
}

/** `acronym` as basis tells the fold to ask that exactly one organisation in view is spelled out behind it. */
function acronymEvidence(name: SubjectName, places: readonly string[]): readonly EvidenceKey[] {
  const letters = acronymKey(name.text);
  const key = `org:acronym:${letters}`;
  const basis = [{ property: 'acronym', text: name.text }];
  if (letters.length < LEAST_ACRONYM) return [{ key, strength: 'weak', basis }];
  const local = places.map((place) => ({
    key: `${key}@${place}`,
    strength: 'strong' as const,
    basis: [
      { property: 'name', text: name.text },
      { property: 'place', text: place },
    ],
  }));
  return [{ key, strength: 'strong', basis }, ...local];
}

/** Keys of an organisation. The full name is its identity where it is telling; an acronym needs its expansion. */
export function organisationEvidence(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const names = index.reading.subjects[at]?.names ?? [];
  const claimed = countriesOf(index, at);
  const only = claimed.length > 0 ? null : onlyCountry(index);
  const places = [
    ...claimed,
    ...specificPlaces(index, at, ['location', 'partOf', 'address']).map((fact) => fact.code),
  ];
  return names.flatMap((name) => {
    if (isAcronym(name.text)) return acronymEvidence(name, places);
    // "Federal Border Police" in a report on one country is that country's; "the police" may be any there.
    const full = organisationWords(name.text).length >= LEAST_OFFICE_WORDS;
    return nameKey(name, only !== null && full ? [...places, only] : places);
  });
}
