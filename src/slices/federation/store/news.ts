import type { Database } from '../../../platform/db/database.ts';

/** Links on which there is something to send. Asked before anybody has a desk: it tells names of links, and nothing was done. */
export async function linksWithNews(db: Database): Promise<string[]> {
  const { rows } = await db.pool.query<{ name: string }>(
    `select l.name from federation.v_link l
      where l.state = 'active' and (
        exists (select 1 from federation.outbox o where o.link = l.id)
        or coalesce((select max(s.seq) from federation.sent s where s.link = l.id), 0)
           > coalesce((select max(a.seq) from federation.ack a where a.link = l.id), 0))
      order by l.name`,
  );
  return rows.map(({ name }) => name);
}
