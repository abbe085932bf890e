import { joinAll, type Marking } from '../../../core/marking/index.ts';
import type { SpineClaim, SpineMention, SpineRecord } from '../../../core/formats/stix/spine/types.ts';
import type { SpineRows } from '../../fusion/index.ts';
import type { ReportHead } from '../../reports/index.ts';

type ClaimRow = SpineRows['claims'][number];
type RecordRow = SpineRows['records'][number];

/** What decides which rows go out, and under which marking. */
export interface Going {
  readonly markingOf: (id: number) => Marking;
  readonly goes: (marking: Marking) => boolean;
  /** Those that go out note the markings that they carry. */
  readonly note: (ids: readonly number[]) => void;
}

const groupBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

/** The records that go out, by report, in reading order. */
export function recordsGoing(
  rows: SpineRows,
  heads: ReadonlyMap<string, ReportHead>,
  going: Going,
): Map<string, SpineRecord[]> {
  const claims = groupBy(rows.claims, (row) => row.record_id);
  const mentions = groupBy(rows.mentions, (row) => row.record_id);
  const reviews = groupBy(rows.reviews, (row) => row.report_id);
  const found = rows.records.flatMap((row): { report: string; record: SpineRecord }[] => {
    const head = heads.get(row.report_id);
    if (head === undefined) return [];
    const acts = reviews.get(row.report_id) ?? [];
    const ids = [row.marking_id, ...(row.corrected ? acts.map((one) => one.marking_id) : [])];
    const marking = joinAll(ids.map(going.markingOf));
    if (!going.goes(marking)) return [];
    going.note(ids);
    const own = acts.filter((one) => one.record_id === row.id || one.to_record === row.id);
    return [
      {
        report: row.report_id,
        record: {
          id: row.id,
          kind: row.kind,
          names: row.names,
          anchor: row.anchor,
          marking,
          changedAt: own.map((one) => one.at).reduce((a, b) => (a > b ? a : b), head.filedAt),
          mentions: mentionsOf(row, mentions.get(row.id) ?? []),
          claims: (claims.get(row.id) ?? [])
            .toSorted(inOrder)
            .flatMap((claim) => claimGoing(claim, marking, going)),
        },
      },
    ];
  });
  const byReport = new Map<string, SpineRecord[]>();
  for (const [report, group] of groupBy(found, (one) => one.report))
    byReport.set(
      report,
      group.map((one) => one.record),
    );
  for (const records of byReport.values()) records.sort(inReadingOrder);
  return byReport;
}

/** Mentions of dates and quantities, by report: they are of no record. */
export function mentionsOfNothing(rows: SpineRows): Map<string, SpineMention[]> {
  const groups = groupBy(
    rows.mentions.filter((one) => one.record_id === null),
    (one) => one.report_id,
  );
  return new Map([...groups].map(([report, mentions]) => [report, mentions.map(asMention)]));
}

const asMention = ({ start, stop, text, kind }: SpineRows['mentions'][number]): SpineMention => ({
  start,
  end: stop,
  text,
  kind,
});

/** A mention that another report taught is as closed as that report: it stays where its record is more open. */
function mentionsOf(record: RecordRow, mentions: SpineRows['mentions']): SpineMention[] {
  return mentions.filter((one) => one.marking_id === record.marking_id).map(asMention);
}

function claimGoing(row: ClaimRow, of: Marking, going: Going): SpineClaim[] {
  const marking = joinAll([of, going.markingOf(row.marking_id)]);
  if (!going.goes(marking)) return [];
  going.note([row.marking_id]);
  const { id, property, value, qualifier, modality, interval, speaker, start, quote, rule } = row;
  return [
    {
      id,
      property,
      value,
      qualifier,
      modality,
      statementType: row.statement_type,
      interval,
      speaker,
      start,
      end: row.stop,
      quote,
      rule,
      marking,
    },
  ];
}

/** One order, whatever was asked for: the same report has the same bytes in every export. */
const inOrder = (a: ClaimRow, b: ClaimRow): number =>
  a.start - b.start || a.stop - b.stop || (a.id < b.id ? -1 : 1);

const firstOf = ({ mentions, claims }: SpineRecord): number =>
  Math.min(...mentions.map((one) => one.start), ...claims.map((one) => one.start), Number.MAX_SAFE_INTEGER);

function inReadingOrder(a: SpineRecord, b: SpineRecord): number {
  return firstOf(a) - firstOf(b) || (a.id < b.id ? -1 : 1);
}
