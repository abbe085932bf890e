import fastifySwagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import { type Fault, Refusal } from '../errors.ts';
import type { Log } from '../log/log.ts';
import type { TlsIdentity } from './tls-files.ts';
import { badPathForm, type WrittenError } from './bad-path.ts';
import { refuseUnknownQuery } from './known-query.ts';

/** RFC 9457 problem details, with the two members we add: a stable code and what to do next. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly fix: string;
  readonly facts?: Record<string, unknown>;
  readonly reference?: string;
}

export type { TlsIdentity } from './tls-files.ts';

export interface ServerOptions {
  readonly log: Log;
  readonly maxBodyBytes: number;
  /** TLS 1.2 or later. */
  readonly tls?: TlsIdentity | undefined;
  /** Callers are asked for their certificates; whose they must be is for whoever knows what was agreed. */
  readonly asksCallers?: boolean;
}

/** A year: a browser that was here once never asks without TLS again (RFC 6797). */
const STRICT_TRANSPORT = 'max-age=31536000';

/** A Fastify server with OpenAPI, problem+json errors and any media type accepted as raw bytes. */
export async function createServer({
  log,
  maxBodyBytes,
  tls,
  asksCallers = false,
}: ServerOptions): Promise<FastifyInstance> {
  // No HEAD twins of GET routes: a link checker's HEAD must not spend a one-time sign-in link.
  const server = Fastify({
    bodyLimit: maxBodyBytes,
    logger: false,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    // Strict, a number that is not finite (limit=1e999) passes unseen by its bounds.
    ajv: { customOptions: { strictNumbers: false } },
    frameworkErrors: (error, request, reply) => {
      const form = badPathForm(server as unknown as FastifyInstance, request.url) ?? asProblem;
      sendError(reply as unknown as FastifyReply, form(error));
    },
    ...(tls === undefined
      ? {}
      : {
          https: {
            ...tls,
            minVersion: 'TLSv1.2',
            ...(asksCallers ? { requestCert: true, rejectUnauthorized: false } : {}),
          },
        }),
  }).withTypeProvider<TypeBoxTypeProvider>();
  if (tls !== undefined)
    server.addHook('onSend', async (_request, reply) => {
      reply.header('strict-transport-security', STRICT_TRANSPORT);
    });
  await server.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Watchfloor',
        version: '0.1.0',
        description: 'Graded reports in, one releasable picture out.',
      },
    },
  });
  refuseUnknownQuery(server as unknown as FastifyInstance);
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.addContentTypeParser('text/plain', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  server.setErrorHandler<FastifyError | Refusal | Fault>((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500)
      log.error(
        { reference: problem.reference, url: request.routeOptions.url, err: error },
        'request failed',
      );
    return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  });
  server.setNotFoundHandler((request, reply) => {
    const problem = problemOf(
      new Refusal({
        code: 'NOT_FOUND',
        status: 404,
        message: `Nothing is at ${request.method} ${request.url.split('?')[0]}`,
        fix: 'See /api/openapi.json for what there is',
      }),
    );
    return reply.status(404).type('application/problem+json').send(JSON.stringify(problem));
  });
  return server as unknown as FastifyInstance;
}

/** As bytes: text would have a charset added to its media type, which not every form has. */
function sendError(reply: FastifyReply, { status, type, body }: WrittenError): void {
  void reply.status(status).header('content-type', type).send(Buffer.from(body));
}

function asProblem(error: FastifyError): WrittenError {
  const problem = problemOf(error);
  return { status: problem.status, type: 'application/problem+json', body: JSON.stringify(problem) };
}

/** The wire form of an error. Of a fault the caller sees only a reference, never its text. */
export function problemOf(error: FastifyError | Refusal | Fault): ProblemDetails {
  if (error instanceof Refusal) {
    const { code, status, message, fix, facts } = error;
    return { type: 'about:blank', title: message, status, code, fix, facts };
  }
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status !== undefined && status >= 400 && status < 500) {
    return {
      type: 'about:blank',
      title: error.message,
      status,
      code: status === 413 ? 'BODY_TOO_LARGE' : 'REQUEST_INVALID',
      fix:
        status === 413
          ? 'Send less at once, or raise maxUploadBytes'
          : 'Correct the request; /api/openapi.json says what is expected',
    };
  }
  return {
    type: 'about:blank',
    title: 'Something failed on our side; nothing was changed',
    status: 500,
    code: 'FAULT',
    fix: 'Try again; if it stays, give the reference to the administrator of this centre',
    reference: randomUUID(),
  };
}
