import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import { asAnswer, releasedSchema } from '../../trust/route.ts';
import { purposeOf, type Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { OFFER_FAULTS } from './contract.ts';
import { suggestClaims } from './suggest.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Run = releasedSchema(
  Type.Object({
    id: Type.String(),
    report: Type.String(),
    model: Type.String(),
    prompt: Type.String({
      description: 'Version of what the model is asked and of how its answer is checked',
    }),
    suggested: Type.Array(
      Type.Object({
        claim: Type.String({ description: 'Waits for an officer: POST /api/reviews' }),
        record: Type.String(),
        property: Type.String(),
        quote: Type.String(),
      }),
    ),
    refused: Type.Array(
      Type.Object({
        fault: Type.String({ enum: Object.keys(OFFER_FAULTS) }),
        because: Type.String(),
        offer: Type.String({ description: 'As the model wrote it, cut to 300 characters' }),
      }),
    ),
  }),
);

/** The one route: ask the model about one report. */
export function suggestionRoutes(
  server: FastifyInstance,
  centre: Centre,
  authenticator: Authenticator,
): void {
  server.post(
    '/api/reports/:id/suggestions',
    {
      schema: {
        summary: 'Ask the model on one’s own network what a report says; its offers wait for an officer',
        params: Id,
        response: { 200: Run },
      },
    },
    async (request) => {
      const { id } = request.params as Static<typeof Id>;
      const principal = await authenticator.principal(request);
      return asAnswer(await suggestClaims(centre, { principal, purpose: purposeOf(request) }, id));
    },
  );
}
