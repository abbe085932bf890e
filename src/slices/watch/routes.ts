import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { EventStream, inTurn } from '../../platform/http/event-stream.ts';
import { parsePurpose } from '../../trust/refusals.ts';
import { answer, releasedSchema } from '../../trust/route.ts';
import { type Authenticator, purposeOf } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { newestMoment, readFeed } from './actions.ts';
import { MOST_ITEMS } from './contract.ts';
import { looksAt, onLooking } from './looking.ts';
import { noticeRoutes } from './notice-routes.ts';
import { newestNotice } from './notices.ts';
import { followRoutes, searchRoutes } from './search-routes.ts';
import { ANY_BEHIND } from './store.ts';
import { ANY_NOTICE } from './store-notices.ts';
import { wakeOnNews } from './stream.ts';

const Moment = Type.String({ pattern: '^[0-9]{1,18}$', description: 'Microseconds since 1970' });

const ItemsQuery = Type.Object({
  after: Type.Optional(Moment),
  before: Type.Optional(Moment),
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ITEMS, default: 50 })),
});

const StreamQuery = Type.Object({
  after: Type.Optional(Moment),
  purpose: Type.Optional(
    Type.String({
      maxLength: 200,
      description: 'CODE or CODE:CASE: a browser cannot send it as a header here',
    }),
  ),
});

const Items = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));

export function watchRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  searchRoutes(server, centre, authenticator);
  followRoutes(server, centre, authenticator);
  noticeRoutes(server, centre, authenticator);
  server.get(
    '/api/watch/items',
    { schema: { summary: 'Lines of the live feed', querystring: ItemsQuery, response: { 200: Items } } },
    (request) => {
      const { after = null, before = null, most = 50 } = request.query as Static<typeof ItemsQuery>;
      return answer(centre, authenticator, request, 'feed.read', (desk) =>
        readFeed(desk, { after, before, most }),
      );
    },
  );
  server.get(
    '/api/watch/stream',
    {
      schema: {
        summary: 'Server-sent events: a moment for each time that something new may be read',
        querystring: StreamQuery,
        produces: ['text/event-stream'],
        response: { 200: Type.String() },
      },
    },
    (request, reply) => stream(centre, authenticator, request, reply),
  );
}

async function stream(
  centre: Centre,
  authenticator: Authenticator,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const query = request.query as Static<typeof StreamQuery>;
  const purpose = query.purpose === undefined ? purposeOf(request) : parsePurpose(query.purpose);
  // Refused here, before the stream begins, whoever is not signed in gets the ordinary answer.
  const first = await authenticator.principal(request);
  const last = request.headers['last-event-id'];
  const act = { principal: first, purpose, act: 'feed.followed' };
  const named = typeof last === 'string' && /^\d{1,18}$/.test(last) ? last : query.after;
  let after = named ?? (await centre.trust.desk(act, (desk) => newestMoment(desk, '0'))).value;
  const out = new EventStream(reply, `id: ${after}`);
  if (out.isOver) return;

  // The page asks for all notices when it opens; from then on it is told of more.
  let told = '0';
  /** Rights are looked up at each line: who lost them is cut off, and the page is told by the ordinary refusal. */
  const look = async (): Promise<void> => {
    const principal = await authenticator.principal(request);
    if (await centre.trust.sees({ principal, purpose }, ANY_NOTICE, [told, principal.handle])) {
      const act = { principal, purpose, act: 'feed.followed' };
      told = (await centre.trust.desk(act, (desk) => newestNotice(desk, told))).value;
      out.tell('notice', '{}');
    }
    if (!(await centre.trust.sees({ principal, purpose }, ANY_BEHIND, [after]))) return;
    const seen = await centre.trust.desk({ ...act, principal }, (desk) => newestMoment(desk, after));
    after = seen.value;
    out.tell('news', '{}', after);
  };
  const looking = inTurn(look, (error) => {
    centre.log.info({ err: error }, 'a feed was ended');
    out.end();
  });
  const forget = wakeOnNews(centre, looking);
  // Who looks at the same thing is asked for by the page; only who looks at it is told that somebody came or went.
  const unlook = onLooking(centre, (thing) => {
    if (looksAt(centre, first.handle, thing)) out.tell('looking', '{}');
  });
  out.whenOver(forget);
  out.whenOver(unlook);
  looking();
}
