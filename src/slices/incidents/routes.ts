import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { BOUNDARY_VIEWS, type BoundaryView } from './contract.ts';
import { readIncidents } from './read.ts';

const Query = Type.Object({
  q: Type.Optional(
    Type.String({ maxLength: 400, description: 'Words of names in it, in any script, also by sound' }),
  ),
  entity: Type.Optional(
    Type.String({ minLength: 1, maxLength: 400, description: 'Id or name of an entity that is in it' }),
  ),
});

const Answer = releasedSchema(
  Type.Object({
    boundaries: Type.String({ enum: [...BOUNDARY_VIEWS], description: 'How maps draw disputed borders' }),
    incidents: Type.Array(Type.Object({}, { additionalProperties: true })),
  }),
);

export function incidentRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/incidents',
    {
      schema: {
        summary: 'Events and operations in time and space',
        querystring: Query,
        response: { 200: Answer },
      },
    },
    (request) => {
      const { q = '', entity = null } = request.query as Static<typeof Query>;
      const words = q.trim() === '' ? null : q;
      const view = centre.settings.boundaries as BoundaryView;
      return answer(centre, authenticator, request, 'incidents.read', (desk) =>
        readIncidents(desk, { words, entity }, view),
      );
    },
  );
}
