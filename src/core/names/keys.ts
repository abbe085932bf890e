import { tokenRarity } from './rarity.ts';
import { coreTokens } from './tokens.ts';

/** Names of more parts than this give the full key only: subsets would say nothing. */
const MOST_PARTS = 5;
/** A pair of parts no rarer than this (Muhammad Khan) is no key to anybody. */
const LEAST_PAIR_RARITY = 0.25;

/**
 * Keys under which a person's name is found again, all scripts alike: the first is the full key (skeletons of all
 * parts, sorted, so that order does not matter); with three parts or more also each telling pair of parts.
 */
export function personKeys(name: string): readonly string[] {
  const tokens = coreTokens(name).filter((token) => token.kind !== 'initial');
  const parts = [...new Map(tokens.map((token) => [token.skeleton, token])).values()].toSorted((a, b) =>
    a.skeleton < b.skeleton ? -1 : 1,
  );
  if (parts.length === 0) return [];
  const keys = [parts.map((part) => part.skeleton).join('-')];
  if (parts.length < 3 || parts.length > MOST_PARTS) return keys;
  for (const [at, first] of parts.entries()) {
    for (const second of parts.slice(at + 1)) {
      const rarest = Math.max(tokenRarity(first), tokenRarity(second));
      if (rarest >= LEAST_PAIR_RARITY) keys.push(`${first.skeleton}-${second.skeleton}`);
    }
  }
  return keys;
}
