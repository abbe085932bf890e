import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { errorMessage, Refusal } from '../errors.ts';

/** What a server shows of itself, in PEM: its certificate, with those that lead to its authority behind it, and its key. */
export interface TlsIdentity {
  readonly cert: string;
  readonly key: string;
}

/** The settings that name the two files. */
export interface TlsSetting {
  readonly name: string;
  readonly file: string;
}

/**
 * Certificate and key from their files; null where neither is named.
 * @throws Refusal TLS_FILES where one is named without the other, cannot be read, or does not belong to the other
 */
export function readTlsIdentity(cert: TlsSetting, key: TlsSetting): TlsIdentity | null {
  if (cert.file === '' && key.file === '') return null;
  try {
    const identity = { cert: readFileSync(cert.file, 'utf8'), key: readFileSync(key.file, 'utf8') };
    if (!new X509Certificate(identity.cert).checkPrivateKey(createPrivateKey(identity.key)))
      throw new RangeError('the key is not that of the certificate');
    return identity;
  } catch (error) {
    throw new Refusal({
      code: 'TLS_FILES',
      status: 422,
      message: `Certificate or key of this node cannot be used: ${errorMessage(error)}`,
      fix: `Set ${cert.name} and ${key.name}, both, to files in PEM that belong together and that this process may read`,
      facts: { cert: cert.file, key: key.file },
    });
  }
}
