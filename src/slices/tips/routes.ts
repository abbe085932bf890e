import type { FastifyInstance } from 'fastify';
import { type Static, Type } from 'typebox';
import { PRECEDENCES } from '../../core/words/index.ts';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { actOnTip } from './act.ts';
import {
  ACTION_TYPES,
  DECLINE_REASONS,
  LEGAL_MODES,
  OUTCOME_RESULTS,
  TIP_BOXES,
  TIP_EVENTS,
  type TipBox,
  type TipEvent,
} from './contract.ts';
import { sendTip } from './send.ts';
import { listTips, showTip } from './view.ts';

const One = releasedSchema(Type.Object({}, { additionalProperties: true }));
const Many = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Words = Type.String({ minLength: 1, maxLength: 4000 });
const text = (maxLength: number, description?: string) =>
  Type.Optional(Type.String({ maxLength, ...(description === undefined ? {} : { description }) }));
const code = (codes: readonly string[]) => Type.Optional(Type.String({ enum: [...codes] }));
const Day = Type.Optional(Type.String({ format: 'date' }));

const Listed = Type.Object({ box: Type.Optional(Type.String({ enum: [...TIP_BOXES] })) });
const Asked = Type.Object({
  report: Type.String({ format: 'uuid' }),
  to: Type.String({ minLength: 1, maxLength: 40, description: 'Agency, or party of a partner' }),
  subject: Type.String({ minLength: 1, maxLength: 400 }),
  requested: Words,
  precedence: code(PRECEDENCES),
  limits: text(4000, 'Legal limits of what may be done with it'),
  due: text(40, 'By when something should have come of it: a day or an instant'),
  marking: text(4000, 'Narrower than that of the report'),
});
const Act = Type.Object({
  kind: Type.String({ enum: TIP_EVENTS.filter((kind) => kind !== 'sent' && kind !== 'received') }),
  words: text(4000),
  because: code(DECLINE_REASONS),
  agency: text(40, 'Of tasked: who is to act'),
  tasking: Type.Optional(Type.String({ format: 'uuid', description: 'Absent: the last one that waits' })),
  type: code(ACTION_TYPES),
  basis: text(4000, 'Authority and legal basis of an action'),
  from: Day,
  to: Day,
  place: text(400),
  result: code(OUTCOME_RESULTS),
  legalMode: code(LEGAL_MODES),
  assessment: text(400, 'Risk assessment and assurances, where a person was handed over'),
  grade: text(2),
  marking: text(4000, 'Of feedback and credit: narrower than that of the tip'),
});

/** The routes of tips. */
export function tipRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/tips',
    { schema: { summary: 'Tips that you may see', querystring: Listed, response: { 200: Many } } },
    (request) =>
      answer(centre, authenticator, request, 'tips.listed', (desk) =>
        listTips(desk, (request.query as Static<typeof Listed>).box as TipBox | undefined),
      ),
  );
  server.post(
    '/api/tips',
    { schema: { summary: 'Send a report of yours as a tip', body: Asked, response: { 200: One } } },
    (request) =>
      answer(centre, authenticator, request, 'tip.sent', (desk) =>
        sendTip(centre, desk, request.body as Static<typeof Asked>),
      ),
  );
  server.get(
    '/api/tips/:id',
    {
      schema: {
        summary: 'One tip: where it stands, and its record as both sides signed it',
        params: Id,
        response: { 200: One },
      },
    },
    (request) =>
      answer(centre, authenticator, request, 'tip.read', (desk) =>
        showTip(desk, (request.params as Static<typeof Id>).id),
      ),
  );
  server.post(
    '/api/tips/:id/acts',
    { schema: { summary: 'One act on a tip', params: Id, body: Act, response: { 200: One } } },
    (request) => {
      const { kind, ...act } = request.body as Static<typeof Act>;
      return answer(centre, authenticator, request, `tip.${kind}`, (desk) =>
        actOnTip(centre, desk, (request.params as Static<typeof Id>).id, { kind: kind as TipEvent, ...act }),
      );
    },
  );
}
