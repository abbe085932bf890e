import type { ConflictContext } from '../../core/provenance/conflict-pairs.ts';
import { conflictsOf, wholesOf } from '../../core/provenance/index.ts';
import { plainestOf } from '../../core/provenance/reasons.ts';
import type { Cluster } from '../../core/resolve/types.ts';
import type { ClaimValue, EntityKind } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { bothReleased, mapReleased, type Released } from '../../trust/released.ts';
import { allHeads, headsOf, originsAmong, type ReportHead } from '../reports/index.ts';
import { asCardClaim, datesOf } from './card.ts';
import type { Digest } from './digest-contract.ts';
import { digestOf, reportsNamed } from './digest.ts';
import type { Picture, PictureClaim } from './picture-contract.ts';
import { eventOf } from './picture-event.ts';
import { refuse } from './refusals.ts';
import { everyClaim } from './standing-claims.ts';
import * as read from './store/read.ts';
import { valueText } from './value-text.ts';
import { captionOf, namesOf, type View, viewOfAll } from './view.ts';

/** What one picture may hold: beyond it nobody reads it as a whole. */
const MOST_REPORTS = 20_000;
const MOST_RECORDS = 250_000;

/** All that a reader may see, folded into one picture. Every list is in an order that content alone decides (law 2). */
export async function readPicture(desk: Desk): Promise<Released<Picture>> {
  const { heads, markings } = await allHeads(desk, MOST_REPORTS);
  if (heads.length > MOST_REPORTS) throw refuse('PICTURE_TOO_LARGE', { mostReports: MOST_REPORTS });
  const view = await viewOfAll(desk, MOST_RECORDS);
  const { claims: standing, reviews } = await everyClaim(desk);
  const inView = (record: string | null): boolean => record === null || view.clusterOf(record) !== null;
  const claims = standing.flatMap(({ row }) =>
    inView(row.record_id) && inView(row.value_record) ? row : [],
  );
  const origins = await originsAmong(
    desk,
    heads.map((head) => head.id),
  );
  const entityOf = (record: string) => view.clusterOf(record)?.records[0] ?? record;
  const byCluster = groupByEntity(claims, entityOf);
  const mentions = (await read.mentionsIn(desk, null)).filter((row) => inView(row.record_id));
  const datedOf = datesOf(heads);
  const held = claims.map((row) => asCardClaim(row, datedOf));
  const context: ConflictContext = {
    entityOf,
    kindOf: (record) => view.records.get(record as read.RecordRow['id'])?.kind ?? null,
    captionOf: (record) => view.records.get(record as read.RecordRow['id'])?.caption ?? record,
    anchorOf: (record) => view.records.get(record as read.RecordRow['id'])?.anchor ?? null,
    withinOf: wholesOf(held, entityOf),
  };
  desk.note([], { reports: heads.length, records: view.records.size, claims: claims.length });
  const picture: Picture = {
    reports: heads.map(({ id, sha256, path }: ReportHead) => ({ id, sha256, path })),
    mentions: mentions.map((row) => ({
      report: row.report_id,
      start: row.start,
      end: row.stop,
      text: row.text,
      kind: row.kind,
      record: row.record_id,
      entity: row.record_id === null ? null : entityOf(row.record_id),
    })),
    entities: view.fold.clusters.map((cluster) => entityRow(view, cluster)).sort(byId),
    events: view.fold.clusters
      .filter((cluster) => kindOf(view, cluster) === 'event')
      .map((cluster) => eventOf(cluster, view, byCluster.get(cluster.records[0] ?? '') ?? [], entityOf)),
    claims: claims.map((row) => claimRow(row, view, entityOf, origins.at(row.report_id, row.start).origin)),
    conflicts: view.fold.clusters.flatMap((cluster) => {
      const id = cluster.records[0] ?? '';
      const facts = (byCluster.get(id) ?? []).filter((row) => row.statement_type === 'fact');
      return conflictsOf(
        kindOf(view, cluster),
        facts.map((row) => asCardClaim(row, datedOf)),
        context,
      ).map(({ property, kind, claims: sides, because }) => ({
        entity: id,
        property,
        kind,
        claims: [...sides],
        because,
      }));
    }),
    origins: origins.clusters.map(({ id, reports, reason, echoes }) => ({
      id,
      reports: [...reports],
      reason,
      told: plainestOf(echoes),
    })),
  };
  const rows = [...view.records.values(), ...reviews, ...claims];
  return desk.release(picture, [...markings, ...rows.map((row) => row.marking_id)]);
}

/** What a watch looks at first of the picture: `rows` of each list, and the heads of the reports behind them. */
export async function readDigest(desk: Desk, rows: number): Promise<Released<Digest>> {
  const digest = mapReleased(await readPicture(desk), (picture) => digestOf(picture, rows));
  const { heads, markings } = await headsOf(desk, [...new Set(reportsNamed(digest.value))]);
  return bothReleased(digest, await desk.release(heads, markings), (told, reports) => ({ ...told, reports }));
}

function entityRow(view: View, cluster: Cluster): Picture['entities'][number] {
  return {
    id: cluster.records[0] ?? '',
    kind: kindOf(view, cluster),
    caption: captionOf(view, cluster),
    names: namesOf(view, cluster).map(({ text, script, kind }) => ({ text, script, kind })),
    records: [...cluster.records],
  };
}

function claimRow(
  row: read.ClaimRow,
  view: View,
  entityOf: (record: string) => string,
  origin: string,
): PictureClaim {
  return {
    id: row.id,
    entity: entityOf(row.record_id),
    property: row.property,
    value: pictureValue(row, view, entityOf),
    qualifier: row.qualifier,
    modality: row.modality,
    statementType: row.statement_type,
    report: row.report_id,
    start: row.start,
    end: row.stop,
    origin,
  };
}

/** The value as data, with its words; a link also names the entity that holds the other record. */
function pictureValue(
  row: read.ClaimRow,
  view: View,
  entityOf: (record: string) => string,
): PictureClaim['value'] {
  const value: ClaimValue<string> = row.value;
  const text = valueText(
    value,
    row.qualifier,
    (record) => view.records.get(record as read.RecordRow['id'])?.caption ?? record,
  );
  return value.type === 'record' ? { ...value, entity: entityOf(value.record), text } : { ...value, text };
}

function groupByEntity(
  rows: readonly read.ClaimRow[],
  entityOf: (record: string) => string,
): Map<string, read.ClaimRow[]> {
  const groups = new Map<string, read.ClaimRow[]>();
  for (const row of rows) {
    const id = entityOf(row.record_id);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

function kindOf(view: View, cluster: Cluster): EntityKind {
  const first = cluster.records[0];
  return (first && view.records.get(first)?.kind) ?? 'person';
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
