import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { mapReleased } from '../../../trust/released.ts';
import { answer, releasedSchema } from '../../../trust/route.ts';
import { purposeOf, type Authenticator } from '../../../trust/session.ts';
import type { Centre } from '../../../trust/slice.ts';
import type { SpineScope } from '../../fusion/index.ts';
import { refuse } from '../refusals.ts';
import { STIX_MEDIA_TYPE } from '../taxii/media.ts';
import { exportStix, type ExportAsked } from './export.ts';

const ExportQuery = Type.Object({
  format: Type.Optional(Type.String({ enum: ['stix'], description: 'stix: a STIX 2.1 bundle' })),
  entity: Type.Optional(
    Type.String({ minLength: 1, maxLength: 512, description: 'Name or id of an entity' }),
  ),
  report: Type.Optional(Type.String({ format: 'uuid', description: 'Id of a report' })),
  all: Type.Optional(Type.String({ enum: ['true'], description: 'All that you may see' })),
  markingLimit: Type.Optional(
    Type.String({
      maxLength: 4000,
      description: 'Only what may go under this marking: TLP:GREEN, SECRET//REL TO X',
    }),
  ),
});

/** Exactly one of entity, report and all. */
export function scopeOf(asked: {
  readonly entity?: string | undefined;
  readonly report?: string | undefined;
  readonly all?: boolean | undefined;
}): SpineScope {
  const scopes: SpineScope[] = [
    ...(asked.entity === undefined ? [] : [{ kind: 'entity' as const, named: asked.entity }]),
    ...(asked.report === undefined ? [] : [{ kind: 'reports' as const, ids: [asked.report] }]),
    ...(asked.all === true ? [{ kind: 'all' as const }] : []),
  ];
  const [scope, ...others] = scopes;
  if (scope === undefined || others.length > 0) throw refuse('EXPORT_SCOPE_UNCLEAR');
  return scope;
}

function askedFor(request: FastifyRequest): ExportAsked {
  const { entity, report, all, markingLimit } = request.query as Static<typeof ExportQuery>;
  return { scope: scopeOf({ entity, report, all: all === 'true' }), markingLimit: markingLimit ?? null };
}

/** GET /api/export: the bundle, streamed. GET /api/export/manifest: what is in it, with its hash. */
export function exportRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/export',
    {
      schema: {
        summary: 'What you may see as a STIX 2.1 bundle, with its hash in Repr-Digest (RFC 9530)',
        querystring: ExportQuery,
        response: { 200: Type.Any({ description: STIX_MEDIA_TYPE }) },
      },
    },
    async (request, reply) => {
      const principal = await authenticator.principal(request);
      const options = { principal, purpose: purposeOf(request), act: 'spine.exported' };
      const { value } = await centre.trust.desk(options, (desk) => exportStix(desk, askedFor(request)));
      const digest = Buffer.from(value.manifest.sha256, 'hex').toString('base64');
      return reply
        .header('content-type', STIX_MEDIA_TYPE)
        .header('Repr-Digest', `sha-256=:${digest}:`)
        .send(Readable.from(value.chunks(), { objectMode: false }));
    },
  );
  server.get(
    '/api/export/manifest',
    {
      schema: {
        summary: 'What an export would hold: objects by type, marking of the whole, bytes and SHA-256',
        querystring: ExportQuery,
        response: { 200: releasedSchema(Type.Object({}, { additionalProperties: true })) },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'export.described', async (desk) =>
        mapReleased(await exportStix(desk, askedFor(request)), ({ manifest }) => manifest),
      ),
  );
}
