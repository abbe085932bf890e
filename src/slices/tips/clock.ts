import { deriveId } from '../../platform/crypto/hash.ts';
import type { JobHandler } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import type { Late } from './contract.ts';
import { askedOf, clockKey, openTip, TIP_CLOCK, TIP_LATE, type TipLate } from './record.ts';
import { ACKNOWLEDGE_HOURS, clocksOf } from './rules.ts';
import * as store from './store.ts';

/** Looks of the clocks at one tip. */
const MOST_ESCALATIONS = 30;

/**
 * A time of a tip is up, by the database’s clock: where what it ran for has not been done, the tip and the log say so and those
 * concerned are told, again each time that as many hours have passed. Nothing is done to the tip (SAFEGUARDS.md: a timeout escalates).
 */
export const tipClock: JobHandler = async (payload, centre) => {
  const { tip, what } = payload as { readonly tip: string; readonly what: Late };
  const purpose = { code: 'OVERSIGHT', caseRef: null };
  await centre.trust.desk({ principal: enginePrincipal('tips'), purpose, act: 'tip.clock' }, async (desk) => {
    desk.note([tip], { what });
    await store.lockTip(desk, tip);
    const open = await openTip(desk, tip);
    if (open === null || !clocksOf(open.standing, askedOf(open)).some((one) => one.what === what)) return;
    const ordinal = (await store.escalationsOf(desk, tip)).length + 1;
    if (ordinal > MOST_ESCALATIONS) return;
    await store.insertEscalation(desk, { tip, ordinal, what, at: desk.now }, open.row.marking_id);
    const { from_party: from, to_party: to } = open.row;
    const late: TipLate = { tip, concerns: [from, to], cause: deriveId('tip-late', tip, ordinal) };
    await centre.publish(desk, { name: TIP_LATE, subject: late });
    const at = await store.hoursAhead(desk, ACKNOWLEDGE_HOURS[askedOf(open).precedence] ?? 24);
    await centre.jobs.addAt(desk, TIP_CLOCK, { tip, what }, { at, key: clockKey(tip, what) });
  });
};
