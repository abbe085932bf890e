import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { answer, asAnswer, releasedSchema } from '../../trust/route.ts';
import { type Authenticator, purposeOf } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { listRecalls, recall, type RecallAsked, recallView } from './recalls.ts';

const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const OpenList = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Body = Type.Object({
  report: Type.String({ format: 'uuid' }),
  kind: Type.String({ enum: ['withdraw', 'correct', 'narrow'] }),
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
  correction: Type.Optional(
    Type.String({ format: 'uuid', description: 'The report that stands in its place' }),
  ),
  marking: Type.Optional(Type.String({ maxLength: 4000, description: 'The narrower marking' })),
});

/** The routes of recalls: take a report back, and see who has answered. */
export function recallRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/recalls',
    { schema: { summary: 'Recalls and their holders, the newest first', response: { 200: OpenList } } },
    (request) => answer(centre, authenticator, request, 'recalls.listed', listRecalls),
  );
  server.get(
    '/api/recalls/:id',
    { schema: { summary: 'One recall with its holders', params: Id, response: { 200: Open } } },
    (request) => {
      const { id } = request.params as Static<typeof Id>;
      return answer(centre, authenticator, request, 'recall.read', async (desk) => {
        desk.note([id]);
        return recallView(desk, id);
      });
    },
  );
  server.post(
    '/api/recalls',
    {
      schema: {
        summary: 'Withdraw, correct or narrow a report of your party, here and at every holder',
        body: Body,
        response: { 200: Open },
      },
    },
    async (request) => {
      const principal = await authenticator.principal(request);
      const asked = request.body as Static<typeof Body>;
      return asAnswer(await recall({ centre, principal, purpose: purposeOf(request) }, asked as RecallAsked));
    },
  );
}
