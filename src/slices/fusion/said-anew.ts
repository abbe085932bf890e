import type { Desk } from '../../trust/desk.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { addJob } from './store/readings.ts';

/** Event: reports say something else than before, by an act on claims or by another reading. Listeners get their ids, behind the act. */
export const REPORTS_SAID_ANEW = 'reports.said-anew';

/** The job that tells it: an act of an officer knows no centre, and none waits for its listeners. */
export const TELL_SAID_ANEW = 'fusion.said-anew';
const MOST_PER_JOB = 500;

/** Has it told behind this act. */
export async function saidAnew(desk: Desk, reports: readonly string[]): Promise<void> {
  const ids = [...new Set(reports)];
  for (let at = 0; at < ids.length; at += MOST_PER_JOB)
    await addJob(desk, TELL_SAID_ANEW, { reports: ids.slice(at, at + MOST_PER_JOB) });
}

export const tellSaidAnew: JobHandler = async (payload: unknown, centre: Centre) => {
  const { reports } = payload as { reports: readonly string[] };
  const act = {
    principal: enginePrincipal('said-anew'),
    purpose: { code: 'CT-ANALYSIS', caseRef: null },
    act: 'reports.said-anew',
  };
  await centre.trust.desk(act, async (desk) => {
    await centre.publish(desk, { name: REPORTS_SAID_ANEW, subject: reports });
    desk.note([], { reports: reports.length });
  });
};
