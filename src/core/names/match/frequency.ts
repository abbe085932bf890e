import { FREQUENT } from './frequency.data.ts';

/** Bits of a word nobody counted: about one bearer in ten thousand. */
const UNKNOWN_BITS = 13;
/** A key of one or two sounds is shared by many words that were never counted. */
const SHORT_BITS = 9;

const BITS: ReadonlyMap<string, number> = new Map(
  FREQUENT.flatMap(([bits, keys]) => keys.split(' ').map((key): [string, number] => [key, bits])),
);

/** How telling a name part is, in bits, by its consonant key, so that every script and spelling is weighed alike. */
export function bitsOfKey(key: string): number {
  return BITS.get(key) ?? (key.length <= 2 ? SHORT_BITS : UNKNOWN_BITS);
}
