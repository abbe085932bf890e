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

function says(claim: CardClaim, words: readonly string[]): boolean {
  if (claim.value.type !== 'text') return false;
  const text = ` ${foldName(claim.value.text)} `;
  return (
    words.some((word) => text.includes(` ${word} `)) &&
    !(words.includes('designated') && text.includes(' not designated '))
  );
}

export const legalConflicts: Comparator = (claims) =>
  ['legalStatus', 'designation'].flatMap((property) =>
    conflictAmong(
      claims.filter((claim) => claim.property === property),
      'legal',
      (a, b) => {
        const excluded = EXCLUDES.some(
          ([of, one, two]) =>
            of === property && ((says(a, one) && says(b, two)) || (says(a, two) && says(b, one))),
        );
        if (!excluded || a.value.type !== 'text' || b.value.type !== 'text') return null;
        return `“${a.value.text}” and “${b.value.text}” exclude each other`;
      },
    ),
  );
