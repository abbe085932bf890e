import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { answer, releasedSchema } from '../../trust/route.ts';
import { purposeOf, type Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { actOnClaims } from './act.ts';
import { explainLesson, listLessons } from '../fusion/index.ts';
import type { ActWritten, QueueOrder } from './contract.ts';
import { readQueue, readReportClaims } from './queue.ts';
import { applyReread, compareMore, readReread, writeAtMost } from './reread.ts';
import { teach } from './teach.ts';
import { ApplyBody, IdParams, LessonBody, MostQuery, QueueQuery, RereadBody, ReviewBody } from './wire.ts';

const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const OpenList = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));

/** The desk's routes: each one schema and one call. */
export function reviewRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  deskRoutes(server, centre, authenticator);
  lessonRoutes(server, centre, authenticator);
  rereadRoutes(server, centre, authenticator);
}

function deskRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
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

function lessonRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/review/lessons',
    {
      schema: {
        summary:
          'What officers taught: names besides, words that are no such thing, pairs that are not the same',
        querystring: MostQuery,
        response: { 200: OpenList },
      },
    },
    (request) => {
      const { most = 100 } = request.query as MostQuery;
      return answer(centre, authenticator, request, 'lessons.listed', (desk) => listLessons(desk, most));
    },
  );
  server.get(
    '/api/review/lessons/:id',
    { schema: { summary: 'A lesson with all that it touches', params: IdParams, response: { 200: Open } } },
    (request) =>
      answer(centre, authenticator, request, 'lesson.explained', (desk) =>
        explainLesson(desk, idOf(request)),
      ),
  );
  server.post(
    '/api/review/lessons',
    {
      schema: {
        summary: 'Teach that a record is also called something, or that its name is no such thing',
        body: LessonBody,
        response: { 200: Open },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'lesson.taught', (desk) =>
        teach(desk, request.body as LessonBody),
      ),
  );
}

/** A reader of many reports works on some in each call: what is done stays done, so a client goes on until nothing is left. */
function rereadRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/review/rereads',
    {
      schema: {
        summary: 'Compare reports with what today’s rules read in them; call again until nothing is left',
        body: RereadBody,
        response: { 200: Open },
      },
    },
    async (request) => {
      const { reports = null, most = 50 } = request.body as RereadBody;
      const principal = await authenticator.principal(request);
      await compareMore({ centre, principal, purpose: purposeOf(request), reports }, most);
      return answer(centre, authenticator, request, 'reread.read', (desk) => readReread(desk, reports));
    },
  );
  server.post(
    '/api/review/rereads/apply',
    {
      schema: {
        summary:
          'Write the readings of today’s rules; once all are written (until then 409: call again), put them in force in one act',
        body: ApplyBody,
        response: { 200: Open },
      },
    },
    async (request) => {
      const { reports = null, most = 50, because } = request.body as ApplyBody;
      const principal = await authenticator.principal(request);
      const about = { centre, principal, purpose: purposeOf(request), reports };
      await writeAtMost(about, most);
      return answer(centre, authenticator, request, 'readings.applied', (desk) =>
        applyReread(desk, reports, because),
      );
    },
  );
}

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;
