import { createPublicKey, verify } from 'node:crypto';
import { sha256 } from './hash.ts';
import type { Keys } from './keys.ts';

/**
 * JSON Web Signatures in compact form (RFC 7515 §7.1) with ed25519 (RFC 8037 §3.1): what one centre says to another, so that
 * it can be proved later who said it. One algorithm, one form; whatever else a header asks for is refused.
 */
export interface SignedText {
  /** What kind of statement was signed: a signature over one kind never passes for another. */
  readonly type: string;
  /** The key that signed, by its RFC 7638 thumbprint. */
  readonly signer: string;
  readonly text: string;
}

const encoded = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

/** Thumbprint of a raw ed25519 public key (RFC 7638 §3.2, RFC 8037 §2): the name of a node. */
export function thumbprint(publicKey: Uint8Array): string {
  const x = Buffer.from(publicKey).toString('base64url');
  const jwk = `{"crv":"Ed25519","kty":"OKP","x":"${x}"}`;
  return Buffer.from(sha256(new TextEncoder().encode(jwk))).toString('base64url');
}

export function signJws(keys: Pick<Keys, 'sign' | 'publicKey'>, type: string, text: string): string {
  const header = JSON.stringify({ alg: 'EdDSA', kid: thumbprint(keys.publicKey), typ: type });
  const input = `${encoded(header)}.${encoded(text)}`;
  return `${input}.${Buffer.from(keys.sign(Buffer.from(input))).toString('base64url')}`;
}

/** base64url in its one canonical form: the bits that the last letter has over would make two texts of one signature. */
const isPart = (part: string): boolean =>
  part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part;

/** What a text says it is, before anybody has checked it: to find out whose key to check it with. Null where it is no JWS of ours. */
export function peekJws(jws: string): SignedText | null {
  const parts = jws.split('.');
  if (parts.length !== 3 || !parts.every(isPart)) return null;
  const header = objectOf(Buffer.from(parts[0] ?? '', 'base64url').toString('utf8'));
  if (header === null || Object.keys(header).sort().join() !== 'alg,kid,typ') return null;
  const { alg, kid, typ } = header;
  if (alg !== 'EdDSA' || typeof kid !== 'string' || typeof typ !== 'string') return null;
  return { type: typ, signer: kid, text: Buffer.from(parts[1] ?? '', 'base64url').toString('utf8') };
}

/** The text that the holder of this key signed as this kind of statement; null where anything about it is wrong. */
export function openJws(publicKey: Uint8Array, type: string, jws: string): string | null {
  const signed = peekJws(jws);
  if (signed === null || signed.type !== type || signed.signer !== thumbprint(publicKey)) return null;
  const stop = jws.lastIndexOf('.');
  const signature = Buffer.from(jws.slice(stop + 1), 'base64url');
  if (signature.byteLength !== 64) return null;
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') },
    format: 'jwk',
  });
  return verify(null, Buffer.from(jws.slice(0, stop)), key, signature) ? signed.text : null;
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
