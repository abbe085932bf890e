import type { Centre, JobHandler } from '../../trust/slice.ts';
import { engineDesk } from './outgoing.ts';
import { tellRetraction } from './retractions.ts';
import { retracted, toldOf } from './store/judgements.ts';

/** The job that tells partners of a judgement of this centre that was taken back. */
export const UNDONE = 'federation.undone';

/** At the centre's desk: who took it back need not see what partners were told. */
export const retractUndone: JobHandler = async (payload: unknown, centre: Centre) => {
  const { judgement } = payload as { judgement: string };
  await engineDesk(centre, 'feedback.retracted', async (desk) => {
    desk.note([judgement]);
    const row = await toldOf(desk, judgement);
    if (row === null || (await retracted(desk, [row.id])).size > 0) return;
    await tellRetraction(centre, desk, row.id, row.party, 'Who gave it took it back');
  });
};
