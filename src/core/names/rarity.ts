import { COMMON, VERY_COMMON } from './rarity.data.ts';
import { skeleton } from './shape.ts';
import type { NameToken } from './tokens.ts';

const VERY_COMMON_RARITY = 0.05;
const COMMON_RARITY = 0.25;
const SHORT_RARITY = 0.35;
const USUAL_RARITY = 0.55;

function tableOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => skeleton(word.replace('_', ' '))));
}
const veryCommon = tableOf(VERY_COMMON);
const common = tableOf(COMMON);

/** How telling one part of a name is, 0..1. Keyed by skeleton, so that every script is weighed alike. */
export function tokenRarity(token: Pick<NameToken, 'skeleton' | 'kind'>): number {
  if (token.kind === 'initial') return 0;
  if (veryCommon.has(token.skeleton)) return VERY_COMMON_RARITY;
  if (common.has(token.skeleton)) return COMMON_RARITY;
  return token.skeleton.length <= 2 ? SHORT_RARITY : USUAL_RARITY;
}

/**
 * How telling a name is as a whole, 0 (Muhammad Khan) to 1: the chance that at least one part tells its bearer apart,
 * parts taken as independent. A static table, never learnt from reports: learnt weights would let hidden reports
 * show through (law 2).
 */
export function nameRarity(tokens: readonly Pick<NameToken, 'skeleton' | 'kind'>[]): number {
  return 1 - tokens.reduce((rest, token) => rest * (1 - tokenRarity(token)), 1);
}
