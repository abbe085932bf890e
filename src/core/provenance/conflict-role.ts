import { foldName } from '../names/index.ts';
import type { ClaimId } from '../words/index.ts';
import { type Comparator, conflictAmong, dayOf, voiceOf } from './conflict-pairs.ts';
import { sentence } from './conflict-sentences.data.ts';
import { ROLE_LADDER } from './roles.data.ts';
import type { CardClaim, Sentence } from './types.ts';

const RUNGS: readonly (readonly [words: string, rung: string])[] = ROLE_LADDER.flatMap(([rung, words]) =>
  words.map((word) => [` ${foldName(word)} `, rung] as const),
).toSorted(([a], [b]) => b.length - a.length);

/** The rung of a role as written; null where it says nothing of standing. The longest word found decides ("deputy leader"). */
export function rungOf(role: string): string | null {
  const text = ` ${foldName(role)} `;
  return RUNGS.find(([words]) => text.includes(words))?.[1] ?? null;
}

/** Roles that burden whoever has them: to tell such a one as fact where it was alleged says more than before. */
const BURDENING: ReadonlySet<string> = new Set(['courier', 'facilitator', 'financier']);

const LOOSE: ReadonlySet<CardClaim['modality']> = new Set(['alleged', 'believed', 'inferred']);

interface Standing {
  readonly text: string;
  readonly rung: string;
  readonly alleged: boolean;
}

function standingOf(claim: CardClaim, rungs: Map<string, string | null>): Standing | null {
  const { property, value } = claim;
  if ((property !== 'role' && property !== 'allegedRole') || value.type !== 'text') return null;
  const known = rungs.get(value.text);
  const rung = known === undefined ? rungOf(value.text) : known;
  rungs.set(value.text, rung);
  const alleged = property === 'allegedRole' || LOOSE.has(claim.modality);
  return rung === null ? null : { text: value.text, rung, alleged };
}

function against(a: CardClaim, b: CardClaim, one: Standing, two: Standing): Sentence | null {
  if (voiceOf(a) === voiceOf(b)) return null;
  const words = { a: one.text, b: two.text };
  if (one.rung === two.rung) {
    const firmer = one.alleged !== two.alleged && BURDENING.has(one.rung) && a.report !== b.report;
    return firmer ? sentence('firmer', words) : null;
  }
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x === null || y === null || x === y) return sentence('role', words);
  return x < y
    ? sentence('roleLater', { ...words, x, y })
    : sentence('roleLater', { a: two.text, b: one.text, x: y, y: x });
}

/**
 * One person courier by one voice, financier or leader by another; or alleged by one and told as fact by another. Told
 * with all sides: one may be right, later. What one voice says in two places is a course of life.
 */
export const roleConflicts: Comparator = (claims) => {
  // Worked out once per claim, because below every two are compared, and once per wording, because many say the same.
  const rungs = new Map<string, string | null>();
  const standings = new Map<CardClaim, Standing>();
  for (const claim of claims) {
    const standing = standingOf(claim, rungs);
    if (standing !== null) standings.set(claim, standing);
  }
  const found = conflictAmong(
    [...standings.keys()],
    ['role', 'role'],
    (a, b) => {
      const [one, two] = [standings.get(a), standings.get(b)];
      return one === undefined || two === undefined ? null : against(a, b, one, two);
    },
    (claim) => {
      const { rung, alleged } = standings.get(claim) ?? { rung: '', alleged: false };
      return `${rung} ${alleged} ${voiceOf(claim)}`;
    },
  );
  return found.map((conflict) => ({ ...conflict, claims: withTheirSides(conflict.claims, standings) }));
};

/** Whoever gives one of the standings in dispute takes part, also where that one contradicts nobody by itself. */
function withTheirSides(
  ids: readonly ClaimId[],
  standings: ReadonlyMap<CardClaim, Standing>,
): readonly ClaimId[] {
  const held = new Set(ids);
  const rungs = new Set([...standings].flatMap(([claim, { rung }]) => (held.has(claim.id) ? rung : [])));
  return [...standings].flatMap(([claim, { rung }]) => (rungs.has(rung) ? claim.id : [])).toSorted();
}
