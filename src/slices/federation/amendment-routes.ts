import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { acceptAmendment, amendLink } from './amendments.ts';
import type { Amendment, Link, Terms } from './contract.ts';
import { findLink } from './links.ts';

const PURPOSE = 'LIAISON';
const Name = Type.Object({ name: Type.String({ minLength: 1, maxLength: 60 }) });
const codes = Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 256 }));
const Amend = Type.Object({
  purposes: codes,
  level: Type.Optional(Type.Integer({ minimum: 0, maximum: 4 })),
  compartments: codes,
  communities: codes,
  obligations: Type.Optional(Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 64 })),
  recallHours: Type.Optional(Type.Number()),
  effectiveAt: Type.Optional(Type.String({ maxLength: 40, description: 'From when on what is wider holds' })),
});
const One = releasedSchema(Type.Object({}, { additionalProperties: true }));

/** An agreement as its officers see it: what both signed, what is obeyed, and what is proposed. */
export interface AgreementView {
  readonly name: string;
  readonly version: number;
  readonly terms: Terms;
  readonly obeyed: Terms;
  readonly amendment: Amendment | null;
}

/** It says nothing of any report, so it carries no marking but that of an empty answer. */
const shown = (
  desk: Desk,
  { name, standing, agreement, amendment }: Link,
): Promise<Released<AgreementView>> =>
  desk.release(
    { name, version: standing.version, terms: standing.terms, obeyed: agreement.terms, amendment },
    [],
  );

/** The routes of agreements: what stands, and amendments of it. */
export function amendmentRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  const nameOf = (request: { params: unknown }): string => (request.params as Static<typeof Name>).name;
  server.get(
    '/api/partners/:name/agreement',
    { schema: { summary: 'What was agreed with a partner', params: Name, response: { 200: One } } },
    (request) =>
      answer(
        centre,
        authenticator,
        request,
        'partner.shown',
        async (desk) => {
          const link = await findLink(desk, nameOf(request));
          desk.note([link.id]);
          return shown(desk, link);
        },
        PURPOSE,
      ),
  );
  server.post(
    '/api/partners/:name/amendments',
    {
      schema: {
        summary: 'Propose other terms: narrower ones hold at once, wider ones when both have signed',
        params: Name,
        body: Amend,
        response: { 200: One },
      },
    },
    (request) => {
      const { effectiveAt, ...terms } = request.body as Static<typeof Amend>;
      return answer(
        centre,
        authenticator,
        request,
        'partner.amended',
        async (desk) =>
          shown(
            desk,
            await amendLink(centre, desk, nameOf(request), { terms: terms as Partial<Terms>, effectiveAt }),
          ),
        PURPOSE,
      );
    },
  );
  server.post(
    '/api/partners/:name/amendments/accept',
    {
      schema: { summary: 'Say yes to what the partner proposed', params: Name, response: { 200: One } },
    },
    (request) =>
      answer(
        centre,
        authenticator,
        request,
        'partner.amendment-accepted',
        async (desk) => shown(desk, await acceptAmendment(centre, desk, nameOf(request))),
        PURPOSE,
      ),
  );
}
