import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Settings } from '../../platform/config/settings.ts';
import { errorMessage } from '../../platform/errors.ts';
import type { Link } from './contract.ts';
import { refuse } from './refusals.ts';

export interface Identity {
  readonly cert: string;
  readonly key: string;
}

/** The certificate and key that this node shows; null where none is set. Refuses half of them, and files that are not there. */
export function tlsIdentity(settings: Settings): Identity | null {
  const { federationCertificate: cert, federationKey: key } = settings;
  if (cert === '' && key === '') return null;
  try {
    return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  } catch (error) {
    throw refuse('TLS_FILES', { cert, key, reason: errorMessage(error) });
  }
}

/**
 * A caller must hold the key of the certificate that was agreed for the link, or of one that the agreed authority issued. That
 * it holds the key the handshake has shown; whose certificate it must be only the agreement says.
 */
export function refuseStranger(request: IncomingMessage, link: Link): void {
  const agreed = link.peer?.certificate ?? null;
  if (agreed === null) return;
  const { socket } = request;
  const shown = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
  if (shown === undefined || !isAgreed(shown, new X509Certificate(agreed)))
    throw refuse('CERTIFICATE_WRONG', { link: link.name });
}

function isAgreed(shown: X509Certificate, agreed: X509Certificate): boolean {
  if (shown.raw.equals(agreed.raw)) return true;
  return agreed.ca && shown.checkIssued(agreed) && shown.verify(agreed.publicKey);
}
