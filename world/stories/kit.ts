import { MARKINGS } from '../parties.data.ts';
import type { Draft, Genre, Thing, ThingKind, TruthEvent, WrittenTrap } from '../types.ts';

/** One strand of the world: who is in it, what was filed about it, and what must come out of it. */
export interface Story {
  readonly things: readonly Thing[];
  readonly drafts: readonly Draft[];
  /** Files and casualties are filled in from the drafts that name the event. */
  readonly events: readonly Omit<TruthEvent, 'files' | 'casualties'>[];
  /** Why the reports of an origin are one. */
  readonly origins: Readonly<Record<string, string>>;
  readonly traps: readonly WrittenTrap[];
}

export const thing = (id: string, kind: ThingKind, ...names: string[]): Thing => ({ id, kind, names });
export const person = (id: string, ...names: string[]): Thing => thing(id, 'person', ...names);
export const organisation = (id: string, ...names: string[]): Thing => thing(id, 'organisation', ...names);

type More = Partial<
  Pick<Draft, 'title' | 'reference' | 'author' | 'encoding' | 'origin' | 'events' | 'casualties' | 'who'>
>;

/** A report: path, party, short marking, grade, source type, date, genre, the rest, text. */
export function report(
  path: string,
  party: string,
  marking: string,
  grade: string,
  sourceType: string,
  date: string | null,
  genre: Genre,
  more: More,
  text: string,
): Draft {
  const full = MARKINGS[marking];
  if (full === undefined) throw new Error(`${path}: no marking ${marking}`);
  return { path, party, marking: full, grade, sourceType, date, genre, ...more, text };
}

export const killed = (
  event: string,
  low: number | null,
  best: number | null,
  high: number | null,
  category = 'unknown',
) => ({
  event,
  category,
  effect: 'killed' as const,
  low,
  best,
  high,
});
