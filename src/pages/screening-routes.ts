import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import {
  disposeHit,
  listHits,
  readAsked,
  readHit,
  readTerms,
  runCheck,
  TO_DO,
  type CheckAnswer,
  type QueuedHit,
} from '../slices/screening/index.ts';
import type { Released } from '../trust/released.ts';
import { bothReleased, mapReleased } from '../trust/released.ts';
import { asAnswer } from '../trust/route.ts';
import { purposeOf, type Authenticator } from '../trust/session.ts';
import type { Centre } from '../trust/slice.ts';
import { asDocument, visitOf } from './reply.ts';
import { hitPage, screeningPage } from './screening-page.ts';

const Asked = Type.Object({
  name: Type.Optional(Type.String({ maxLength: 400 })),
  born: Type.Optional(Type.String({ maxLength: 40 })),
  country: Type.Optional(Type.String({ maxLength: 80 })),
  kind: Type.Optional(Type.String({ maxLength: 40 })),
});
const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const PURPOSE = 'SCREENING';
const MOST = 50;

/** Screening for a browser without scripts: ask for one party, look through the queue, say what one makes of a hit. */
export function screeningPages(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get('/screening', { schema: { hide: true, querystring: Asked } }, async (request, reply) => {
    const principal = await authenticator.principal(request);
    const purpose = purposeOf(request, PURPOSE);
    const { name = '', born = '', country = '', kind = 'person' } = request.query as Static<typeof Asked>;
    const queue = () =>
      centre.trust.desk({ principal, purpose, act: 'hits.listed' }, (desk) => listHits(desk, TO_DO, MOST));
    const check = async (): Promise<Released<CheckAnswer> | null> => {
      if (name.trim() === '') return null;
      const party = readAsked({ kind, name, born: [born], countries: [country] });
      const questions = [{ role: 'subject', kinds: [party.kind], party }];
      const terms = readTerms({});
      return runCheck(centre, principal, purpose, {
        kind: 'party',
        reference: null,
        terms,
        questions,
        skipped: [],
      });
    };
    const answered = await check();
    const waiting = await queue();
    const both: Released<{ answer: CheckAnswer | null; queue: readonly QueuedHit[] }> = answered
      ? bothReleased(answered, waiting, (answer, hits) => ({ answer, queue: hits }))
      : mapReleased(waiting, (hits) => ({ answer: null, queue: hits }));
    const { marking, value } = asAnswer(both);
    const visit = visitOf(request, reply, principal, PURPOSE);
    return asDocument(
      reply,
      visit,
      screeningPage(visit.locale, { name, born, country, kind }, value, marking),
    );
  });
  server.get('/screening/hits/:id', { schema: { hide: true, params: Id } }, async (request, reply) => {
    const principal = await authenticator.principal(request);
    const act = { principal, purpose: purposeOf(request, PURPOSE), act: 'hit.read' };
    const { id } = request.params as Static<typeof Id>;
    const { marking, value } = asAnswer(await centre.trust.desk(act, (desk) => readHit(desk, id)));
    const visit = visitOf(request, reply, principal, PURPOSE);
    return asDocument(reply, visit, hitPage(visit.locale, value, marking));
  });
  server.post('/screening/hits/:id', { schema: { hide: true, params: Id } }, async (request, reply) => {
    const principal = await authenticator.principal(request);
    const act = { principal, purpose: purposeOf(request, PURPOSE), act: 'hit.disposed' };
    const { id } = request.params as Static<typeof Id>;
    const form = new URLSearchParams(String(request.body ?? ''));
    await centre.trust.desk(act, (desk) =>
      disposeHit(
        desk,
        centre.settings.screeningFourEyes,
        id,
        form.get('disposition') ?? '',
        (form.get('reason') ?? '').slice(0, 4000),
      ),
    );
    return reply.redirect(`/screening/hits/${encodeURIComponent(id)}`, 303);
  });
}
