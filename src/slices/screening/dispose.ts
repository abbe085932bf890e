import { isUuid } from '../../core/words/id.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { SliceEvent } from '../../trust/slice.ts';
import {
  HIT_PENDING,
  HIT_STATES,
  type PendingHit,
  type HitEntry,
  type HitState,
  type HitVerdict,
  type QueuedHit,
  VERDICTS,
} from './contract.ts';
import { refuse } from './refusals.ts';
import { type HitEvent, needsSecond, nextState } from './rules.ts';
import type { HitRow } from './store/hits.ts';
import * as store from './store/hits.ts';

/** What an officer may say of a hit: a verdict, an answer to another's verdict, or that one's own is taken back. */
const ANSWERS: Readonly<Record<string, HitEvent>> = { agree: 'agree', differ: 'differ', undo: 'undo' };

/**
 * Records what an officer makes of a hit. A true match is a recorded finding: nothing is frozen, listed or refused by
 * it. Where the centre's setting asks for four eyes, the verdict waits for another officer.
 */
export async function disposeHit(
  desk: Desk,
  fourEyes: string,
  id: string,
  said: string,
  reason: string,
): Promise<Released<QueuedHit>> {
  if (reason.trim() === '') throw refuse('REASON_MISSING');
  const row = isUuid(id) ? (await store.hitsById(desk, [id]))[0] : undefined;
  if (!row || row.owner !== desk.principal.clearance.party) throw notFound('hit');
  const verdict = VERDICTS.find((one) => one === said) ?? null;
  const event = eventOf(said, verdict, needsSecond(fourEyes, verdict ?? 'unsure', row.list, row.kind));
  const state = nextState(row.state, event, verdict ?? row.verdict);
  if (ANSWERED.has(event) && row.last_officer === desk.principal.handle) throw refuse('SAME_OFFICER');
  const written = await store.insertEvents(desk, [
    {
      hitId: row.id,
      ordinal: row.ordinal + 1,
      event,
      state,
      verdict,
      reason: reason.trim(),
      markingId: row.marking_id,
      match: null,
    },
  ]);
  if (!written) throw refuse('HIT_MOVED');
  desk.note([row.id], { said, state });
  return readHit(desk, row.id);
}

/** Answers that only another officer than the first may give. */
const ANSWERED: ReadonlySet<HitEvent> = new Set(['agree', 'differ']);

function eventOf(said: string, verdict: HitVerdict | null, second: boolean): HitEvent {
  if (verdict !== null) return second ? 'propose' : 'decide';
  const event = Object.hasOwn(ANSWERS, said) ? ANSWERS[said] : undefined;
  if (event === undefined) throw refuse('VERDICT_UNKNOWN', { given: said });
  return event;
}

/** One hit with its history. */
export async function readHit(desk: Desk, id: string): Promise<Released<QueuedHit>> {
  const [row] = isUuid(id) ? await store.hitsById(desk, [id]) : [];
  if (!row || row.owner !== desk.principal.clearance.party) throw notFound('hit');
  const history = await store.historyOf(desk, [row.id]);
  return desk.release(queued(row, history.get(row.id) ?? []), [row.marking_id]);
}

/** The hits of one's own party that are in some states, newest first. */
export async function listHits(
  desk: Desk,
  states: readonly string[],
  most: number,
): Promise<Released<QueuedHit[]>> {
  const asked = HIT_STATES.filter((state) => states.includes(state));
  const rows = await store.queuedHits(desk, desk.principal.clearance.party, asked, most);
  const history = await store.historyOf(
    desk,
    rows.map(({ id }) => id),
  );
  desk.note([], { hits: rows.length });
  return desk.release(
    rows.map((row) => queued(row, history.get(row.id) ?? [])),
    rows.map((row) => row.marking_id),
  );
}

/** States in which somebody has something to do. */
export const TO_DO: readonly HitState[] = ['open', 'pending', 'unsure', 'escalated'];

function queued(row: HitRow, history: readonly HitEntry[]): QueuedHit {
  const { id, state, source, reference, list, ref, asked, score, detail } = row;
  return {
    id,
    state,
    proposed: state === 'pending' ? row.verdict : null,
    source,
    subject: row.subject_id,
    reference,
    list,
    ref,
    caption: detail.caption,
    asked,
    score,
    band: detail.band,
    because: detail.because,
    raisedAt: row.raised_at,
    history,
  } as QueuedHit;
}

/** The event that a verdict waits for a second officer, once for each such verdict. */
export function pendingHit({ id, history }: QueuedHit): SliceEvent {
  const subject: PendingHit = { hit: id, ordinal: deriveId('pending', id, history.length) };
  return { name: HIT_PENDING, subject };
}
