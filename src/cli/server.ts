import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { SLICES, type RunningCentre } from '../app.ts';
import { frontDoor, wantsPage } from '../floor/front-door.ts';
import { floorRoutes } from '../floor/routes.ts';
import { Metrics } from '../platform/http/metrics.ts';
import { Refusal } from '../platform/errors.ts';
import type { Settings } from '../platform/config/settings.ts';
import { createServer } from '../platform/http/server.ts';
import { readTlsIdentity, type TlsIdentity } from '../platform/http/tls-files.ts';
import { keepServing, type TlsFiles } from '../platform/http/tls-reload.ts';
import { findPrincipal, redeemSignInToken, stillSo } from '../slices/agencies/index.ts';
import { cookieSessions, type Authenticator } from '../trust/session.ts';
import { auditRoutes } from './audit-routes.ts';

const tlsFiles = ({ tlsCertificate, tlsKey }: Settings): TlsFiles => ({
  cert: { name: 'tlsCertificate', file: tlsCertificate },
  key: { name: 'tlsKey', file: tlsKey },
});

/** The certificate that the server shows; null: it speaks plain HTTP. */
export function serverIdentity(settings: Settings): TlsIdentity | null {
  const { cert, key } = tlsFiles(settings);
  return readTlsIdentity(cert, key);
}

/** The whole HTTP surface of a centre: health, metrics, sign-in, OpenAPI, and every slice's routes. */
export async function buildServer(
  centre: RunningCentre,
): Promise<{ server: FastifyInstance; authenticator: Authenticator }> {
  const { settings, log } = centre;
  const tls = serverIdentity(settings) ?? undefined;
  const server = await createServer({ log, maxBodyBytes: settings.maxUploadBytes, tls });
  keepServing(server, tlsFiles(settings), log);
  const authenticator = cookieSessions({
    secret: centre.keys.sessionSecret,
    clock: centre.clock,
    principalOf: (handle) => findPrincipal(centre.db, handle),
    stillSo,
  });
  new Metrics().mount(server);
  healthRoutes(server, centre);
  sessionRoutes(server, centre, authenticator);
  auditRoutes(server, centre, authenticator);
  for (const slice of SLICES) slice.routes?.(server, centre, authenticator);
  frontDoor(server, centre, authenticator);
  await floorRoutes(server);
  server.get('/api/openapi.json', { schema: { hide: true } }, () => server.swagger());
  await server.ready();
  return { server, authenticator };
}

function healthRoutes(server: FastifyInstance, centre: RunningCentre): void {
  const reply = { 200: Type.Object({ status: Type.String() }), 503: Type.Object({ status: Type.String() }) };
  server.get('/healthz', { schema: { summary: 'The process answers', response: reply } }, async () => ({
    status: 'ok',
  }));
  server.get(
    '/readyz',
    { schema: { summary: 'The database answers too', response: reply } },
    async (_request, response) => {
      const ready = await centre.db.pool.query('select 1').then(
        () => true,
        (error: unknown) => {
          centre.log.error({ err: error }, 'the database does not answer');
          return false;
        },
      );
      return response.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'database does not answer' });
    },
  );
}

const isSpent = (error: unknown): boolean => error instanceof Refusal && error.code === 'SIGN_IN_LINK_SPENT';

function sessionRoutes(server: FastifyInstance, centre: RunningCentre, authenticator: Authenticator): void {
  const me = Type.Object({
    handle: Type.String(),
    name: Type.String(),
    party: Type.String(),
    level: Type.Integer(),
    roles: Type.Array(Type.String()),
  });
  server.get(
    '/sign-in/:token',
    {
      schema: {
        summary: 'Redeem a one-time link',
        params: Type.Object({ token: Type.String({ maxLength: 200 }) }),
      },
    },
    async (request, reply) => {
      const { token } = request.params as { token: string };
      const officer = await redeemSignInToken(centre, token).catch((error: unknown) => {
        // A person reads on the watch floor what a program reads in the refusal.
        if (isSpent(error) && wantsPage(request)) return null;
        throw error;
      });
      if (officer === null) return reply.redirect('/floor/?link=spent');
      authenticator.signIn(reply, officer);
      return reply.redirect('/floor/');
    },
  );
  server.post(
    '/api/sign-out',
    { schema: { summary: 'End the session', response: { 204: Type.Null() } } },
    async (_request, reply) => {
      authenticator.signOut(reply);
      return reply.status(204).send(null);
    },
  );
  server.get(
    '/api/me',
    { schema: { summary: 'Who is signed in', response: { 200: me } } },
    async (request) => {
      const { handle, name, clearance, roles } = await authenticator.principal(request);
      return { handle, name, party: clearance.party, level: clearance.level, roles: [...roles] };
    },
  );
}
