import { remembering } from './memo.ts';
import { nameRarity, tokenRarity } from './rarity.ts';
import { coreTokens } from './tokens.ts';

/** Names of more parts than this give the full key only: subsets would say nothing. */
const MOST_PARTS = 5;
/** A pair of parts no rarer than this (Muhammad Khan) is no key to anybody. */
const LEAST_PAIR_RARITY = 0.25;

export interface PersonKey {
  readonly key: string;
  /** How many parts of the name the key holds. */
  readonly parts: number;
  /** `nameRarity` of the parts the key holds. */
  readonly rarity: number;
}

/**
 * Keys under which a person's name is found again, all scripts alike, with how telling each is. The first is the full
 * key (skeletons of all parts, sorted, so that order does not matter); with three parts or more also each telling pair.
 */
export const weighedPersonKeys: (name: string) => readonly PersonKey[] = remembering((name) => {
  const tokens = coreTokens(name).filter((token) => token.kind !== 'initial');
  const parts = [...new Map(tokens.map((token) => [token.skeleton, token])).values()].toSorted((a, b) =>
    a.skeleton < b.skeleton ? -1 : 1,
  );
  if (parts.length === 0) return [];
  const full = {
    key: parts.map((part) => part.skeleton).join('-'),
    parts: parts.length,
    rarity: nameRarity(parts),
  };
  if (parts.length < 3 || parts.length > MOST_PARTS) return [full];
  const pairs = parts.flatMap((first, at) =>
    parts
      .slice(at + 1)
      .filter((second) => Math.max(tokenRarity(first), tokenRarity(second)) >= LEAST_PAIR_RARITY)
      .map((second) => ({
        key: `${first.skeleton}-${second.skeleton}`,
        parts: 2,
        rarity: nameRarity([first, second]),
      })),
  );
  return [full, ...pairs];
});

/** The keys of `weighedPersonKeys` alone: the full key first. */
export function personKeys(name: string): readonly string[] {
  return weighedPersonKeys(name).map((key) => key.key);
}
