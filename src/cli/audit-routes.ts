import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import type { RunningCentre } from '../app.ts';
import { ownLog, type OwnEntry } from '../trust/own-log.ts';
import type { Role } from '../trust/principal.ts';
import { purposeOf, type Authenticator } from '../trust/session.ts';
import { requireRole, wholeLog, type NumberedEntry } from '../trust/whole-log.ts';
import { type Verification as Verified, verifyCentre } from './verify.ts';

const AUDITORS: readonly Role[] = ['oversight', 'administrator'];

const Entry = Type.Object({}, { additionalProperties: true });
const Page = Type.Object({
  before: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'Entries older than this number',
    }),
  ),
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 200 })),
});
const Verification = Type.Object({
  ok: Type.Boolean(),
  entries: Type.Integer(),
  checkpoints: Type.Integer(),
  inclusionProofs: Type.Integer(),
  consistencyProofs: Type.Integer(),
  logOk: Type.Boolean({ description: 'Of the log alone' }),
  exports: Type.Integer({ description: 'Manifests of exports that are kept and were checked' }),
  problems: Type.Array(Type.String()),
});

/** The audit log over HTTP: one's own entries for everybody, all of it and its verification for oversight. */
export function auditRoutes(
  server: FastifyInstance,
  centre: RunningCentre,
  authenticator: Authenticator,
): void {
  server.get(
    '/api/log',
    { schema: { summary: 'What you did, newest first', response: { 200: Type.Array(Entry) } } },
    async (request): Promise<OwnEntry[]> => {
      const principal = await authenticator.principal(request);
      return centre.trust.desk({ principal, purpose: purposeOf(request), act: 'log.read' }, (desk) =>
        ownLog(desk, 200),
      );
    },
  );
  server.get(
    '/api/log/all',
    {
      schema: {
        summary: 'What everybody did (role oversight or administrator)',
        querystring: Page,
        response: { 200: Type.Array(Entry) },
      },
    },
    async (request): Promise<NumberedEntry[]> => {
      const principal = await authenticator.principal(request);
      requireRole(principal, AUDITORS);
      const { before, most } = request.query as Static<typeof Page>;
      return centre.trust.desk({ principal, purpose: purposeOf(request), act: 'log.overseen' }, () =>
        wholeLog(centre.db, before ?? Number.MAX_SAFE_INTEGER, most ?? 200),
      );
    },
  );
  server.get(
    '/api/verify',
    {
      schema: {
        summary:
          'Hold the audit log against every signed checkpoint, and every export manifest against its signature',
        response: { 200: Verification },
      },
    },
    async (request): Promise<Verified> => {
      const principal = await authenticator.principal(request);
      requireRole(principal, AUDITORS);
      const act = { principal, purpose: purposeOf(request), act: 'log.verified' };
      await centre.trust.desk(act, async (desk) => desk.note([]));
      return verifyCentre(centre);
    },
  );
}
