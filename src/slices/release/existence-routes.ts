import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { EXISTENCE_MODES, type ExistenceMode } from './contract.ts';
import { listExistence, tellExistence } from './existence.ts';

const View = Type.Object({}, { additionalProperties: true });
const Body = Type.Object({
  of: Type.String({ minLength: 1, maxLength: 4000, description: 'A report, for its marking, or a marking' }),
  mode: Type.String({ enum: [...EXISTENCE_MODES] }),
  to: Type.Array(Type.String({ minLength: 1, maxLength: 40 }), { maxItems: 100 }),
});

/** The routes of whether it is told that something exists. */
export function existenceRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/existence',
    {
      schema: {
        summary: 'Decide whether it is told that things under a marking exist',
        body: Body,
        response: { 200: releasedSchema(View) },
      },
    },
    (request) => {
      const { of, mode, to } = request.body as Static<typeof Body>;
      return answer(centre, authenticator, request, 'existence.decided', (desk) =>
        tellExistence(desk, { of, mode: mode as ExistenceMode, to }),
      );
    },
  );
  server.get(
    '/api/existence',
    {
      schema: {
        summary: 'What your party lets be told',
        response: { 200: releasedSchema(Type.Array(View)) },
      },
    },
    (request) => answer(centre, authenticator, request, 'existence.listed', listExistence),
  );
}
