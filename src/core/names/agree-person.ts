import type { Agreement } from './agree.ts';
import { type TokenLevel, tokensAgree } from './agree-token.ts';
import { skeleton } from './shape.ts';
import { coreTokens, type NameToken } from './tokens.ts';

const ORDER: readonly TokenLevel[] = ['same', 'variant', 'misspelling', 'short', 'initial'];

/** Parts so often left out or added that their absence on both sides is no disagreement (Muhammad Tariq, Tariq Khan). */
const LIGHT = new Set(['muhammad', 'khan', 'jan', 'bibi'].map((word) => skeleton(word)));

interface Pairing {
  readonly pairs: readonly { readonly a: NameToken; readonly b: NameToken; readonly level: TokenLevel }[];
  readonly restA: readonly NameToken[];
  readonly restB: readonly NameToken[];
}

/** Pairs parts best level first, in any order of parts: given and family names change places between reports. */
function pairUp(a: readonly NameToken[], b: readonly NameToken[]): Pairing {
  const freeA = new Set(a);
  const freeB = new Set(b);
  const pairs: { a: NameToken; b: NameToken; level: TokenLevel }[] = [];
  for (const wanted of ORDER) {
    for (const one of freeA) {
      for (const two of freeB) {
        if (tokensAgree(one, two) !== wanted) continue;
        pairs.push({ a: one, b: two, level: wanted });
        freeA.delete(one);
        freeB.delete(two);
        break;
      }
    }
  }
  return { pairs, restA: [...freeA], restB: [...freeB] };
}

function texts(tokens: readonly NameToken[]): string {
  return tokens.map((token) => `“${token.text}”`).join(', ');
}

const HOW: Readonly<Record<TokenLevel, string>> = {
  same: 'is the same as',
  variant: 'is another spelling of',
  misspelling: 'is one letter from',
  short: 'is a short form of',
  initial: 'is the initial of',
  different: 'differs from',
};

function describe(pairing: Pairing): string {
  const changed = pairing.pairs.filter((pair) => pair.level !== 'same');
  if (changed.length === 0) return 'the same name parts';
  return changed.map((pair) => `“${pair.a.text}” ${HOW[pair.level]} “${pair.b.text}”`).join('; ');
}

/** Compares two names of persons part by part, whatever their scripts and the order of parts. */
export function personsAgree(a: string, b: string): Agreement {
  const pairing = pairUp(coreTokens(a), coreTokens(b));
  const { pairs, restA, restB } = pairing;
  const full = pairs.filter((pair) => pair.level !== 'initial');
  if (full.length === 0) return { level: 'different', because: `“${a}” and “${b}” share no name part` };
  const missing = [...restA, ...restB];
  if (missing.length === 0) {
    const level = pairs.some((pair) => pair.level === 'initial' || pair.level === 'short')
      ? 'partial'
      : pairs.every((pair) => pair.level === 'same')
        ? 'same'
        : 'variant';
    return { level, because: describe(pairing) };
  }
  const oneSided = restA.length === 0 || restB.length === 0;
  const lightOnly = [restA, restB].some((rest) => rest.every((token) => LIGHT.has(token.skeleton)));
  const onlyLightShared = full.every((pair) => LIGHT.has(pair.a.skeleton));
  if (oneSided || (lightOnly && !onlyLightShared)) {
    return { level: 'partial', because: `${describe(pairing)}; ${texts(missing)} is written in one only` };
  }
  return { level: 'different', because: `${texts(restA)} is not ${texts(restB)}` };
}
