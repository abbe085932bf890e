import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Level } from '../../core/marking/index.ts';
import { answer, asAnswer, releasedSchema } from '../../trust/route.ts';
import { type Authenticator, purposeOf } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { DOCUMENT_FORMATS, DOCUMENT_KINDS, type DocumentAsked, MOST_THINGS } from './contract.ts';
import { makeDocument } from './make.ts';

const Asked = Type.Object({
  kind: Type.String({ enum: [...DOCUMENT_KINDS] }),
  of: Type.String({
    minLength: 1,
    maxLength: 400,
    description: 'Id of an entity or report; words of a search; title of a timeline or chart',
  }),
  ids: Type.Optional(
    Type.Array(Type.String({ format: 'uuid' }), {
      maxItems: MOST_THINGS,
      description: 'What stands on the timeline or chart',
    }),
  ),
  places: Type.Optional(
    Type.Array(Type.Object({ id: Type.String({ format: 'uuid' }), x: Type.Number(), y: Type.Number() }), {
      maxItems: MOST_THINGS,
      description: 'Where it stood on the chart; y grows upward',
    }),
  ),
  format: Type.String({
    enum: [...DOCUMENT_FORMATS],
    description: 'svg, png and graphml are for charts',
  }),
  level: Type.Integer({ minimum: 0, maximum: 4, description: 'Nothing above it goes in' }),
  compartments: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 40 }), { maxItems: 100 })),
  to: Type.Optional(
    Type.String({ minLength: 1, maxLength: 40, description: 'Whom it is for; else your own agency' }),
  ),
  language: Type.Optional(Type.String({ enum: ['en', 'ur'] })),
});
const Printed = Type.Object({
  path: Type.String({ maxLength: 2000, pattern: '^/[^?#]*$', description: 'Without what was searched for' }),
  marking: Type.String({ maxLength: 65_536 }),
});
const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));

/** The routes of documents. */
export function documentRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/documents',
    {
      schema: {
        summary:
          'An entity, report, search, timeline or chart as PDF, HTML, CSV or JSON, a chart also as SVG, PNG or GraphML, up to a marking, with a signed manifest',
        body: Asked,
        response: { 200: Open },
      },
    },
    async (request) => {
      const principal = await authenticator.principal(request);
      const {
        compartments = [],
        ids = [],
        places = [],
        to = null,
        language = 'en',
        level,
        ...asked
      } = request.body as Static<typeof Asked>;
      const whole = {
        ...asked,
        ids,
        places,
        compartments,
        to,
        language,
        level: level as Level,
      } as DocumentAsked;
      return asAnswer(await makeDocument({ centre, principal, purpose: purposeOf(request) }, whole));
    },
  );
  server.post(
    '/api/documents/prints',
    {
      schema: {
        summary: 'Note that a page was printed by the officer’s own browser',
        body: Printed,
        response: { 200: Open },
      },
    },
    (request) => {
      const { path, marking } = request.body as Static<typeof Printed>;
      return answer(centre, authenticator, request, 'page.printed', (desk) => {
        desk.note([], { path, marking });
        return desk.release({ at: desk.now }, []);
      });
    },
  );
}
