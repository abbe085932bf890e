import { foldName } from '../names/index.ts';
import type { Reading, SubjectName } from '../words/index.ts';
import { EVENT_WORDS } from './events.data.ts';
import { type Fact, placeKey } from './facts.ts';
import { oncePerReport, type ReadingIndex } from './reading-index.ts';
import { basisText } from './evidence.ts';
import type { EvidenceKey } from './types.ts';

/** Words of a name from which it tells more than a place and an act. */
const LEAST_FULL_NAME = 3;
const LEAST_PLACE = 4;

/** Kinds whose own names are what is looked for; the names of all other things in an event's name are description. */
const HAPPENINGS = new Set(['event', 'operation', 'programme']);

/** The words of an event's name that are neither description nor the name of a thing: "Nairang Accord" → nairang. */
function properWords(index: ReadingIndex, name: string): readonly string[] {
  const others = wordsOfOthers(index.reading);
  return capitals(name)
    .map((word) => foldName(word))
    .filter((word) => word.length >= 3 && !others.has(word));
}

const wordsOfOthers = oncePerReport((reading: Reading): ReadonlySet<string> => {
  const others = reading.subjects.filter((subject) => !HAPPENINGS.has(subject.kind));
  return new Set(
    others.flatMap((subject) => subject.names.flatMap((name) => foldName(name.text).split(' '))),
  );
});

/** Keys of an event that bears a name of its own, or one so full that it tells the event in one field of work. */
export function namedKeys(index: ReadingIndex, at: number, years: readonly string[]): readonly EvidenceKey[] {
  const names = index.reading.subjects[at]?.names ?? [];
  return [...ownNameKeys(index, names, years), ...fullNameKeys(index, names)];
}

/** "Wolgai arms seizure": place, matter and act in one name that reports repeat. */
function fullNameKeys(index: ReadingIndex, names: readonly SubjectName[]): readonly EvidenceKey[] {
  // "The arrest of X" tells no more than X does.
  const people = wordsOfPeople(index);
  return names
    .filter((name) => name.kind !== 'weak' && capitals(name.text).some((word) => !people.has(foldName(word))))
    .filter((name) => foldName(name.text).split(' ').length >= LEAST_FULL_NAME)
    .map((name) => ({
      key: `event~${placeKey(name.text)}`,
      strength: 'strong' as const,
      basis: [{ property: 'event-name', text: name.text }],
    }));
}

const wordsOfPeople = oncePerReport(
  (index: ReadingIndex): ReadonlySet<string> =>
    new Set(
      index.persons.flatMap((at) =>
        (index.reading.subjects[at]?.names ?? []).flatMap((name) => foldName(name.text).split(' ')),
      ),
    ),
);

const namesOfLargePlaces = oncePerReport(
  ({ reading }: ReadingIndex): ReadonlySet<string> =>
    new Set(
      reading.subjects
        .filter((subject) => subject.kind === 'place' && subject.anchor !== null)
        .flatMap((subject) => subject.names.map((name) => foldName(name.text))),
    ),
);

/** Places too small for the gazetteer that an event is named after: the Wolgai blast, the Starsi Road bombing. */
export function placesInName(index: ReadingIndex, at: number): readonly Fact[] {
  return placesOfNames(index)(at);
}

const placesOfNames = oncePerReport((index: ReadingIndex) => {
  const found: (readonly Fact[])[] = [];
  return (at: number): readonly Fact[] => (found[at] ??= findPlacesInName(index, at));
});

function findPlacesInName(index: ReadingIndex, at: number): readonly Fact[] {
  const { subjects } = index.reading;
  const large = namesOfLargePlaces(index);
  const people = wordsOfPeople(index);
  return (subjects[at]?.names ?? [])
    .filter((name) => name.kind !== 'weak')
    .map((name) => capitals(name.text))
    .filter((words) => !words.some((word) => people.has(foldName(word))))
    .map((words) => words.join(' '))
    .filter((place) => place.length >= LEAST_PLACE && !large.has(foldName(place)))
    .map((place) => ({ code: `place~${placeKey(place)}`, text: place }));
}

function capitals(name: string): readonly string[] {
  return name
    .split(/[\s–—-]+/)
    .filter((word) => /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(word) && !EVENT_WORDS.has(foldName(word)));
}

function ownNameKeys(
  index: ReadingIndex,
  names: readonly SubjectName[],
  years: readonly string[],
): readonly EvidenceKey[] {
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
            { property: 'occurred', text: basisText('inDay', { day: year }) },
          ],
        })),
      ];
    });
}
