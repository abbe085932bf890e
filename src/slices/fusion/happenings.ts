import { corroboration, conflictsOf, tellingsOf } from '../../core/provenance/index.ts';
import type { CardClaim, Conflict } from '../../core/provenance/types.ts';
import type { Cluster } from '../../core/resolve/types.ts';
import type {
  CasualtyCategory,
  CasualtyEffect,
  EntityKind,
  EventType,
  Interval,
  Modality,
  ParticipantRole,
} from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { headsOf, originsOf, type OriginsSeen, type ReportHead } from '../reports/index.ts';
import { asCardClaim, datesOf } from './card.ts';
import { happeningPlaces, type HappeningPlace, type Ground } from './happening-places.ts';
import { mostSaid, narrowest } from './picture-event.ts';
import { refuse } from './refusals.ts';
import { findEntity } from './search.ts';
import { claimsFor } from './standing-claims.ts';
import { recordIdsOfKinds } from './store/kinds.ts';
import type * as read from './store/read.ts';
import { captionOf, type View, viewAround } from './view.ts';
import { hedgeOf } from './wording.ts';

export type { HappeningPlace } from './happening-places.ts';

/** Records of events and operations that one answer may fold. */
const MOST_RECORDS = 20_000;
const KINDS: readonly EntityKind[] = ['event', 'operation'];

export interface HappeningParty {
  readonly record: string;
  readonly caption: string;
  readonly kind: EntityKind;
  readonly role: ParticipantRole;
  /** null where somebody asserts it. */
  readonly hedge: Modality | null;
}

/** What is told of one kind of people, from the lowest to the highest telling: never a sum over tellings. */
export interface HappeningCasualties {
  readonly effect: CasualtyEffect;
  readonly category: CasualtyCategory;
  readonly low: number;
  /** null: open upwards. */
  readonly high: number | null;
  readonly tellings: number;
}

/** Where it stands in a report that it happened. UTF-16 offsets. */
export interface HappeningSource {
  readonly head: ReportHead;
  readonly start: number;
  readonly end: number;
}

/** One event or operation as a reader may see it, with what places it in time and space. */
export interface Happening {
  readonly id: string;
  /** Its records: any of them opens it. */
  readonly records: readonly string[];
  readonly caption: string;
  readonly kind: EntityKind;
  readonly type: EventType;
  readonly hedge: Modality | null;
  /** The narrowest interval that is claimed; open where none is. */
  readonly occurred: Interval;
  readonly places: readonly HappeningPlace[];
  readonly parties: readonly HappeningParty[];
  readonly casualties: readonly HappeningCasualties[];
  readonly conflicts: readonly Conflict[];
  /** Independent origins of what is said of it. */
  readonly origins: number;
  readonly sources: readonly HappeningSource[];
  /** Of everything in it. */
  readonly markings: readonly number[];
}

/**
 * Every event and operation that a reader may see. Only statements of fact make one: what is forecast or feared has not
 * happened. Kept while nothing that it rests on is touched.
 */
export function readHappenings(desk: Desk): Promise<readonly Happening[]> {
  return desk.remember('happenings', foldHappenings);
}

/** All records of the entity that an id or a name stands for, with the markings of what joins them. */
export async function recordsOfEntity(
  desk: Desk,
  nameOrId: string,
): Promise<{ readonly records: ReadonlySet<string>; readonly markings: readonly number[] }> {
  const { view, record } = await findEntity(desk, nameOrId);
  const records = view.clusterOf(record)?.records ?? [];
  return {
    records: new Set(records),
    markings: records.flatMap((id) => view.records.get(id)?.marking_id ?? []),
  };
}

interface Context extends Ground {
  readonly view: View;
  readonly origins: OriginsSeen;
  readonly heads: ReadonlyMap<string, ReportHead>;
  /** Markings of all reports that share an origin, by its id: the count of origins rests on them. */
  readonly sharing: ReadonlyMap<string, readonly number[]>;
  datedOf(report: string): Interval | null;
}

async function foldHappenings(desk: Desk): Promise<readonly Happening[]> {
  const seeds = await recordIdsOfKinds(desk, KINDS, MOST_RECORDS);
  if (seeds.length > MOST_RECORDS) throw refuse('PICTURE_TOO_LARGE', { mostRecords: MOST_RECORDS });
  if (seeds.length === 0) return [];
  const view = await viewAround(desk, seeds);
  const { claims, reviews } = await claimsFor(desk, [...view.records.keys()]);
  const own = Map.groupBy(
    claims.flatMap(({ row }) => (view.clusterOf(row.record_id) === null ? [] : [row])),
    (row) => view.clusterOf(row.record_id)?.records[0] ?? '',
  );
  // Acts that refused a claim had a part in what is left.
  const acts = Map.groupBy(
    reviews,
    (one) => view.clusterOf(one.record_id)?.records[0] ?? view.clusterOf(one.to_record ?? '')?.records[0],
  );
  const reports = [...new Set([...view.records.values()].map((row) => row.report_id))];
  const ends = new Set(claims.flatMap(({ row }) => row.value_record ?? []));
  const [{ heads }, origins, ground] = await Promise.all([
    headsOf(desk, reports),
    originsOf(desk, reports),
    happeningPlaces(desk, [...ends]),
  ]);
  const context: Context = {
    ...ground,
    view,
    origins,
    heads: new Map(heads.map((head) => [head.id, head])),
    sharing: new Map(
      origins.clusters.map(({ id, reports: of }) => [
        id,
        of.flatMap((one) => origins.markingOf.get(one) ?? []),
      ]),
    ),
    datedOf: datesOf(heads),
  };
  return view.fold.clusters.flatMap((cluster): Happening[] => {
    const id = cluster.records[0];
    const one = happeningOf(cluster, own.get(id ?? '') ?? [], context);
    const reviewed = (acts.get(id) ?? []).map(({ marking_id }) => marking_id);
    return one === null ? [] : [{ ...one, markings: [...new Set([...one.markings, ...reviewed])] }];
  });
}

function happeningOf(cluster: Cluster, rows: readonly read.ClaimRow[], context: Context): Happening | null {
  const { view, captions } = context;
  const id = cluster.records[0];
  // Both ends of a claim must be there: a record that an officer excluded is nothing to anybody.
  const facts = rows.filter(
    (row) => row.statement_type === 'fact' && (row.value_record === null || captions.has(row.value_record)),
  );
  const kind = id === undefined ? undefined : view.records.get(id)?.kind;
  if (id === undefined || kind === undefined || !KINDS.includes(kind) || facts.length === 0) return null;
  const held = facts.map((row) => asCardClaim(row, context.datedOf));
  const { from, to, precision } = narrowest(facts);
  const types = facts.filter(({ property }) => property === 'eventType');
  const places = context.placesOf(facts);
  const { sources, markings } = sourcesOf(cluster, facts, context);
  return {
    id,
    records: cluster.records,
    caption: captionOf(view, cluster),
    kind,
    type: mostSaid(facts),
    hedge: hedgeOf(types.length > 0 ? types : facts),
    occurred: { from, to, precision },
    places,
    parties: partiesOf(facts, context),
    casualties: casualtiesOf(held),
    conflicts: conflictsOf(kind, held, {
      entityOf: (record) => captions.get(record)?.caption ?? record,
      kindOf: (record) => captions.get(record)?.kind ?? null,
      captionOf: (record) => captions.get(record)?.caption ?? record,
      anchorOf: (record) => captions.get(record)?.anchor ?? null,
    }),
    origins: corroboration(held, ({ report, start }) => context.origins.at(report, start)),
    sources,
    markings: [
      ...new Set([
        ...facts.map((row) => row.marking_id),
        ...facts.flatMap((row) => captions.get(row.value_record ?? '')?.marking_id ?? []),
        ...places.flatMap((place) => place.markings),
        ...cluster.records.flatMap((record) => view.records.get(record)?.marking_id ?? []),
        ...markings,
      ]),
    ],
  };
}

/** One line per report, at the words that name the kind of event, else at its first words. */
function sourcesOf(cluster: Cluster, facts: readonly read.ClaimRow[], context: Context) {
  const byReport = Map.groupBy(facts, (row) => row.report_id);
  const sources = [...byReport].flatMap(([report, rows]): HappeningSource[] => {
    const head = context.heads.get(report);
    const said = rows.toSorted(
      (a, b) => Number(b.property === 'eventType') - Number(a.property === 'eventType') || a.start - b.start,
    )[0];
    return head === undefined || said === undefined ? [] : [{ head, start: said.start, end: said.stop }];
  });
  const reports = cluster.records.flatMap((id) => context.view.records.get(id)?.report_id ?? []);
  const origins = new Set<string>(facts.map((row) => context.origins.at(row.report_id, row.start).origin));
  return {
    sources: sources.toSorted((a, b) => (a.head.id < b.head.id ? -1 : 1)),
    markings: [
      ...[...byReport.keys(), ...reports].flatMap((report) => context.origins.markingOf.get(report) ?? []),
      ...[...origins].flatMap((origin) => context.sharing.get(origin) ?? []),
    ],
  };
}

function partiesOf(facts: readonly read.ClaimRow[], { captions }: Context): HappeningParty[] {
  const named = facts.filter(({ property, modality }) => property === 'participant' && modality !== 'denied');
  const byRole = Map.groupBy(named, ({ value, value_record }) => {
    const end = captions.get(value_record ?? '');
    const role = value.type === 'record' ? (value.role ?? 'participant') : 'participant';
    return `${end?.kind} ${end?.caption} ${role}`;
  });
  return [...byRole]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, rows]): HappeningParty[] => {
      const [first] = rows;
      const end = captions.get(first?.value_record ?? '');
      if (first === undefined || end === undefined || first.value.type !== 'record') return [];
      const { caption, kind } = end;
      const role = first.value.role ?? 'participant';
      return [{ record: end.id, caption, kind, role, hedge: hedgeOf(rows) }];
    });
}

function casualtiesOf(held: readonly CardClaim[]): HappeningCasualties[] {
  const told = tellingsOf(
    held.filter(({ value, modality }) => value.type === 'casualties' && modality !== 'denied'),
  );
  return [...Map.groupBy(told, ({ effect, category }) => `${effect} ${category}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, some]): HappeningCasualties[] => {
      const [first] = some;
      if (first === undefined) return [];
      const high = Math.max(...some.map(({ range }) => range.high));
      return [
        {
          effect: first.effect,
          category: first.category,
          low: Math.min(...some.map(({ range }) => range.low)),
          high: Number.isFinite(high) ? high : null,
          tellings: some.length,
        },
      ];
    });
}
