import type { FastifyReply, FastifyRequest } from 'fastify';
import { parsePurpose } from '../../trust/refusals.ts';
import { notFound } from '../../trust/refusals.ts';
import { type Authenticator, purposeOf } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { enterChart, presentAt } from './presence.ts';
import { ANY_SAVE_BEHIND, charts, lastPlace, MAY_OPEN } from './store.ts';

/** A silent connection is looked after so often: another process may have saved, and proxies keep it open. */
const BEAT_MS = 15_000;

/**
 * Server-sent events of one chart: `present`, who has it open, and `news`, that somebody saved something of it that this
 * reader may see. It carries no content: the page reads the chart again through its officer's desk.
 */
export async function streamChart(
  centre: Centre,
  authenticator: Authenticator,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { id } = request.params as { readonly id: string };
  const query = request.query as { readonly purpose?: string };
  const purpose = query.purpose === undefined ? purposeOf(request) : parsePurpose(query.purpose);
  const first = await authenticator.principal(request);
  const act = { principal: first, purpose, act: 'chart.followed' };
  let after = await centre.trust.desk(act, async (desk) => {
    desk.note([id]);
    if ((await charts(desk, id, 1)).length === 0)
      throw notFound('chart', 'the list of charts, /floor/charts');
    return lastPlace(desk, id);
  });
  const out = reply.raw;
  reply.hijack();
  out.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-accel-buffering': 'no',
  });
  out.write('retry: 1000\n\n');
  let told = '';

  /** Rights are looked up each time: who lost the chart is cut off. */
  const look = async (): Promise<void> => {
    const principal = await authenticator.principal(request);
    if (!(await centre.trust.sees({ principal, purpose }, MAY_OPEN, [id]))) {
      out.end();
      return;
    }
    const present = JSON.stringify(presentAt(centre, id));
    if (present !== told) out.write(`event: present\ndata: ${present}\n\n`);
    told = present;
    if (!(await centre.trust.sees({ principal, purpose }, ANY_SAVE_BEHIND, [id, after]))) return;
    after = await centre.trust.desk({ ...act, principal }, (desk) => lastPlace(desk, id));
    out.write('event: news\ndata: {}\n\n');
  };
  const looking = inTurn(look, (error) => {
    centre.log.info({ err: error }, 'the stream of a chart was ended');
    out.end();
  });
  const leave = enterChart(centre, id, { handle: first.handle, name: first.name, wake: looking });
  const beat = setInterval(() => {
    out.write(': \n\n');
    looking();
  }, BEAT_MS);
  out.on('close', () => {
    leave();
    clearInterval(beat);
  });
}

/** Runs `work` once at a time; calls that come meanwhile become one call behind it. */
function inTurn(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let [isRunning, isAsked] = [false, false];
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      do {
        isAsked = false;
        await work();
      } while (isAsked);
    } catch (error) {
      failed(error);
    } finally {
      isRunning = false;
    }
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}
