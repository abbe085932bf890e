import type { Desk } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { refuse } from './refusals.ts';
import { dutyFor, nextState, type ReleaseEvent, STEP_HOURS } from './rules.ts';
import * as store from './store/releases.ts';
import { later } from './terms.ts';
import type { OpenRelease } from './view.ts';

export const RELEASE_CLOCK = 'release.clock';

/** States in which somebody is waited for. */
const WAITING: readonly string[] = ['in-review', 'approved'];

/** The next look of the clock at a release. */
export function clockAt(centre: Centre, desk: Desk, id: string, at: string): Promise<void> {
  return centre.jobs.addAt(desk, RELEASE_CLOCK, { release: id }, { at, key: `${RELEASE_CLOCK}:${id}` });
}

/** One step of a release, by whoever the desk is: state table, role, and nobody twice. */
export async function takeStep(
  centre: Centre,
  desk: Desk,
  { row, steps, state }: OpenRelease,
  event: ReleaseEvent,
  reason: string,
): Promise<void> {
  const { principal } = desk;
  const after = nextState(state, event);
  if (principal.kind === 'officer' && principal.clearance.party !== row.party)
    throw refuse('RELEASE_NOT_YOURS', { party: row.party });
  const submitted = steps.findLastIndex((one) => one.event === 'submit');
  const approved = steps.findLast((one, at) => at > submitted && one.event === 'approve');
  const duty = dutyFor(principal, event, state, { author: row.author, reviewer: approved?.officer ?? null });
  const waits = WAITING.includes(after);
  const due = waits ? later(desk.now, STEP_HOURS) : null;
  const added = await store.insertStep(
    desk,
    {
      release_id: row.id,
      ordinal: (steps.at(-1)?.ordinal ?? 0) + 1,
      event,
      state: after,
      officer: principal.handle,
      duty,
      reason,
      at: desk.now,
      due_at: due,
    },
    row.marking_id,
  );
  if (!added) throw refuse('RELEASE_CHANGED');
  await clockAt(centre, desk, row.id, due === null || row.until_at < due ? row.until_at : due);
  desk.note([row.id, row.report_id], { event, state: after });
}
