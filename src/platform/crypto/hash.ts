import { createHash, hash } from 'node:crypto';

/** SHA-256 of bytes, as bytes. */
export function sha256(data: Uint8Array): Uint8Array {
  return createHash('sha256').update(data).digest();
}

/** SHA-256 of bytes or UTF-8 text, in lower-case hex. */
export function sha256Hex(data: Uint8Array | string): string {
  return hash('sha256', data, 'hex');
}

/**
 * A UUID (version 8, RFC 9562 §5.8) made from the parts that identify a thing, so that the same thing always has
 * the same id and no id tells how many others there are (laws 2 and 7). The caller casts it to its branded type.
 */
export function deriveId(...parts: readonly (string | number)[]): string {
  const hex = hash('sha256', parts.join('\u001f'), 'hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** MD5 of UTF-8 text, in lower-case hex: only where a foreign format (hashes.csv of MISP) compares by it, never for trust. */
export function md5Hex(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
