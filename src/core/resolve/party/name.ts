import { nameRarity, namesAgree, nameTokens } from '../../names/index.ts';
import type { NameMatch } from '../../names/match/types.ts';
import type { EntityKind } from '../../words/index.ts';
import { bitsOfSimilarity } from './scale.ts';
import { MOST_SIMILARITY, WEAK_ALIAS_SHARE } from './scale.data.ts';
import { factor, silence } from './factor.ts';
import type { Factor } from './types.ts';

export interface NameToCompare {
  readonly text: string;
  readonly kind: EntityKind;
  readonly weak: boolean;
}

export function nameToCompare(text: string, kind: EntityKind, weak: boolean): NameToCompare {
  return { text, kind, weak };
}

const SIMILARITY = { same: 0.97, variant: 0.9, partial: 0.72, different: 0.2 } as const;

export function compareTwo(a: NameToCompare, b: NameToCompare): NameMatch {
  const { level, because } = namesAgree(a.text, b.text, a.kind < b.kind ? a.kind : b.kind);
  const similarity = SIMILARITY[level];
  const evidence = level === 'different' ? 0 : 20 * nameRarity(nameTokens(a.text));
  return {
    similarity,
    evidence,
    steps: [{ a: a.text, b: b.text, how: because, likeness: similarity, bits: evidence }],
  };
}

/** A name's similarity as it counts: weak aliases less, and never 1. */
export function countedSimilarity(match: NameMatch, weak: boolean): number {
  return Math.min(MOST_SIMILARITY, weak ? match.similarity * WEAK_ALIAS_SHARE : match.similarity);
}

/** Compares every name of one side with every name of the other and tells of the best pair. */
export function compareNamesOf(query: readonly NameToCompare[], candidate: readonly NameToCompare[]): Factor {
  let best: { match: NameMatch; a: NameToCompare; b: NameToCompare; counted: number } | null = null;
  for (const a of query) {
    for (const b of candidate) {
      const match = compareTwo(a, b);
      const counted = countedSimilarity(match, a.weak || b.weak);
      if (best === null || counted > best.counted) best = { match, a, b, counted };
    }
  }
  if (best === null) return silence('name', query[0]?.text ?? null, candidate[0]?.text ?? null);
  const { match, a, b, counted } = best;
  const level =
    a.weak || b.weak
      ? 'weak-alias'
      : counted >= 0.85
        ? 'name-agrees'
        : counted >= 0.5
          ? 'name-near'
          : 'name-differs';
  return { ...factor(level, a.text, b.text, bitsOfSimilarity(counted)), name: match };
}
