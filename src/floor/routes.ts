import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../platform/errors.ts';

/** Where the build puts the watch floor (tools/build-web.ts). */
const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/**
 * Own scripts, styles, fonts and answers only; no frame, no form elsewhere, nothing inline. A script that hostile text
 * smuggled in would not run, and could not send anything away.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

const ROOT = '/floor';

/** Serves the watch floor: files of the build under their names, and its one document for every other path below. */
export async function floorRoutes(server: FastifyInstance): Promise<void> {
  const built = existsSync(join(BUILT, 'index.html'));
  if (built) await serveBuild(server);
  server.get(ROOT, { schema: { hide: true } }, (_request, reply) => sendDocument(reply, built));
  server.get(`${ROOT}/*`, { schema: { hide: true } }, (_request, reply) => sendDocument(reply, built));
}

async function serveBuild(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: join(BUILT, 'assets'),
    prefix: `${ROOT}/assets/`,
    decorateReply: true,
    // Their names change with their content.
    immutable: true,
    // tools/build-web.ts put a compressed twin beside each text.
    preCompressed: true,
    maxAge: '365d',
    index: false,
    schemaHide: true,
    setHeaders: (reply) => {
      for (const [name, value] of Object.entries(HEADERS)) reply.header(name, value);
    },
  });
}

/** The document holds no data: it is the same for everybody, signed in or not. */
function sendDocument(reply: FastifyReply, built: boolean): FastifyReply {
  if (!built)
    throw new Refusal({
      code: 'FLOOR_NOT_BUILT',
      status: 503,
      message: 'The watch floor is not built',
      fix: 'Run: node tools/build-web.ts, or start the centre with npm start, which does it',
    });
  return reply
    .headers({ ...HEADERS, 'cache-control': 'no-cache' })
    .sendFile('index.html', BUILT, { cacheControl: false });
}
