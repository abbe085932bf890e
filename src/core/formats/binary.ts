import type { Problem } from './types.ts';
import { SIGNATURES } from './binary.data.ts';
import { LIMITS } from './limits.ts';
import { overLimit, problem } from './problems.ts';

const TABLE = SIGNATURES.map(([hex, kind, advice, offset]) => ({
  bytes: Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
  kind,
  advice,
  offset: offset ?? 0,
}));

const startsWith = (bytes: Uint8Array, signature: Uint8Array, offset: number) =>
  bytes.length >= offset + signature.length && signature.every((byte, i) => bytes[offset + i] === byte);

/** Why a file of this size is not read, or null. */
export function refuseSize(bytes: Uint8Array): Problem | null {
  if (bytes.length === 0) return problem('EMPTY_FILE', { byte: 0 });
  return bytes.length > LIMITS.fileBytes.max ? overLimit('fileBytes', bytes.length) : null;
}

/** Why these bytes are no text (an archive, a picture…), or null. Looks at a few bytes only. */
export function refuseBinary(bytes: Uint8Array): Problem | null {
  const found = TABLE.find((row) => startsWith(bytes, row.bytes, row.offset));
  if (found)
    return problem('BINARY_FILE', { byte: found.offset }, { kind: found.kind, advice: found.advice });
  return null;
}
