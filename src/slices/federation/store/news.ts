import type { Database } from '../../../platform/db/database.ts';

export interface News {
  readonly name: string;
  /** Another one once anything was agreed or done about the link. */
  readonly version: string;
}

/** Links on which there is something to send. Asked before anybody has a desk: it tells names of links, and nothing was done. */
export async function linksWithNews(db: Database): Promise<News[]> {
  return db.statement<News>({
    name: 'federation_news',
    text: `select l.name,
        (select count(*) from federation.link_event e where e.link = l.id) || ' ' ||
        (select count(*) from federation.agreement a where a.link = l.id) as version
      from federation.v_link l
      where l.state = 'active' and (
        exists (select 1 from federation.outbox o where o.link = l.id)
        or coalesce((select max(s.seq) from federation.sent s where s.link = l.id), 0)
           > coalesce((select max(a.seq) from federation.ack a where a.link = l.id), 0))
      order by l.name`,
  });
}
