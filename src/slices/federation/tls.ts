import { X509Certificate } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Settings } from '../../platform/config/settings.ts';
import { callerCertificate } from '../../platform/http/caller.ts';
import { readTlsIdentity, type TlsIdentity } from '../../platform/http/tls-files.ts';
import type { TlsFiles } from '../../platform/http/tls-reload.ts';
import type { Link } from './contract.ts';
import { refuse } from './refusals.ts';

/** The files of the certificate and the key that this node shows to partners. */
export const tlsFiles = ({ federationCertificate, federationKey }: Settings): TlsFiles => ({
  cert: { name: 'federationCertificate', file: federationCertificate },
  key: { name: 'federationKey', file: federationKey },
});

/** What is in them; null where none is set. */
export function tlsIdentity(settings: Settings): TlsIdentity | null {
  const { cert, key } = tlsFiles(settings);
  return readTlsIdentity(cert, key);
}

/** A caller must show the certificate that was agreed for the link, or one that the agreed authority issued. */
export function refuseStranger(request: FastifyRequest, link: Link): void {
  const agreed = link.peer?.certificate ?? null;
  if (agreed === null) return;
  const shown = callerCertificate(request);
  if (shown === null || !isAgreed(shown, new X509Certificate(agreed)))
    throw refuse('CERTIFICATE_WRONG', { link: link.name });
}

function isAgreed(shown: X509Certificate, agreed: X509Certificate): boolean {
  if (shown.raw.equals(agreed.raw)) return true;
  return agreed.ca && shown.checkIssued(agreed) && shown.verify(agreed.publicKey);
}
