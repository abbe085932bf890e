import { acronymKey, distinctiveWords, isAcronym, organisationKey } from '../names/index.ts';
import type { SubjectName } from '../words/index.ts';
import { countriesOf, specificPlaces } from './facts.ts';
import type { ReadingIndex } from './reading-index.ts';
import type { EvidenceKey } from './types.ts';

/** Two letters are shared by too many bodies to be a name. */
const LEAST_ACRONYM = 3;

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
  return [{ key, strength: alone, basis }, ...(alone === 'weak' ? local : [])];
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
  const places = [
    ...countriesOf(index, at),
    ...specificPlaces(index, at, ['location', 'partOf', 'address']).map((fact) => fact.code),
  ];
  return names.flatMap((name) =>
    isAcronym(name.text) ? acronymEvidence(name, places) : nameKey(name, places),
  );
}
