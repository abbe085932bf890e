import type { EvidenceKey } from '../../../core/resolve/types.ts';
import type { Verdict } from '../../../core/words/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import type { ReviewDecision } from '../contract.ts';
import { keyNumber, type PackedKeys, unpackKeys } from './packed-keys.ts';

/** Reading SQL of histories: every act that the reader may see, also those that were taken back. */

interface Act {
  readonly id: string;
  readonly at: string;
  readonly officer: string;
  readonly reason: string;
  readonly marking_id: number;
}

export interface JudgedRow extends Act {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

export interface ReviewedRow extends Act {
  readonly claim_id: string;
  readonly decision: ReviewDecision;
}

export interface NamedRow extends Act {
  readonly record_id: string;
  readonly name: string;
}

export function judgedEver(desk: Desk, records: readonly string[]): Promise<JudgedRow[]> {
  return desk.query(
    `select id, at, officer, reason, marking_id, a, b, verdict from fusion.judgement
      where a = any($1::uuid[]) or b = any($1::uuid[])`,
    [records],
  );
}

export function reviewedEver(desk: Desk, records: readonly string[]): Promise<ReviewedRow[]> {
  return desk.query(
    `select id, at, officer, reason, marking_id, claim_id, decision from fusion.review
      where record_id = any($1::uuid[]) or to_record = any($1::uuid[]) or to_value = any($1::uuid[])`,
    [records],
  );
}

export function namedEver(desk: Desk, records: readonly string[]): Promise<NamedRow[]> {
  return desk.query(
    `select id, at, officer, reason, marking_id, record_id, name from fusion.alias where record_id = any($1::uuid[])`,
    [records],
  );
}

/** Acts that took some others back; the id is that of the act taken back. */
export function undoneEver(desk: Desk, acts: readonly string[]): Promise<Act[]> {
  return desk.query(
    'select undone as id, at, officer, reason, marking_id from fusion.undo where undone = any($1::uuid[])',
    [acts],
  );
}

/** Withdrawn reports that held records which would be tied to these by a joining key or a judgement. */
export async function withdrawnBeside(
  desk: Desk,
  keys: readonly EvidenceKey[],
  judged: readonly string[],
): Promise<string[]> {
  const joining = new Set(keys.flatMap(({ key, strength }) => (strength === 'weak' ? [] : key)));
  const rows = await desk.query<{ id: string; report_id: string; keys: PackedKeys }>(
    `select r.id, r.report_id, r.keys from fusion.record r
      where r.report_id in (select w.report_id from reports.v_withdrawn w)
        and (r.id = any($2::uuid[]) or r.id = any(array(
          select e.record_id from fusion.evidence e where e.key = any($1::bigint[]) and e.strength < 2)))`,
    [[...joining].map(keyNumber), judged],
  );
  const byJudgement = new Set(judged);
  const tied = rows.filter(
    (row) => byJudgement.has(row.id) || unpackKeys(row.keys).some(({ key }) => joining.has(key)),
  );
  return [...new Set(tied.map((row) => row.report_id))];
}
