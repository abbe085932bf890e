import { FREQUENT, FREQUENT_WORDS } from './frequency.data.ts';

/** Bits of a word nobody counted: about one bearer in ten thousand. */
const UNKNOWN_BITS = 13;
/** A key of one or two sounds is shared by many words that were never counted. */
const SHORT_BITS = 9;

type Table = readonly (readonly [bits: number, keys: string])[];
const tableOf = (rows: Table): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([bits, keys]) => keys.split(' ').map((key): [string, number] => [key, bits])));
const NAMES = tableOf(FREQUENT);
const WORDS = tableOf(FREQUENT_WORDS);

/** How telling a part of a person's name is, in bits, by its consonant key: every script and spelling is weighed alike. */
export function bitsOfKey(key: string): number {
  return NAMES.get(key) ?? (key.length <= 2 ? SHORT_BITS : UNKNOWN_BITS);
}

/** The same for a word in the name of an organisation or a thing. */
export function bitsOfWord(key: string): number {
  return WORDS.get(key) ?? (key.length <= 2 ? SHORT_BITS : UNKNOWN_BITS);
}
