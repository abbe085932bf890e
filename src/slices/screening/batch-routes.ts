import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import { mapReleased } from '../../trust/released.ts';
import { releasedSchema } from '../../trust/route.ts';
import { batchOutput, openBatch, readBatch } from './batch.ts';
import { WORK_BATCH } from './batch-job.ts';
import { batchFormatOf } from './batch-rows.ts';
import type { Door } from './routes.ts';
import { termsOf } from './terms-query.ts';
import { IdParams, TermsQuery } from './wire.ts';

const Status = releasedSchema(Type.Object({}, { additionalProperties: true }));
const HEAD_BYTES = 200;
const NEWLINE = 10;

/** Batches over the network: sent whole, worked off behind, fetched when done. */
export function batchRoutes({ server, centre, run, read }: Door): void {
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post(
      '/api/screening/batches',
      {
        schema: {
          summary: 'Screen a file of rows: CSV with a header line, or JSON Lines; its bytes are the body',
          querystring: TermsQuery,
          response: { 202: Status },
        },
      },
      async (request, reply) => {
        const bytes = bytesOf(request);
        const given = {
          name: 'request',
          sha256: sha256Hex(bytes),
          format: batchFormatOf(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES))),
          terms: termsOf(request.query as TermsQuery),
          total: countLines(bytes),
          input: bytes,
        };
        const answer = await run(request, async (principal, purpose) => {
          const { id, officer } = await openBatch(centre, principal, purpose, given);
          return centre.trust.desk({ principal, purpose, act: 'batch.queued' }, async (desk) => {
            await centre.jobs.add(desk, WORK_BATCH, { batch: id, officer });
            return readBatch(desk, id);
          });
        });
        return reply.status(202).send(answer);
      },
    );
  });
  server.get(
    '/api/screening/batches/:id',
    { schema: { summary: 'How far a batch is', params: IdParams, response: { 200: Status } } },
    (request) => read(request, 'batch.read', (desk) => readBatch(desk, idOf(request))),
  );
  server.get(
    '/api/screening/batches/:id/output',
    {
      schema: {
        summary: 'What a batch has answered so far: the text, and the rows that could not be read',
        params: IdParams,
        response: { 200: Status },
      },
    },
    (request) =>
      read(request, 'batch.read', async (desk) =>
        mapReleased(await batchOutput(desk, idOf(request)), (output) => ({ ...output })),
      ),
  );
}

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;
const bytesOf = ({ body }: FastifyRequest): Uint8Array =>
  body instanceof Uint8Array ? body : new Uint8Array();

/** Line ends, as many as there are rows for the progress shown. */
function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
