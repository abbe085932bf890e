import { renderMarking } from '../../core/marking/index.ts';
import { foldName } from '../../core/names/index.ts';
import type { ConflictContext } from '../../core/provenance/conflict-pairs.ts';
import { conflictsOf, corroboration } from '../../core/provenance/index.ts';
import type { CardClaim } from '../../core/provenance/types.ts';
import type { Cluster } from '../../core/resolve/types.ts';
import { isUuid } from '../../core/words/id.ts';
import {
  type ClaimId,
  type Interval,
  pageAt,
  PROPERTIES,
  type RecordId,
  type ReportId,
} from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { planOnce } from '../../trust/planned.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { headsOf, originsOf, type OriginsSeen, type ReportHead } from '../reports/index.ts';
import type { Card, CardProperty, CardValue, ClaimReview, Proposal } from './contract.ts';
import { countOf, lineageOf } from './lineage.ts';
import type { StandingClaim } from './reviewed.ts';
import { findEntity, findNamed } from './search.ts';
import { claimsFor } from './standing-claims.ts';
import * as read from './store/read.ts';
import { toldWith } from './told-tie.ts';
import { valueText } from './value-text.ts';
import { namesOf, type View } from './view.ts';
import { classOf, hedgeOf, hedged } from './wording.ts';

/**
 * The card of an entity: the claims of its records folded into values, each open to who says so, how sure, and under
 * which marking (law 1). Only statements of fact feed it; opinions and forecasts are counted aside.
 */
export async function readCard(desk: Desk, nameOrId: string): Promise<Released<Card>> {
  // Which entity bears a name rests on all that is filed; its card on what is filed of it.
  const id = isUuid(nameOrId)
    ? nameOrId.toLowerCase()
    : await desk.remember(`named ${nameOrId}`, (through) => findNamed(through, nameOrId));
  const { card, markings, claims } = await cardOf(desk, id);
  desk.note([card.id], { claims });
  return desk.release(card, markings);
}

export interface FoldedCard {
  readonly card: Card;
  /** Of everything in it. */
  readonly markings: ReadonlySet<number>;
  readonly claims: number;
}

/** The card of the entity that holds a record, remembered. */
export const cardOf = (desk: Desk, id: string): Promise<FoldedCard> =>
  desk.remember(`card ${id}`, async (through) => {
    const [, { view, record }] = await Promise.all([planOnce(through), findEntity(through, id)]);
    return foldCard(through, view, record);
  });

/** The card of the entity of a view that holds a record. */
export async function foldCard(desk: Desk, view: View, record: string): Promise<FoldedCard> {
  const cluster = view.clusterOf(record);
  const id = cluster?.records[0];
  if (!cluster || id === undefined) throw notFound('entity');
  const mine = new Set<string>(cluster.records);
  const reportIds = new Set(cluster.records.flatMap((one) => view.records.get(one)?.report_id ?? []));
  // Asked together: while the store looks for origins, the claims are taken apart here.
  const [{ claims, reviews }, behind] = await Promise.all([
    claimsFor(desk, cluster.records),
    reportsBehind(desk, reportIds),
  ]);
  const about = claims.filter(({ row }) => mine.has(row.record_id) || mine.has(row.value_record ?? ''));
  const facts = about.filter(({ row }) => row.statement_type === 'fact');
  const context = await contextOf(desk, { view, mine }, facts, behind);
  const shown = facts.filter(({ row }) => isKnown(row, context)).map(({ row }) => row);
  const markings = new Set(
    [...shown, ...reviews, ...cluster.records.flatMap((one) => view.records.get(one) ?? [])].map(
      (row) => row.marking_id,
    ),
  );
  const { lineage, markings: ofLineage } = lineageOf(
    context.origins,
    shown,
    context.heads.map(({ id }) => id),
  );
  for (const marking of [...context.markings, ...ofLineage]) markings.add(marking);
  const kind = view.records.get(id)?.kind ?? 'person';
  const names = namesOf(view, cluster);
  const card: Card = {
    id,
    kind,
    caption: names[0]?.text ?? '',
    names,
    records: cluster.records,
    properties: propertiesOf(shown, context),
    conflicts: conflictsOf(
      kind,
      shown.filter((row) => mine.has(row.record_id)).map((row) => asCardClaim(row, context.datedOf)),
      conflictContext(context),
    ),
    reports: context.heads,
    origins: countOf(lineage),
    lineage,
    proposals: proposalsOf(view, cluster),
    setAside: about.length - facts.length,
  };
  return { card, markings, claims: shown.length };
}

interface Context {
  /** The entity's own records; claims of others speak of it. */
  readonly mine: ReadonlySet<string>;
  readonly grades: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, readonly number[]>;
  readonly heads: readonly ReportHead[];
  readonly markings: Iterable<number>;
  readonly captions: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
  readonly renderings: ReadonlyMap<number, string>;
  readonly standing: ReadonlyMap<string, StandingClaim>;
  readonly anchors: ReadonlyMap<string, string | null>;
  readonly origins: OriginsSeen;
  datedOf(report: string): Interval | null;
}

interface Behind {
  readonly ids: ReadonlySet<string>;
  readonly heads: readonly ReportHead[];
  readonly markings: ReadonlySet<number>;
  readonly origins: OriginsSeen;
}

/** Heads and origins of the reports that a card rests on. */
async function reportsBehind(desk: Desk, ids: ReadonlySet<string>): Promise<Behind> {
  const [{ heads, markings }, origins] = await Promise.all([
    headsOf(desk, [...ids]),
    originsOf(desk, [...ids]),
  ]);
  return { ids, heads, markings, origins };
}

async function contextOf(
  desk: Desk,
  { view, mine }: { readonly view: View; readonly mine: ReadonlySet<string> },
  facts: readonly StandingClaim[],
  behindRecords: Behind,
): Promise<Context> {
  const others = new Set<string>();
  const claims = facts.map(({ row }) => row);
  for (const row of [...claims, ...facts.flatMap(({ was }) => was ?? [])]) {
    if (!mine.has(row.record_id)) others.add(row.record_id);
    if (row.value_record !== null && !mine.has(row.value_record)) others.add(row.value_record);
  }
  // A claim stands in the report of its records; were one to come from another, its origin would be asked for with theirs.
  const ids = behindRecords.ids.union(new Set(claims.map((row) => row.report_id)));
  const [{ heads, markings, origins }, asked] = await Promise.all([
    ids.size === behindRecords.ids.size ? behindRecords : reportsBehind(desk, ids),
    others.size > 0 ? read.captionsOf(desk, [...others]) : [],
  ]);
  const captions = [...[...mine].flatMap((id) => view.records.get(id as RecordId) ?? []), ...asked];
  const renderings = new Map<number, string>();
  for (const id of new Set(
    facts.flatMap(({ row, review }) => [row.marking_id, review?.marking_id ?? row.marking_id]),
  ))
    renderings.set(id, renderMarking(await desk.marking(id)));
  return {
    mine,
    grades: new Map(heads.map((head) => [head.id, head.grade])),
    pages: new Map(heads.map((head) => [head.id, head.pages])),
    heads,
    markings,
    captions: new Map(captions.map((row) => [row.id, row.caption])),
    kinds: new Map(captions.map((row) => [row.id, row.kind])),
    renderings,
    standing: new Map(facts.map((one) => [one.row.id, one])),
    anchors: new Map(captions.map((row) => [row.id, row.anchor])),
    origins,
    datedOf: datesOf(heads),
  };
}

/**
 * A card does not fold the entities at the other end of its links: there, records of one kind and caption count as one,
 * which is enough to see whether two sources name different parties.
 */
function conflictContext({ captions, kinds, anchors }: Context): ConflictContext {
  return {
    entityOf: (record) => foldName(captions.get(record) ?? record),
    kindOf: (record) => kinds.get(record) ?? null,
    captionOf: (record) => captions.get(record) ?? record,
    anchorOf: (record) => anchors.get(record) ?? null,
  };
}

/** The dates of reports, for the claims in them. */
export function datesOf(heads: readonly ReportHead[]): (report: string) => Interval | null {
  const dates = new Map<string, Interval>(heads.map(({ id, dated }) => [id, dated]));
  return (report) => dates.get(report) ?? null;
}

/** Groups claims by property and by what they say, the best corroborated first. */
function propertiesOf(claims: readonly read.ClaimRow[], context: Context): CardProperty[] {
  const groups = new Map<string, Map<string, read.ClaimRow[]>>();
  for (const row of claims) {
    const inbound = !context.mine.has(row.record_id);
    const property = inbound ? `${row.property}Of` : row.property;
    const values = groups.get(property) ?? new Map<string, read.ClaimRow[]>();
    groups.set(property, values);
    const text = `${bareText(row, inbound, context).toLowerCase()} ${classOf(row)}`;
    const same = values.get(text);
    if (same) same.push(row);
    else values.set(text, [row]);
  }
  const order = [...PROPERTIES.keys()];
  return [...groups]
    .map(([property, values]) => ({
      property,
      label: labelOf(property),
      values: [...values.values()]
        .map((rows) => valueOf(rows, context))
        .sort((a, b) => b.origins - a.origins || (a.text < b.text ? -1 : 1)),
    }))
    .sort(
      (a, b) => place(order, a.property) - place(order, b.property) || (a.property < b.property ? -1 : 1),
    );
}

function valueOf(rows: readonly read.ClaimRow[], context: Context): CardValue {
  const first = rows[0] as read.ClaimRow;
  const inbound = !context.mine.has(first.record_id);
  return {
    value: inbound ? { type: 'record', record: first.record_id } : first.value,
    text: hedged(bareText(first, inbound, context), hedgeOf(rows)),
    origins: corroboration(
      rows.map((row) => asCardClaim(row, context.datedOf)),
      ({ report, start }) => context.origins.at(report, start),
    ),
    sources: rows.map((row) => ({
      claim: row.id,
      record: row.record_id,
      report: row.report_id,
      start: row.start,
      end: row.stop,
      page: pageAt(context.pages.get(row.report_id) ?? [], row.start),
      quote: row.quote,
      qualifier: row.qualifier,
      modality: row.modality,
      statementType: row.statement_type,
      speaker: row.speaker,
      interval: row.interval,
      rule: row.rule,
      state: context.standing.get(row.id)?.state ?? 'stated',
      reviewed: reviewOf(context.standing.get(row.id), context),
      grade: context.grades.get(row.report_id) ?? '',
      marking: context.renderings.get(row.marking_id) ?? '',
      origin: context.origins.at(row.report_id, row.start).origin,
    })),
  };
}

function reviewOf(claim: StandingClaim | undefined, context: Context): ClaimReview | null {
  if (!claim?.review) return null;
  const { id, decision, officer, reason, at, marking_id } = claim.review;
  return {
    id,
    decision,
    officer,
    reason,
    at,
    was: claim.was === null ? null : hedged(bareText(claim.was, false, context), hedgeOf([claim.was])),
    marking: context.renderings.get(marking_id) ?? '',
  };
}

/** Both ends of a claim must be there: a record that an officer excluded is nothing to anybody. */
function isKnown(row: read.ClaimRow, { captions }: Context): boolean {
  return captions.has(row.record_id) && (row.value_record === null || captions.has(row.value_record));
}

function bareText(row: read.ClaimRow, inbound: boolean, context: Context): string {
  const caption = (record: string) => context.captions.get(record) ?? record;
  const role = inbound && row.value.type === 'record' && row.value.role ? ` (as ${row.value.role})` : '';
  return inbound ? caption(row.record_id) + role : valueText(row.value, row.qualifier, caption);
}

function labelOf(property: string): string {
  return (
    PROPERTIES.get(property)?.label.en ??
    `${PROPERTIES.get(property.replace(/Of$/, ''))?.label.en ?? property} of`
  );
}

function place(order: readonly string[], property: string): number {
  const at = order.indexOf(property.replace(/Of$/, ''));
  return at < 0 ? order.length : at;
}

export function proposalsOf(view: View, cluster: Cluster): Proposal[] {
  const mine = new Set<RecordId>(cluster.records);
  return view.fold.proposals
    .filter((tie) => mine.has(tie.a) || mine.has(tie.b))
    .map((tie) => ({
      a: tie.a,
      b: tie.b,
      captions: [view.records.get(tie.a)?.caption ?? '', view.records.get(tie.b)?.caption ?? ''] as const,
      ...toldWith(tie),
    }));
}

export function asCardClaim(row: read.ClaimRow, datedOf: (report: string) => Interval | null): CardClaim {
  return {
    id: row.id as ClaimId,
    record: row.record_id,
    report: row.report_id as ReportId,
    property: row.property,
    value: row.value,
    qualifier: row.qualifier,
    modality: row.modality,
    statementType: row.statement_type,
    speaker: row.speaker,
    start: row.start,
    end: row.stop,
    dated: datedOf(row.report_id),
  };
}
