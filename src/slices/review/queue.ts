import { renderMarking } from '../../core/marking/index.ts';
import { isUuid } from '../../core/words/id.ts';
import { pageAt, PROPERTIES } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { type ClaimsOfReport, claimsOfReport, type StandingClaim, valueText } from '../fusion/index.ts';
import { headsOf, type ReportHead } from '../reports/index.ts';
import type { DeskClaim, QueuedReport, QueueOrder, ReportClaims } from './contract.ts';
import * as store from './store/queue.ts';

/** Reports whose claims wait for an officer. `all`: also those with nothing but claims that need no confirmation. */
export async function readQueue(
  desk: Desk,
  { order, all, most }: { readonly order: QueueOrder; readonly all: boolean; readonly most: number },
): Promise<Released<QueuedReport[]>> {
  const rows = await store.queuedReports(desk, order, all, most);
  const ids = rows.map((row) => row.report_id);
  const [{ heads, markings }, counts] = await Promise.all([
    headsOf(desk, ids),
    store.unreviewedIn(desk, ids),
  ]);
  const byId = new Map<string, ReportHead>(heads.map((head) => [head.id, head]));
  const queue = rows.flatMap(({ report_id, precedence }) => {
    const report = byId.get(report_id);
    const { waiting = 0, unreviewed = 0 } = counts.get(report_id) ?? {};
    return report === undefined ? [] : { report, precedence, waiting, unreviewed };
  });
  desk.note([], { reports: queue.length });
  return desk.release(queue, markings);
}

/** The claims of one report in reading order, each with its words, its rule and what officers made of it. */
export async function readReportClaims(desk: Desk, report: string): Promise<Released<ReportClaims>> {
  const { heads, markings } = isUuid(report) ? await headsOf(desk, [report]) : { heads: [], markings: [] };
  const [head] = heads;
  if (head === undefined) throw notFound('report', 'watchfloor review');
  const found = await claimsOfReport(desk, head.id);
  const shown = await Promise.all(found.claims.map((one) => deskClaim(desk, head, one, found)));
  desk.note([head.id], { claims: shown.length });
  return desk.release({ report: head, claims: shown }, [...markings, ...found.markings]);
}

async function deskClaim(
  desk: Desk,
  head: ReportHead,
  { row, state, review, was }: StandingClaim,
  { records }: ClaimsOfReport,
): Promise<DeskClaim> {
  const caption = (id: string): string => records.get(id)?.caption ?? id;
  const subject = records.get(row.record_id);
  return {
    id: row.id,
    subject: { record: row.record_id, caption: caption(row.record_id), kind: subject?.kind ?? null },
    property: row.property,
    label: PROPERTIES.get(row.property)?.label.en ?? row.property,
    value: row.value,
    text: valueText(row.value, row.qualifier, caption),
    qualifier: row.qualifier,
    modality: row.modality,
    statementType: row.statement_type,
    speaker: row.speaker,
    interval: row.interval,
    start: row.start,
    end: row.stop,
    page: pageAt(head.pages, row.start),
    quote: row.quote,
    rule: row.rule,
    state,
    reviewed:
      review === null
        ? null
        : {
            id: review.id,
            decision: review.decision,
            officer: review.officer,
            reason: review.reason,
            at: review.at,
            was: was === null ? null : valueText(was.value, was.qualifier, caption),
            marking: renderMarking(await desk.marking(review.marking_id)),
          },
    marking: renderMarking(await desk.marking(row.marking_id)),
  };
}
