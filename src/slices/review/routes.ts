import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { actOnClaims } from './act.ts';
import type { ActWritten, QueueOrder } from './contract.ts';
import { readQueue, readReportClaims } from './queue.ts';
import { IdParams, QueueQuery, ReviewBody } from './wire.ts';

const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const OpenList = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));

/** The desk's routes: each one schema and one call. */
export function reviewRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/review',
    {
      schema: {
        summary: 'Reports whose claims wait for an officer',
        querystring: QueueQuery,
        response: { 200: OpenList },
      },
    },
    (request) => {
      const { order = 'precedence', all = false, most = 50 } = request.query as QueueQuery;
      return answer(centre, authenticator, request, 'review.queued', (desk) =>
        readQueue(desk, { order: order as QueueOrder, all, most }),
      );
    },
  );
  server.get(
    '/api/review/reports/:id',
    {
      schema: {
        summary: 'The claims of a report in reading order, with rule and state',
        params: IdParams,
        response: { 200: Open },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'review.read', (desk) => readReportClaims(desk, idOf(request))),
  );
  server.post(
    '/api/reviews',
    {
      schema: {
        summary: 'Accept, change or refuse claims: all that are named, or none',
        body: ReviewBody,
        response: { 200: OpenList },
      },
    },
    (request) => {
      const { claims, report, rule, property, ...written } = request.body as ReviewBody;
      return answer(centre, authenticator, request, 'claims.reviewed', (desk) =>
        actOnClaims(desk, { claims, report, rule, property }, written as ActWritten),
      );
    },
  );
}

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;
