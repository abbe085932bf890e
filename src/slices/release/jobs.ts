import type { Desk } from '../../trust/desk.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { withdrawEdition } from '../reports/index.ts';
import { clockAt as onwardClockAt, takeStep as takeOnwardStep } from './onward.ts';
import { ONWARD_DECIDED, ONWARD_HOURS } from './onward-contract.ts';
import { onwardView, openOnward } from './onward-view.ts';
import { STEP_HOURS } from './rules.ts';
import { clockAt, takeStep } from './steps.ts';
import { releasesResting } from './store/onward.ts';
import { later } from './terms.ts';
import { openRelease } from './view.ts';

function asEngine(centre: Centre, act: string, work: (desk: Desk) => Promise<void>): Promise<void> {
  const purpose = { code: 'OVERSIGHT', caseRef: null };
  return centre.trust.desk({ principal: enginePrincipal('release'), purpose, act }, work);
}

/**
 * The clock of a release: past its end it expires, and what was given leaves; past the hours of a step it escalates to the
 * release authorities and is looked at again. Nothing is ever approved here. May run twice.
 */
export const releaseClock: JobHandler = (payload, centre) =>
  asEngine(centre, 'release.clock', async (desk) => {
    const { release } = payload as { release: string };
    const open = await openRelease(desk, release);
    const last = open.steps.at(-1);
    if (last === undefined || ['refused', 'withdrawn', 'expired'].includes(last.state)) return;
    if (open.row.until_at <= desk.now) {
      await takeStep(centre, desk, { ...open, state: last.state }, 'expire', 'its time has passed');
      if (open.issued !== null) await withdrawEdition(desk, open.issued.edition, 'its time has passed');
    } else if (last.due_at !== null && last.due_at <= desk.now) {
      await takeStep(centre, desk, open, 'overdue', `nobody answered within ${STEP_HOURS} hours: escalated`);
    } else await clockAt(centre, desk, release, last.due_at ?? open.row.until_at);
  });

/** The clock of a request: what nobody answered is referred upwards, what has passed expires. Nothing is granted here. */
export const onwardClock: JobHandler = (payload, centre) =>
  asEngine(centre, 'onward.clock', async (desk) => {
    const { onward } = payload as { onward: string };
    const open = await openOnward(desk, onward);
    const { until } = await onwardView(desk, open.row);
    const hours = ONWARD_HOURS[open.row.precedence as keyof typeof ONWARD_HOURS] ?? STEP_HOURS;
    const waits = open.state === 'requested' || open.state === 'referred';
    const asked = open.steps.at(-1)?.at ?? open.row.at;
    if (!waits && open.state !== 'granted') return;
    if (until <= desk.now) {
      await takeOnwardStep(desk, open, 'expire', 'its time has passed');
    } else if (waits && later(asked, hours) <= desk.now) {
      await takeOnwardStep(desk, open, 'refer', `the originator did not answer within ${hours} hours`);
      await centre.publish(desk, {
        name: ONWARD_DECIDED,
        subject: { request: onward, party: open.row.party },
      });
      await onwardClockAt(centre, desk, onward, earlier(later(desk.now, hours), until));
    } else await onwardClockAt(centre, desk, onward, waits ? earlier(later(asked, hours), until) : until);
  });

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Withdraws what was released under a grant that its originator took back. */
export const consentGone: JobHandler = (payload, centre) =>
  asEngine(centre, 'release.consent-gone', async (desk) => {
    const { onward } = payload as { onward: string };
    for (const id of await releasesResting(desk, onward)) {
      const open = await openRelease(desk, id);
      if (open.state !== 'released') continue;
      await takeStep(centre, desk, open, 'revoke', 'the originator took its consent back');
      if (open.issued !== null)
        await withdrawEdition(desk, open.issued.edition, 'the originator took its consent back');
    }
    desk.note([onward]);
  });
