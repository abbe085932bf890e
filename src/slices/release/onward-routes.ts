import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { askOnward, grantOnward, refuseOnward, revokeOnward } from './onward.ts';
import { ONWARD_HOURS } from './onward-contract.ts';
import { listOnward, showOnward } from './onward-view.ts';

const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const OpenList = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Ask = Type.Object({
  report: Type.String({ format: 'uuid' }),
  to: Type.String({ minLength: 1, maxLength: 40 }),
  purpose: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
  until: Type.Optional(Type.String({ maxLength: 40 })),
  reason: Type.String({ minLength: 1, maxLength: 4000 }),
  precedence: Type.Optional(Type.String({ enum: Object.keys(ONWARD_HOURS) })),
});
const Decision = Type.Object({
  decision: Type.String({ enum: ['grant', 'refuse', 'revoke'] }),
  reason: Type.String({ minLength: 1, maxLength: 4000 }),
  until: Type.Optional(Type.String({ maxLength: 40 })),
  tearlineOnly: Type.Optional(Type.Boolean()),
});

/** The routes of onward release. */
export function onwardRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/onward',
    {
      schema: {
        summary: 'Ask the originators to let a report go on',
        body: Ask,
        response: { 200: OpenList },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'onward.asked', (desk) =>
        askOnward(centre, desk, request.body as Static<typeof Ask>),
      ),
  );
  server.get(
    '/api/onward',
    { schema: { summary: 'Requests by you or to you', response: { 200: OpenList } } },
    (request) => answer(centre, authenticator, request, 'onward.listed', listOnward),
  );
  server.get(
    '/api/onward/:id',
    { schema: { summary: 'One request with its steps', params: Id, response: { 200: Open } } },
    (request) =>
      answer(centre, authenticator, request, 'onward.read', (desk) =>
        showOnward(desk, (request.params as Static<typeof Id>).id),
      ),
  );
  server.post(
    '/api/onward/:id/decision',
    { schema: { summary: 'The originator decides', params: Id, body: Decision, response: { 200: Open } } },
    (request) => {
      const { id } = request.params as Static<typeof Id>;
      const { decision, reason, ...terms } = request.body as Static<typeof Decision>;
      return answer(centre, authenticator, request, `onward.${decision}`, (desk) => {
        if (decision === 'grant') return grantOnward(centre, desk, id, { ...terms, reason });
        const no = decision === 'refuse' ? refuseOnward : revokeOnward;
        return no(centre, desk, id, reason);
      });
    },
  );
}
