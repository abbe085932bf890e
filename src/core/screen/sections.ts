import { checksumOf, hashText } from './hash.ts';

/**
 * One buffer of named sections: what the whole index lives in, so that threads share it and another process loads it
 * as it is. Little-endian words:
 *
 * | word | holds |
 * | --- | --- |
 * | 0 | MAGIC |
 * | 1 | VERSION of this layout |
 * | 2 | fingerprint of the rules that made the contents |
 * | 3 | checksum of all that follows |
 * | 4 | length of the whole in words |
 * | 5… | of each section: element size, offset in words, length in elements |
 */
const MAGIC = 0x58494657;
const VERSION = 2;
const FIXED_WORDS = 5;
const WORDS_PER_SECTION = 3;
const CHECKED_FROM = 4;

/** Arrays of one index, in the order of the sections. */
export type Sections = readonly (Uint8Array | Uint16Array | Uint32Array)[];

/** A buffer that is no index, was damaged, or was made by another version: build it anew. */
export class UnreadableIndex extends Error {
  override readonly name = 'UnreadableIndex';
}

/** Whether this machine holds numbers as the buffer does; every machine that Node or a browser runs on today does. */
const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function wordsOf(array: Sections[number]): number {
  return Math.ceil(array.byteLength / 4);
}

/** Copies the arrays into one buffer, shared between threads where the platform lets it. */
export function packSections(sections: Sections, rules: string): ArrayBufferLike {
  const head = FIXED_WORDS + WORDS_PER_SECTION * sections.length;
  const length = sections.reduce((sum, array) => sum + wordsOf(array), head);
  const even = length + (length % 2);
  const buffer =
    typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(even * 4) : new SharedArrayBuffer(even * 4);
  const words = new Uint32Array(buffer);
  const bytes = new Uint8Array(buffer);
  let offset = head;
  for (const [at, array] of sections.entries()) {
    words.set([array.BYTES_PER_ELEMENT, offset, array.length], FIXED_WORDS + WORDS_PER_SECTION * at);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset * 4);
    offset += wordsOf(array);
  }
  words.set([MAGIC, VERSION, hashText(rules, 0), 0, even]);
  words[3] = checksumOf(words.subarray(CHECKED_FROM));
  return buffer;
}

/** The arrays of a packed buffer, as views. Throws `UnreadableIndex` with the reason where it cannot be trusted. */
export function openSections(buffer: ArrayBufferLike, count: number, rules: string): Sections {
  const fault = faultOf(buffer, rules);
  if (fault !== null) throw new UnreadableIndex(`${fault}; build the index anew`);
  const words = new Uint32Array(buffer);
  return Array.from({ length: count }, (_, at) => {
    const [size, offset = 0, length] = words.subarray(
      FIXED_WORDS + WORDS_PER_SECTION * at,
      FIXED_WORDS + WORDS_PER_SECTION * (at + 1),
    );
    if (size === 1) return new Uint8Array(buffer, offset * 4, length);
    return size === 2
      ? new Uint16Array(buffer, offset * 4, length)
      : new Uint32Array(buffer, offset * 4, length);
  });
}

function faultOf(buffer: ArrayBufferLike, rules: string): string | null {
  if (!littleEndian) return 'this machine orders bytes differently';
  if (buffer.byteLength % 8 !== 0 || buffer.byteLength < FIXED_WORDS * 4) return 'the index is cut off';
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC) return 'this is no index of parties';
  if (words[1] !== VERSION) return `the index has layout ${words[1]}, this program reads ${VERSION}`;
  if (words[4] !== words.length) return 'the index is cut off';
  if (words[3] !== checksumOf(words.subarray(CHECKED_FROM))) return 'the index is damaged';
  if (words[2] !== hashText(rules, 0)) return 'the index was made with other rules for names';
  return null;
}
