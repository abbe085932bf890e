import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { headsOf } from '../reports/index.ts';
import type { FeedItem, FeedQuery } from './contract.ts';
import * as store from './store.ts';

/** Notes that a report came to be seen, under its own marking. Twice is once. */
export async function noteReport(desk: Desk, report: string): Promise<void> {
  const { markings } = await headsOf(desk, [report]);
  for (const marking of markings) await store.insertItem(desk, report, marking);
}

/** Lines of the feed that the reader may see. */
export async function readFeed(desk: Desk, query: FeedQuery): Promise<Released<FeedItem[]>> {
  const rows = await store.items(desk, query);
  const { heads, markings } = await headsOf(
    desk,
    rows.map(({ subject }) => subject),
  );
  const byId = new Map(heads.map((head) => [head.id as string, head]));
  const lines = rows.flatMap(({ moment, subject }) => {
    const report = byId.get(subject);
    return report === undefined ? [] : [{ moment, report }];
  });
  desk.note(
    lines.map(({ report }) => report.id),
    { lines: lines.length },
  );
  return desk.release(lines, [...markings, ...rows.map((row) => row.marking_id)]);
}

/** The last moment behind `after` that the reader may see; `after` itself where there is none. */
export async function newestMoment(desk: Desk, after: string): Promise<Released<string>> {
  const [row] = await store.newestBehind(desk, after);
  desk.note(row === undefined ? [] : [row.subject]);
  return desk.release(row?.moment ?? after, row === undefined ? [] : [row.marking_id]);
}
