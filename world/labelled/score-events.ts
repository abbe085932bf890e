import {
  type EventType,
  type Interval,
  overlaps,
  type ReadClaim,
  type Reading,
} from '../../src/core/words/index.ts';
import { fold, mainThing, meets, passageOf, quietPassages, thingsOfSubjects, typeFits } from './compare.ts';
import { count, type Share, share, type Tally, tally } from './tally.ts';
import type { LabelledDocument, LabelledEvent, Span } from './types.ts';

/** An event as a reading tells it. */
export interface ReadEvent {
  readonly subject: number;
  readonly type: EventType | null;
  readonly intervals: readonly Interval[];
  /** Labelled things, or folded names where no label is met. */
  readonly places: ReadonlySet<string>;
  readonly spans: readonly Span[];
}

/** Sayings and matters without a class are events to some readers and none to others. */
const UNCOUNTED: ReadonlySet<EventType | null> = new Set(['statement', 'other', null]);

function eventTypeOf(claims: readonly ReadClaim[]): EventType | null {
  for (const { value } of claims) if (value.type === 'event-type') return value.eventType;
  return null;
}

export function readEvents(document: LabelledDocument, reading: Reading): ReadEvent[] {
  const things = thingsOfSubjects(document, reading).map(mainThing);
  return reading.subjects.flatMap(({ kind }, subject) => {
    if (kind !== 'event') return [];
    const claims = reading.claims.filter((claim) => claim.subject === subject);
    const places = claims
      .filter(({ property }) => property === 'occurredAt')
      .flatMap(({ value }) => (value.type === 'record' ? [value.record] : []))
      .flatMap((record) => [
        things[record] ?? '',
        ...(reading.subjects[record]?.names ?? []).map(({ text }) => fold(text)),
      ]);
    const intervals = claims
      .filter(({ property }) => property === 'occurred')
      .flatMap(({ value, interval }) => (value.type === 'date' ? [value.interval] : (interval ?? [])));
    const mentions = reading.mentions.filter((mention) => mention.subject === subject);
    return [
      {
        subject,
        type: eventTypeOf(claims),
        intervals,
        places: new Set(places),
        spans: [...mentions, ...claims],
      },
    ];
  });
}

/** Where a document speaks of a labelled event. */
export function spansOf(document: LabelledDocument, event: LabelledEvent): Span[] {
  const passages = event.passages.flatMap((number) => passageOf(document, number) ?? []);
  return [...passages, ...document.labels.mentions.filter(({ thing }) => thing === event.id)];
}

function whenFits(event: LabelledEvent, read: ReadEvent): boolean {
  const asked = event.interval.from !== null || event.interval.to !== null;
  if (read.intervals.length === 0) return !asked;
  return read.intervals.some((interval) => overlaps(interval, event.interval));
}

function whereFits(document: LabelledDocument, event: LabelledEvent, read: ReadEvent): boolean {
  const names = new Set(
    document.labels.things
      .filter(({ id }) => event.places.includes(id))
      .flatMap(({ id, names }) => [id, ...names.map(fold)]),
  );
  // "Vienna" is where Vienna airport is, and "Ring Road, Peshawar" names the Ring Road: one name holds the other.
  const meetsName = (place: string): boolean =>
    names.has(place) ||
    [...names].some((name) => ` ${name} `.includes(` ${place} `) || ` ${place} `.includes(` ${name} `));
  return event.places.length === 0 || [...read.places].some((place) => place !== '' && meetsName(place));
}

const touches = (document: LabelledDocument, event: LabelledEvent, read: ReadEvent): boolean =>
  spansOf(document, event).some((span) => read.spans.some((other) => meets(span, other)));

/** Labelled events and read ones that speak of the same: class and text meet. Strict: day and place meet too. */
export function matchEvents(
  document: LabelledDocument,
  events: readonly ReadEvent[],
  strict: boolean,
): Map<string, ReadEvent> {
  const pairs = new Map<string, ReadEvent>();
  const taken = new Set<ReadEvent>();
  const wishes = document.labels.events.flatMap((event) =>
    events
      .filter(
        (read) => read.type !== null && typeFits(event.type, read.type) && touches(document, event, read),
      )
      .map((read) => {
        const [when, where] = [whenFits(event, read), whereFits(document, event, read)];
        return {
          event,
          read,
          when,
          where,
          weight: Number(when) + Number(where) + Number(event.type === read.type),
        };
      }),
  );
  for (const { event, read, when, where } of wishes.toSorted((a, b) => b.weight - a.weight)) {
    if (pairs.has(event.id) || taken.has(read) || (strict && !(when && where))) continue;
    pairs.set(event.id, read);
    taken.add(read);
  }
  return pairs;
}

/** Events: found (class, and where strict also day and place), made up, or not found. */
export function scoreEvents(document: LabelledDocument, reading: Reading, strict: boolean): Tally {
  const events = readEvents(document, reading);
  const pairs = matchEvents(document, events, strict);
  const found = new Set(pairs.values());
  const quiet = quietPassages(document);
  const row = tally();
  row.right = pairs.size;
  row.missed = document.labels.events.length - pairs.size;
  row.wrong = events.filter(
    (read) =>
      !found.has(read) &&
      !UNCOUNTED.has(read.type) &&
      !read.spans.every((span) => quiet.some((passage) => meets(span, passage))),
  ).length;
  return row;
}

/**
 * Of the found events whose day or stretch the label knows at both ends: how many the reading dates at both ends too.
 * An event told without a time is read with an open interval, which meets every day; this says how often that was so.
 */
export function scoreDated(document: LabelledDocument, reading: Reading): Share {
  const pairs = matchEvents(document, readEvents(document, reading), true);
  const row = share();
  for (const event of document.labels.events) {
    const read = pairs.get(event.id);
    if (read === undefined || event.interval.from === null || event.interval.to === null) continue;
    count(
      row,
      read.intervals.some(
        (interval) => interval.from !== null && interval.to !== null && overlaps(interval, event.interval),
      ),
    );
  }
  return row;
}
