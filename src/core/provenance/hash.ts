/** Integer hashes: fast, the same on every machine, not for secrets. */

/** 32-bit FNV-1a over UTF-16 units, finished with the murmur3 mixer so that close words fall far apart. */
export function hash32(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix32(hash);
}

/** The finaliser of murmur3. */
export function mix32(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 64 bits in hex, of two independent 32-bit hashes: keys of whole passages, where a chance match would mislead. */
export function hash64Hex(text: string): string {
  const hex = (part: number): string => part.toString(16).padStart(8, '0');
  return hex(hash32(text, 0x51ed270b)) + hex(hash32(text, 0x2545f491));
}
