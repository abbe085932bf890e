import { countriesOf, onlyCountry, placeFacts, placeKey } from './facts.ts';
import { type ReadingIndex, recordsNamed } from './reading-index.ts';
import { basisText } from './evidence.ts';
import type { EvidenceKey } from './types.ts';

/** Keys of a place without an anchor: its name within the area or country that contains it. */
export function placeEvidence(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const subject = index.reading.subjects[at];
  if (subject === undefined || subject.anchor !== null) return [];
  const claimed = countriesOf(index, at);
  const only = onlyCountry(index);
  const countries = claimed.length > 0 || only === null ? claimed : [only];
  const areas = [
    ...recordsNamed(index, at, ['partOf', 'location']).flatMap((area) => placeFacts(index, area)),
    ...countries.map((code) => ({ code, text: code })),
  ];
  return subject.names.flatMap((name) => {
    const key = `place:${placeKey(name.text)}`;
    const basis = [{ property: 'name', text: name.text }];
    return [
      { key, strength: 'weak' as const, basis },
      ...areas.map((area) => ({
        key: `${key}@${area.code}`,
        strength: 'strong' as const,
        basis: [...basis, { property: 'place', text: basisText('inPlace', { place: area.text }) }],
      })),
    ];
  });
}
