import { renderMarking } from '../../core/marking/index.ts';
import { againstInEnglish, compareGroups } from '../../core/resolve/index.ts';
import type { Cluster } from '../../core/resolve/types.ts';
import { type RecordId, VERDICTS, type Verdict } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { headsOf, type ReportHead } from '../reports/index.ts';
import type {
  ComparedPair,
  ComparedRecord,
  ComparedRecords,
  PairJudgement,
  VerdictEffect,
} from './contract.ts';
import { refuse } from './refusals.ts';
import type * as read from './store/read.ts';
import { captionOf, type View, viewAround } from './view.ts';

/** Judgements told of one pair; who needs more reads the log. */
const MOST_JUDGEMENTS = 20;

interface Side {
  readonly row: read.RecordRow;
  readonly cluster: Cluster;
}

/**
 * Records beside one another for an officer who is to decide: what speaks for and against, what was judged before, and
 * what each verdict would do to the picture of this officer. Decides nothing.
 */
export async function compareRecords(desk: Desk, ids: readonly string[]): Promise<Released<ComparedRecords>> {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  if (wanted.length < 2) throw refuse('JUDGED_ALONE');
  const view = await viewAround(desk, wanted, true);
  const sides = wanted.map((id) => sideOf(view, id));
  const rows = sides.flatMap(({ cluster }) => rowsOf(view, cluster));
  const { heads, markings } = await headsOf(
    desk,
    sides.map(({ row }) => row.report_id),
  );
  const byId = new Map(heads.map((head) => [head.id as string, head]));
  const pairs = sides.flatMap((one, at) => sides.slice(at + 1).map((other) => [one, other] as const));
  const compared = await Promise.all(pairs.map(([one, other]) => pairOf(desk, view, one, other)));
  desk.note(wanted);
  return desk.release(
    {
      records: sides.map((side) => recordOf(view, side, byId)),
      pairs: compared.map(({ pair }) => pair),
    },
    [
      ...rows.map((row) => row.marking_id),
      ...markings,
      ...compared.flatMap(({ judged }) => judged.map((one) => one.marking_id)),
    ],
  );
}

function sideOf(view: View, id: string): Side {
  const row = view.records.get(id as RecordId);
  const cluster = view.clusterOf(id);
  if (row === undefined || cluster === null) throw notFound('record');
  return { row, cluster };
}

const rowsOf = (view: View, cluster: Cluster): read.RecordRow[] =>
  cluster.records.flatMap((id) => view.records.get(id) ?? []);

const reportsIn = (rows: readonly read.RecordRow[]): number => new Set(rows.map((row) => row.report_id)).size;

function recordOf(
  view: View,
  { row, cluster }: Side,
  heads: ReadonlyMap<string, ReportHead>,
): ComparedRecord {
  const report = heads.get(row.report_id);
  if (report === undefined) throw notFound('report');
  return {
    id: row.id,
    entity: cluster.records[0] ?? row.id,
    kind: row.kind,
    caption: captionOf(view, cluster),
    names: row.names,
    report,
    listed: row.listed,
    records: cluster.records.length,
    reports: reportsIn(rowsOf(view, cluster)),
  };
}

interface JudgedPair {
  readonly pair: ComparedPair;
  readonly judged: readonly read.JudgementRow[];
}

async function pairOf(desk: Desk, view: View, one: Side, other: Side): Promise<JudgedPair> {
  const isOne = one.cluster === other.cluster;
  const [mine, theirs] = isOne
    ? [[one.row], [other.row]]
    : [rowsOf(view, one.cluster), rowsOf(view, other.cluster)];
  const judged = judgementsBetween(view, one, other);
  const { shared, against } = compareGroups(mine, theirs);
  return {
    pair: {
      a: one.row.id,
      b: other.row.id,
      isOne,
      shared,
      against: against === null ? null : againstInEnglish(against),
      speaksAgainst: against,
      judgements: await toldJudgements(desk, judged, one.row.id, other.row.id),
      effects: VERDICTS.map((verdict) => effectOf(view, one, other, verdict)),
    },
    judged,
  };
}

/** Those on a record of the one entity and a record of the other; within one entity all of them. The latest first. */
function judgementsBetween(view: View, one: Side, other: Side): read.JudgementRow[] {
  const [mine, theirs] = [new Set(one.cluster.records), new Set(other.cluster.records)];
  return view.judgements
    .filter(({ a, b }) => (mine.has(a) && theirs.has(b)) || (mine.has(b) && theirs.has(a)))
    .toSorted((x, y) => (x.at < y.at ? 1 : x.at > y.at ? -1 : x.id < y.id ? 1 : -1))
    .slice(0, MOST_JUDGEMENTS);
}

async function toldJudgements(
  desk: Desk,
  judged: readonly read.JudgementRow[],
  a: RecordId,
  b: RecordId,
): Promise<PairJudgement[]> {
  const seen = new Set<string>();
  const told: PairJudgement[] = [];
  for (const row of judged) {
    const pair = [row.a, row.b].toSorted().join(' ');
    told.push({
      id: row.id,
      verdict: row.verdict,
      officer: row.officer,
      reason: row.reason,
      at: row.at,
      marking: renderMarking(await desk.marking(row.marking_id)),
      direct: pair === [a, b].toSorted().join(' '),
      replaced: seen.has(pair),
    });
    seen.add(pair);
  }
  return told;
}

function effectOf(view: View, one: Side, other: Side, verdict: Verdict): VerdictEffect {
  const [a, b] = [one.row.id, other.row.id];
  const after = view.judged({ a, b, verdict });
  const touched = new Set([...one.cluster.records, ...other.cluster.records]);
  const clusters = new Set([...touched].flatMap((id) => after.clusterOf(id) ?? []));
  const isAsNow = [...clusters].every(
    ({ records }) => view.clusterOf(records[0] ?? '')?.records.join() === records.join(),
  );
  return {
    verdict,
    changes: !isAsNow,
    entities: [...clusters].map((cluster) => ({
      caption: captionOf(view, cluster),
      records: cluster.records.length,
      reports: reportsIn(rowsOf(view, cluster)),
      holds: [a, b].filter((id) => cluster.records.includes(id)),
    })),
  };
}
