import { hash32 } from '../../../core/provenance/hash.ts';
import type { EvidenceKey } from '../../../core/resolve/types.ts';

/**
 * The evidence keys of a record as they are stored. A key is written "name+fact" or "name+fact&fact", and its parts and
 * what they stand for recur from key to key: each is kept once (`parts`: code, property and text in turn), and a key is
 * a row of numbers in `keys`: strength + 3 × number of bases, then the place of each part. A quarter of the bytes of objects.
 */
export type PackedKeys = readonly [parts: readonly string[], keys: readonly number[]];

const STRENGTH_NAMES: readonly EvidenceKey['strength'][] = ['identity', 'strong', 'weak'];

/** Number of a strength in the store, strongest first. */
export const STRENGTHS = { identity: 0, strong: 1, weak: 2 } as const;

/** The codes of a key, one for each basis; where it is not written so, the whole key and empty codes. */
function codesOf({ key, basis }: EvidenceKey): readonly string[] {
  if (basis.length < 2) return [key];
  const plus = key.indexOf('+');
  const and = basis.length === 3 ? key.indexOf('&', plus + 2) : key.length;
  const parted =
    basis.length <= 3 && plus > 0 && and > plus + 1 && (basis.length < 3 || and < key.length - 1);
  if (!parted || plus === key.length - 1) return [key];
  return [key.slice(0, plus), key.slice(plus + 1, and), key.slice(and + 1)];
}

export function packKeys(keys: readonly EvidenceKey[]): PackedKeys {
  const parts: string[] = [];
  const packed: number[] = [];
  const places = new Map<string, number>();
  for (const one of keys) {
    packed.push(STRENGTHS[one.strength] + 3 * one.basis.length);
    const codes = codesOf(one);
    for (let at = 0; at < Math.max(1, one.basis.length); at += 1) {
      const code = codes[at] ?? '';
      const { property, text } = one.basis[at] ?? { property: '', text: '' };
      let place = places.get(code);
      if (place === undefined || parts[place * 3 + 1] !== property || parts[place * 3 + 2] !== text) {
        place = parts.length / 3;
        parts.push(code, property, text);
        places.set(code, place);
      }
      packed.push(place);
    }
  }
  return [parts, packed];
}

export function unpackKeys([parts, packed]: PackedKeys): EvidenceKey[] {
  const bases: EvidenceKey['basis'][number][] = [];
  for (let at = 0; at < parts.length; at += 3)
    bases.push({ property: parts[at + 1] ?? '', text: parts[at + 2] ?? '' });
  const keys: EvidenceKey[] = [];
  for (let at = 0; at < packed.length; ) {
    const head = packed[at] ?? 0;
    const count = Math.floor(head / 3);
    let key = '';
    const basis: EvidenceKey['basis'][number][] = [];
    for (let nth = 0; nth < Math.max(1, count); nth += 1) {
      const place = packed[at + 1 + nth] ?? 0;
      const code = parts[place * 3] ?? '';
      if (nth === 0) key = code;
      else if (code !== '') key += (nth === 1 ? '+' : '&') + code;
      const its = bases[place];
      if (nth < count && its !== undefined) basis.push(its);
    }
    keys.push({ key, strength: STRENGTH_NAMES[head % 3] ?? 'weak', basis });
    at += 1 + Math.max(1, count);
  }
  return keys;
}

/**
 * The number under which `fusion.evidence` finds a key: 53 bits, so that it is exact in JSON and in JavaScript. It only
 * leads to records; the fold compares the keys themselves, so two keys of one number join nothing. The first 21 bits are
 * of the name alone: the keys of one record lie side by side in the index. A key of two facts is found under its first.
 */
export function keyNumber(key: string): number {
  const plus = key.indexOf('+');
  const and = plus < 0 ? -1 : key.indexOf('&', plus);
  const name = plus < 0 ? key : key.slice(0, plus);
  const found = and < 0 ? key : key.slice(0, and);
  return (hash32(name, 0x51ed270b) & 0x1fffff) * 2 ** 32 + hash32(found, 0x2545f491);
}
