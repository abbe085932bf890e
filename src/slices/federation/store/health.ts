import type { Desk } from '../../../trust/desk.ts';

/** SQL of how a link stands: when it was last heard, and what of it waits. */

/** When the partner last sent a message or signed for one of ours; null: never. */
export async function lastContact(desk: Desk, link: string): Promise<string | null> {
  const rows = await desk.query<{ at: string | null }>(
    `select greatest((select max(at) from federation.received where link = $1),
                     (select max(at) from federation.ack where link = $1)) as at`,
    [link],
  );
  return rows[0]?.at ?? null;
}

/** Recalls that this partner was told and has not answered with its own receipt, as far as the reader may see them. */
export async function unansweredRecalls(
  desk: Desk,
  link: string,
  node: string,
): Promise<{ readonly id: string; readonly due_at: string }[]> {
  return desk.query<{ id: string; due_at: string }>(
    `select r.id, r.due_at from federation.recall r
      where exists (select 1 from federation.sent s where s.link = $1 and s.subject = r.report_id)
        and not exists (select 1 from federation.receipt c where c.recall = r.id and c.node = $2)
      order by r.due_at, r.id`,
    [link, node],
  );
}

/** The newest reports that the reader sees; one more than `most` tells that there are more. */
export async function newestReports(desk: Desk, most: number): Promise<string[]> {
  const rows = await desk.query<{ id: string }>(
    'select id from reports.v_report order by filed_at desc, id limit $1',
    [most + 1],
  );
  return rows.map(({ id }) => id);
}
