import { corroboration } from '../../core/provenance/index.ts';
import type { EntityKind, Interval, Modality, ParticipantRole, RecordId } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { headsOf, originsOf, type OriginsSeen, type ReportHead } from '../reports/index.ts';
import { asCardClaim, datesOf } from './card.ts';
import type { ClaimState } from './contract.ts';
import { feedsCards, standing, type StandingClaim } from './reviewed.ts';
import * as links from './store/links.ts';
import { type ClaimRow, claimsById } from './store/read.ts';
import { reviewsAround, reviewsOfClaims } from './store/reviews.ts';
import { namesOf, type View, viewAround } from './view.ts';
import { classOf, hedgeOf } from './wording.ts';

/** An entity as one reader sees it: what it is and is called. */
export interface LinkedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly caption: string;
  /** Its names, the best first; each once. */
  readonly names: readonly string[];
  readonly records: readonly string[];
  /** Reports that its records are of. */
  readonly reports: readonly string[];
  readonly markings: readonly number[];
  /** When it happened, of an event: the first that is claimed; null of anything else, or where nothing is. */
  readonly occurred: Interval | null;
}

export interface LinkSource {
  readonly claim: string;
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly modality: Modality;
  readonly interval: Interval | null;
  readonly state: ClaimState;
  readonly marking: number;
  readonly origin: string;
}

/** What ties two entities in one way, with every claim that says so (law 1). */
export interface EntityLink {
  readonly from: string;
  readonly to: string;
  readonly property: string;
  readonly role: ParticipantRole | null;
  /** The word that must stand with it; null where somebody asserts it. */
  readonly hedge: Modality | null;
  /** Independent origins, not reports (law 8). */
  readonly origins: number;
  readonly sources: readonly LinkSource[];
}

export interface Linked {
  /** Which entity each of those asked for belongs to; what is not there is not in it. */
  readonly asked: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, LinkedEntity>;
  readonly links: readonly EntityLink[];
  readonly heads: ReadonlyMap<string, ReportHead>;
  /** Of everything in it. */
  readonly markings: ReadonlySet<number>;
  /** More is tied to them than was read. */
  readonly isLimited: boolean;
}

/** Claims read from either end of some entities at the most. */
const MOST_LINKS = 5_000;

/**
 * Some entities and what ties them: `among` one another, or `around` them with the entities at the other ends. All of it
 * passes the reader's walls: what is hidden ties nothing and counts nowhere.
 */
export async function linkedEntities(
  desk: Desk,
  ids: readonly string[],
  scope: 'among' | 'around',
): Promise<Linked> {
  const seeds = await viewAround(desk, ids);
  const own = recordsOf(seeds, ids);
  const rows =
    scope === 'among' ? await links.claimsAmong(desk, own) : await links.linkClaims(desk, own, MOST_LINKS);
  const claims = (await standingLinks(desk, rows, own)).filter(
    ({ row }) => row.statement_type === 'fact' && row.value_record !== null,
  );
  const view = scope === 'among' ? seeds : await viewAround(desk, [...new Set([...own, ...endsOf(claims)])]);
  const whole = scope === 'among' ? own : [...view.records.keys()];
  const kept = claims.filter(({ row }) => isTied(view, row, scope === 'among' ? null : new Set(own)));
  return assembled(desk, { view, ids, claims: kept, whole, isLimited: rows.length >= MOST_LINKS });
}

function recordsOf(view: View, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => view.clusterOf(id)?.records ?? []))];
}

const endsOf = (claims: readonly StandingClaim[]): string[] =>
  claims.flatMap(({ row }) => [row.record_id, row.value_record ?? row.record_id]);

/** Both ends are there, are two entities, and one of them is among `own`. */
function isTied(view: View, row: ClaimRow, own: ReadonlySet<string> | null): boolean {
  const [a, b] = [view.clusterOf(row.record_id), view.clusterOf(row.value_record ?? '')];
  if (a === null || b === null || a === b) return false;
  return own === null || own.has(row.record_id) || own.has(row.value_record ?? '');
}

/** Claims as officers left them, with those that an officer's correction moved to one of these records. */
async function standingLinks(
  desk: Desk,
  rows: readonly ClaimRow[],
  records: readonly string[],
): Promise<StandingClaim[]> {
  const around = await reviewsAround(desk, records);
  const known = new Set(rows.map((row) => row.id));
  const moved = [...new Set(around.flatMap((one) => (known.has(one.claim_id) ? [] : one.claim_id)))];
  const more = moved.length === 0 ? [] : await claimsById(desk, moved);
  const all = [...rows, ...more];
  const acts =
    all.length === 0
      ? []
      : await reviewsOfClaims(
          desk,
          all.map((row) => row.id),
        );
  return standing(all, acts).filter(feedsCards);
}

interface Found {
  readonly view: View;
  readonly ids: readonly string[];
  readonly claims: readonly StandingClaim[];
  readonly whole: readonly string[];
  readonly isLimited: boolean;
}

async function assembled(desk: Desk, { view, ids, claims, whole, isLimited }: Found): Promise<Linked> {
  const reports = [...new Set(claims.map(({ row }) => row.report_id))];
  const events = whole.filter((id) => view.records.get(id as RecordId)?.kind === 'event');
  const [{ heads, markings }, origins, occurred] = await Promise.all([
    headsOf(desk, reports),
    originsOf(desk, reports),
    events.length === 0 ? [] : links.occurredClaims(desk, events),
  ]);
  const when = await standingLinks(desk, occurred, []);
  const asked = new Map(ids.flatMap((id) => pairOf(id, view.clusterOf(id)?.records[0])));
  const shown = new Set([...asked.values(), ...endsOf(claims).map((id) => firstOf(view, id))]);
  const entities = new Map([...shown].map((id) => [id, entityOf(view, id, when)]));
  return {
    asked,
    entities,
    links: linksOf(view, claims, { origins, datedOf: datesOf(heads) }),
    heads: new Map(heads.map((head) => [head.id as string, head])),
    markings: new Set([
      ...markings,
      ...[...entities.values()].flatMap((one) => one.markings),
      ...claims.map(({ row }) => row.marking_id),
      ...when.map(({ row }) => row.marking_id),
      ...origins.clusters.flatMap((one) => one.reports.flatMap((id) => origins.markingOf.get(id) ?? [])),
    ]),
    isLimited,
  };
}

const pairOf = (id: string, first: string | undefined): [string, string][] =>
  first === undefined ? [] : [[id, first]];

const firstOf = (view: View, record: string): string => view.clusterOf(record)?.records[0] ?? record;

function entityOf(view: View, id: string, when: readonly StandingClaim[]): LinkedEntity {
  const cluster = view.clusterOf(id);
  const records: readonly string[] = cluster?.records ?? [id];
  const rows = records.flatMap((one) => view.records.get(one as RecordId) ?? []);
  const names = cluster === null ? [] : [...new Set(namesOf(view, cluster).map((name) => name.text))];
  const mine = new Set(records);
  const told = when.find(({ row }) => mine.has(row.record_id) && row.value.type === 'date')?.row.value;
  return {
    id,
    kind: rows[0]?.kind ?? 'person',
    caption: names[0] ?? '',
    names,
    records,
    reports: [...new Set(rows.map((row) => row.report_id))],
    markings: [...new Set(rows.map((row) => row.marking_id))],
    occurred: told?.type === 'date' ? told.interval : null,
  };
}

interface Behind {
  readonly origins: OriginsSeen;
  datedOf(report: string): Interval | null;
}

/** One link for each way in which two entities are tied, in an order that content alone decides (law 2). */
function linksOf(view: View, claims: readonly StandingClaim[], behind: Behind): EntityLink[] {
  const groups = new Map<string, StandingClaim[]>();
  for (const claim of claims) {
    const { row } = claim;
    const ends = [firstOf(view, row.record_id), firstOf(view, row.value_record ?? '')];
    const key = [...ends, row.property, roleOf(row) ?? '', classOf(row)].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => linkOf(view, group, behind));
}

const roleOf = ({ value }: ClaimRow): ParticipantRole | null =>
  value.type === 'record' ? (value.role ?? null) : null;

function linkOf(view: View, group: readonly StandingClaim[], { origins, datedOf }: Behind): EntityLink {
  const rows = group.map(({ row }) => row);
  const [first] = rows as [ClaimRow, ...ClaimRow[]];
  return {
    from: firstOf(view, first.record_id),
    to: firstOf(view, first.value_record ?? ''),
    property: first.property,
    role: roleOf(first),
    hedge: hedgeOf(rows),
    origins: corroboration(
      rows.map((row) => asCardClaim(row, datedOf)),
      ({ report, start }) => origins.at(report, start),
    ),
    sources: group.map(({ row, state }) => ({
      claim: row.id,
      report: row.report_id,
      start: row.start,
      end: row.stop,
      quote: row.quote,
      modality: row.modality,
      interval: row.interval,
      state,
      marking: row.marking_id,
      origin: origins.at(row.report_id, row.start).origin,
    })),
  };
}
