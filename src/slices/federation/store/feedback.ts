import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { Feedback } from '../contract.ts';
import type { FeedbackStatement } from '../wire.ts';

/** SQL of what holders say of a report. */

export type FeedbackRow = Omit<Feedback, 'marking'> & { readonly marking_id: number };

/** false where it is there already. */
export async function insertFeedback(
  desk: Desk,
  statement: FeedbackStatement,
  jws: string,
  markingId: number,
): Promise<boolean> {
  const { feedback, report, kind, party, value, words, at } = statement;
  const rows = await desk.query(
    `insert into federation.feedback (id, report_id, kind, party, value, words, statement, at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [feedback, report, kind, party, value, words, jws, at, markingId],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}

export async function findFeedback(
  desk: Desk,
  id: string,
): Promise<{ statement: string; marking_id: number } | null> {
  const rows = await desk.query<{ statement: string; marking_id: number }>(
    'select statement, marking_id from federation.feedback where id = $1',
    [id],
  );
  return rows[0] ?? null;
}

/** What was said of some reports that the reader sees, and not taken back. */
export function feedbackOf(desk: Desk, reports: readonly string[]): Promise<FeedbackRow[]> {
  return desk.query<FeedbackRow>(
    `select id, report_id as report, kind, party, value, words, at, marking_id from federation.v_feedback
      where report_id = any($1::uuid[]) and report_id in (select r.id from reports.v_report r) order by at, id`,
    [reports],
  );
}

/** Erases what was said of purged reports, and that some of it was taken back. */
export async function purgeFeedback(desk: Desk, reports: readonly string[]): Promise<void> {
  await desk.query('select federation.purge_feedback($1::uuid[])', [reports], TOUCHES_NOTHING);
}
