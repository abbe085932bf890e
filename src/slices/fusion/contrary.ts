import type { Verdict } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type * as read from './store/read.ts';
import { viewAround } from './view.ts';

/** A judgement that stands against a verdict. */
export type ContraryJudgement = Pick<read.JudgementRow, 'id' | 'verdict' | 'officer' | 'reason' | 'at'>;

/** Of other records of the same entities: what cannot hold together with a verdict. */
const OPPOSITE: Readonly<Record<Verdict, Verdict | null>> = {
  same: 'different',
  different: 'same',
  unsure: null,
};

/**
 * Judgements in force that a verdict on two records would contradict, as far as the reader may see; the latest first. On the two
 * themselves any other verdict; on other records of their entities the opposite: for `same` a `different` between the two
 * entities, for `different` those by whose `same` the two are joined now.
 */
export async function contraryTo(
  desk: Desk,
  verdict: Verdict,
  a: string,
  b: string,
): Promise<ContraryJudgement[]> {
  const view = await viewAround(desk, [a, b]);
  const [mine, theirs] = [view.clusterOf(a), view.clusterOf(b)];
  if (mine === null || theirs === null) throw notFound('record');
  const standing = latestOfPairs(view.judgements);
  const [one, other]: readonly ReadonlySet<string>[] =
    verdict === 'different'
      ? [joinedBy(standing, a, b), joinedBy(standing, a, b)]
      : [new Set(mine.records), new Set(theirs.records)];
  const isBetween = (x: string, y: string): boolean => one?.has(x) === true && other?.has(y) === true;
  return standing
    .filter((row) =>
      isOf(row, a, b)
        ? row.verdict !== verdict
        : row.verdict === OPPOSITE[verdict] && (isBetween(row.a, row.b) || isBetween(row.b, row.a)),
    )
    .toReversed()
    .map(({ id, verdict: said, officer, reason, at }) => ({ id, verdict: said, officer, reason, at }));
}

const isOf = (row: read.JudgementRow, a: string, b: string): boolean =>
  (row.a === a && row.b === b) || (row.a === b && row.b === a);

/** Of several on one pair the latest holds. */
function latestOfPairs(rows: readonly read.JudgementRow[]): read.JudgementRow[] {
  const latest = new Map<string, read.JudgementRow>();
  const inTime = rows.toSorted((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : x.id < y.id ? -1 : 1));
  for (const row of inTime) {
    const pair = [row.a, row.b].toSorted().join(' ');
    latest.delete(pair);
    latest.set(pair, row);
  }
  return [...latest.values()];
}

/** Records that judgements alone join to `a`; none where `b` is not among them. */
function joinedBy(rows: readonly read.JudgementRow[], a: string, b: string): ReadonlySet<string> {
  const joined = new Set<string>([a]);
  const same = rows.filter(({ verdict }) => verdict === 'same');
  for (let before = 0; before < joined.size; ) {
    before = joined.size;
    for (const row of same) {
      if (joined.has(row.a)) joined.add(row.b);
      if (joined.has(row.b)) joined.add(row.a);
    }
  }
  return joined.has(b) ? joined : new Set();
}
