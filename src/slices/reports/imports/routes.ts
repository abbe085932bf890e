import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { CsvMapping } from '../../../core/formats/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import type { Principal, Purpose } from '../../../trust/principal.ts';
import type { Released } from '../../../trust/released.ts';
import { answer, asAnswer, releasedSchema } from '../../../trust/route.ts';
import { purposeOf, type Authenticator } from '../../../trust/session.ts';
import type { Centre } from '../../../trust/slice.ts';
import { beginImport } from './begin.ts';
import { formOf } from './form.ts';
import { listMappings, saveMapping } from './mappings.ts';
import { previewImport } from './preview.ts';
import { importProblems, listImports, readImport } from './status.ts';
import { previewUndo, redoImport, undoImport } from './undo.ts';

const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const OpenList = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Reason = Type.Object({
  reason: Type.String({ maxLength: 1000, description: 'Why; it stands in the log' }),
});
const Name = Type.Object({ name: Type.String({ minLength: 1, maxLength: 100 }) });
const Mapping = Type.Object(
  {},
  { additionalProperties: true, description: 'What the columns mean (docs/guides/csv.md)' },
);
/** Imports listed at once. */
const MOST = 200;

/** Imports over HTTP: a file is looked at, begun, followed, undone and brought back. */
export function importRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  void server.register(async (scope) => {
    // The file is kept byte for byte, so here no body is parsed.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    fileRoutes(scope, centre, authenticator);
  });
  const read = <T>(request: FastifyRequest, act: string, work: (desk: Desk) => Promise<Released<T>>) =>
    answer(centre, authenticator, request, act, work);
  readingRoutes(server, read);
  actRoutes(server, centre, read);
  mappingRoutes(server, read);
}

type Read = <T>(
  request: FastifyRequest,
  act: string,
  work: (desk: Desk) => Promise<Released<T>>,
) => Promise<{ marking: string; value: T }>;

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;
const reasonOf = (request: FastifyRequest): string => (request.body as { reason: string }).reason;

function fileRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  const asked = async (request: FastifyRequest): Promise<readonly [Principal, Purpose]> => [
    await authenticator.principal(request),
    purposeOf(request),
  ];
  server.post(
    '/api/imports/preview',
    {
      schema: {
        summary:
          'Look at a table: how it is cut, its first rows as entities and claims, what is wrong. Nothing is kept. A form: “file”, and “about” as JSON',
        response: { 200: Open },
      },
    },
    async (request) => {
      const [principal, purpose] = await asked(request);
      const { file, about } = await formOf(request);
      return asAnswer(await previewImport(centre, principal, purpose, file, about));
    },
  );
  server.post(
    '/api/imports',
    {
      schema: {
        summary: 'Import a table: kept, worked off behind, undone as a whole. A form as for the preview',
        response: { 202: Open },
      },
    },
    async (request, reply) => {
      const [principal, purpose] = await asked(request);
      const { file, about } = await formOf(request);
      const { id } = await beginImport(centre, principal, purpose, file, about, { queued: true });
      const act = { principal, purpose, act: 'import.read' };
      return reply.status(202).send(asAnswer(await centre.trust.desk(act, (desk) => readImport(desk, id))));
    },
  );
}

function readingRoutes(server: FastifyInstance, read: Read): void {
  server.get(
    '/api/imports',
    { schema: { summary: 'Imports of your party, the newest first', response: { 200: OpenList } } },
    (request) => read(request, 'imports.listed', (desk) => listImports(desk, MOST)),
  );
  server.get(
    '/api/imports/:id',
    { schema: { summary: 'How an import stands', params: Id, response: { 200: Open } } },
    (request) => read(request, 'import.read', (desk) => readImport(desk, idOf(request))),
  );
  server.get(
    '/api/imports/:id/problems',
    {
      schema: {
        summary: 'Rows of an import that could not be read: line, what, how to mend it; also as CSV',
        params: Id,
        response: { 200: Open },
      },
    },
    (request) => read(request, 'import.read', (desk) => importProblems(desk, idOf(request))),
  );
}

function actRoutes(server: FastifyInstance, centre: Centre, read: Read): void {
  server.get(
    '/api/imports/:id/undo',
    {
      schema: {
        summary: 'What an undo would take out of the picture; nothing changes',
        params: Id,
        response: { 200: Open },
      },
    },
    (request) => read(request, 'import.undo-previewed', (desk) => previewUndo(centre, desk, idOf(request))),
  );
  server.post(
    '/api/imports/:id/undo',
    {
      schema: {
        summary: 'Take a whole import back, with all that rests on it',
        params: Id,
        body: Reason,
        response: { 200: Open },
      },
    },
    (request) => read(request, 'import.undone', (desk) => undoImport(desk, idOf(request), reasonOf(request))),
  );
  server.post(
    '/api/imports/:id/redo',
    {
      schema: {
        summary: 'Bring an undone import back',
        params: Id,
        body: Reason,
        response: { 200: Open },
      },
    },
    (request) =>
      read(request, 'import.redone', (desk) => redoImport(centre, desk, idOf(request), reasonOf(request))),
  );
}

function mappingRoutes(server: FastifyInstance, read: Read): void {
  server.get(
    '/api/import-mappings',
    { schema: { summary: 'Mappings that your party keeps, by name', response: { 200: OpenList } } },
    (request) => read(request, 'import-mappings.listed', listMappings),
  );
  server.put(
    '/api/import-mappings/:name',
    {
      schema: {
        summary: 'Keep a mapping under a name, for the next file of its kind',
        params: Name,
        body: Mapping,
        response: { 200: Open },
      },
    },
    (request) =>
      read(request, 'import-mapping.kept', (desk) =>
        saveMapping(desk, (request.params as { name: string }).name, request.body as CsvMapping),
      ),
  );
}
