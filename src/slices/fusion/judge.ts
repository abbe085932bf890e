import { joinAll } from '../../core/marking/index.ts';
import type { RecordId, Verdict } from '../../core/words/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import { mapReleased, type Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { withdrawReport } from '../reports/index.ts';
import { putBack } from './readings.ts';
import { refuse } from './refusals.ts';
import { saidAnew } from './said-anew.ts';
import * as read from './store/read.ts';
import * as judged from './store/judge.ts';
import { captionOf, viewAround } from './view.ts';

/** What a judgement did to the picture of the officer who gave it. */
export interface JudgementResult {
  readonly id: string;
  readonly verdict: Verdict;
  /** Entities that hold the two records now: one id where they are one. */
  readonly entities: readonly { readonly id: string; readonly caption: string; readonly records: number }[];
}

/** What a judgement was given upon. */
export interface JudgedUpon {
  /**
   * The judgement on the two that the officer had before them (null: none). Where a colleague's came meanwhile, as far as the
   * officer may see it, theirs is refused, so that nobody judges over another unknowingly.
   */
  readonly after?: string | null | undefined;
  /** Marking of what besides the records it rests on. */
  readonly under?: number;
}

/** Records an officer's judgement on two records. It carries the join of the markings of all it rests on (law 3) and needs a reason. */
export async function judgeRecords(
  desk: Desk,
  verdict: Verdict,
  a: string,
  b: string,
  reason: string,
  { after, under }: JudgedUpon = {},
): Promise<Released<JudgementResult>> {
  if (reason.trim() === '') throw refuse('REASON_MISSING');
  if (a === b) throw refuse('JUDGED_ALONE');
  if (after !== undefined) await refuseUnseen(desk, a, b, after);
  const rows = await read.recordsById(desk, [a, b]);
  if (rows.length < 2) throw notFound('record');
  const upon = [...rows.map((row) => row.marking_id), ...(under === undefined ? [] : [under])];
  const markingId = await desk.mark(joinAll(await Promise.all(upon.map((one) => desk.marking(one)))));
  const id = deriveId('judgement', desk.principal.handle, desk.now, verdict, a, b, reason);
  await judged.insertJudgement(desk, { id, a, b, verdict, reason }, markingId);
  const entities = await entitiesOf(desk, [a, b]);
  desk.note([id, a, b], { verdict });
  return desk.release({ id, verdict, entities }, [markingId]);
}

async function refuseUnseen(desk: Desk, a: string, b: string, after: string | null): Promise<void> {
  await judged.judgeAlone(desk);
  const pair = new Set([a.toLowerCase(), b.toLowerCase()]);
  const last = (await read.judgementsOn(desk, [a])).findLast((one) => pair.has(one.a) && pair.has(one.b));
  if (last === undefined || last.id === after || last.officer === desk.principal.handle) return;
  const { officer, verdict, reason, at } = last;
  throw refuse('JUDGED_MEANWHILE', { officer, verdict, reason, at });
}

/**
 * Ties records of which the publisher of a list says itself that they are one entry of it, before and after a change.
 * A judgement like any other: with its reason, and undone like any other. Running twice adds nothing.
 */
export async function tieOneEntry(
  desk: Desk,
  pairs: readonly { readonly a: string; readonly b: string }[],
  reason: string,
  markingId: number,
): Promise<void> {
  const rows = pairs.map(({ a, b }) => ({ id: deriveId('judgement', 'one-entry', a, b), a, b }));
  await judged.insertJudgements(desk, rows, { verdict: 'same', reason }, markingId);
}

export interface UndoResult {
  readonly undone: string;
  readonly kind: 'judgement' | 'review' | 'lesson' | 'reading' | 'report';
  /** What it touched. */
  readonly touched: readonly string[];
}

/** Event: an act was taken back. Its subject is the id of the act. */
export const ACT_UNDONE = 'act.undone';

/** Takes an act back, and tells those who made something of it. */
export async function undoAct(
  centre: Centre,
  desk: Desk,
  id: string,
  reason: string,
): Promise<Released<UndoResult>> {
  const undone = await undo(desk, id, reason);
  if (undone.value.kind === 'judgement')
    await centre.publish(desk, { name: ACT_UNDONE, subject: id.toLowerCase() });
  return undone;
}

/** Takes back a judgement, a review, or an import (law 6). Merge then undo is the identity on every view. */
export async function undo(desk: Desk, id: string, reason: string): Promise<Released<UndoResult>> {
  const act = await judged.findUndoable(desk, id);
  if (!act) return undoReport(desk, id, reason);
  if (!(await judged.insertUndo(desk, id, reason, act))) throw refuse('NOTHING_TO_UNDO');
  const touched = act.kind === 'reading' ? await putBack(desk, id.toLowerCase()) : act.touched;
  if (act.kind === 'review')
    await saidAnew(
      desk,
      (await read.claimsById(desk, touched)).map((row) => row.report_id),
    );
  desk.note([id, ...touched], { kind: act.kind });
  return desk.release({ undone: id, kind: act.kind, touched }, [act.marking_id]);
}

async function undoReport(desk: Desk, id: string, reason: string): Promise<Released<UndoResult>> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw refuse('NOTHING_TO_UNDO');
  const touched = await judged.recordsOfReport(desk, id);
  const report = await withdrawReport(desk, id, reason);
  return mapReleased(report, ({ id: undone }) => ({ undone, kind: 'report' as const, touched }));
}

async function entitiesOf(desk: Desk, records: readonly string[]): Promise<JudgementResult['entities']> {
  const view = await viewAround(desk, records);
  const clusters = new Set(records.flatMap((record) => view.clusterOf(record as RecordId) ?? []));
  return [...clusters].map((cluster) => ({
    id: cluster.records[0] ?? '',
    caption: captionOf(view, cluster),
    records: cluster.records.length,
  }));
}
