import { joinAll, renderMarking } from '../../core/marking/index.ts';
import { nameIndexTokens } from '../../core/names/index.ts';
import type { Interval } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { type Happening, readHappenings, recordsOfEntity } from '../fusion/index.ts';
import type { BoundaryView, Incident, Incidents, Spot } from './contract.ts';
import { locatePlace, mostExact } from './locate.ts';

/** What narrows the answer; everything else is filtered where it is shown, at once and without asking again. */
export interface IncidentsSought {
  /** Words of names: of the incident, its parties and its places, as written or by sound, in any script. */
  readonly words: string | null;
  /** Id or name of an entity that is in it, or where it was. */
  readonly entity: string | null;
}

/** Events and operations that a reader may see, placed in time and space. */
export async function readIncidents(
  desk: Desk,
  { words, entity }: IncidentsSought,
  boundaries: BoundaryView,
): Promise<Released<Incidents>> {
  const all = await readHappenings(desk);
  const named = entity === null ? null : await recordsOfEntity(desk, entity);
  const found = all.filter(
    (one) => (words === null || bears(namesIn(one), words)) && (named === null || isIn(one, named.records)),
  );
  const incidents = await Promise.all(found.map((one) => incidentOf(desk, one)));
  desk.note([], { incidents: incidents.length });
  return desk.release({ boundaries, incidents: incidents.toSorted(inTime) }, [
    ...(named?.markings ?? []),
    ...found.flatMap(({ markings }) => markings),
  ]);
}

const namesIn = ({ caption, parties, places }: Happening): string[] => [
  caption,
  ...parties.map((one) => one.caption),
  ...places.map((one) => one.caption),
];

/** Every word of what is asked is among the names, as written or by its sound. */
function bears(names: readonly string[], words: string): boolean {
  const [asked, has] = [nameIndexTokens([words]), nameIndexTokens(names)];
  const written = asked.folded.length > 0 && asked.folded.every((token) => has.folded.includes(token));
  return (
    written || (asked.skeletons.length > 0 && asked.skeletons.every((token) => has.skeletons.includes(token)))
  );
}

function isIn(one: Happening, records: ReadonlySet<string>): boolean {
  return (
    one.records.some((id) => records.has(id)) ||
    one.parties.some(({ record }) => records.has(record)) ||
    one.places.some(({ record }) => records.has(record))
  );
}

function inTime(a: Incident, b: Incident): number {
  const [x, y] = [a, b].map(({ occurred }) => occurred.from ?? occurred.to ?? '~');
  return x === y ? (a.id < b.id ? -1 : 1) : (x ?? '') < (y ?? '') ? -1 : 1;
}

async function incidentOf(desk: Desk, one: Happening): Promise<Incident> {
  const marking = joinAll(await Promise.all(one.markings.map((id) => desk.marking(id))));
  const told = one.places.map((place) => ({ place, located: locatePlace(place.anchor, place.within) }));
  const { spots, isDisputed } = mostExact(
    told.flatMap(({ place: { record, caption }, located }): Spot[] =>
      located === null ? [] : [{ record, caption, ...located }],
    ),
  );
  return {
    id: one.id,
    caption: one.caption,
    kind: one.kind === 'operation' ? 'operation' : 'event',
    type: one.type,
    hedge: one.hedge,
    occurred: one.occurred,
    reported: reportedOf(one.sources.map(({ head }) => head.dated)),
    spots,
    isPlaceDisputed: isDisputed,
    unplaced: told.flatMap(({ place, located }) => (located === null ? [place.caption] : [])),
    parties: one.parties,
    casualties: one.casualties,
    conflicts: one.conflicts.map(({ property, kind, because }) => ({ property, kind, because })),
    origins: one.origins,
    sources: one.sources.map(({ head, start, end }) => ({
      report: head.id,
      title: head.title ?? head.path,
      party: head.party,
      sourceType: head.sourceType,
      grade: head.grade,
      dated: head.dated,
      filedAt: head.filedAt,
      marking: head.marking,
      start,
      end,
    })),
    marking: renderMarking(marking),
  };
}

/** From the first to the last day on which reports that tell of it are dated. */
export function reportedOf(dates: readonly Interval[]): Interval {
  const from = dates.flatMap((one) => one.from ?? one.to ?? []).toSorted()[0] ?? null;
  const to =
    dates
      .flatMap((one) => one.to ?? one.from ?? [])
      .toSorted()
      .at(-1) ?? null;
  const same = from !== null && from.slice(0, 10) === to?.slice(0, 10);
  return { from, to, precision: from === null ? 'open' : same ? 'day' : 'days' };
}
