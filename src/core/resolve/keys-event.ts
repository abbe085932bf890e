import { foldName, weighedPersonKeys } from '../names/index.ts';
import {
  CORPORATE_TYPES,
  EVENT_WORDS,
  FAMILY,
  FREQUENT_TYPES,
  LANDMARK_WORDS,
  PAIR_TYPES,
  PERSONAL_TYPES,
  UNTELLING_TYPES,
} from './events.data.ts';
import {
  datesOf,
  type Fact,
  isProperName,
  isSpecific,
  organisationFacts,
  placeFacts,
  specificPlaces,
  unique,
  within,
} from './facts.ts';
import type { Reading } from '../words/index.ts';
import { captionOf, type ReadingIndex, recordsNamed } from './reading-index.ts';
import type { EvidenceKey } from './types.ts';

/** Roles in which a person does not tell the event: the same officer arrests many. */
const BYSTANDING = new Set(['arresting', 'tipping', 'witness', 'host', 'participant', 'awarding']);
const LEAST_PERSON_RARITY = 0.5;

function typesOf(index: ReadingIndex, at: number): readonly string[] {
  return [
    ...new Set(
      index
        .about(at, 'eventType')
        .flatMap((claim) => (claim.value.type === 'event-type' ? [claim.value.eventType] : [])),
    ),
  ];
}

function familiesOf(types: readonly string[]): readonly string[] {
  return [...new Set(types.map((type) => (FAMILY as Readonly<Record<string, string>>)[type] ?? type))];
}

function spans(index: ReadingIndex, at: number, unit: 'day' | 'month' | 'year'): readonly string[] {
  const found = datesOf(index, at, 'occurred').flatMap((date) => within(date, unit) ?? []);
  return [...new Set(found)];
}

function placesOf(index: ReadingIndex, at: number): readonly Fact[] {
  return specificPlaces(index, at, ['occurredAt', 'location']);
}

/** Family, place and exact day: as facts, because a participant is recognised by them too. */
export function dayKeys(index: ReadingIndex, at: number): readonly Fact[] {
  const families = familiesOf(typesOf(index, at).filter((type) => !UNTELLING_TYPES.has(type)));
  return unique(
    families.flatMap((family) =>
      placesOf(index, at).flatMap((place) =>
        spans(index, at, 'day').map((day) => ({
          code: `${family}@${place.code}@${day}`,
          text: `${family} at ${place.text} on ${day}`,
        })),
      ),
    ),
  );
}

/** Without a day: joined only where the month, place and family leave one event (basis `event-month`). */
function monthKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const families = familiesOf(
    typesOf(index, at).filter((type) => !UNTELLING_TYPES.has(type) && !FREQUENT_TYPES.has(type)),
  );
  return families.flatMap((family) =>
    placesOf(index, at).flatMap((place) =>
      spans(index, at, 'month').map((month) => ({
        key: `event:${family}@${place.code}@${month}`,
        strength: 'strong' as const,
        basis: [{ property: 'event-month', text: `${family} at ${place.text} in ${month}` }],
      })),
    ),
  );
}

/** Without any date: a gate, a hotel, a school is so small a place that the act and the place tell it, if one is left. */
function landmarkKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const families = familiesOf(
    typesOf(index, at).filter((type) => !UNTELLING_TYPES.has(type) && !FREQUENT_TYPES.has(type)),
  );
  const landmarks = recordsNamed(index, at, ['occurredAt', 'location'])
    .flatMap((place) => placeFacts(index, place))
    .filter(
      (place) =>
        isSpecific(place) &&
        foldName(place.text)
          .split(' ')
          .some((word) => LANDMARK_WORDS.has(word)),
    );
  return families.flatMap((family) =>
    landmarks.map((place) => ({
      key: `event:${family}@${place.code}`,
      strength: 'strong' as const,
      basis: [{ property: 'event-place', text: `${family} at ${place.text}` }],
    })),
  );
}

/** Kinds whose own names are what is looked for; the names of all other things in an event's name are description. */
const HAPPENINGS = new Set(['event', 'operation', 'programme']);

/** The words of an event's name that are neither description nor the name of a thing: "Nairang Accord" → nairang. */
function properWords(index: ReadingIndex, name: string): readonly string[] {
  const others = wordsOfOthers(index.reading);
  return name
    .split(/[\s–—-]+/)
    .filter((word) => /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(word))
    .map((word) => foldName(word))
    .filter((word) => word.length >= 3 && !EVENT_WORDS.has(word) && !others.has(word));
}

const wordsOfOthers = (() => {
  const known = new WeakMap<Reading, ReadonlySet<string>>();
  return (reading: Reading): ReadonlySet<string> => {
    const before = known.get(reading);
    if (before !== undefined) return before;
    const others = reading.subjects.filter((subject) => !HAPPENINGS.has(subject.kind));
    const words = new Set(
      others.flatMap((subject) => subject.names.flatMap((name) => foldName(name.text).split(' '))),
    );
    known.set(reading, words);
    return words;
  };
})();

function namedKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const names = index.reading.subjects[at]?.names ?? [];
  const years = spans(index, at, 'year');
  return names
    .filter((name) => properWords(index, name.text).length > 0)
    .flatMap((name) => {
      const key = `event:${foldName(name.text).replace(/^the /, '')}`;
      return [
        { key, strength: 'strong' as const, basis: [{ property: 'event-name', text: name.text }] },
        ...years.map((year) => ({
          key: `${key}@${year}`,
          strength: 'strong' as const,
          basis: [
            { property: 'name', text: name.text },
            { property: 'occurred', text: `in ${year}` },
          ],
        })),
      ];
    });
}

/** "The arrest of X": the act and a person with a telling name; without a year only where one event is left. */
function personalKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const families = familiesOf(typesOf(index, at).filter((type) => PERSONAL_TYPES.has(type)));
  const years = spans(index, at, 'year');
  const persons = index.about(at, 'participant').flatMap((claim) => {
    if (claim.value.type !== 'record' || BYSTANDING.has(claim.value.role ?? 'participant')) return [];
    const subject = index.reading.subjects[claim.value.record];
    const name = captionOf(subject);
    return subject?.kind === 'person' && isProperName(name) ? [name] : [];
  });
  return persons.flatMap((person) =>
    weighedPersonKeys(person)
      .filter((key) => key.rarity >= LEAST_PERSON_RARITY)
      .flatMap((key) =>
        families.flatMap((family) => [
          {
            key: `event:${family}+person:${key.key}`,
            strength: 'strong' as const,
            basis: [{ property: 'event-participant', text: `${family} concerning ${person}` }],
          },
          ...years.map((year) => ({
            key: `event:${family}+person:${key.key}@${year}`,
            strength: 'strong' as const,
            basis: [
              { property: 'participant', text: `${family} concerning ${person}` },
              { property: 'occurred', text: `in ${year}` },
            ],
          })),
        ]),
      ),
  );
}

function corporateKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const families = familiesOf(typesOf(index, at).filter((type) => CORPORATE_TYPES.has(type)));
  const organisations = recordsNamed(index, at, ['participant']).flatMap((other) =>
    organisationFacts(index, other),
  );
  return families.flatMap((family) =>
    organisations.flatMap((organisation) =>
      spans(index, at, 'day').map((day) => ({
        key: `event:${family}+${organisation.code}@${day}`,
        strength: 'strong' as const,
        basis: [
          { property: 'participant', text: `${family} concerning ${organisation.text}` },
          { property: 'occurred', text: `on ${day}` },
        ],
      })),
    ),
  );
}

/** An act and two parties or countries to it, without a day. */
function pairKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const families = familiesOf(typesOf(index, at).filter((type) => PAIR_TYPES.has(type)));
  const parties = recordsNamed(index, at, ['participant', 'occurredAt'])
    .map((other) => [
      ...organisationFacts(index, other).filter((fact) => !fact.generic),
      ...placeFacts(index, other).filter((fact) => !fact.code.startsWith('place~')),
    ])
    .map((facts) => unique(facts));
  const pairs = parties.flatMap((one, order) =>
    parties
      .slice(order + 1)
      .flatMap((two) =>
        one.flatMap((a) => two.map((b) => (a.code < b.code ? ([a, b] as const) : ([b, a] as const)))),
      ),
  );
  return families.flatMap((family) =>
    pairs.map(([one, two]) => ({
      key: `event:${family}+${one.code}&${two.code}`,
      strength: 'strong' as const,
      basis: [{ property: 'event-participant', text: `${family} between ${one.text} and ${two.text}` }],
    })),
  );
}

/** Keys of an event, most telling first. */
export function eventEvidence(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const exact = dayKeys(index, at).map((fact) => ({
    key: `event:${fact.code}`,
    strength: 'strong' as const,
    basis: [{ property: 'event-day', text: fact.text }],
  }));
  return [
    ...exact,
    ...corporateKeys(index, at),
    ...namedKeys(index, at),
    ...personalKeys(index, at),
    ...monthKeys(index, at),
    ...landmarkKeys(index, at),
    ...pairKeys(index, at),
  ];
}
