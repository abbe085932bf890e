import type { JobHandler, Running, Centre } from '../../../trust/slice.ts';
import { enginePrincipal, principalOf } from '../../agencies/index.ts';
import { queueImport } from './queue.ts';
import { runImport } from './run.ts';
import * as store from './store.ts';

/** Shares worked off before other jobs have their turn: a long file must not hold up what others file. */
const SHARES_AT_ONCE = 3;

/** Works off an import that came over the network, with the rights and for the purpose of the officer who sent it. May run twice. */
export const workImport: JobHandler = async (payload, centre) => {
  const { run: id, officer } = payload as { run: string; officer: string };
  const principal = await principalOf(centre.db, officer);
  if (principal === null) return;
  const reading = { principal, purpose: { code: 'CT-ANALYSIS', caseRef: null }, act: 'import.read' };
  const { run, bytes } = await centre.trust.desk(reading, async (desk) => {
    desk.note([id]);
    return { run: await store.findRun(desk, id), bytes: await store.bytesOfRun(desk, id) };
  });
  if (run === null || bytes === null) return;
  const purpose = { code: run.purpose, caseRef: run.case_ref };
  const turn = new AbortController();
  let shares = 0;
  const finished = await runImport(centre, principal, purpose, {
    run,
    bytes,
    onProgress: () => {
      shares += 1;
      if (shares >= SHARES_AT_ONCE) turn.abort();
    },
    stop: turn.signal,
  });
  if (finished) return;
  await centre.trust.desk({ principal, purpose, act: 'import.queued' }, async (desk) => {
    await queueImport(centre, desk, run);
    desk.note([id]);
  });
};

/**
 * Takes up what was under way when the last server went: the queue would hold the job of a process that was killed for hours.
 * A server that cannot do so says why and serves all the same.
 */
export function resumeImports(centre: Centre): Running {
  const purpose = { code: 'CT-ANALYSIS', caseRef: null };
  const act = { principal: enginePrincipal('imports'), purpose, act: 'import.resumed' };
  const resumed = centre.trust
    .desk(act, async (desk) => {
      const runs = await store.unfinishedRuns(desk);
      for (const run of runs) await queueImport(centre, desk, run);
      desk.note(runs.map(({ id }) => id));
    })
    .catch((error: unknown) =>
      centre.log.error({ part: 'imports', error: String(error) }, 'imports not resumed'),
    );
  return { stop: () => resumed };
}
