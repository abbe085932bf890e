import { lookUp } from './hash-table.ts';
import { keyHashes, textHashes } from './keys.ts';
import type { Layout } from './layout.ts';
import { likenessOf, type Token } from './likeness.ts';
import { textAt } from './texts.ts';

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

  #expand(part: Token): Expansion {
    const near = new Set<number>();
    for (const hash of textHashes(part.text)) lookUp(this.#layout.byText, hash, (token) => near.add(token));
    const met = new Set(near);
    for (const key of part.keys)
      for (const hash of keyHashes(key)) lookUp(this.#layout.byKey, hash, (token) => met.add(token));
    const rows: (readonly [token: number, likeness: number])[] = [];
    for (const token of met) {
      const likeness = likenessOf(part, this.#tokenAt(token), near.has(token));
      if (likeness >= LEAST_LIKENESS) rows.push([token, likeness]);
    }
    rows.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return {
      tokens: Uint32Array.from(rows, ([token]) => token),
      likeness: Uint8Array.from(rows, ([, likeness]) => likeness),
    };
  }

  #tokenAt(token: number): Token {
    const [text = '', ...keys] = textAt(
      this.#layout.tokenTexts.bytes,
      this.#layout.tokenTexts.starts,
      token,
    ).split('\n');
    return { text, keys };
  }
}
