import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { answer, asAnswer, releasedSchema } from '../../trust/route.ts';
import { purposeOf, type Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { readAsked, readTerms } from './asked.ts';
import { listChecks, readCheck, runCheck } from './check.ts';
import { DEFAULT_THRESHOLD } from './contract.ts';
import { disposeHit, listHits, pendingHit, readHit, TO_DO } from './dispose.ts';
import { checkFile } from './files.ts';
import { replayCheck } from './replay.ts';
import { termsOf } from './terms-query.ts';
import { endSubject, listSubjects, saveSubjects } from './subjects.ts';
import {
  AskedBody,
  DispositionBody,
  HitsQuery,
  IdParams,
  MostQuery,
  SubjectsBody,
  TermsQuery,
} from './wire.ts';

/** What people come here for, unless they say otherwise. */
export const SCREENING_PURPOSE = 'SCREENING';
const MOST_LISTED = 100;

const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const OpenList = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));

/** A door of this slice: who asks and why, then one call. */
export interface Door {
  readonly server: FastifyInstance;
  readonly centre: Centre;
  /** Work that opens its desk itself. */
  run<T>(
    request: FastifyRequest,
    work: (principal: Principal, purpose: Purpose) => Promise<Released<T>>,
  ): Promise<{ marking: string; value: T }>;
  /** Work inside one desk. */
  read<T>(
    request: FastifyRequest,
    act: string,
    work: (desk: Desk) => Promise<Released<T>>,
  ): Promise<{ marking: string; value: T }>;
}

/** A door without addresses of its own: for work that another layer's route hands on. */
export function readerOf(centre: Centre, authenticator: Authenticator): Omit<Door, 'server'> {
  return {
    centre,
    run: async (request, work) => {
      const principal = await authenticator.principal(request);
      return asAnswer(await work(principal, purposeOf(request, SCREENING_PURPOSE)));
    },
    read: (request, act, work) => answer(centre, authenticator, request, act, work, SCREENING_PURPOSE),
  };
}

export function doorOf(server: FastifyInstance, centre: Centre, authenticator: Authenticator): Door {
  return { server, ...readerOf(centre, authenticator) };
}

/** The slice's own routes: each one schema and one call. */
export function ownRoutes(door: Door): void {
  checkRoutes(door);
  fileRoute(door);
  subjectRoutes(door);
  hitRoutes(door);
}

function checkRoutes({ server, centre, run, read }: Door): void {
  server.post(
    '/api/screening/check',
    { schema: { summary: 'Screen one party', body: AskedBody, response: { 200: Open } } },
    (request) => {
      const body = request.body as AskedBody;
      const party = readAsked(body);
      const terms = readTerms(body);
      const questions = [{ role: 'subject', kinds: [party.kind], party }];
      const reference = body.reference ?? null;
      return run(request, (principal, purpose) =>
        runCheck(centre, principal, purpose, { kind: 'party', reference, terms, questions, skipped: [] }),
      );
    },
  );
  server.get(
    '/api/screening/checks',
    {
      schema: {
        summary: 'Checks of your party, newest first',
        querystring: MostQuery,
        response: { 200: OpenList },
      },
    },
    (request) => read(request, 'checks.listed', (desk) => listChecks(desk, mostOf(request))),
  );
  server.get(
    '/api/screening/checks/:id',
    { schema: { summary: 'A check as it was answered', params: IdParams, response: { 200: Open } } },
    (request) => read(request, 'check.read', (desk) => readCheck(desk, idOf(request))),
  );
  server.post(
    '/api/screening/checks/:id/replay',
    {
      schema: {
        summary: 'Run a check again against the versions it was made with',
        params: IdParams,
        response: { 200: Open },
      },
    },
    (request) => run(request, (principal, purpose) => replayCheck(centre, principal, purpose, idOf(request))),
  );
}

function fileRoute({ server, centre, run }: Door): void {
  void server.register(async (scope) => {
    // The body is a file, whatever its media type.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post(
      '/api/screening/files',
      {
        schema: {
          summary:
            'Screen a payment (pain.001, pacs.008, MT103) or a passenger list (CSV): its bytes are the body',
          querystring: TermsQuery,
          response: { 200: Open },
        },
      },
      (request) => {
        const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
        const file = checkFile(bytes, termsOf(request.query as TermsQuery));
        return run(request, (principal, purpose) => runCheck(centre, principal, purpose, file));
      },
    );
  });
}

function subjectRoutes({ server, centre, run, read }: Door): void {
  server.post(
    '/api/screening/subjects',
    {
      schema: {
        summary: 'Save subjects for continuous screening',
        body: SubjectsBody,
        response: { 200: Open },
      },
    },
    (request) => {
      const { subjects, marking } = request.body as SubjectsBody;
      const given = subjects.map((one) => ({
        reference: one.reference,
        party: readAsked(one),
        threshold: one.threshold ?? DEFAULT_THRESHOLD,
      }));
      return run(request, (principal, purpose) => saveSubjects(centre, principal, purpose, given, marking));
    },
  );
  server.get(
    '/api/screening/subjects',
    {
      schema: {
        summary: 'Saved subjects of your party',
        querystring: MostQuery,
        response: { 200: OpenList },
      },
    },
    (request) => read(request, 'subjects.listed', (desk) => listSubjects(desk, mostOf(request))),
  );
  server.delete(
    '/api/screening/subjects/:id',
    {
      schema: {
        summary: 'End the continuous screening of a subject',
        params: IdParams,
        response: { 200: Open },
      },
    },
    (request) => read(request, 'subject.ended', (desk) => endSubject(centre, desk, idOf(request))),
  );
}

function hitRoutes({ server, centre, read }: Door): void {
  server.get(
    '/api/screening/hits',
    {
      schema: { summary: 'Hits that wait for somebody', querystring: HitsQuery, response: { 200: OpenList } },
    },
    (request) => {
      const { state } = request.query as HitsQuery;
      return read(request, 'hits.listed', (desk) =>
        listHits(desk, state === undefined ? TO_DO : [state], mostOf(request)),
      );
    },
  );
  server.get(
    '/api/screening/hits/:id',
    { schema: { summary: 'One hit with its history', params: IdParams, response: { 200: Open } } },
    (request) => read(request, 'hit.read', (desk) => readHit(desk, idOf(request))),
  );
  server.post(
    '/api/screening/hits/:id/disposition',
    {
      schema: {
        summary: 'Say what you make of a hit, answer a colleague, or take it back',
        params: IdParams,
        body: DispositionBody,
        response: { 200: Open },
      },
    },
    (request) => {
      const { disposition, reason } = request.body as DispositionBody;
      return read(request, 'hit.disposed', async (desk) => {
        const { screeningFourEyes } = centre.settings;
        const hit = await disposeHit(desk, screeningFourEyes, idOf(request), disposition, reason);
        if (hit.value.state === 'pending') await centre.publish(desk, pendingHit(hit.value));
        return hit;
      });
    },
  );
}

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;
const mostOf = (request: FastifyRequest): number => (request.query as { most?: number }).most ?? MOST_LISTED;
