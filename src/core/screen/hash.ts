const PRIME = 0x01000193;

/** 32-bit hash of a text (FNV-1a over UTF-16 units, then mixed as in MurmurHash3). `seed` keeps kinds of keys apart. */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return mixed(hash ^ text.length);
}

/** 32-bit checksum of whole words (FNV-1a by word, two lanes, mixed): finds damage, not forgery. */
export function checksumOf(words: Uint32Array): number {
  let even = 0x811c9dc5;
  let odd = 0x01234567;
  for (let at = 0; at < words.length; at += 2) {
    even = Math.imul(even ^ (words[at] ?? 0), PRIME);
    even ^= even >>> 15;
    odd = Math.imul(odd ^ (words[at + 1] ?? 0), PRIME);
    odd ^= odd >>> 13;
  }
  return mixed(even ^ mixed(odd) ^ words.length);
}

function mixed(start: number): number {
  let hash = start;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
