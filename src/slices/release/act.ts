import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { withdrawEdition } from '../reports/index.ts';
import type { ReleaseView } from './contract.ts';
import { checked } from './draft.ts';
import { refuse } from './refusals.ts';
import type { ReleaseEvent } from './rules.ts';
import { takeStep } from './steps.ts';
import { openRelease, releaseShown } from './view.ts';

/** Submits a draft to a reviewer. A lower version that the check finds fault with is refused, with the places. */
export async function submitRelease(
  centre: Centre,
  desk: Desk,
  id: string,
  reason: string,
): Promise<Released<ReleaseView>> {
  const open = await openRelease(desk, id);
  await takeStep(centre, desk, open, 'submit', reason);
  const { findings } = await checked(desk, open);
  if (findings.length > 0) throw refuse('TEARLINE_HOLDS_MORE', { findings });
  return releaseShown(desk, await openRelease(desk, id));
}

/** The reviewer’s yes. It lets nothing go: the release authority does. */
export const approveRelease = (centre: Centre, desk: Desk, id: string, reason: string) =>
  simply(centre, desk, id, 'approve', reason);

/** Back to the author, with what is to be mended. */
export const returnRelease = (centre: Centre, desk: Desk, id: string, reason: string) =>
  simply(centre, desk, id, 'return', reason);

/** No, for good. */
export const refuseRelease = (centre: Centre, desk: Desk, id: string, reason: string) =>
  simply(centre, desk, id, 'refuse', reason);

async function simply(
  centre: Centre,
  desk: Desk,
  id: string,
  event: ReleaseEvent,
  reason: string,
): Promise<Released<ReleaseView>> {
  await takeStep(centre, desk, await openRelease(desk, id), event, reason);
  return releaseShown(desk, await openRelease(desk, id));
}

/** Takes a release back: what the recipient got leaves every answer to them with this transaction. */
export async function withdrawRelease(
  centre: Centre,
  desk: Desk,
  id: string,
  reason: string,
): Promise<Released<ReleaseView>> {
  const open = await openRelease(desk, id);
  await takeStep(centre, desk, open, 'withdraw', reason);
  if (open.issued !== null) await withdrawEdition(desk, open.issued.edition, reason);
  return releaseShown(desk, await openRelease(desk, id));
}
