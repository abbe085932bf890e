import { joinAll } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { meetsAny } from './store/learn.ts';
import { recordReading, type WhatIsSaid } from './record-reading.ts';
import { refuse } from './refusals.ts';
import { LONGEST_REASON } from './review-claims.ts';
import { saidAnew } from './said-anew.ts';
import * as store from './store/readings.ts';

/** Job that lets names be learnt from and by reports of which another reading is in force now. */
export const RELEARN = 'fusion.relearn';
const MOST_PER_JOB = 500;

/**
 * Writes a later reading of a report beside the one in force; nobody sees anything of it until it is put there. Of one
 * version of the rules over one reading in force there is one, however often this runs. Returns its number.
 */
export async function writeReading(desk: Desk, said: WhatIsSaid, rules: string): Promise<number> {
  await store.readingAlone(desk);
  const force = (await store.inForceOf(desk, [said.id])).get(said.id) ?? null;
  const former = force?.ordinal ?? 0;
  const made = await store.readingsOf(desk, [said.id]);
  const there = made.find((one) => one.rules === rules && one.former === former);
  if (there !== undefined) return there.ordinal;
  const ordinal = (made.at(-1)?.ordinal ?? 0) + 1;
  const marking_id = said.markingId;
  await store.insertReading(desk, { report_id: said.id, ordinal, former, rules, marking_id });
  // The first reading is named in force before there is another: rows of others are then hidden.
  if (force === null)
    await store.insertInForce(desk, [{ report_id: said.id, n: 1, ordinal: 0, act: null, marking_id }]);
  await recordReading(desk, said, ordinal);
  return ordinal;
}

export interface PutInForce {
  readonly act: string;
  readonly reports: number;
}

/**
 * Puts the readings by some rules in force, one for each of some reports and all in one act: every picture changes at once,
 * and changes back when the act is undone. Where another reading came into force since one was made, it is left out.
 */
export async function putInForce(
  desk: Desk,
  reports: readonly string[],
  rules: string,
  reason: string,
): Promise<Released<PutInForce>> {
  const because = reason.trim();
  if (because === '') throw refuse('REASON_MISSING');
  if (because.length > LONGEST_REASON) throw refuse('REASON_TOO_LONG', { most: LONGEST_REASON });
  await store.readingAlone(desk);
  const force = await store.inForceOf(desk, reports);
  const fitting = (await store.readingsOf(desk, reports)).filter(
    (one) => one.rules === rules && one.former === force.get(one.report_id)?.ordinal,
  );
  if (fitting.length === 0) throw refuse('NOTHING_TO_PUT_IN_FORCE');
  const marking_id = await joined(desk, fitting);
  const turns = fitting.map((one) => `${one.report_id} ${(force.get(one.report_id)?.n ?? 0) + 1}`);
  const act = deriveId('reading-act', desk.principal.handle, desk.now, rules, ...turns.toSorted());
  await store.insertReadingAct(desk, {
    id: act,
    rules,
    reports: fitting.length,
    reason: because,
    marking_id,
  });
  await store.insertInForce(
    desk,
    fitting.map(({ report_id, ordinal, marking_id: its }) => ({
      report_id,
      n: (force.get(report_id)?.n ?? 0) + 1,
      ordinal,
      act,
      marking_id: its,
    })),
  );
  await relearn(
    desk,
    fitting.map((one) => one.report_id),
  );
  desk.note([act, ...fitting.map((one) => one.report_id)], { reports: fitting.length, rules });
  return desk.release({ act, reports: fitting.length }, [marking_id]);
}

/** Puts back what was in force before an act; refused where a later act stands on it. Returns the reports. */
export async function putBack(desk: Desk, act: string): Promise<string[]> {
  await store.readingAlone(desk);
  const rows = await store.reportsOfAct(desk, act);
  const moved = rows.filter((row) => !row.stands);
  if (moved.length > 0) throw refuse('READING_STOOD_UPON', { reports: moved.map((row) => row.report_id) });
  await store.insertInForce(
    desk,
    rows.map(({ report_id, n, former, marking_id }) => ({
      report_id,
      n: n + 1,
      ordinal: former,
      act: null,
      marking_id,
    })),
  );
  const reports = rows.map((row) => row.report_id);
  await relearn(desk, reports);
  return reports;
}

async function joined(desk: Desk, rows: readonly { readonly marking_id: number }[]): Promise<number> {
  const ids = [...new Set(rows.map((row) => row.marking_id))];
  return desk.mark(joinAll(await Promise.all(ids.map((id) => desk.marking(id)))));
}

async function relearn(desk: Desk, reports: readonly string[]): Promise<void> {
  await saidAnew(desk, reports);
  for (let at = 0; at < reports.length; at += MOST_PER_JOB)
    await store.addJob(desk, RELEARN, { reports: reports.slice(at, at + MOST_PER_JOB) });
}

/** Asks for learning wherever a report of which another reading is in force teaches a name or could learn one. */
export const relearnNames: JobHandler = async (payload: unknown, centre: Centre) => {
  const { reports } = payload as { reports: readonly string[] };
  await centre.trust.desk(
    {
      principal: enginePrincipal('learn'),
      purpose: { code: 'CT-ANALYSIS', caseRef: null },
      act: 'reports.relearnt',
    },
    async (desk) => {
      for (const report of reports)
        if (await meetsAny(desk, report)) await centre.jobs.add(desk, 'fusion.learn', { report });
      desk.note([], { reports: reports.length });
    },
  );
};
