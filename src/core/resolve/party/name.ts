import { compareNames, type MatchKind, type PreparedName, prepareName } from '../../names/match/index.ts';
import type { NameMatch } from '../../names/match/types.ts';
import type { EntityKind } from '../../words/index.ts';
import { factor, silence } from './factor.ts';
import type { Level } from './levels.data.ts';
import { promisingPairs } from './name-pairs.ts';
import { MOST_SIMILARITY, WEAK_ALIAS_SHARE } from './scale.data.ts';
import { bitsOfSimilarity } from './scale.ts';
import type { Factor } from './types.ts';

export interface NameToCompare {
  readonly name: PreparedName;
  /** A weak alias, as its publisher marks it. */
  readonly weak: boolean;
}

/** Kinds named like organisations; what is neither a person nor one of these is named like a thing. */
const NAMED_LIKE_ORGANISATIONS: ReadonlySet<EntityKind> = new Set(['organisation', 'programme', 'channel']);

/** How names of an entity of this kind are built. */
export function matchKindOf(kind: EntityKind): MatchKind {
  if (kind === 'person') return 'person';
  return NAMED_LIKE_ORGANISATIONS.has(kind) ? 'organisation' : 'thing';
}

export function nameToCompare(text: string, kind: EntityKind, weak: boolean): NameToCompare {
  return { name: prepareName(text, matchKindOf(kind)), weak };
}

/** A name's similarity as it counts: weak aliases less, and never 1. */
export function countedSimilarity(match: NameMatch, weak: boolean): number {
  return Math.min(MOST_SIMILARITY, weak ? match.similarity * WEAK_ALIAS_SHARE : match.similarity);
}

/** Names of two kinds are taken apart in two ways: the kinds, not the sides, say which stands first. */
function compareTwo(a: PreparedName, b: PreparedName): NameMatch {
  if (a.kind <= b.kind) return compareNames(a, b);
  const turned = compareNames(b, a);
  return { ...turned, steps: turned.steps.map((step) => ({ ...step, a: step.b, b: step.a })) };
}

/** Least similarity of each level of names. */
const FLOORS: readonly (readonly [least: number, level: Level])[] = [
  [0.85, 'name-agrees'],
  [0.5, 'name-near'],
  [0, 'name-differs'],
];

function levelOf(similarity: number, weak: boolean): Level {
  if (weak) return 'weak-alias';
  return FLOORS.find(([least]) => similarity >= least)?.[1] ?? 'name-differs';
}

/** Compares the names of one side with those of the other and tells of the best pair. */
export function compareNamesOf(query: readonly NameToCompare[], candidate: readonly NameToCompare[]): Factor {
  let best: { match: NameMatch; a: NameToCompare; b: NameToCompare; counted: number } | null = null;
  for (const { a, b } of promisingPairs(query, candidate)) {
    const match = compareTwo(a.name, b.name);
    const counted = countedSimilarity(match, a.weak || b.weak);
    if (best === null || counted > best.counted) best = { match, a, b, counted };
  }
  if (best === null) return silence('name', query[0]?.name.text ?? null, candidate[0]?.name.text ?? null);
  const { match, a, b, counted } = best;
  const level = levelOf(counted, a.weak || b.weak);
  return { ...factor(level, a.name.text, b.name.text, bitsOfSimilarity(counted)), name: match };
}
