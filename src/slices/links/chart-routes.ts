import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Change } from '../../core/graph/index.ts';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { createChart, listCharts, readChart, readSaves, saveChart, shareChart } from './charts.ts';
import { RIGHTS } from './contract.ts';
import { wakeChart } from './presence.ts';
import type { ShareRow } from './store.ts';
import { streamChart } from './stream.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Open = Type.Object({}, { additionalProperties: true });
const Chart = releasedSchema(Open);
const Charts = releasedSchema(Type.Array(Open));

const Value = Type.Union([
  Type.Null(),
  Type.Literal(true),
  Type.String({ maxLength: 200 }),
  Type.Array(Type.Number(), { minItems: 2, maxItems: 2 }),
]);
const Changes = Type.Array(
  Type.Object({ key: Type.String({ maxLength: 60 }), before: Value, after: Value }),
  { maxItems: 100_000 },
);
const Title = Type.String({ minLength: 1, maxLength: 200 });
const CreateBody = Type.Object({
  title: Title,
  marking: Type.Optional(
    Type.String({ maxLength: 2_000, description: 'Of the title and the names of groups' }),
  ),
  changes: Changes,
});
const SaveBody = Type.Object({ title: Type.Optional(Title), changes: Changes });
const ShareBody = Type.Object({
  kind: Type.String({ enum: ['officer', 'agency'] }),
  code: Type.String({ minLength: 1, maxLength: 100 }),
  may: Type.String({ enum: ['nothing', ...RIGHTS.filter((right) => right !== 'own')] }),
});
const StreamQuery = Type.Object({
  purpose: Type.Optional(
    Type.String({
      maxLength: 200,
      description: 'CODE or CODE:CASE: a browser cannot send it as a header here',
    }),
  ),
});
/** 20,000 places of about 150 bytes, and room. */
const MOST_BYTES = 16_000_000;

/** Routes of charts: each one schema and one call. */
export function chartRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  readingRoutes(server, centre, authenticator);
  savingRoutes(server, centre, authenticator);
}

function readingRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/charts',
    { schema: { summary: 'Your charts, and those shared with you', response: { 200: Charts } } },
    (request) => answer(centre, authenticator, request, 'charts.listed', listCharts),
  );
  server.get(
    '/api/charts/:id',
    {
      schema: {
        summary: 'A chart, as far as you see what stands on it',
        params: Id,
        response: { 200: Chart },
      },
    },
    (request) => {
      const { id } = request.params as Static<typeof Id>;
      return answer(centre, authenticator, request, 'chart.read', (desk) => readChart(desk, id));
    },
  );
  server.get(
    '/api/charts/:id/saves',
    { schema: { summary: 'Who changed what of a chart', params: Id, response: { 200: Charts } } },
    (request) => {
      const { id } = request.params as Static<typeof Id>;
      return answer(centre, authenticator, request, 'chart.history', (desk) => readSaves(desk, id));
    },
  );
  server.get(
    '/api/charts/:id/stream',
    {
      schema: {
        summary: 'Server-sent events: who has the chart open, and that it was saved',
        params: Id,
        querystring: StreamQuery,
        produces: ['text/event-stream'],
        response: { 200: Type.String() },
      },
    },
    (request, reply) => streamChart(centre, authenticator, request, reply),
  );
}

function savingRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/charts',
    {
      bodyLimit: MOST_BYTES,
      schema: { summary: 'Save a new chart', body: CreateBody, response: { 200: Chart } },
    },
    (request) => {
      const { title, marking, changes } = request.body as Static<typeof CreateBody>;
      return answer(centre, authenticator, request, 'chart.created', (desk) =>
        createChart(desk, { title, marking, changes: changes as readonly Change[] }),
      );
    },
  );
  server.post(
    '/api/charts/:id/saves',
    {
      bodyLimit: MOST_BYTES,
      schema: {
        summary: 'Save what you changed of a chart',
        params: Id,
        body: SaveBody,
        response: { 200: Chart },
      },
    },
    async (request) => {
      const { id } = request.params as Static<typeof Id>;
      const { title, changes } = request.body as Static<typeof SaveBody>;
      const saved = await answer(centre, authenticator, request, 'chart.saved', (desk) =>
        saveChart(desk, id, { title, changes: changes as readonly Change[] }),
      );
      wakeChart(centre, id);
      return saved;
    },
  );
  server.post(
    '/api/charts/:id/shares',
    {
      schema: {
        summary: 'Share a chart with an officer or an agency, or end that',
        params: Id,
        body: ShareBody,
        response: { 200: Chart },
      },
    },
    async (request) => {
      const { id } = request.params as Static<typeof Id>;
      const shared = await answer(centre, authenticator, request, 'chart.shared', (desk) =>
        shareChart(desk, id, request.body as ShareRow),
      );
      wakeChart(centre, id);
      return shared;
    },
  );
}
