import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { answer, asAnswer, releasedSchema } from '../../trust/route.ts';
import { type Authenticator, purposeOf } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { approvePartner } from './amendments.ts';
import { changeLink } from './links.ts';
import { listPartners, showPartner } from './partners.ts';
import { quotasOf } from './quotas.ts';
import { partnerSees } from './sees.ts';

const PURPOSE = 'LIAISON';
const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const OpenList = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const Name = Type.Object({ name: Type.String({ minLength: 1, maxLength: 60 }) });
const Sees = Type.Object({
  purpose: Type.Optional(Type.String({ maxLength: 40, description: 'For which it would read' })),
  q: Type.Optional(Type.String({ maxLength: 400, description: 'Entities are looked for as the partner' })),
});
const STEPS = { suspend: 'suspended', resume: 'resumed', end: 'ended' } as const;
const Step = Type.Object({
  step: Type.String({ enum: ['approve', ...Object.keys(STEPS)] }),
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
});

/** The routes of partners: who they are, how their links run, what each sees. */
export function partnerRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  const quotas = quotasOf(centre);
  server.get(
    '/api/partners',
    { schema: { summary: 'Partners, and how their links run', response: { 200: OpenList } } },
    (request) =>
      answer(centre, authenticator, request, 'partner.listed', (desk) => listPartners(desk, quotas), PURPOSE),
  );
  server.get(
    '/api/partners/:name',
    { schema: { summary: 'One partner', params: Name, response: { 200: Open } } },
    (request) => {
      const { name } = request.params as Static<typeof Name>;
      return answer(
        centre,
        authenticator,
        request,
        'partner.shown',
        (desk) => showPartner(desk, name, quotas),
        PURPOSE,
      );
    },
  );
  server.get(
    '/api/partners/:name/sees',
    {
      schema: {
        summary: 'What a partner sees of what you see, and why or why not',
        params: Name,
        querystring: Sees,
        response: { 200: Open },
      },
    },
    async (request) => {
      const principal = await authenticator.principal(request);
      const { name } = request.params as Static<typeof Name>;
      const { purpose, q } = request.query as Static<typeof Sees>;
      const viewer = { centre, principal, purpose: purposeOf(request, PURPOSE) };
      return asAnswer(await partnerSees(viewer, { name, purpose, search: q }));
    },
  );
  server.post(
    '/api/partners/:name/steps',
    {
      schema: {
        summary: 'Approve, suspend, resume or end a link',
        params: Name,
        body: Step,
        response: { 200: Open },
      },
    },
    (request) => {
      const { name } = request.params as Static<typeof Name>;
      const { step, reason } = request.body as Static<typeof Step>;
      return answer(
        centre,
        authenticator,
        request,
        `partner.${step}`,
        async (desk) => {
          if (step === 'approve') await approvePartner(centre, desk, name);
          else await changeLink(desk, name, STEPS[step as keyof typeof STEPS], reason);
          return showPartner(desk, name, quotas);
        },
        PURPOSE,
      );
    },
  );
}
