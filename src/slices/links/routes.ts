import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { countRelations, expand, readThings, readWords } from './around.ts';
import { chartRoutes } from './chart-routes.ts';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  LONGEST_PATH,
  MOST_EXPANDED,
  MOST_NODES,
  MOST_PATHS,
} from './contract.ts';
import { grantExport } from './export.ts';
import { findPaths } from './paths.ts';

const Id = Type.String({ format: 'uuid' });
const Open = Type.Object({}, { additionalProperties: true });
const Part = releasedSchema(Open);
const Day = Type.String({
  pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$',
  description: 'Year, month or day of the event',
});
/** 20,000 ids of 39 bytes, and room. */
const MOST_BYTES = 4_000_000;

const ThingsBody = Type.Object({ ids: Type.Array(Id, { minItems: 1, maxItems: MOST_NODES }) });
const AroundBody = Type.Object({
  ids: Type.Array(Id, { minItems: 1, maxItems: MOST_EXPANDED }),
  relations: Type.Optional(
    Type.Array(Type.String({ maxLength: 60 }), {
      maxItems: 100,
      description: 'Properties; with “Of” behind those that others say of it',
    }),
  ),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
});
const WordsQuery = Type.Object({ a: Id, b: Id });
const PathsQuery = Type.Object({
  from: Id,
  to: Id,
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_PATHS, default: 5 })),
  longest: Type.Optional(Type.Integer({ minimum: 1, maximum: LONGEST_PATH, default: 4 })),
});
const ExportBody = Type.Object({
  ids: Type.Array(Id, { minItems: 1, maxItems: MOST_NODES }),
  format: Type.String({ enum: [...EXPORT_FORMATS] }),
});

/** Routes of the graph and of charts: each one schema and one call. */
export function linksRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  readingRoutes(server, centre, authenticator);
  aroundRoutes(server, centre, authenticator);
  chartRoutes(server, centre, authenticator);
}

function readingRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/graph/things',
    {
      bodyLimit: MOST_BYTES,
      schema: {
        summary: 'Entities, and the links among them',
        body: ThingsBody,
        response: { 200: Part },
      },
    },
    (request) => {
      const { ids } = request.body as Static<typeof ThingsBody>;
      return answer(centre, authenticator, request, 'graph.read', (desk) => readThings(desk, ids));
    },
  );
  server.get(
    '/api/graph/words',
    {
      schema: {
        summary: 'Every claim that ties two entities, with its words',
        querystring: WordsQuery,
        response: { 200: releasedSchema(Type.Array(Open)) },
      },
    },
    (request) => {
      const { a, b } = request.query as Static<typeof WordsQuery>;
      return answer(centre, authenticator, request, 'link.explained', (desk) => readWords(desk, a, b));
    },
  );
  server.post(
    '/api/graph/exports',
    {
      bodyLimit: MOST_BYTES,
      schema: {
        summary: 'What stands on a chart, to leave as a file; the export is logged',
        body: ExportBody,
        response: { 200: Part },
      },
    },
    (request) => {
      const { ids, format } = request.body as Static<typeof ExportBody>;
      return answer(centre, authenticator, request, 'chart.exported', (desk) =>
        grantExport(desk, ids, format as ExportFormat),
      );
    },
  );
}

function aroundRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/graph/counts',
    {
      schema: {
        summary: 'How many entities each relation of some others leads to',
        body: AroundBody,
        response: { 200: Part },
      },
    },
    (request) => {
      const { ids, ...wanted } = request.body as Static<typeof AroundBody>;
      return answer(centre, authenticator, request, 'graph.counted', (desk) =>
        countRelations(desk, ids, wanted),
      );
    },
  );
  server.post(
    '/api/graph/expand',
    {
      schema: {
        summary: 'Entities to which some relations of others lead, with those links',
        body: AroundBody,
        response: { 200: Part },
      },
    },
    (request) => {
      const { ids, ...wanted } = request.body as Static<typeof AroundBody>;
      return answer(centre, authenticator, request, 'graph.expanded', (desk) => expand(desk, ids, wanted));
    },
  );
  server.get(
    '/api/graph/paths',
    {
      schema: {
        summary: 'The shortest paths between two entities over what you may see',
        querystring: PathsQuery,
        response: { 200: Part },
      },
    },
    (request) => {
      const { from, to, most = 5, longest = 4 } = request.query as Static<typeof PathsQuery>;
      return answer(centre, authenticator, request, 'graph.paths', (desk) =>
        findPaths(desk, { from, to, most, longest }),
      );
    },
  );
}
