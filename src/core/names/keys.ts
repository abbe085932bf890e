import { remembering } from './memo.ts';
import { nameRarity, tokenRarity } from './rarity.ts';
import { skeleton } from './shape.ts';
import { coreTokens, headOf, type NameToken } from './tokens.ts';

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

type Part = Pick<NameToken, 'skeleton' | 'kind'>;

/**
 * Keys under which a person's name is found again, all scripts alike, with how telling each is. The first is the full
 * key (skeletons of all parts, sorted, so that order does not matter); then the same without light tails; with three parts or more also each telling pair.
 */
export const weighedPersonKeys: (name: string) => readonly PersonKey[] = remembering((name) => {
  const tokens = coreTokens(name).filter((token) => token.kind !== 'initial');
  const parts = partsOf(tokens);
  if (parts.length === 0) return [];
  const short = partsOf(tokens.map(shortened));
  const keys = [fullKey(parts), ...(short.length >= 2 ? [fullKey(short)] : []), ...pairKeys(parts)];
  return [...new Map(keys.toReversed().map((key) => [key.key, key])).values()].toReversed();
});

function partsOf(tokens: readonly Part[]): readonly Part[] {
  return [...new Map(tokens.map((token) => [token.skeleton, token])).values()].toSorted((a, b) =>
    a.skeleton < b.skeleton ? -1 : 1,
  );
}

/** The token without its light tail, so that Inayatullah Gul is found as Inayat Gul. */
function shortened(token: NameToken): Part {
  const head = headOf(token);
  return head === null ? token : { skeleton: skeleton(head), kind: 'given' };
}

function fullKey(parts: readonly Part[]): PersonKey {
  return {
    key: parts.map((part) => part.skeleton).join('-'),
    parts: parts.length,
    rarity: nameRarity(parts),
  };
}

function pairKeys(parts: readonly Part[]): readonly PersonKey[] {
  if (parts.length < 3 || parts.length > MOST_PARTS) return [];
  return parts.flatMap((first, at) =>
    parts
      .slice(at + 1)
      .filter((second) => Math.max(tokenRarity(first), tokenRarity(second)) >= LEAST_PAIR_RARITY)
      .map((second) => fullKey([first, second])),
  );
}

/** The keys of `weighedPersonKeys` alone: the full key first. */
export function personKeys(name: string): readonly string[] {
  return weighedPersonKeys(name).map((key) => key.key);
}
