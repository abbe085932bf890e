import { isWithin, type Marking } from '../../../core/marking/index.ts';
import type { Spine, SpineReport } from '../../../core/formats/stix/spine/types.ts';
import type { Desk } from '../../../trust/desk.ts';
import { notFound } from '../../../trust/refusals.ts';
import { partyNames } from '../../agencies/index.ts';
import { openRows, spineRows, type SpineRows, type SpineScope } from '../../fusion/index.ts';
import {
  allHeads,
  headsOf,
  originsAmong,
  readMarking,
  textsOf,
  type ReportHead,
} from '../../reports/index.ts';
import { refuse } from '../refusals.ts';
import { mentionsOfNothing, recordsGoing, type Going } from './records.ts';

/** Reports that one export may hold. */
const MOST_REPORTS = 20_000;

export interface Gathered {
  readonly spine: Spine;
  /** Of everything in it. */
  readonly markings: ReadonlySet<number>;
}

/**
 * What goes out: what this reader may see of the scope, as far as it is within the limit. Nothing else is looked at, so that
 * what is hidden changes nothing in it (law 2).
 */
export async function gather(desk: Desk, scope: SpineScope, limit: Marking | null): Promise<Gathered> {
  const rows = await spineRows(desk, scope);
  const { heads, markings } = await headsIn(desk, scope, rows);
  if (heads.length > MOST_REPORTS) throw refuse('EXPORT_TOO_LARGE', { mostReports: MOST_REPORTS });
  if (scope.kind === 'reports' && heads.length < new Set(scope.ids).size) throw notFound('report');
  const going = await goingOf(desk, rows, limit);
  const reports = await reportsGoing(desk, scope, heads, rows, going);
  const codes = [...new Set(reports.map((report) => report.party))].toSorted();
  const names = await partyNames(desk, codes);
  const { clusters } = await originsAmong(
    desk,
    reports.map((report) => report.id),
  );
  const spine: Spine = {
    parties: codes.map((code) => ({ code, name: names.get(code) ?? code })),
    reports,
    judgements: rows.judgements.flatMap((row) => {
      const marking = going.markingOf(row.marking_id);
      if (!going.goes(marking)) return [];
      going.note([row.marking_id]);
      return [{ ...row, marking }];
    }),
    entities: rows.entities.flatMap((records) => (records.length > 1 ? [{ records }] : [])),
    origins: clusters.filter((one) => one.reports.length > 1),
  };
  return { spine, markings: limit === null ? going.noted.union(markings) : going.noted };
}

/** What one report says to everybody who may read it; null where it does not stand. */
export async function gatherOpen(
  desk: Desk,
  report: string,
): Promise<{ readonly spine: Spine; readonly head: ReportHead; readonly markingId: number } | null> {
  const { heads, markings } = await headsOf(desk, [report]);
  const [[head], [markingId]] = [heads, [...markings]];
  if (head === undefined || markingId === undefined) return null;
  const rows = await openRows(desk, { id: report, markingId });
  const going = await goingOf(desk, rows, null);
  const reports = await reportsGoing(desk, { kind: 'reports', ids: [report] }, heads, rows, going);
  const name = (await partyNames(desk, [head.party])).get(head.party) ?? head.party;
  const parties = [{ code: head.party, name }];
  return { spine: { parties, reports, judgements: [], entities: [], origins: [] }, head, markingId };
}

async function headsIn(
  desk: Desk,
  scope: SpineScope,
  rows: SpineRows,
): Promise<{ heads: ReportHead[]; markings: Set<number> }> {
  if (scope.kind === 'all') return allHeads(desk, MOST_REPORTS);
  const asked = scope.kind === 'reports' ? scope.ids : [];
  return headsOf(desk, [...new Set([...asked, ...rows.records.map((row) => row.report_id)])]);
}

/** Every marking behind the rows, read once. */
async function goingOf(
  desk: Desk,
  rows: SpineRows,
  limit: Marking | null,
): Promise<Going & { readonly noted: Set<number> }> {
  const markings = new Map<number, Marking>();
  for (const { marking_id: id } of [...rows.records, ...rows.claims, ...rows.judgements, ...rows.reviews])
    if (!markings.has(id)) markings.set(id, await desk.marking(id));
  const noted = new Set<number>();
  return {
    noted,
    markingOf: (id) => {
      const marking = markings.get(id);
      if (marking === undefined) throw new RangeError(`marking ${id} was not read`);
      return marking;
    },
    goes: (marking) => limit === null || isWithin(marking, limit),
    note: (ids) => {
      for (const id of ids) noted.add(id);
    },
  };
}

/** The words of a report go out with the whole report only: of one entity, what is claimed of it does. */
async function reportsGoing(
  desk: Desk,
  scope: SpineScope,
  heads: readonly ReportHead[],
  rows: SpineRows,
  going: Going,
): Promise<SpineReport[]> {
  const open = heads.flatMap((head) => {
    const marking = readMarking(head.marking, head.party);
    return going.goes(marking) ? [{ head, marking }] : [];
  });
  const ids = open.map(({ head }) => head.id);
  const texts = scope.kind === 'entity' ? null : await textsOf(desk, ids);
  const records = recordsGoing(rows, new Map(open.map(({ head }) => [head.id, head])), going);
  const mentions = mentionsOfNothing(rows);
  return open.map(({ head, marking }) => ({
    ...head,
    mentions: texts === null ? [] : (mentions.get(head.id) ?? []),
    marking,
    text: texts?.get(head.id)?.text ?? null,
    zones: texts?.get(head.id)?.zones ?? [],
    records: records.get(head.id) ?? [],
  }));
}
