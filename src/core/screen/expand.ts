import { lookUp } from './hash-table.ts';
import { keyHashes, textHashes } from './keys.ts';
import type { Layout } from './layout.ts';
import { keyLikeness, textLikeness } from './likeness.ts';
import { textAt } from './texts.ts';

/** A writing and its script-neutral keys, the whole one's first. */
export interface Token {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Tokens of the index that a part can be, the likest first, each with its likeness in hundredths. */
export interface Expansion {
  readonly tokens: Uint32Array;
  readonly likeness: Uint8Array;
}

/** Tokens less alike than this are left out. */
const LEAST_LIKENESS = 45;
/** Expansions that are remembered; the memory is emptied when full. */
const MOST_KEPT = 20_000;

/** Finds the tokens of one index that a part of a name can be. */
export class Expander {
  readonly #layout: Layout;
  readonly #known = new Map<string, Expansion>();

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  of(part: Token): Expansion {
    const key = `${part.text}\n${part.keys.join('\n')}`;
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const made = this.#expand(part);
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(key, made);
    return made;
  }

  #expand({ text, keys }: Token): Expansion {
    const { byText, tokenTexts } = this.#layout;
    const best = new Map<number, number>();
    const meet = (token: number, likeness: number) => {
      if (likeness >= LEAST_LIKENESS && likeness > (best.get(token) ?? 0)) best.set(token, likeness);
    };
    for (const [at, key] of keys.entries()) this.#byKey(key, at === 0, meet);
    const met = new Set<number>();
    for (const hash of textHashes(text)) lookUp(byText, hash, (token) => met.add(token));
    for (const token of met)
      meet(token, textLikeness(text, textAt(tokenTexts.bytes, tokenTexts.starts, token)));
    const rows = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return {
      tokens: Uint32Array.from(rows, ([token]) => token),
      likeness: Uint8Array.from(rows, ([, likeness]) => likeness),
    };
  }

  /** Tokens that share the key or one a letter away. */
  #byKey(key: string, first: boolean, meet: (token: number, likeness: number) => void): void {
    const { byKey, keyTexts, keyTokens } = this.#layout;
    const met = new Set<number>();
    for (const hash of keyHashes(key)) lookUp(byKey, hash, (one) => met.add(one));
    for (const one of met) {
      const other = textAt(keyTexts.bytes, keyTexts.starts, one);
      const asFirst = keyLikeness(key, first, other, true);
      const asInner = keyLikeness(key, first, other, false);
      if (Math.max(asFirst, asInner) < LEAST_LIKENESS) continue;
      const end = keyTokens.starts[one + 1] ?? 0;
      for (let row = keyTokens.starts[one] ?? 0; row < end; row++) {
        const entry = keyTokens.values[row] ?? 0;
        meet(entry >>> 1, (entry & 1) === 1 ? asFirst : asInner);
      }
    }
  }
}
