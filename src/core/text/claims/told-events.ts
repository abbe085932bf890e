import type { EventType } from '../../words/index.ts';
import type { Book, Scene } from '../subjects.ts';

/** An event of the report as other claims meet it: where it is mentioned. */
export interface ToldPlace {
  readonly subject: number;
  readonly start: number;
  readonly end: number;
}

/** Mentions of the events of some classes, in order of writing. Asked once per report, after its events are filed. */
export function toldEvents(book: Book, types: ReadonlySet<EventType>): ToldPlace[] {
  const wanted = new Set<number>();
  for (const { subject, value } of book.claims)
    if (value.type === 'event-type' && types.has(value.eventType)) wanted.add(subject);
  if (wanted.size === 0) return [];
  return book.mentions
    .flatMap(({ subject, start, end }) =>
      subject !== null && wanted.has(subject) ? [{ subject, start, end }] : [],
    )
    .sort((a, b) => a.start - b.start);
}

/** How many characters further on a sentence may still speak of an event without naming it again. */
const REACH = 700;

/**
 * The event that a passage speaks of: one mentioned in its own sentence, the nearest; else the one told last before it,
 * not too far back. Null where there is none.
 */
export function eventSpokenOf(places: readonly ToldPlace[], scene: Scene, at: number): ToldPlace | null {
  const { start, end } = scene.view;
  const here = places.filter((place) => place.start >= start && place.end <= end);
  const distance = (place: ToldPlace) => (at < place.start ? place.start - at : Math.max(0, at - place.end));
  const [nearest] = here.sort((a, b) => distance(a) - distance(b));
  if (nearest !== undefined) return nearest;
  const before = places.findLast((place) => place.end <= start);
  return before !== undefined && start - before.end <= REACH ? before : null;
}
