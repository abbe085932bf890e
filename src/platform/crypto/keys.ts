import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The centre's own keys: files in `<data>/keys`, mode 0600, outside the database so that its owner cannot forge them. */
export interface Keys {
  /** ed25519 (RFC 8032) signature of a message. */
  sign(message: Uint8Array): Uint8Array;
  verify(message: Uint8Array, signature: Uint8Array): boolean;
  /** The 32 raw bytes of the public key. */
  readonly publicKey: Uint8Array;
  /** SPKI, PEM: hand it to partners who witness checkpoints. */
  readonly publicKeyPem: string;
  /** Secret for session cookies. */
  readonly sessionSecret: Uint8Array;
}

/** Reads the keys below `dataDir`, making them on first use. */
export function loadKeys(dataDir: string): Keys {
  const folder = join(dataDir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const privateKey = createPrivateKey(
    readOrMake(join(folder, 'log-ed25519.pem'), () =>
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ),
  );
  const publicKey: KeyObject = createPublicKey(privateKey);
  const sessionSecret = Buffer.from(
    readOrMake(join(folder, 'session.secret'), () => randomBytes(32).toString('base64')),
    'base64',
  );
  return {
    sign: (message) => sign(null, message, privateKey),
    verify: (message, signature) => verify(null, message, publicKey, signature),
    publicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sessionSecret,
  };
}

function readOrMake(file: string, make: () => string): string {
  if (!existsSync(file)) {
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, make(), { mode: 0o600 });
    chmodSync(temporary, 0o600);
    renameSync(temporary, file);
  }
  return readFileSync(file, 'utf8');
}

/** Whether a message was signed (ed25519) with the private half of this key, PEM or the 32 raw bytes. False for a key that is none. */
export function verifyWith(
  publicKey: string | Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  const key = publicKeyOf(publicKey);
  return key !== null && key.asymmetricKeyType === 'ed25519' && verify(null, message, key, signature);
}

const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

function publicKeyOf(key: string | Uint8Array): KeyObject | null {
  try {
    if (typeof key === 'string') return createPublicKey(key);
    return createPublicKey({ key: Buffer.concat([SPKI_HEAD, key]), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}
