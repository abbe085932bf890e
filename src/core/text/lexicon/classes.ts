import { JARGON } from './jargon.data.ts';
import { IRREGULAR_NOUNS, NOUNS } from './wordnet.data.ts';

/** Which classes of things and people a word can name, as bits: one look-up per word, whatever its form. */

export type NounClass = keyof typeof NOUNS;

const NAMES = Object.keys(NOUNS) as NounClass[];

/** The bit of each class. */
export const BIT = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as Readonly<
  Record<NounClass, number>
>;

const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

const BITS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const name of NAMES) {
    for (const word of split(NOUNS[name])) add(word, BIT[name]);
    for (const word of split(JARGON[name] ?? '')) add(word, BIT[name]);
  }
  // A rebel may be a soldier to WordNet; here nobody is both.
  for (const [word, of] of bits) if ((of & BIT.outlaw) !== 0) bits.set(word, of & ~BIT.officer);
  for (const line of IRREGULAR_NOUNS.trim().split('\n')) {
    const [base = '', ...forms] = line.split(' ');
    for (const form of forms) add(form, bits.get(base) ?? 0);
  }
  return bits;
})();

/** The singulars that a plural form may come from (morphy(7) of WordNet). */
const PLURALS: readonly (readonly [ending: string, singular: string])[] = [
  ['men', 'man'],
  ['ies', 'y'],
  ['ves', 'f'],
  ['es', ''],
  ['s', ''],
];

/** Classes of one word in lower case, singular or plural; of a word with hyphens, those of its last part. 0 where it has none. */
export function classesOf(word: string): number {
  const known = BITS.get(word);
  if (known !== undefined) return known;
  for (const [ending, singular] of PLURALS) {
    const bits = word.endsWith(ending) ? BITS.get(word.slice(0, -ending.length) + singular) : undefined;
    if (bits !== undefined) return bits;
  }
  const last = word.lastIndexOf('-');
  return last > 0 ? classesOf(word.slice(last + 1)) : 0;
}

const WORD = /[a-z][a-z-]*/g;

/** Whether a stretch of a sentence holds a word of one of these classes. Names stand there as slots and are not asked. */
export function holds(text: string, bits: number): boolean {
  WORD.lastIndex = 0;
  const lower = text.toLowerCase();
  for (let match = WORD.exec(lower); match !== null; match = WORD.exec(lower)) {
    if ((classesOf(match[0]) & bits) !== 0) return true;
  }
  return false;
}
