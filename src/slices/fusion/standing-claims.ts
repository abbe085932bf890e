import type { Desk } from '../../trust/desk.ts';
import { feedsCards, standing, type StandingClaim } from './reviewed.ts';
import * as read from './store/read.ts';
import * as reviewed from './store/reviews.ts';

/** Claims of other records that speak of an entity, read at the most. */
const MOST_INBOUND = 500;

export interface StandingClaims {
  /** Those that feed cards, as officers changed them: not what was refused, nor what a model only suggests. */
  readonly claims: readonly StandingClaim[];
  /** Every act that had a part in it, refusals too: what is derived carries their markings (law 3). */
  readonly reviews: readonly reviewed.ReviewRow[];
}

/** The claims of some records and those of others that name them, with what officers made of them. */
export async function claimsFor(desk: Desk, records: readonly string[]): Promise<StandingClaims> {
  const [rows, own] = await Promise.all([
    read.claimsAround(desk, records, MOST_INBOUND),
    reviewed.reviewsAround(desk, records),
  ]);
  const mine = new Set(records);
  const inbound = rows.flatMap((row) => (mine.has(row.record_id) ? [] : row.id));
  const known = new Set(rows.map((row) => row.id));
  const moved = own.flatMap((one) => (known.has(one.claim_id) ? [] : one.claim_id));
  const others = [...inbound, ...moved];
  const [more, beside] = await Promise.all([
    moved.length > 0 ? read.claimsById(desk, moved) : [],
    others.length > 0 ? reviewed.reviewsOfClaims(desk, others) : [],
  ]);
  const acts = new Map([...own, ...beside].map((one) => [one.id, one]));
  return standingUnder([...rows, ...more], [...acts.values()]);
}

/** All claims that a reader may see, as they stand for that reader. */
export async function everyClaim(desk: Desk): Promise<StandingClaims> {
  const [rows, reviews] = await Promise.all([read.allClaims(desk), reviewed.allReviews(desk)]);
  return standingUnder(rows, reviews);
}

export interface ClaimsOfReport {
  /** In reading order, those that an officer refused too. */
  readonly claims: readonly StandingClaim[];
  /** The records that they are about or name. */
  readonly records: ReadonlyMap<string, Pick<read.RecordRow, 'kind' | 'caption'>>;
  /** Of everything in it. */
  readonly markings: readonly number[];
}

/** What one report claims, as it stands for the reader. */
export async function claimsOfReport(desk: Desk, report: string): Promise<ClaimsOfReport> {
  const [rows, reviews] = await Promise.all([
    read.claimsOfReport(desk, report),
    reviewed.reviewsInReport(desk, report),
  ]);
  const claims = standing(rows, reviews);
  const ids = new Set(
    [...rows, ...claims.map(({ row }) => row)].flatMap((row) =>
      [row.record_id, row.value_record ?? []].flat(),
    ),
  );
  const records = await read.captionsOf(desk, [...ids]);
  return {
    claims,
    records: new Map(records.map((row) => [row.id, row])),
    markings: [...claims.map(({ row }) => row), ...reviews, ...records].map((row) => row.marking_id),
  };
}

function standingUnder(
  rows: readonly read.ClaimRow[],
  reviews: readonly reviewed.ReviewRow[],
): StandingClaims {
  return { claims: standing(rows, reviews).filter(feedsCards), reviews };
}
