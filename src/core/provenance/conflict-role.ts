import { foldName } from '../names/index.ts';
import { type Comparator, conflictAmong } from './conflict-pairs.ts';
import { ROLE_LADDER } from './roles.data.ts';
import type { CardClaim } from './types.ts';

const RUNGS: readonly (readonly [words: string, rung: string])[] = ROLE_LADDER.flatMap(([rung, words]) =>
  words.map((word) => [` ${foldName(word)} `, rung] as const),
).toSorted(([a], [b]) => b.length - a.length);

/** The rung of a role as written; null where it says nothing of standing. The longest word found decides ("deputy leader"). */
export function rungOf(role: string): string | null {
  const text = ` ${foldName(role)} `;
  return RUNGS.find(([words]) => text.includes(words))?.[1] ?? null;
}

function roleText(claim: CardClaim): string | null {
  const about = claim.property === 'role' || claim.property === 'allegedRole';
  return about && claim.value.type === 'text' ? claim.value.text : null;
}

/** One person courier in one report, financier or leader in another. Told with both sides: one may be right, later. */
export const roleConflicts: Comparator = (claims) => {
  // Worked out once per claim, because below every two are compared, and once per wording, because many say the same.
  const rungs = new Map<CardClaim, string>();
  const byText = new Map<string, string | null>();
  for (const claim of claims) {
    const text = roleText(claim);
    if (text === null) continue;
    const rung = byText.has(text) ? (byText.get(text) ?? null) : rungOf(text);
    byText.set(text, rung);
    if (rung !== null) rungs.set(claim, rung);
  }
  return conflictAmong(
    [...rungs.keys()],
    'role',
    (a, b) =>
      rungs.get(a) === rungs.get(b) || a.report === b.report
        ? null
        : `“${roleText(a)}” in one report, “${roleText(b)}” in another`,
    (claim) => `${rungs.get(claim)} ${claim.report}`,
  ).map((conflict) => ({ ...conflict, property: 'role' }));
};
