import { Warnings } from '../../core/formats/problems.ts';
import { ReadingBuilder, type NewClaim, type Span } from '../../core/formats/reading-builder.ts';
import { partyOf, type ListedParty } from '../../core/formats/lists/index.ts';
import { scriptOf } from '../../core/formats/script.ts';
import { openInterval, PROPERTIES, type Interval, type Reading } from '../../core/words/index.ts';

/** What a version says of one entry, as it goes into the spine. */
export interface EntryToFile {
  readonly listed: ListedParty;
  readonly op: 'added' | 'changed' | 'delisted';
}

/** The list that speaks. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** The publisher's date of the version, or the day of its import. */
  readonly day: string;
  readonly title: string;
}

const RULE = 'list.entry@1';
const PERSON_OR_ORGANISATION: readonly string[] = ['person', 'organisation'];

type Value = NewClaim['value'];

/** A statement of an entry: property, value, the words of its line, and when it holds. */
type Statement = readonly [property: string, value: Value, words: string, interval?: Interval | null];

/**
 * Entries of a list as the reading of a report: one subject per entry, in the order given, with a line for each thing
 * that is said of it. Entries that share a name stay apart: the publisher told them apart.
 */
export function readingOfEntries(speaker: Speaker, entries: readonly EntryToFile[]): Reading {
  const builder = new ReadingBuilder(new Warnings());
  const subjects = entries.map(({ listed }) => addEntry(builder, speaker, listed));
  const places = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    const subject = subjects[at];
    if (subject === undefined) continue;
    addStatements(builder, subject, entry.listed, statementsOf(speaker, entry));
    for (const place of entry.listed.birthPlaces)
      addBirthPlace(builder, places, subject, entry.listed, place);
  }
  const dated: Interval = speaker.day
    ? { from: speaker.day, to: speaker.day, precision: 'day' }
    : openInterval('the list gives no date');
  return builder.finish({ language: 'en', title: speaker.title, dated });
}

function addEntry(builder: ReadingBuilder, speaker: Speaker, listed: ListedParty): number {
  const names = listed.names.map(({ text, kind }) => ({ text, kind, script: scriptOf(text) }));
  const localKey = `list:${speaker.id}:${listed.ref}`;
  const subject = builder.subject({ kind: listed.kind, names, anchor: null, localKey });
  const head = `${listed.ref} ${listed.kind}: `;
  const span = builder.line(head + names.map(({ text }) => text).join('; '));
  let start = span.start + head.length;
  for (const { text } of names) {
    const end = start + text.length;
    builder.mention({ kind: listed.kind, start, end, subject, rule: RULE }, text);
    start = end + 2;
  }
  return subject;
}

function statementsOf(speaker: Speaker, { listed, op }: EntryToFile): Statement[] {
  const reference: Statement = [
    'listReference',
    { type: 'identifier', scheme: speaker.id, value: listed.ref },
    `${speaker.id} ${listed.ref}`,
  ];
  if (op === 'delisted') {
    const day: Interval = { from: speaker.day, to: speaker.day, precision: 'day' };
    return [reference, text('designation', `Delisted: ${speaker.name}`, day)];
  }
  const party = partyOf(listed);
  const since: Interval | null =
    listed.listedOn === null ? null : { from: listed.listedOn, to: null, precision: 'open' };
  const regimes = listed.programmes.length > 0 ? listed.programmes : [''];
  return [
    reference,
    ...regimes.map((regime) =>
      text('designation', regime === '' ? speaker.name : `${speaker.name}: ${regime}`, since),
    ),
    ...(listed.kind === 'person' ? personal(listed) : []),
    ...(PERSON_OR_ORGANISATION.includes(listed.kind)
      ? [
          ...listed.positions.map((one) => text('role', one)),
          ...listed.addresses.map((one) => text('address', one)),
        ]
      : listed.addresses.map((one) => text('description', one))),
    ...party.identifiers.map(
      ({ scheme, value }): Statement => [
        'identifier',
        { type: 'identifier', scheme, value },
        `${scheme} ${value}`,
      ],
    ),
    ...listed.countries.flatMap(({ code, text: words, of }): Statement[] =>
      code === null
        ? []
        : [
            [
              listed.kind === 'person' && of === 'nationality' ? 'nationality' : 'country',
              { type: 'country', code, text: words },
              `${words} (${of})`,
            ],
          ],
    ),
    ...(listed.remarks === null ? [] : [text('description', listed.remarks)]),
    ...Object.entries(listed.details).map(([word, said]) => text('foreign', `${word}=${said}`)),
  ];
}

const text = (property: string, words: string, interval: Interval | null = null): Statement => [
  property,
  { type: 'text', text: words },
  words,
  interval,
];

function personal(listed: ListedParty): Statement[] {
  return [
    ...listed.births.map((interval): Statement => {
      const words = interval.from === interval.to ? `${interval.from}` : `${interval.from} to ${interval.to}`;
      return ['birthDate', { type: 'date', interval, text: words }, words];
    }),
    ...listed.fathers.map(
      (father): Statement => [
        'fatherName',
        { type: 'name', text: father, script: scriptOf(father), nameKind: 'primary' },
        father,
      ],
    ),
    ...(listed.gender === null ? [] : [text('gender', listed.gender)]),
  ];
}

function addStatements(
  builder: ReadingBuilder,
  subject: number,
  listed: ListedParty,
  statements: readonly Statement[],
): void {
  for (const [property, value, words, interval] of statements) {
    const span = lineOf(builder, listed, property, words);
    builder.claim({ subject, property, value, span, rule: RULE, interval: interval ?? null });
  }
}

function addBirthPlace(
  builder: ReadingBuilder,
  places: Map<string, number>,
  subject: number,
  listed: ListedParty,
  place: string,
): void {
  const names = [{ text: place, script: scriptOf(place), kind: 'primary' as const }];
  const record =
    places.get(place) ?? builder.subject({ kind: 'place', names, anchor: null, localKey: `place:${place}` });
  places.set(place, record);
  const span = lineOf(builder, listed, 'birthPlace', place);
  builder.claim({ subject, property: 'birthPlace', value: { type: 'record', record }, span, rule: RULE });
}

function lineOf(builder: ReadingBuilder, listed: ListedParty, property: string, words: string): Span {
  const label = PROPERTIES.get(property)?.label.en ?? property;
  return builder.line(`${listed.names[0]?.text ?? listed.ref} — ${label}: ${words}`);
}
