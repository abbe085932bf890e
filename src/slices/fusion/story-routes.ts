import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { readCardThen } from './card-then.ts';
import { readHistory } from './history.ts';
import { readNeighbours } from './neighbours.ts';

const Id = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 400, description: 'Id, or a name that one entity bears' }),
});
const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const At = Type.String({
  pattern:
    '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,6})?)?Z)?$',
  description: 'A day, meaning its end, or an instant, UTC',
});
const AtQuery = Type.Object({ at: At });
const PerhapsAtQuery = Type.Object({ at: Type.Optional(At) });

/** How an entity was known before, what changed it, and what it is related to. */
export function storyRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/entities/:id/as-of',
    {
      schema: {
        summary: 'Its card as it was known at a time, of what you may see now',
        params: Id,
        querystring: AtQuery,
        response: { 200: Open },
      },
    },
    (request) => {
      const { id } = request.params as Static<typeof Id>;
      const { at } = request.query as Static<typeof AtQuery>;
      return answer(centre, authenticator, request, 'card.read', (desk) => readCardThen(desk, id, at));
    },
  );
  server.get(
    '/api/entities/:id/history',
    { schema: { summary: 'What changed it, when and by whom', params: Id, response: { 200: Open } } },
    (request) => {
      const { id } = request.params as Static<typeof Id>;
      return answer(centre, authenticator, request, 'history.read', (desk) => readHistory(desk, id));
    },
  );
  server.get(
    '/api/entities/:id/neighbours',
    {
      schema: {
        summary: 'Entities that claims relate to it, by relation',
        params: Id,
        querystring: PerhapsAtQuery,
        response: { 200: Open },
      },
    },
    (request) => {
      const { id } = request.params as Static<typeof Id>;
      const { at = null } = request.query as Static<typeof PerhapsAtQuery>;
      return answer(centre, authenticator, request, 'neighbours.read', (desk) =>
        readNeighbours(desk, id, at),
      );
    },
  );
}
