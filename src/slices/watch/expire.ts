import type { Desk } from '../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../trust/spots.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';

/** The daily job that erases what officers were told long ago (SAFEGUARDS.md: nothing is kept for ever). */
export const EXPIRE = 'watch.expire';
const DAY_MS = 86_400_000;

const engineDesk = (centre: Centre, act: string, work: (desk: Desk) => Promise<void>): Promise<void> =>
  centre.trust.desk(
    { principal: enginePrincipal('watch'), purpose: { code: 'OVERSIGHT', caseRef: null }, act },
    work,
  );

/** Sees to it that the job is there. */
export const planExpiry = (centre: Centre): Promise<void> =>
  engineDesk(centre, 'notices.kept', (desk) => centre.jobs.addTomorrow(desk, EXPIRE));

/** Erases notices older than `noticeDays`, and searches that were ended as long ago; again the next day. */
export const expireNotices: JobHandler = (_payload, centre) =>
  engineDesk(centre, 'notices.expired', async (desk) => {
    const before = new Date(Date.parse(desk.now) - centre.settings.noticeDays * DAY_MS).toISOString();
    const [gone] = await desk.query<{ notices: number; searches: number }>(
      'select notices, searches from watch.expire($1)',
      [before],
      TOUCHES_NOTHING,
    );
    desk.note([], { notices: gone?.notices ?? 0, searches: gone?.searches ?? 0 });
    await centre.jobs.addTomorrow(desk, EXPIRE);
  });

/** Erases what officers were told of purged reports. */
export async function purgeNotices(desk: Desk, reports: readonly string[]): Promise<void> {
  await desk.query('select watch.purge_content($1::uuid[])', [reports], TOUCHES_NOTHING);
}
