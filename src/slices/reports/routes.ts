import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import { FORMAT_NAMES } from '../../core/formats/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { answer, answerSought, releasedSchema } from '../../trust/route.ts';
import { purposeOf, type Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { findPassages, readReport } from './actions.ts';
import { takeIn } from './intake.ts';
import { dayOf, readTerms } from './terms.ts';

const FilingQuery = Type.Object({
  path: Type.String({
    minLength: 1,
    maxLength: 1000,
    description: 'Name of the file, as the sender knows it',
  }),
  marking: Type.Optional(
    Type.String({
      description: 'TLP:AMBER or LEVEL//COMPARTMENT//REL TO A, B//CONTROL; without it the originator only',
    }),
  ),
  grade: Type.Optional(Type.String({ description: 'Admiralty, e.g. B2; without it F6' })),
  sourceType: Type.Optional(Type.String()),
  precedence: Type.Optional(Type.String()),
  reference: Type.Optional(Type.String()),
  date: Type.Optional(Type.String({ description: 'Date of the report, YYYY-MM-DD' })),
  format: Type.Optional(Type.String({ enum: [...FORMAT_NAMES] })),
  encoding: Type.Optional(Type.String()),
  sheet: Type.Optional(
    Type.String({ description: 'Sheet of a workbook; without it the first that is not hidden' }),
  ),
});

const Told = Type.Object({
  document: Type.String({ description: 'The file, or the file in it: mail.eml!/annex.pdf' }),
  code: Type.String(),
  message: Type.String(),
  fix: Type.String(),
});

const FilingReply = Type.Object({
  format: Type.String(),
  reports: Type.Array(Type.Object({ id: Type.String(), sha256: Type.String(), added: Type.Boolean() })),
  objects: Type.Integer(),
  claims: Type.Integer(),
  warnings: Type.Array(Told),
  refused: Type.Array(Told, {
    description: 'Files in the file (attachments, messages) that could not be read; the others were filed',
  }),
});

const ReportReply = releasedSchema(Type.Object({}, { additionalProperties: true }));

const PassageQuery = Type.Object({
  q: Type.String({ minLength: 1, maxLength: 400 }),
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
});
const Passages = releasedSchema(
  Type.Array(
    Type.Object({
      report: Type.Object({}, { additionalProperties: true, description: 'Head of the report' }),
      start: Type.Integer({ description: 'UTF-16 offset of the passage in the text of the report' }),
      page: Type.Union([Type.Integer(), Type.Null()]),
      text: Type.String(),
    }),
  ),
);

export function reportRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  void server.register(async (scope) => {
    // A submission is kept byte for byte (WORDS.md §1), so here no body is parsed, not even JSON.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    filingRoute(scope, centre, authenticator);
  });
  readingRoute(server, centre, authenticator);
}

function filingRoute(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/reports',
    {
      schema: {
        summary: 'File one submission: its bytes are the body, whatever their format',
        querystring: FilingQuery,
        response: { 201: FilingReply, 200: FilingReply },
      },
    },
    async (request, reply) => {
      const principal = await authenticator.principal(request);
      const query = request.query as Static<typeof FilingQuery>;
      const result = await takeIn(centre, principal, purposeOf(request), {
        path: query.path,
        bytes: bytesOf(request.body),
        hints: {
          dated: query.date === undefined ? null : dayOf(query.date),
          ...(query.format === undefined ? {} : { format: query.format as (typeof FORMAT_NAMES)[number] }),
          ...(query.encoding === undefined ? {} : { encoding: query.encoding }),
          ...(query.sheet === undefined ? {} : { sheet: query.sheet }),
        },
        terms: readTerms(query, principal),
      });
      if (!result.ok) throw submissionRefused(result.problems);
      const { format, reports, objects, claims } = result;
      const [warnings, refused] = [result.warnings, result.refused].map((list) =>
        list.map(({ document, code, message, fix }) => ({ document, code, message, fix })),
      );
      return reply
        .status(reports.some((one) => one.added) ? 201 : 200)
        .send({ format, reports, objects, claims, warnings, refused });
    },
  );
}

function readingRoute(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/reports/:id',
    {
      schema: {
        summary: 'One report with its text',
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        response: { 200: ReportReply },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string };
      const sought = { kind: 'report', text: id } as const;
      return answerSought(centre, authenticator, request, 'report.read', sought, (desk) =>
        readReport(desk, id),
      );
    },
  );
  server.get(
    '/api/passages',
    {
      schema: {
        summary: 'Reports by the words they hold, with the place of the words',
        querystring: PassageQuery,
        response: { 200: Passages },
      },
    },
    (request) => {
      const { q, most } = request.query as Static<typeof PassageQuery>;
      return answer(centre, authenticator, request, 'text.searched', (desk) =>
        findPassages(desk, q, most ?? 20),
      );
    },
  );
}

function bytesOf(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array();
}

function submissionRefused(
  problems: readonly { code: string; message: string; fix: string; where: object }[],
): Refusal {
  const first = problems[0];
  return new Refusal({
    code: first?.code ?? 'SUBMISSION_REFUSED',
    status: 422,
    message: first?.message ?? 'The submission could not be read',
    fix: first?.fix ?? 'Send a format this centre reads',
    facts: { problems },
  });
}
