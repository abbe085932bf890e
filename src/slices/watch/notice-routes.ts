import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import { answer, releasedSchema } from '../../trust/route.ts';
import { type Authenticator, purposeOf } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { NOTICE_KINDS, type NoticeKind } from './contract.ts';
import { leave, look } from './looking.ts';
import { askForReview, mute, readNotices, readThem } from './notices.ts';

const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const Moment = Type.String({ pattern: '^[0-9]{1,18}$' });
const ReadBody = Type.Object({ moments: Type.Array(Moment, { minItems: 1, maxItems: 200 }) });
const MuteBody = Type.Object({
  kind: Type.String({ enum: [...NOTICE_KINDS] }),
  muted: Type.Boolean(),
});
const AskBody = Type.Object({
  officer: Type.String({ minLength: 1, maxLength: 200 }),
  report: Type.String({ format: 'uuid' }),
  note: Type.String({ maxLength: 1000 }),
});
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const LookBody = Type.Object({
  thing: Type.String({
    pattern: `^(report|hit|record):${UUID}( record:${UUID})?$`,
    description: 'report:ID, hit:ID, or two records that are compared, the lesser id first',
  }),
  here: Type.Boolean({ description: 'false: the page was left' }),
});
const Onlookers = Type.Object({
  onlookers: Type.Array(
    Type.Object({
      thing: Type.String(),
      handle: Type.String(),
      name: Type.String(),
      party: Type.String(),
      since: Type.String(),
    }),
  ),
});

/** What officers are told, and who else is at the same thing. */
export function noticeRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/watch/notices',
    { schema: { summary: 'What you are told, the newest first', response: { 200: Open } } },
    (request) => answer(centre, authenticator, request, 'notices.read', readNotices),
  );
  server.post(
    '/api/watch/notices/read',
    { schema: { summary: 'Mark notices as read', body: ReadBody, response: { 200: Open } } },
    (request) => {
      const { moments } = request.body as Static<typeof ReadBody>;
      return answer(centre, authenticator, request, 'notices.read', (desk) => readThem(desk, moments));
    },
  );
  server.post(
    '/api/watch/notices/mute',
    { schema: { summary: 'Hear no more of a kind, or again', body: MuteBody, response: { 200: Open } } },
    (request) => {
      const { kind, muted } = request.body as Static<typeof MuteBody>;
      return answer(centre, authenticator, request, 'notices.muted', (desk) =>
        mute(desk, kind as NoticeKind, muted),
      );
    },
  );
  server.post(
    '/api/watch/asks',
    { schema: { summary: 'Ask a colleague to review a report', body: AskBody, response: { 200: Open } } },
    (request) =>
      answer(centre, authenticator, request, 'review.asked', (desk) =>
        askForReview(centre, desk, request.body as Static<typeof AskBody>),
      ),
  );
  server.post(
    '/api/watch/looking',
    {
      schema: {
        summary: 'Say that you look at a thing, and learn who else does',
        body: LookBody,
        response: { 200: Onlookers },
      },
    },
    async (request) => {
      const { thing, here } = request.body as Static<typeof LookBody>;
      const principal = await authenticator.principal(request);
      if (here)
        return { onlookers: [...(await look(centre, { principal, purpose: purposeOf(request) }, thing))] };
      leave(centre, principal.handle, thing);
      return { onlookers: [] };
    },
  );
}
