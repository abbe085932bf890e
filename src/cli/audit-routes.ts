import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import type { RunningCentre } from '../app.ts';
import { writeCheckpoint } from '../trust/checkpoints.ts';
import { ownLog, type OwnEntry } from '../trust/own-log.ts';
import type { Role } from '../trust/principal.ts';
import { purposeOf, type Authenticator } from '../trust/session.ts';
import { verifyLog, type LogVerification } from '../trust/verify.ts';
import { requireRole, wholeLog, type NumberedEntry } from '../trust/whole-log.ts';

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
        summary: 'Rebuild the audit tree and hold it against every signed checkpoint',
        response: { 200: Verification },
      },
    },
    async (request): Promise<LogVerification> => {
      const principal = await authenticator.principal(request);
      requireRole(principal, AUDITORS);
      await writeCheckpoint(centre.db, centre.keys, centre.settings.dataDir);
      return centre.trust.desk({ principal, purpose: purposeOf(request), act: 'log.verified' }, () =>
        verifyLog(centre.db, centre.keys, centre.settings.dataDir),
      );
    },
  );
}
