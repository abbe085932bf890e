import type { Desk } from '../../trust/desk.ts';
import { correctedRecords } from './corrected-records.ts';
import { refuse } from './refusals.ts';
import { feedsCards, standing, type StandingClaim } from './reviewed.ts';
import { findEntity } from './search.ts';
import { claimsFor, everyClaim } from './standing-claims.ts';
import * as read from './store/read.ts';
import { allReviews, type ReviewRow } from './store/reviews.ts';
import { viewOfAll } from './view.ts';

/** Records that one export may hold: beyond it nobody reads it as a whole. */
const MOST_RECORDS = 250_000;

/** What of the spine is asked for: all, what some reports say, or what is said of one entity. */
export type SpineScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'reports'; readonly ids: readonly string[] }
  | { readonly kind: 'entity'; readonly named: string };

/** Rows of the spine as they stand for one reader; both ends of every link and judgement are among the records. */
export interface SpineRows {
  readonly records: readonly read.RecordRow[];
  readonly claims: readonly read.ClaimRow[];
  readonly mentions: readonly read.MentionRow[];
  readonly judgements: readonly read.JudgementRow[];
  /** Acts that had a part in it: what is derived carries their markings (law 3). */
  readonly reviews: readonly ReviewRow[];
  /** Records that the reader's view holds for one thing. */
  readonly entities: readonly (readonly string[])[];
}

/** What a reader may see of the spine. What an officer refused or a model only suggests is not in it. */
export async function spineRows(desk: Desk, scope: SpineScope): Promise<SpineRows> {
  const found = await gathered(desk, scope);
  const ids = new Set<string>(found.records.map((row) => row.id));
  const reports = [...new Set(found.records.map((row) => row.report_id))];
  const mentions = await read.mentionsIn(desk, scope.kind === 'all' ? null : reports);
  return {
    ...found,
    claims: found.claims.filter(
      (row) => ids.has(row.record_id) && (row.value_record === null || ids.has(row.value_record)),
    ),
    judgements: found.judgements.filter(({ a, b }) => ids.has(a) && ids.has(b)),
    mentions: mentions.filter((row) => row.record_id === null || ids.has(row.record_id)),
  };
}

type Gathered = Omit<SpineRows, 'mentions'>;

function gathered(desk: Desk, scope: SpineScope): Promise<Gathered> {
  switch (scope.kind) {
    case 'all':
      return ofAll(desk);
    case 'reports':
      return ofReports(desk, scope.ids);
    case 'entity':
      return ofEntity(desk, scope.named);
  }
}

const rowsOf = (claims: readonly StandingClaim[]): read.ClaimRow[] => claims.map(({ row }) => row);

async function ofAll(desk: Desk): Promise<Gathered> {
  const view = await viewOfAll(desk, MOST_RECORDS);
  const { claims, reviews } = await everyClaim(desk);
  return {
    records: [...view.records.values()],
    claims: rowsOf(claims),
    judgements: view.judgements,
    reviews,
    entities: view.fold.clusters.map((cluster) => cluster.records),
  };
}

async function ofReports(desk: Desk, ids: readonly string[]): Promise<Gathered> {
  const [found, claims, reviews] = await Promise.all([
    read.recordsOfReports(desk, ids),
    read.claimsOfReports(desk, ids),
    allReviews(desk),
  ]);
  if (found.length > MOST_RECORDS) throw refuse('PICTURE_TOO_LARGE', { mostRecords: MOST_RECORDS });
  const records = await correctedRecords(desk, found);
  const asked = new Set(ids);
  return {
    records,
    claims: rowsOf(standing(claims, reviews).filter(feedsCards)),
    judgements: await read.judgementsOn(
      desk,
      records.map((row) => row.id),
    ),
    reviews: reviews.filter((row) => asked.has(row.report_id)),
    entities: [],
  };
}

/** The records of an entity with all that is claimed of them, and by their names alone those that they are linked with. */
async function ofEntity(desk: Desk, named: string): Promise<Gathered> {
  const { view, record } = await findEntity(desk, named);
  const own = view.clusterOf(record)?.records ?? [];
  const { claims, reviews } = await claimsFor(desk, own);
  const rows = rowsOf(claims);
  const ends = new Set(rows.flatMap((row) => [row.record_id, row.value_record ?? []].flat()));
  const others = await read.recordsById(desk, [...ends.difference(new Set(own))]);
  const records = [
    ...own.flatMap((id) => view.records.get(id) ?? []),
    ...(await correctedRecords(desk, others)),
  ];
  return { records, claims: rows, judgements: view.judgements, reviews, entities: [own] };
}
