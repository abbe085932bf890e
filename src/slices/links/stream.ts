import type { FastifyReply, FastifyRequest } from 'fastify';
import { EventStream, inTurn } from '../../platform/http/event-stream.ts';
import { parsePurpose } from '../../trust/refusals.ts';
import { notFound } from '../../trust/refusals.ts';
import { type Authenticator, purposeOf } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { enterChart, presentAt } from './presence.ts';
import { ANY_SAVE_BEHIND, charts, lastPlace, MAY_OPEN } from './store.ts';

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
  const out = new EventStream(reply);
  if (out.isOver) return;
  let told = '';

  /** Rights are looked up each time: who lost the chart is cut off. */
  const look = async (): Promise<void> => {
    const principal = await authenticator.principal(request);
    if (!(await centre.trust.sees({ principal, purpose }, MAY_OPEN, [id]))) {
      out.end();
      return;
    }
    const present = JSON.stringify(presentAt(centre, id));
    if (present !== told) out.tell('present', present);
    told = present;
    if (!(await centre.trust.sees({ principal, purpose }, ANY_SAVE_BEHIND, [id, after]))) return;
    after = await centre.trust.desk({ ...act, principal }, (desk) => lastPlace(desk, id));
    out.tell('news', '{}');
  };
  const looking = inTurn(look, (error) => {
    centre.log.info({ err: error }, 'the stream of a chart was ended');
    out.end();
  });
  const leave = enterChart(centre, id, { handle: first.handle, name: first.name, wake: looking });
  // Another process may have saved.
  out.withEachBeat(looking);
  out.whenOver(leave);
}
