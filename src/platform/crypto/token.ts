import { randomBytes } from 'node:crypto';

const TOKEN_BYTES = 24;

/** A secret of 192 random bits, safe in a URL: long enough that it cannot be guessed or met twice. */
export function randomToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}
