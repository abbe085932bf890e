import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Released } from '../../trust/released.ts';
import { answer, asAnswer, releasedSchema } from '../../trust/route.ts';
import { type Authenticator, purposeOf } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { approveRelease, refuseRelease, returnRelease, submitRelease, withdrawRelease } from './act.ts';
import { checkRelease, draftRelease, LONGEST_TEARLINE, reviseRelease } from './draft.ts';
import { issueRelease } from './issue.ts';
import { listReleases, showRelease } from './view.ts';
import { whoSees } from './who-sees.ts';

const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const OpenList = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Reason = Type.String({ minLength: 1, maxLength: 4000 });
const Code = Type.String({ minLength: 1, maxLength: 40 });
const Lower = {
  tearline: Type.Optional(
    Type.String({ maxLength: LONGEST_TEARLINE, description: 'Text of the lower version' }),
  ),
  marking: Type.Optional(Type.String({ maxLength: 4000, description: 'Its marking, without REL TO' })),
  allow: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 400 }), { maxItems: 200 })),
  grants: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 20 })),
};
const Draft = Type.Object({
  report: Type.String({ format: 'uuid' }),
  to: Code,
  purpose: Type.Optional(Code),
  until: Type.Optional(Type.String({ maxLength: 40 })),
  reason: Reason,
  ...Lower,
});
const Revise = Type.Object(Lower);
const VERBS = {
  submit: submitRelease,
  approve: approveRelease,
  return: returnRelease,
  refuse: refuseRelease,
  withdraw: withdrawRelease,
};
const Step = Type.Object({ step: Type.String({ enum: [...Object.keys(VERBS), 'issue'] }), reason: Reason });

/** The routes of releases and of who sees what: each one schema and one call. */
export function workflowRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/releases',
    {
      schema: {
        summary: 'Draft a release of a report or of a lower version of it',
        body: Draft,
        response: { 200: Open },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'release.drafted', (desk) =>
        draftRelease(centre, desk, request.body as Static<typeof Draft>),
      ),
  );
  server.put(
    '/api/releases/:id',
    {
      schema: {
        summary: 'Write the lower version of a draft anew',
        params: Id,
        body: Revise,
        response: { 200: Open },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'release.revised', (desk) =>
        reviseRelease(
          centre,
          desk,
          (request.params as Static<typeof Id>).id,
          request.body as Static<typeof Revise>,
        ),
      ),
  );
  server.post(
    '/api/releases/:id/steps',
    {
      schema: {
        summary: 'Take a step of a release: the state table says which',
        params: Id,
        body: Step,
        response: { 200: Open },
      },
    },
    async (request) => {
      const { id } = request.params as Static<typeof Id>;
      const { step, reason } = request.body as Static<typeof Step>;
      if (step === 'issue') {
        const principal = await authenticator.principal(request);
        return asAnswer(await issueRelease(centre, { principal, purpose: purposeOf(request) }, id, reason));
      }
      const verb = VERBS[step as keyof typeof VERBS];
      return answer(centre, authenticator, request, `release.${step}`, (desk) =>
        verb(centre, desk, id, reason),
      );
    },
  );
  lookRoutes(server, centre, authenticator);
}

const OfReport = Type.Object({ report: Type.Optional(Type.String({ format: 'uuid' })) });
const Thing = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 4000, description: 'Report, claim or marking' }),
});
const OneParty = Type.Object({ party: Type.Optional(Code) });

function lookRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  const get = <T>(
    path: string,
    schema: object,
    act: string,
    work: (
      desk: Parameters<typeof showRelease>[0],
      params: { id: string },
      query: Static<typeof OfReport & typeof OneParty>,
    ) => Promise<Released<T>>,
  ): void => {
    server.get(path, { schema }, (request) =>
      answer(centre, authenticator, request, act, (desk) =>
        work(
          desk,
          request.params as { id: string },
          request.query as Static<typeof OfReport & typeof OneParty>,
        ),
      ),
    );
  };
  get(
    '/api/releases',
    { summary: 'Releases that you work on', querystring: OfReport, response: { 200: OpenList } },
    'releases.listed',
    (desk, _params, { report }) => listReleases(desk, report ?? null),
  );
  get(
    '/api/releases/:id',
    { summary: 'One release with its steps', params: Id, response: { 200: Open } },
    'release.read',
    (desk, { id }) => showRelease(desk, id),
  );
  get(
    '/api/releases/:id/check',
    {
      summary: 'What its lower version holds that only the upper one holds',
      params: Id,
      response: { 200: Open },
    },
    'release.checked',
    (desk, { id }) => checkRelease(desk, id),
  );
  get(
    '/api/who-sees/:id',
    {
      summary: 'Who sees it, and why or why not',
      params: Thing,
      querystring: OneParty,
      response: { 200: Open },
    },
    'sight.asked',
    (desk, { id }, { party }) => whoSees(desk, id, party ?? null),
  );
}
