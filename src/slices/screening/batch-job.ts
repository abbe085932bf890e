import { principalOf } from '../agencies/index.ts';
import type { JobHandler } from '../../trust/slice.ts';
import { runBatch } from './batch.ts';
import * as store from './store/batches.ts';

/** Bytes handed on at a time. */
const PIECE = 1 << 20;

/** Name of the job that works a batch off. */
export const WORK_BATCH = 'screening.batch';
/** Parts worked off before other jobs have their turn: a long file must not hold up the rescreening of a list. */
const PARTS_AT_ONCE = 20;

/**
 * Works off a batch that came over the network, with the rights and for the purpose of the officer who sent it. A job
 * that died is tried again by the queue and goes on behind the last part written.
 */
export const workBatch: JobHandler = async (payload, centre) => {
  const { batch: id, officer } = payload as { batch: string; officer: string };
  const principal = await principalOf(centre.db, officer);
  const purpose = { code: 'SCREENING', caseRef: null };
  const { batch, input } = await centre.trust.desk(
    { principal, purpose, act: 'batch.read' },
    async (desk) => {
      desk.note([id]);
      return { batch: await store.findBatch(desk, id), input: await store.inputOf(desk, id) };
    },
  );
  if (!batch || !input) return;
  const own = { code: batch.purpose, caseRef: batch.case_ref };
  const turn = new AbortController();
  let parts = 0;
  const { finished } = await runBatch(centre, principal, own, {
    batch,
    pieces: piecesOf(input),
    onProgress: () => {
      parts += 1;
      if (parts >= PARTS_AT_ONCE) turn.abort();
    },
    stop: turn.signal,
  });
  if (finished) return;
  await centre.trust.desk({ principal, purpose: own, act: 'batch.queued' }, async (desk) => {
    await centre.jobs.add(desk, WORK_BATCH, { batch: id, officer });
    desk.note([id]);
  });
};

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
