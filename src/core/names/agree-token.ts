import { distanceUpToTwo } from './distance.ts';
import { tokenRarity } from './rarity.ts';
import { shapeOf, skeleton, standardSpelling } from './shape.ts';
import { headOf, type NameToken } from './tokens.ts';
import { vowelsAgree } from './vowels.ts';

/** short: one leaves out a light tail of the other (Inayat, Inayatullah). */
export type TokenLevel = 'same' | 'variant' | 'misspelling' | 'short' | 'initial' | 'different';

/** From this length one wrong letter is a slip of the pen; in shorter words it is another name (Karim, Karam). */
const LEAST_MISSPELT = 6;
/** Vowels are misheard more often: there a longer word is asked for. */
const LEAST_MISSPELT_VOWEL = 7;
/** Parts commoner than this are known names: two of them one letter apart are two names (Rahman, Rahmat). */
const KNOWN_NAME_RARITY = 0.3;

/** Same skeleton and compatible vowels, word by word. */
export function soundsAlike(a: string, b: string): boolean {
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length !== right.length) return false;
  return left.every((word, at) => {
    const other = right[at] ?? '';
    if (word === other || standardSpelling(word) === standardSpelling(other)) return true;
    const [one, two] = [shapeOf(word), shapeOf(other)];
    const sameInitial = ((one.slots[0] ?? '') === '') === ((two.slots[0] ?? '') === '');
    return sameInitial && collapsed(one.consonants) === collapsed(two.consonants) && vowelsAgree(one, two);
  });
}

function collapsed(consonants: readonly string[]): string {
  return consonants.filter((sound, at) => sound !== consonants[at - 1]).join('');
}

/** Compares one part of a name with one part of another. */
export function tokensAgree(a: NameToken, b: NameToken): TokenLevel {
  if (a.text === b.text) return 'same';
  if (a.kind === 'initial' || b.kind === 'initial') {
    const [initial, full] = a.kind === 'initial' ? [a, b] : [b, a];
    return full.text.startsWith(initial.text) || full.skeleton.startsWith(initial.skeleton)
      ? 'initial'
      : 'different';
  }
  if (a.skeleton === b.skeleton && soundsAlike(a.text, b.text)) return 'variant';
  if (isShort(a, b)) return 'short';
  if (distanceUpToTwo(a.text, b.text) > 1) return 'different';
  const shortest = Math.min(a.text.length, b.text.length);
  if (a.skeleton === b.skeleton) return shortest >= LEAST_MISSPELT_VOWEL ? 'misspelling' : 'different';
  const bothKnown = tokenRarity(a) < KNOWN_NAME_RARITY && tokenRarity(b) < KNOWN_NAME_RARITY;
  return shortest >= LEAST_MISSPELT && !bothKnown ? 'misspelling' : 'different';
}

function isShort(a: NameToken, b: NameToken): boolean {
  const [one, two] = [headOf(a), headOf(b)];
  if (one === null && two === null) return false;
  return soundsAlike(one ?? a.text, two ?? b.text) && skeleton(one ?? a.text) === skeleton(two ?? b.text);
}
