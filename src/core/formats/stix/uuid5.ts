/** UUIDs made from names (RFC 9562 §5.5), for ids that STIX 2.1 §2.9 wants to be the same everywhere. Pure. */

const rotl = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** SHA-1 (FIPS 180-4 §6.1) as five words. It makes names, and guards nothing. */
function sha1(bytes: Uint8Array): Uint32Array {
  const blocks = ((bytes.length + 8) >> 6) + 1;
  const padded = new DataView(new ArrayBuffer(blocks * 64));
  new Uint8Array(padded.buffer).set(bytes);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(blocks * 64 - 8, Math.floor(bytes.length / 0x2000_0000));
  padded.setUint32(blocks * 64 - 4, bytes.length << 3);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Uint32Array(80);
  for (let block = 0; block < blocks; block++) {
    for (let t = 0; t < 16; t++) words[t] = padded.getUint32(block * 64 + t * 4);
    for (let t = 16; t < 80; t++)
      words[t] = rotl(at(words, t - 3) ^ at(words, t - 8) ^ at(words, t - 14) ^ at(words, t - 16), 1);
    compress(state, words);
  }
  return state;
}

const at = (words: Uint32Array, index: number): number => words[index] ?? 0;

/** The function and the constant of each twenty rounds. */
const ROUNDS: readonly (readonly [f: (b: number, c: number, d: number) => number, k: number])[] = [
  [(b, c, d) => (b & c) | (~b & d), 0x5a827999],
  [(b, c, d) => b ^ c ^ d, 0x6ed9eba1],
  [(b, c, d) => (b & c) | (b & d) | (c & d), 0x8f1bbcdc],
  [(b, c, d) => b ^ c ^ d, 0xca62c1d6],
];

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3), at(state, 4)];
  ROUNDS.forEach(([f, k], round) => {
    for (let t = round * 20; t < round * 20 + 20; t++) {
      const next = (rotl(a, 5) + f(b, c, d) + e + k + at(words, t)) >>> 0;
      [e, d, c, b, a] = [d, c, rotl(b, 30) >>> 0, a, next];
    }
  });
  [a, b, c, d, e].forEach((word, index) => (state[index] = (at(state, index) + word) >>> 0));
}

const ENCODER = new TextEncoder();

/** The UUID, version 5, of a name (UTF-8) in a namespace (a UUID). */
export function uuid5(namespace: string, name: string): string {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  const text = ENCODER.encode(name);
  const bytes = new Uint8Array(space.length + text.length);
  bytes.set(space);
  bytes.set(text, space.length);
  const hex = [...sha1(bytes)].map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
