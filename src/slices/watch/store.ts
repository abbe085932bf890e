import type { Desk } from '../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../trust/spots.ts';
import type { FeedQuery } from './contract.ts';

/** SQL of the feed. Row-level security decides which rows exist for this desk. */
export interface ItemRow {
  readonly moment: string;
  readonly subject: string;
  readonly marking_id: number;
}

export async function insertItem(desk: Desk, subject: string, marking: number): Promise<void> {
  await desk.query(
    `insert into watch.item (moment, kind, subject, marking_id)
     select watch.take_moment(), 'report', $1, $2
      where not exists (select 1 from watch.item where kind = 'report' and subject = $1)`,
    [subject, marking],
    TOUCHES_NOTHING,
  );
}

/** Lines of the feed in the order in which they are asked for. */
export function items(desk: Desk, { after, before, most }: FeedQuery): Promise<ItemRow[]> {
  const columns = 'moment::text as moment, subject, marking_id';
  if (after !== null)
    return desk.query<ItemRow>(
      `select ${columns} from watch.item where moment > $1 order by watch.item.moment limit $2`,
      [after, most],
    );
  return desk.query<ItemRow>(
    `select ${columns} from watch.item where moment < $1 order by watch.item.moment desc limit $2`,
    [before ?? '9223372036854775807', most],
  );
}

export function newestBehind(desk: Desk, after: string): Promise<ItemRow[]> {
  return desk.query<ItemRow>(
    `select moment::text as moment, subject, marking_id from watch.item where moment > $1 order by watch.item.moment desc limit 1`,
    [after],
  );
}

/** A statement that finds a row where there is a line behind a moment. */
export const ANY_BEHIND = 'select 1 from watch.item where moment > $1 limit 1';
