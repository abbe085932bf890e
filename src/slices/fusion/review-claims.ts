import { joinAll, type Marking, mayRead } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { ReviewDecision } from './contract.ts';
import { refuse } from './refusals.ts';
import { decidingReviews } from './reviewed.ts';
import { saidAnew } from './said-anew.ts';
import * as read from './store/read.ts';
import * as store from './store/reviews.ts';

/** Claims that one act may be about. */
export const MOST_CLAIMS = 1000;
/** Characters of a reason. */
export const LONGEST_REASON = 4000;

/** What an officer does with one claim. */
export interface ReviewAct {
  readonly claim: string;
  readonly decision: ReviewDecision;
  /** For a change: what holds instead. */
  readonly correction: store.Correction | null;
  /** For a change: the record that the claim is about instead. */
  readonly toRecord: string | null;
}

export interface ReviewTerms {
  readonly reason: string;
  /** Joined to that of the claim; null for the claim's own. */
  readonly marking: Marking | null;
  /** Acts that the officer has seen and acts on top of; any other act on the same claim is a conflict. */
  readonly over: readonly string[];
}

export interface ReviewResult {
  readonly id: string;
  readonly claim: string;
  readonly decision: ReviewDecision;
}

/**
 * Accepts, changes or refuses claims: all of them or none, each act a row with officer, reason and marking. An act that the
 * officer may see and does not name stops it, so that nobody decides over a colleague unknowingly; one that they may not
 * see does not (law 2).
 */
export async function reviewClaims(
  desk: Desk,
  acts: readonly ReviewAct[],
  terms: ReviewTerms,
): Promise<Released<readonly ReviewResult[]>> {
  const reason = terms.reason.trim();
  if (reason === '') throw refuse('REASON_MISSING');
  if (reason.length > LONGEST_REASON) throw refuse('REASON_TOO_LONG', { most: LONGEST_REASON });
  const ids = acts.map((one) => one.claim);
  if (ids.length === 0 || ids.length > MOST_CLAIMS || new Set(ids).size < ids.length)
    throw refuse('CLAIMS_NOT_UNDERSTOOD', { given: ids.length, most: MOST_CLAIMS });
  await store.reviewAlone(desk);
  const rows = new Map((await read.claimsById(desk, ids)).map((row) => [row.id, row]));
  if (rows.size < ids.length) throw notFound('claim', 'watchfloor review REPORT');
  const before = decidingReviews(await store.reviewsOfClaims(desk, ids));
  refuseUnseen([...before.values()], terms.over);
  const acted = await store.actsSoFar(desk, ids);
  const records = await namedRecords(desk, acts);
  const written = await Promise.all(
    acts.map(async (act) => {
      const row = rows.get(act.claim) as read.ClaimRow;
      const previous = before.get(act.claim);
      const toValue = act.correction?.value?.type === 'record' ? act.correction.value.record : null;
      const named = [act.toRecord, toValue].flatMap((id) => (id === null ? [] : (records.get(id) ?? [])));
      const { decision, claim, correction } = act;
      return {
        id: deriveId(
          'review',
          claim,
          desk.principal.handle,
          desk.now,
          decision,
          reason,
          acted.get(claim) ?? 0,
        ),
        claim_id: claim,
        record_id: row.record_id,
        report_id: row.report_id,
        decision,
        correction,
        to_record: act.toRecord,
        to_value: toValue,
        after: previous?.id ?? null,
        marking_id: await joinedMarking(desk, terms.marking, [
          row.marking_id,
          ...named,
          ...markingOf(previous),
        ]),
      };
    }),
  );
  await store.insertReviews(desk, written, reason);
  await saidAnew(
    desk,
    written.map((one) => one.report_id),
  );
  desk.note(
    written.flatMap((one) => [one.id, one.claim_id]),
    { claims: written.length, decision: [...new Set(written.map((one) => one.decision))].join(' ') },
  );
  const results = written.map(({ id, claim_id: claim, decision }) => ({ id, claim, decision }));
  return desk.release(
    results,
    written.map((one) => one.marking_id),
  );
}

const markingOf = (row: store.ReviewRow | undefined): number[] => (row === undefined ? [] : [row.marking_id]);

function refuseUnseen(before: readonly store.ReviewRow[], over: readonly string[]): void {
  const unseen = before.filter((one) => !over.includes(one.id));
  if (unseen.length === 0) return;
  throw refuse('CLAIM_REVIEWED', {
    acts: unseen.map(({ id, claim_id: claim, decision, officer, at, reason }) => ({
      id,
      claim,
      decision,
      officer,
      at,
      reason,
    })),
  });
}

/** Markings of the records that corrections name; refuses one that is not there. */
async function namedRecords(desk: Desk, acts: readonly ReviewAct[]): Promise<Map<string, number>> {
  const ids = new Set(
    acts.flatMap(({ toRecord, correction }) => [
      ...(toRecord === null ? [] : [toRecord]),
      ...(correction?.value?.type === 'record' ? [correction.value.record] : []),
    ]),
  );
  if (ids.size === 0) return new Map();
  const rows = await read.captionsOf(desk, [...ids]);
  if (rows.length < ids.size) throw notFound('record');
  return new Map(rows.map((row) => [row.id as string, row.marking_id]));
}

/** The marking of what an officer says about rows: their join with what the officer asks for, never above the officer. */
export async function joinedMarking(
  desk: Desk,
  given: Marking | null,
  rows: readonly number[],
): Promise<number> {
  const inputs = await Promise.all([...new Set(rows)].map((id) => desk.marking(id)));
  const marking = joinAll(given === null ? inputs : [...inputs, given]);
  const { principal, purpose, now } = desk;
  if (principal.kind === 'officer' && !mayRead(principal.clearance, marking, purpose.code, now))
    throw refuse('ACT_MARKING_CLOSED', { officer: principal.handle });
  return desk.mark(marking);
}
