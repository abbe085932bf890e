import { X509Certificate } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/**
 * The certificate that a caller showed; its key it holds, the handshake has shown that. Null without TLS, or where none was
 * shown.
 */
export function callerCertificate({ raw: { socket } }: FastifyRequest): X509Certificate | null {
  if (!('getPeerX509Certificate' in socket) || typeof socket.getPeerX509Certificate !== 'function')
    return null;
  const shown: unknown = socket.getPeerX509Certificate();
  return shown instanceof X509Certificate ? shown : null;
}
