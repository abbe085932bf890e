import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { headsOf } from '../reports/index.ts';
import type { ReportMention } from './contract.ts';
import * as read from './store/read.ts';

/** What is named in a report, in reading order, with the record of each as far as the reader may see it. */
export async function readMentions(desk: Desk, report: string): Promise<Released<ReportMention[]>> {
  const [{ heads, markings }, rows] = await Promise.all([
    headsOf(desk, [report]),
    read.mentionsOfReport(desk, report),
  ]);
  if (heads.length === 0) throw notFound('report');
  desk.note([report]);
  return desk.release(
    rows.map(({ start, stop, kind, record_id }) => ({ start, end: stop, kind, record: record_id })),
    [...markings, ...rows.map((row) => row.marking_id)],
  );
}
