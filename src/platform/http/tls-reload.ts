import type { FastifyInstance } from 'fastify';
import { unwatchFile, watchFile } from 'node:fs';
import { Refusal } from '../errors.ts';
import type { Log } from '../log/log.ts';
import { readTlsIdentity, type TlsIdentity, type TlsSetting } from './tls-files.ts';

export interface TlsFiles {
  readonly cert: TlsSetting;
  readonly key: TlsSetting;
}

/**
 * How often the files are looked at, in milliseconds. They are asked for by name, not watched by the system: certificates are
 * renewed by putting another file, or the target of a link, in their place.
 */
const LOOK_EVERY_MS = 5000;

/**
 * Reads certificate and key again when either file changes, and tells of the new pair once both belong together; until then the
 * old one stays in use. Does nothing where none is named. Returns how to stop.
 */
export function followTlsFiles(
  { cert, key }: TlsFiles,
  log: Log,
  onChange: (identity: TlsIdentity) => void,
  everyMs = LOOK_EVERY_MS,
): () => void {
  if (cert.file === '' || key.file === '') return () => {};
  let known = readTlsIdentity(cert, key);
  const look = (): void => {
    try {
      const now = readTlsIdentity(cert, key);
      if (now === null || (now.cert === known?.cert && now.key === known.key)) return;
      known = now;
      onChange(now);
      log.info({ file: cert.file }, 'a new certificate is in use');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // One of the two is written already, the other not yet: it is looked at again when it changes.
      log.warn({ file: cert.file, reason: error.message }, 'the new certificate is not in use yet');
    }
  };
  for (const { file } of [cert, key]) watchFile(file, { persistent: false, interval: everyMs }, look);
  return () => {
    for (const { file } of [cert, key]) unwatchFile(file, look);
  };
}

/** Has a server show its new certificate to whoever connects from now on; connections that stand are not touched. */
export function serveWith({ server }: FastifyInstance, { cert, key }: TlsIdentity): void {
  // Typed as a server of plain HTTP, whatever it was made with.
  const secure = server as { setSecureContext?: (options: object) => void };
  secure.setSecureContext?.({ cert, key, minVersion: 'TLSv1.2' });
}

/** A server that shows the certificate of its files as they are, until it closes. */
export function keepServing(server: FastifyInstance, files: TlsFiles, log: Log): void {
  const stop = followTlsFiles(files, log, (identity) => serveWith(server, identity));
  server.addHook('onClose', async () => stop());
}
