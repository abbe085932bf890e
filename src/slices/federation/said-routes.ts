import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import type { FeedbackKind } from './contract.ts';
import { feedbackOn, feedbackOnEntity, giveFeedback } from './feedback.ts';
import { tellJudgement } from './judgements.ts';
import { adoptJudgement, declineJudgement, listPartnerJudgements, reopenJudgement } from './offers.ts';
import { retract } from './retractions.ts';

const One = releasedSchema(Type.Object({}, { additionalProperties: true }));
const Many = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Entity = Type.String({
  minLength: 1,
  maxLength: 400,
  description: 'Id, or a name that one entity bears',
});
const Reason = Type.String({ minLength: 1, maxLength: 4000 });
const Marking = Type.Optional(Type.String({ maxLength: 4000 }));
const ByReason = Type.Object({ reason: Reason });
const Given = Type.Object({
  kind: Type.String({ enum: ['sighting', 'opinion', 'note', 'grade', 'correction'] }),
  words: Type.String({ minLength: 1, maxLength: 20_000 }),
  value: Type.Optional(Type.String({ maxLength: 200 })),
  marking: Marking,
});
const OfEntity = Type.Object({ entity: Entity });
const Asked = Type.Object({
  entity: Type.Optional(Entity),
  other: Type.Optional(Type.String({ minLength: 1, maxLength: 400, description: 'Only between the two' })),
});
const Tell = Type.Object({ judgement: Type.String({ format: 'uuid' }), marking: Marking });
const Adopt = Type.Object({
  reason: Reason,
  over: Type.Optional(
    Type.Array(Type.String({ format: 'uuid' }), {
      maxItems: 500,
      description: 'Judgements of this centre that say otherwise and that you have read',
    }),
  ),
});

/** The routes of what centres say to one another of reports and records: feedback, and judgements that are offered. */
export function saidRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  feedbackRoutes(server, centre, authenticator);
  judgementRoutes(server, centre, authenticator);
  offerRoutes(server, centre, authenticator);
}

const idOf = (request: { readonly params: unknown }): string => (request.params as Static<typeof Id>).id;

function feedbackRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/reports/:id/feedback',
    { schema: { summary: 'What was said of a report', params: Id, response: { 200: Many } } },
    (request) =>
      answer(centre, authenticator, request, 'feedback.read', (desk) => feedbackOn(desk, idOf(request))),
  );
  server.post(
    '/api/reports/:id/feedback',
    {
      schema: {
        summary: 'Say something of a report to its originator',
        params: Id,
        body: Given,
        response: { 200: One },
      },
    },
    (request) => {
      const { kind, ...given } = request.body as Static<typeof Given>;
      return answer(centre, authenticator, request, 'feedback.given', (desk) =>
        giveFeedback(centre, desk, { report: idOf(request), kind: kind as FeedbackKind, ...given }),
      );
    },
  );
  server.get(
    '/api/feedback',
    {
      schema: {
        summary: 'What was said of the reports behind a card',
        querystring: OfEntity,
        response: { 200: Many },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'feedback.read', (desk) =>
        feedbackOnEntity(desk, (request.query as Static<typeof OfEntity>).entity),
      ),
  );
  server.post(
    '/api/feedback/:id/retract',
    {
      schema: {
        summary: 'Take back what your party said: feedback, or a judgement told to partners',
        params: Id,
        body: ByReason,
        response: { 200: One },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'feedback.retracted', (desk) =>
        retract(centre, desk, idOf(request), (request.body as Static<typeof ByReason>).reason),
      ),
  );
}

function judgementRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/partner-judgements',
    {
      schema: {
        summary: 'Judgements of partners and those told to them',
        querystring: Asked,
        response: { 200: Many },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'partner-judgements.listed', (desk) =>
        listPartnerJudgements(desk, request.query as Static<typeof Asked>),
      ),
  );
  server.post(
    '/api/partner-judgements',
    {
      schema: {
        summary: 'Tell partners that hold both reports a judgement of yours',
        body: Tell,
        response: { 200: One },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'judgement.told', (desk) =>
        tellJudgement(centre, desk, request.body as Static<typeof Tell>),
      ),
  );
}

function offerRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/partner-judgements/:id/adopt',
    {
      schema: {
        summary: 'Make a partner’s judgement one of your own, with a reason',
        params: Id,
        body: Adopt,
        response: { 200: One },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'judgement.adopted', (desk) =>
        adoptJudgement(desk, idOf(request), request.body as Static<typeof Adopt>),
      ),
  );
  server.post(
    '/api/partner-judgements/:id/decline',
    {
      schema: {
        summary: 'Decline a partner’s judgement, with a reason',
        params: Id,
        body: ByReason,
        response: { 200: One },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'judgement.declined', (desk) =>
        declineJudgement(desk, idOf(request), (request.body as Static<typeof ByReason>).reason),
      ),
  );
  server.post(
    '/api/partner-judgements/:id/reopen',
    {
      schema: {
        summary: 'Take back that it was adopted or declined',
        params: Id,
        body: ByReason,
        response: { 200: One },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'judgement.reopened', (desk) =>
        reopenJudgement(centre, desk, idOf(request), (request.body as Static<typeof ByReason>).reason),
      ),
  );
}
