import type { Modality, Qualifier, StatementType, ClaimValue } from '../../../core/words/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import { type Spot, spotsOfIds } from '../../../trust/spots.ts';
import type { ReviewDecision } from '../contract.ts';

/** SQL of officers' acts on claims: append only; an undo is one more row (law 5). */

/** What an officer says holds instead of what was read. What is left out stays. */
export interface Correction {
  readonly value?: ClaimValue<string>;
  readonly qualifier?: Qualifier;
  readonly modality?: Modality;
  readonly statementType?: StatementType;
}

export interface ReviewRow {
  readonly id: string;
  readonly claim_id: string;
  readonly record_id: string;
  readonly report_id: string;
  readonly decision: ReviewDecision;
  readonly correction: Correction | null;
  readonly to_record: string | null;
  readonly to_value: string | null;
  readonly after: string | null;
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
  readonly marking_id: number;
}

const REVIEW = `id, claim_id, record_id, report_id, decision, correction, to_record, to_value, after, officer, reason, at,
  marking_id`;

/** More acts touch what was asked; an undo touches an act. */
const withActs =
  (asked: readonly Spot[]) =>
  (rows: readonly ReviewRow[]): Spot[] => [
    ...asked,
    ...spotsOfIds(
      'act',
      rows.map((row) => row.id),
    ),
  ];

/** Acts in effect on claims of these records, and on claims of others that were moved to them. */
export function reviewsAround(desk: Desk, ids: readonly string[]): Promise<ReviewRow[]> {
  return desk.query(
    `select ${REVIEW} from fusion.v_review
      where record_id = any($1::uuid[]) or to_record = any($1::uuid[]) or to_value = any($1::uuid[])`,
    [ids],
    { restsOn: withActs(spotsOfIds('record', ids)) },
  );
}

/** Acts in effect on some claims. */
export function reviewsOfClaims(desk: Desk, claims: readonly string[]): Promise<ReviewRow[]> {
  return desk.query(`select ${REVIEW} from fusion.v_review where claim_id = any($1::uuid[])`, [claims], {
    restsOn: withActs(spotsOfIds('claim', claims)),
  });
}

export function reviewsInReport(desk: Desk, report: string): Promise<ReviewRow[]> {
  return desk.query(`select ${REVIEW} from fusion.v_review where report_id = $1`, [report], {
    restsOn: withActs(spotsOfIds('report', [report])),
  });
}

export function allReviews(desk: Desk): Promise<ReviewRow[]> {
  return desk.query(`select ${REVIEW} from fusion.v_review`);
}

/** One officer at a time, until the transaction ends: the second sees what the first did. */
export async function reviewAlone(desk: Desk): Promise<void> {
  await desk.query(`select pg_advisory_xact_lock(hashtext('fusion.review'))`);
}

/** How often this officer has acted on each of some claims, taken back or not: no two acts have one id. */
export async function actsSoFar(desk: Desk, claims: readonly string[]): Promise<Map<string, number>> {
  const rows = await desk.query<{ claim_id: string; acts: number }>(
    'select claim_id, count(*)::int as acts from fusion.review where claim_id = any($1::uuid[]) and officer = $2 group by 1',
    [claims, desk.principal.handle],
  );
  return new Map(rows.map((row) => [row.claim_id, row.acts]));
}

export async function insertReviews(
  desk: Desk,
  rows: readonly Omit<ReviewRow, 'officer' | 'reason' | 'at'>[],
  reason: string,
): Promise<void> {
  await desk.query(
    `insert into fusion.review (id, claim_id, record_id, report_id, decision, correction, to_record, to_value, after,
       officer, reason, at, marking_id)
     select id, claim_id, record_id, report_id, decision, correction, to_record, to_value, after, $2, $3, $4, marking_id
       from json_to_recordset($1) as t(id uuid, claim_id uuid, record_id uuid, report_id uuid, decision text,
         correction json, to_record uuid, to_value uuid, after uuid, marking_id int)`,
    [JSON.stringify(rows), desk.principal.handle, reason, desk.now],
    {
      touches: rows.map(({ record_id, to_record, to_value, claim_id, report_id, marking_id }) => ({
        marking: marking_id,
        spots: [
          ...spotsOfIds('record', [record_id, to_record ?? [], to_value ?? []].flat()),
          ...spotsOfIds('claim', [claim_id]),
          ...spotsOfIds('report', [report_id]),
        ],
      })),
    },
  );
}
