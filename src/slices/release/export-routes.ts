import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { exportText } from './export.ts';
import { mapReleased } from '../../trust/released.ts';

const Body = Type.Object({
  reports: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 1000 }),
  for: Type.String({ minLength: 1, maxLength: 40 }),
});
const Reply = releasedSchema(Type.Object({ text: Type.String(), manifest: Type.String() }));

/** The route of text exports. */
export function exportRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/exports',
    {
      schema: {
        summary: 'Reports as one text for a party, with a signed manifest',
        body: Body,
        response: { 200: Reply },
      },
    },
    (request) => {
      const { reports, for: to } = request.body as Static<typeof Body>;
      return answer(centre, authenticator, request, 'export.made', async (desk) =>
        mapReleased(await exportText(centre, desk, reports, to), ({ bytes, manifest }) => ({
          text: new TextDecoder().decode(bytes),
          manifest,
        })),
      );
    },
  );
}
