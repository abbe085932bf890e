import { foldName, weighedPersonKeys } from '../names/index.ts';
import {
  CORPORATE_TYPES,
  FAMILY,
  FREQUENT_TYPES,
  LANDMARK_WORDS,
  PAIR_TYPES,
  PERSONAL_TYPES,
  RARE_TYPES,
  UNTELLING_TYPES,
} from './events.data.ts';
import {
  datesOf,
  type Fact,
  isProperName,
  isSpecific,
  organisationFacts,
  placeFacts,
  placeKey,
  specificPlaces,
  unique,
  within,
} from './facts.ts';
import { basisText } from './evidence.ts';
import { namedKeys, placesInName } from './keys-event-name.ts';
import { captionOf, type ReadingIndex, recordsNamed } from './reading-index.ts';
import { inOneParagraph, sheetOf } from './told.ts';
import type { EvidenceKey } from './types.ts';

/** Roles in which a person does not tell the event: the same officer arrests many. */
const BYSTANDING = new Set(['arresting', 'tipping', 'witness', 'host', 'participant', 'awarding']);
const LEAST_PERSON_RARITY = 0.5;
/** Things that bear names of their own and to which few events of a kind happen. */
const NAMED_CRAFT: ReadonlySet<string> = new Set(['vessel', 'vehicle', 'aircraft']);

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
          text: basisText('actAtOnDay', { act: family, place: place.text, day }),
        })),
      ),
    ),
  );
}

/** Family and the small place that an event is called by or was at, as facts: somebody told of with it is recognised by them. */
export function calledKeys(index: ReadingIndex, at: number): readonly Fact[] {
  const families = familiesOf(
    typesOf(index, at).filter((type) => !UNTELLING_TYPES.has(type) && !FREQUENT_TYPES.has(type)),
  );
  const sites = recordsNamed(index, at, ['occurredAt', 'location']).flatMap((place) =>
    placeFacts(index, place),
  );
  const places = unique([...sites.filter(isSmall), ...placesInName(index, at)]);
  return families.flatMap((family) =>
    places.map((place) => ({
      code: `${family}@${place.code}`,
      text: basisText('actAt', { act: family, place: place.text }),
    })),
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
        basis: [
          {
            property: 'event-month',
            text: basisText('actAtInMonth', { act: family, place: place.text, day: month }),
          },
        ],
      })),
    ),
  );
}

/**
 * Without any date: a gate, a hotel, a village that no gazetteer holds is so small a place that the act and the place
 * tell it, if one is left.
 */
function smallPlaceKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const families = familiesOf(
    typesOf(index, at).filter((type) => !UNTELLING_TYPES.has(type) && !FREQUENT_TYPES.has(type)),
  );
  const named = recordsNamed(index, at, ['occurredAt', 'location']);
  const places = [...named, ...placesAround(index, at, families)].flatMap((place) =>
    placeFacts(index, place),
  );
  const small = unique([...places.filter(isSmall), ...placesInName(index, at)]);
  return families.flatMap((family) =>
    small.map((place) => ({
      key: `event:${family}@${place.code}`,
      strength: 'strong' as const,
      basis: [{ property: 'event-place', text: basisText('actAt', { act: family, place: place.text }) }],
    })),
  );
}

/**
 * What befell a craft or a service with a name of its own: the act and the craft tell it, with the day surely, without
 * where one is left.
 */
function craftKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const families = familiesOf(typesOf(index, at).filter((type) => !UNTELLING_TYPES.has(type)));
  const crafts = recordsNamed(index, at, ['participant']).flatMap((other) => {
    const subject = index.reading.subjects[other];
    return subject !== undefined && NAMED_CRAFT.has(subject.kind) && /\p{L}{3}/u.test(captionOf(subject))
      ? subject.names.map((name) => ({ code: `place~${placeKey(name.text)}`, text: name.text }))
      : [];
  });
  const days = spans(index, at, 'day');
  return families.flatMap((family) =>
    unique(crafts).flatMap((craft) => [
      {
        key: `event:${family}@${craft.code}`,
        strength: 'strong' as const,
        basis: [
          { property: 'event-place', text: basisText('actConcerning', { act: family, name: craft.text }) },
        ],
      },
      ...days.map((day) => ({
        key: `event:${family}@${craft.code}@${day}`,
        strength: 'strong' as const,
        basis: [
          { property: 'participant', text: basisText('actConcerning', { act: family, name: craft.text }) },
          { property: 'occurred', text: basisText('onDay', { day }) },
        ],
      })),
    ]),
  );
}

/** "The Gulbela tragedy", سانحہ گل بیلہ: an event called by a small place, whatever its name says of the act. */
function calledByPlaceKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  return unique(placesInName(index, at)).map((place) => ({
    key: `event-called:${place.code}`,
    strength: 'strong' as const,
    basis: [{ property: 'event-place', text: basisText('calledBy', { place: place.text }) }],
  }));
}

/** Places of the same paragraph, where the report tells of one such act only: it is "the X market" and "the Y road" blast. */
function placesAround(index: ReadingIndex, at: number, families: readonly string[]): readonly number[] {
  const { subjects } = index.reading;
  const alone = !subjects.some(
    (subject, other) =>
      subject.kind === 'event' &&
      other !== at &&
      familiesOf(typesOf(index, other)).some((family) => families.includes(family)),
  );
  if (!alone) return [];
  return subjects.flatMap((subject, place) =>
    subject.kind === 'place' && inOneParagraph(index, at, place) ? [place] : [],
  );
}

function isSmall(place: Fact): boolean {
  const landmark = foldName(place.text)
    .split(' ')
    .some((word) => LANDMARK_WORDS.has(word));
  return isSpecific(place) && (landmark || place.code.startsWith('place~'));
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
            basis: [
              {
                property: 'event-participant',
                text: basisText('actConcerning', { act: family, name: person }),
              },
            ],
          },
          ...years.map((year) => ({
            key: `event:${family}+person:${key.key}@${year}`,
            strength: 'strong' as const,
            basis: [
              { property: 'participant', text: basisText('actConcerning', { act: family, name: person }) },
              { property: 'occurred', text: basisText('inDay', { day: year }) },
            ],
          })),
        ]),
      ),
  );
}

/** Befalls one person once: who was taken or got away, and the month, tell the event whichever day is written. */
const ONCE_TYPES = new Set(['kidnapping', 'hijacking', 'escape', 'assassination']);
const LEAST_VICTIM_RARITY = 0.6;

/** "X, abducted on the 12th" and "on the 11th X was taken": the victim, or the only person of the event, within a month. */
function victimKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const types = typesOf(index, at).filter((type) => ONCE_TYPES.has(type));
  if (types.length === 0) return [];
  const parts = index
    .about(at, 'participant')
    .flatMap(({ value }) =>
      value.type === 'record' && index.reading.subjects[value.record]?.kind === 'person' ? [value] : [],
    );
  const alone = new Set(parts.map(({ record }) => record)).size === 1;
  const befallen = parts.filter(
    ({ role }) => role === 'victim' || (alone && (role === undefined || role === 'participant')),
  );
  return befallen.flatMap(({ record }) => {
    const name = captionOf(index.reading.subjects[record]);
    const key = weighedPersonKeys(name)[0];
    if (key === undefined || key.parts < 2 || key.rarity < LEAST_VICTIM_RARITY || !isProperName(name))
      return [];
    return types.flatMap((type) =>
      spans(index, at, 'month').map((month) => ({
        key: `event:${type}+victim:${key.key}@${month}`,
        strength: 'strong' as const,
        basis: [{ property: 'event-victim', text: basisText('actOfInDay', { act: type, name, day: month }) }],
      })),
    );
  });
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
          {
            property: 'participant',
            text: basisText('actConcerning', { act: family, name: organisation.text }),
          },
          { property: 'occurred', text: basisText('onDay', { day }) },
        ],
      })),
    ),
  );
}

/** A rare act in a report on one armed group: the group and the month tell it, where one is left. */
function rareKeys(index: ReadingIndex, at: number): readonly EvidenceKey[] {
  const families = familiesOf(typesOf(index, at).filter((type) => RARE_TYPES.has(type)));
  if (families.length === 0) return [];
  const months = spans(index, at, 'month');
  return (sheetOf(index).told.get('organisation') ?? []).flatMap((organisation) =>
    families.flatMap((family) =>
      months.map((month) => ({
        key: `event:${family}+${organisation.code}@${month}`,
        strength: 'strong' as const,
        basis: [
          {
            property: 'event-participant',
            text: basisText('actToldOf', { act: family, name: organisation.text, day: month }),
          },
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
      basis: [
        {
          property: 'event-participant',
          text: basisText('actBetween', { act: family, name: one.text, name2: two.text }),
        },
      ],
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
    ...namedKeys(index, at, spans(index, at, 'year')),
    ...personalKeys(index, at),
    ...victimKeys(index, at),
    ...monthKeys(index, at),
    ...smallPlaceKeys(index, at),
    ...craftKeys(index, at),
    ...calledByPlaceKeys(index, at),
    ...pairKeys(index, at),
    ...rareKeys(index, at),
  ];
}
