import type { FastifyInstance } from 'fastify';
import { Refusal } from '../errors.ts';
import type { Log } from '../log/log.ts';
import { createServer } from './server.ts';

/** A name or address without a port, as a Host header may hold it; nothing else goes into an answer. */
const HOST = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])$/i;
const MOST_BYTES = 1024;

/**
 * Plain HTTP beside a server with TLS: who only reads is sent on to it (308, RFC 9110 §15.4.9); whatever was sent here is refused,
 * because it has been over the line unprotected.
 */
export async function redirectToTls(log: Log, port: number): Promise<FastifyInstance> {
  const server = await createServer({ log, maxBodyBytes: MOST_BYTES });
  server.all('/*', { schema: { hide: true } }, async (request, reply) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const host = request.hostname;
    const secrets = request.headers.authorization !== undefined || request.headers.cookie !== undefined;
    if (reads && !secrets && HOST.test(host))
      return reply.redirect(`https://${host}${port === 443 ? '' : `:${port}`}${request.url}`, 308);
    throw new Refusal({
      code: 'TLS_NEEDED',
      status: 403,
      message: 'This centre is spoken to over TLS alone',
      fix: `Ask at https, port ${port}; a password or token that was sent here in clear should be replaced`,
    });
  });
  return server;
}
