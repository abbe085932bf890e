import { foldName } from '../names/index.ts';
import { type Comparator, conflictAmong } from './conflict-pairs.ts';
import type { CardClaim } from './types.ts';

/** Legal states that deny each other. A course of law (suspect, charged, convicted) does not. */
const EXCLUDES: readonly (readonly [property: string, a: readonly string[], b: readonly string[]])[] = [
  ['legalStatus', ['convicted', 'sentenced'], ['acquitted', 'cleared', 'exonerated', 'none', 'discharged']],
  ['legalStatus', ['none'], ['suspect', 'charged', 'indicted']],
  [
    'designation',
    ['banned', 'proscribed', 'designated', 'listed', 'sanctioned'],
    ['lawful', 'delisted', 'not designated', 'unbanned', 'registered party'],
  ],
];

function says(text: string, words: readonly string[]): boolean {
  return (
    words.some((word) => text.includes(` ${word} `)) &&
    !(words.includes('designated') && text.includes(' not designated '))
  );
}

/** Which side of which exclusion a claim is on, as bits: worked out once, because below every two are compared. */
function sidesOf(claim: CardClaim): { readonly one: number; readonly two: number } {
  if (claim.value.type !== 'text') return { one: 0, two: 0 };
  const text = ` ${foldName(claim.value.text)} `;
  let [one, two] = [0, 0];
  for (const [at, [of, first, second]] of EXCLUDES.entries()) {
    if (of !== claim.property) continue;
    if (says(text, first)) one |= 1 << at;
    if (says(text, second)) two |= 1 << at;
  }
  return { one, two };
}

export const legalConflicts: Comparator = (claims) =>
  ['legalStatus', 'designation'].flatMap((property) => {
    const told = new Map<CardClaim, ReturnType<typeof sidesOf>>();
    for (const claim of claims) {
      if (claim.property !== property) continue;
      const sides = sidesOf(claim);
      // Who is on no side excludes nobody.
      if ((sides.one | sides.two) !== 0) told.set(claim, sides);
    }
    return conflictAmong([...told.keys()], 'legal', (a, b) => {
      const [mine, theirs] = [told.get(a), told.get(b)];
      if (!mine || !theirs || ((mine.one & theirs.two) | (theirs.one & mine.two)) === 0) return null;
      if (a.value.type !== 'text' || b.value.type !== 'text') return null;
      return `“${a.value.text}” and “${b.value.text}” exclude each other`;
    });
  });
