import { randomBytes, randomInt } from 'node:crypto';

const TOKEN_BYTES = 24;

/** A secret of 192 random bits, safe in a URL: long enough that it cannot be guessed or met twice. */
export function randomToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

const STEPS = 2 ** 32;

/** A number in [0, 1): so that what failed together does not come back together. */
export const chance = (): number => randomInt(STEPS) / STEPS;
