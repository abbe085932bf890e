import type { Sha256 } from './tree.ts';
import { HASH_BYTES } from './tree.ts';

/**
 * Signed checkpoints in the C2SP form (tlog-checkpoint, signed-note): what partners witness.
 *
 *     origin
 *     size, decimal
 *     root, base64
 *                        (blank)
 *     — name base64(key id ‖ signature)
 *
 * The signature is over the first three lines with their newlines; making and checking it is the caller's.
 */
export interface Checkpoint {
  /** Name of the log, e.g. 'watchfloor.example/centre-1'. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

export interface NoteSignature {
  readonly name: string;
  /** First 4 bytes of the key's hash, see `keyIdOf`. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

export type CheckpointResult =
  | {
      readonly ok: true;
      readonly checkpoint: Checkpoint;
      /** Exactly the signed text. */
      readonly body: string;
      readonly signatures: readonly NoteSignature[];
    }
  | { readonly ok: false; readonly line: number; readonly fact: string };

const KEY_ID_BYTES = 4;
const MAX_TEXT = 65_536;
const ED25519 = 0x01;
/** U+2014 and a space begin a signature line. */
const DASH = '\u2014 ';
// Key names hold no white space and no plus sign (signed-note); origins are one line.
const NAME = /^[!-*,-~]{1,200}$/;
const ORIGIN = /^[!-~](?:[ -~]{0,198}[!-~])?$/;
const SIZE = /^(?:0|[1-9]\d{0,15})$/;

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Bytes of strict base64 (padded, no white space, no stray bits), else null. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : null;
}

/** Key id of an Ed25519 key under a name: first 4 bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ key) (signed-note). */
export function keyIdOf(sha256: Sha256, name: string, publicKey: Uint8Array): Uint8Array {
  const label = new TextEncoder().encode(`${name}\n`);
  const data = new Uint8Array([...label, ED25519, ...publicKey]);
  return sha256(data).slice(0, KEY_ID_BYTES);
}

/** The text to sign. Throws RangeError on a value that the form cannot carry. */
export function checkpointBody({ origin, size, root }: Checkpoint): string {
  if (!ORIGIN.test(origin)) throw new RangeError('origin is 1 to 200 printable ASCII characters on one line');
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`no tree has ${size} leaves`);
  if (root.length !== HASH_BYTES) throw new RangeError(`a root has ${HASH_BYTES} bytes, not ${root.length}`);
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** The whole note. Throws RangeError without a signature: an unsigned checkpoint witnesses nothing. */
export function formatCheckpoint(checkpoint: Checkpoint, signatures: readonly NoteSignature[]): string {
  if (signatures.length === 0) throw new RangeError('a checkpoint needs a signature');
  const lines = signatures.map(({ name, keyId, signature }) => {
    if (!NAME.test(name)) throw new RangeError('a key name has no space and no plus sign');
    if (keyId.length !== KEY_ID_BYTES || signature.length === 0)
      throw new RangeError('key id or signature is cut');
    return `${DASH}${name} ${toBase64(new Uint8Array([...keyId, ...signature]))}\n`;
  });
  return `${checkpointBody(checkpoint)}\n${lines.join('')}`;
}

function parseSignature(line: string): NoteSignature | null {
  const [name = '', blob = '', ...more] = line.startsWith(DASH) ? line.slice(DASH.length).split(' ') : [];
  const bytes = fromBase64(blob);
  if (!NAME.test(name) || more.length > 0 || bytes === null || bytes.length <= KEY_ID_BYTES) return null;
  return { name, keyId: bytes.slice(0, KEY_ID_BYTES), signature: bytes.slice(KEY_ID_BYTES) };
}

const wrong = (line: number, fact: string): CheckpointResult => ({ ok: false, line, fact });

/** Reads a note strictly: any byte that `formatCheckpoint` would not write is refused, with its line (from 1). */
export function parseCheckpoint(text: string): CheckpointResult {
  if (text.length > MAX_TEXT) return wrong(1, `longer than ${MAX_TEXT} characters`);
  const lines = text.split('\n');
  const [origin = '', size = '', root64 = '', blank, ...rest] = lines;
  if (!ORIGIN.test(origin)) return wrong(1, 'the origin is not printable ASCII');
  if (!SIZE.test(size) || !Number.isSafeInteger(Number(size)))
    return wrong(2, 'the size is not a plain number');
  const root = fromBase64(root64);
  if (root === null || root.length !== HASH_BYTES)
    return wrong(3, `the root is not ${HASH_BYTES} bytes in base64`);
  if (blank !== '') return wrong(4, 'a blank line belongs before the signatures');
  if (rest.pop() !== '') return wrong(lines.length, 'the last line does not end');
  if (rest.length === 0) return wrong(5, 'there is no signature');
  const signatures: NoteSignature[] = [];
  for (const [i, line] of rest.entries()) {
    const signature = parseSignature(line);
    if (signature === null) return wrong(5 + i, 'not a signature line');
    signatures.push(signature);
  }
  const checkpoint = { origin, size: Number(size), root };
  return { ok: true, checkpoint, body: checkpointBody(checkpoint), signatures };
}
