import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import { LIST_FORMATS } from '../../core/formats/lists/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { answer, releasedSchema } from '../../trust/route.ts';
import { purposeOf, type Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { diffVersions } from './diff.ts';
import { setSource, updateList } from './fetch.ts';
import { importList } from './import.ts';
import { createList } from './lists.ts';
import { listEntries, readEntry } from './look-up.ts';
import { listStatus, versionHistory } from './status.ts';
import { filesOfUpload } from './upload.ts';

/** What lists are for, unless the caller says otherwise. */
const PURPOSE = 'SCREENING';

const Code = Type.Object({ list: Type.String({ pattern: '^[a-z][a-z0-9-]{0,59}$' }) });
const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const OpenList = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const DiffQuery = Type.Object({
  from: Type.Optional(Type.String({ description: 'Number, day or beginning of the hash of a version' })),
  to: Type.Optional(Type.String({ description: 'The same; without it the version in force' })),
});
const ImportQuery = Type.Object({
  name: Type.Optional(
    Type.String({ maxLength: 200, description: 'Name of the file, where the body is one file' }),
  ),
  acceptShrink: Type.Optional(
    Type.String({ minLength: 1, maxLength: 1000, description: 'Why an update that looks wrong is right' }),
  ),
  date: Type.Optional(Type.String({ description: 'Day of publication, where the files do not say it' })),
});
const ListBody = Type.Object({
  list: Type.String({ description: 'Code; begins with that of your party, which publishes it' }),
  name: Type.Optional(Type.String({ maxLength: 200 })),
  format: Type.String({ enum: [...LIST_FORMATS] }),
  mapping: Type.Optional(Type.Object({}, { additionalProperties: true })),
  marking: Type.Optional(Type.String()),
  grade: Type.Optional(Type.String()),
});
const SourceBody = Type.Object({
  urls: Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 10 }),
  everyMinutes: Type.Union([Type.Integer({ minimum: 5, maximum: 525_600 }), Type.Null()]),
});

/** Lists over HTTP: each route one schema and one call. */
export function designationRoutes(
  server: FastifyInstance,
  centre: Centre,
  authenticator: Authenticator,
): void {
  readingRoutes(server, centre, authenticator);
  entryRoutes(server, centre, authenticator);
  settingRoutes(server, centre, authenticator);
  void server.register(async (scope) => {
    // A list is kept byte for byte, so here no body is parsed.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    importRoute(scope, centre, authenticator);
  });
}

function readingRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/lists',
    { schema: { summary: 'Designation lists and how they stand', response: { 200: OpenList } } },
    (request) =>
      answer(centre, authenticator, request, 'list.status', (desk) => listStatus(desk, null), PURPOSE),
  );
  server.get(
    '/api/lists/:list/versions',
    {
      schema: {
        summary: 'Versions of a list, the one in force first',
        params: Code,
        response: { 200: OpenList },
      },
    },
    (request) => {
      const { list } = request.params as Static<typeof Code>;
      return answer(
        centre,
        authenticator,
        request,
        'list.versions',
        (desk) => versionHistory(desk, list),
        PURPOSE,
      );
    },
  );
  server.get(
    '/api/lists/:list/diff',
    {
      schema: {
        summary: 'What was added, changed and delisted between two versions',
        params: Code,
        querystring: DiffQuery,
        response: { 200: Open },
      },
    },
    (request) => {
      const { list } = request.params as Static<typeof Code>;
      const { from = null, to = null } = request.query as Static<typeof DiffQuery>;
      return answer(
        centre,
        authenticator,
        request,
        'list.compared',
        (desk) => diffVersions(desk, list, from, to),
        PURPOSE,
      );
    },
  );
}

const EntryOf = Type.Object({
  list: Type.String({ pattern: '^[a-z][a-z0-9-]{0,59}$' }),
  ref: Type.String({ minLength: 1, maxLength: 400 }),
});

function entryRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/lists/:list/entries',
    {
      schema: {
        summary: 'Entries of the version in force, in order of their references',
        params: Code,
        response: { 200: OpenList },
      },
    },
    (request) => {
      const { list } = request.params as Static<typeof Code>;
      const work = (desk: Desk) => listEntries(desk, list);
      return answer(centre, authenticator, request, 'list.entries', work, PURPOSE);
    },
  );
  server.get(
    '/api/lists/:list/entries/:ref',
    {
      schema: {
        summary: 'One entry with all its fields, and what every version changed of it',
        params: EntryOf,
        response: { 200: Open },
      },
    },
    (request) => {
      const { list, ref } = request.params as Static<typeof EntryOf>;
      const work = (desk: Desk) => readEntry(desk, list, ref);
      return answer(centre, authenticator, request, 'list.entry-read', work, PURPOSE);
    },
  );
}

function importRoute(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/lists/:list/versions',
    {
      schema: {
        summary: 'Put a new version in force: one file as the body, or several as multipart/form-data',
        params: Code,
        querystring: ImportQuery,
        response: { 201: OpenList, 200: OpenList },
      },
    },
    async (request, reply) => {
      const principal = await authenticator.principal(request);
      const { list } = request.params as Static<typeof Code>;
      const { name, acceptShrink, date } = request.query as Static<typeof ImportQuery>;
      const files = await filesOfUpload(request.headers['content-type'], request.body, name);
      const { added } = await importList(centre, principal, purposeOf(request, PURPOSE), {
        list,
        files,
        accept: acceptShrink ?? null,
        published: date ?? null,
      });
      const status = await answer(
        centre,
        authenticator,
        request,
        'list.status',
        (desk) => listStatus(desk, list),
        PURPOSE,
      );
      return reply.status(added ? 201 : 200).send(status);
    },
  );
}

function settingRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  const status = (request: Parameters<typeof answer>[2], list: string) =>
    answer(centre, authenticator, request, 'list.status', (desk) => listStatus(desk, list), PURPOSE);
  server.post(
    '/api/lists',
    { schema: { summary: 'Set up a list of your own', body: ListBody, response: { 201: OpenList } } },
    async (request, reply) => {
      const principal = await authenticator.principal(request);
      const { list: id, ...rest } = request.body as Static<typeof ListBody>;
      const act = { principal, purpose: purposeOf(request, PURPOSE), act: 'list.created' };
      await centre.trust.desk(act, (desk) => createList(desk, { id, ...rest }));
      return reply.status(201).send(await status(request, id));
    },
  );
  server.put(
    '/api/lists/:list/source',
    {
      schema: {
        summary: 'Where a list is fetched from, and how often; without URLs nothing is fetched',
        params: Code,
        body: SourceBody,
        response: { 200: OpenList },
      },
    },
    async (request) => {
      const principal = await authenticator.principal(request);
      const { list } = request.params as Static<typeof Code>;
      const source = request.body as Static<typeof SourceBody>;
      const act = { principal, purpose: purposeOf(request, PURPOSE), act: 'list.source.set' };
      await centre.trust.desk(act, (desk) => setSource(centre, desk, list, source));
      return status(request, list);
    },
  );
  server.post(
    '/api/lists/:list/update',
    { schema: { summary: 'Fetch a list from its publisher now', params: Code, response: { 200: OpenList } } },
    async (request) => {
      const principal = await authenticator.principal(request);
      const { list } = request.params as Static<typeof Code>;
      await updateList(centre, principal, purposeOf(request, PURPOSE), list);
      return status(request, list);
    },
  );
}
