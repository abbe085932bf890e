import { renderMarking } from '../../core/marking/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { headsOf, type ReportHead, type WithdrawalRow, withdrawalsOf } from '../reports/index.ts';
import { cardOf, type FoldedCard } from './card.ts';
import { findEntity } from './search.ts';
import * as store from './store/history.ts';
import * as read from './store/read.ts';
import type { History, HistoryEntry } from './story-contract.ts';

/** Entries told at once; what is older is in the log of the acts. */
const MOST_ENTRIES = 300;

/** An entry whose marking may not be written out yet. */
type Told = Omit<HistoryEntry, 'marking'> & { readonly marking: string | number };

const NOTHING = {
  reason: null,
  report: null,
  claims: 0,
  records: [],
  verdict: null,
  decision: null,
  words: null,
  property: null,
} as const;

/**
 * What changed an entity for this reader and when: reports that came, were withdrawn or came back, judgements, reviews and names
 * of officers, and what was taken back. Each entry under the marking of its own act; an act about something that the reader
 * cannot see (any more) is no entry.
 */
export async function readHistory(desk: Desk, nameOrId: string): Promise<Released<History>> {
  const { view, record } = await findEntity(desk, nameOrId);
  const cluster = view.clusterOf(record);
  const id = cluster?.records[0];
  if (!cluster || id === undefined) throw notFound('entity');
  const rows = cluster.records.flatMap((one) => view.records.get(one) ?? []);
  const [judged, reviewed, named] = await Promise.all([
    store.judgedEver(desk, cluster.records),
    store.reviewedEver(desk, cluster.records),
    store.namedEver(desk, cluster.records),
  ]);
  const gone = await store.withdrawnBeside(
    desk,
    rows.flatMap((row) => row.keys),
    judged.flatMap(({ a, b }) => [a, b]),
  );
  const reports = [...new Set(rows.map((row) => row.report_id))];
  const { heads, markings } = await headsOf(desk, reports);
  const acts = [
    ...(await toldJudged(desk, judged)),
    ...(await toldReviewed(desk, reviewed)),
    ...named.map((one) => ({ ...actOf(one, 'named'), words: one.name })),
  ];
  const told = [
    ...toldFiled(heads, await cardOf(desk, id)),
    ...acts,
    ...(await toldUndone(desk, acts)),
    ...(await withdrawalsOf(desk, [...reports, ...gone])).map(toldWithdrawn),
  ].toSorted(newestFirst);
  const shown = told.slice(0, MOST_ENTRIES);
  desk.note([id], { entries: shown.length });
  const entries = await Promise.all(
    shown.map(async ({ marking, ...entry }) => ({
      ...entry,
      marking: typeof marking === 'string' ? marking : renderMarking(await desk.marking(marking)),
    })),
  );
  return desk.release({ entries, isCut: told.length > shown.length }, [
    ...markings,
    ...rows.map((row) => row.marking_id),
    ...shown.flatMap(({ marking }) => (typeof marking === 'number' ? marking : [])),
  ]);
}

const newestFirst = (one: Told, other: Told): number =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? 1 : -1;

const actOf = (
  {
    id,
    at,
    officer,
    reason,
    marking_id,
  }: Pick<store.JudgedRow, 'id' | 'at' | 'officer' | 'reason' | 'marking_id'>,
  kind: HistoryEntry['kind'],
): Told => ({ ...NOTHING, id, at, kind, by: officer, reason, marking: marking_id });

/** What came in, with how many of the card's claims it brought. */
function toldFiled(heads: readonly ReportHead[], { card }: FoldedCard): Told[] {
  const claims = new Map<string, number>();
  for (const { report } of card.properties.flatMap(({ values }) => values.flatMap((one) => one.sources)))
    claims.set(report, (claims.get(report) ?? 0) + 1);
  return heads.map((head) => ({
    ...NOTHING,
    id: head.id,
    at: head.filedAt,
    kind: 'filed',
    by: head.party,
    report: { id: head.id, path: head.path },
    claims: claims.get(head.id) ?? 0,
    marking: head.marking,
  }));
}

async function toldJudged(desk: Desk, judged: readonly store.JudgedRow[]): Promise<Told[]> {
  const ids = new Set(judged.flatMap(({ a, b }) => [a, b]));
  const captions = new Map<string, string>(
    (ids.size === 0 ? [] : await read.captionsOf(desk, [...ids])).map((row) => [row.id, row.caption]),
  );
  return judged.flatMap((row) => {
    const records = [row.a, row.b].map((id) => ({ id, caption: captions.get(id) }));
    if (records.some(({ caption }) => caption === undefined)) return [];
    return {
      ...actOf(row, 'judged'),
      verdict: row.verdict,
      records: records.map(({ id, caption = '' }) => ({ id, caption })),
    };
  });
}

async function toldReviewed(desk: Desk, reviewed: readonly store.ReviewedRow[]): Promise<Told[]> {
  const ids = [...new Set(reviewed.map((row) => row.claim_id))];
  const claims = new Map(
    (ids.length === 0 ? [] : await read.claimsById(desk, ids)).map((row) => [row.id, row]),
  );
  const { heads } = await headsOf(desk, [...new Set([...claims.values()].map((row) => row.report_id))]);
  const paths = new Map<string, string>(heads.map((head) => [head.id, head.path]));
  return reviewed.flatMap((row) => {
    const claim = claims.get(row.claim_id);
    const path = paths.get(claim?.report_id ?? '');
    if (claim === undefined || path === undefined) return [];
    return {
      ...actOf(row, 'reviewed'),
      decision: row.decision,
      words: claim.quote,
      property: claim.property,
      report: { id: claim.report_id, path },
    };
  });
}

/** Who took back which of these acts, when and why: about the same things as the act itself. */
async function toldUndone(desk: Desk, acts: readonly Told[]): Promise<Told[]> {
  const byId = new Map(acts.map((act) => [act.id, act]));
  if (byId.size === 0) return [];
  const undone = await store.undoneEver(desk, [...byId.keys()]);
  return undone.flatMap((row) => {
    const act = byId.get(row.id);
    if (act === undefined) return [];
    return { ...act, ...actOf(row, 'undone'), id: `undo ${row.id}`, ...aboutOf(act) };
  });
}

const aboutOf = ({ report, records, verdict, decision, words, property }: Told) => ({
  report,
  records,
  verdict,
  decision,
  words,
  property,
});

/** Of a report that left only that it left: its words and its name are no longer anybody's. */
const toldWithdrawn = (row: WithdrawalRow): Told => ({
  ...NOTHING,
  id: `${row.report_id} ${row.at}`,
  at: row.at,
  kind: row.withdrawn ? 'withdrawn' : 'reinstated',
  by: row.party,
  reason: row.reason,
  marking: row.marking_id,
});
