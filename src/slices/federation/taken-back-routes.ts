import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { answer, asAnswer, releasedSchema } from '../../trust/route.ts';
import { purposeOf, type Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { acknowledgeFlag, listFlags } from './derived.ts';
import { holdRecalled, liftRecalledHold, listHolds, purgeRecalled } from './holds.ts';

const One = releasedSchema(Type.Object({}, { additionalProperties: true }));
const Many = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Reason = Type.String({ minLength: 1, maxLength: 2000 });
const ByReason = Type.Object({ reason: Reason });
const Held = Type.Object({ reason: Reason, until: Type.String({ maxLength: 40 }) });
const FlagQuery = Type.Object({
  recall: Type.Optional(Type.String({ format: 'uuid' })),
  subject: Type.Optional(Type.String({ format: 'uuid', description: 'Id of what may be flagged' })),
});
const Done = Type.Object({ words: Reason });

/** The routes of what was made of what was taken back, of legal holds and purges. */
export function takenBackRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  flagRoutes(server, centre, authenticator);
  holdRoutes(server, centre, authenticator);
}

function flagRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/flags',
    {
      schema: {
        summary: 'What was made of reports that were taken back, and whether somebody looked after it',
        querystring: FlagQuery,
        response: { 200: Many },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'flags.listed', (desk) =>
        listFlags(desk, request.query as Static<typeof FlagQuery>),
      ),
  );
  server.post(
    '/api/flags/:id/acknowledge',
    {
      schema: {
        summary: 'Say what was done with what is flagged',
        params: Id,
        body: Done,
        response: { 200: One },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'flag.acknowledged', (desk) =>
        acknowledgeFlag(
          desk,
          (request.params as Static<typeof Id>).id,
          (request.body as Static<typeof Done>).words,
        ),
      ),
  );
}

function holdRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  const idOf = (request: { params: unknown }) => (request.params as Static<typeof Id>).id;
  server.post(
    '/api/recalls/:id/purge',
    {
      schema: {
        summary: 'Erase what was recalled, here, for good',
        params: Id,
        body: ByReason,
        response: { 200: One },
      },
    },
    async (request) => {
      const acting = {
        centre,
        principal: await authenticator.principal(request),
        purpose: purposeOf(request),
      };
      const { reason } = request.body as Static<typeof ByReason>;
      return asAnswer(await purgeRecalled(acting, idOf(request), reason));
    },
  );
  server.post(
    '/api/recalls/:id/hold',
    {
      schema: {
        summary: 'Keep what was recalled, unread, until a day',
        params: Id,
        body: Held,
        response: { 200: One },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'report.held', (desk) =>
        holdRecalled(centre, desk, idOf(request), request.body as Static<typeof Held>),
      ),
  );
  server.get(
    '/api/holds',
    { schema: { summary: 'Legal holds in force, by their end', response: { 200: Many } } },
    (request) => answer(centre, authenticator, request, 'holds.listed', listHolds),
  );
  server.post(
    '/api/holds/:id/lift',
    {
      schema: {
        summary: 'Give a legal hold up before its end',
        params: Id,
        body: ByReason,
        response: { 200: One },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'hold.lifted', (desk) =>
        liftRecalledHold(centre, desk, idOf(request), (request.body as Static<typeof ByReason>).reason),
      ),
  );
}
