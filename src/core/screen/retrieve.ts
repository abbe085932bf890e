import type { NamePart } from '../names/match/types.ts';
import { Expander, type Expansion } from './expand.ts';
import { type Feature, type Features, isTelling } from './features.ts';
import { lookUp } from './hash-table.ts';
import { acronymHash, initialsHash, joinedKeyHash, joinedTextHash } from './keys.ts';
import type { Layout } from './layout.ts';
import { WORD_SHARE } from './likeness.ts';

/** Share of the query's and of the listed name's weight in what a shared weight is measured by. */
const OF_QUERY = 3;
const OF_LISTED = 1;
/** Ranks run from 0 to this. */
export const FULL_RANK = 1000;
/** A name that shares less than this is no candidate; also what lets the common parts of a name be skipped. */
const LEAST_RANK = 330;
const JOINED_LIKENESS = 88;
const ACRONYM_LIKENESS = 90;
const MOST_ROUNDS = 0xffffffff;

interface Term {
  readonly weight: number;
  readonly expansion: Expansion;
}

/**
 * Sums shared weight over the names of an index. Whole numbers only, and every rule looks at one name alone, so that
 * what is true of a name stays true whatever else is in the index.
 */
export class Retriever {
  readonly #layout: Layout;
  readonly #expander: Expander;
  readonly #sums: Int32Array;
  readonly #seen: Uint32Array;
  readonly #touched: Uint32Array;
  #count = 0;
  #serial = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#expander = new Expander(layout);
    const names = layout.nameParty.length;
    this.#sums = new Int32Array(names);
    this.#seen = new Uint32Array(names);
    this.#touched = new Uint32Array(names);
  }

  get bytes(): number {
    return this.#sums.byteLength + this.#seen.byteLength + this.#touched.byteLength;
  }

  /** Calls `found` with each listed name that shares enough with the asked one, and its rank up to FULL_RANK. */
  run(asked: Features, found: (name: number, rank: number) => void): void {
    const whole = asked.parts.reduce((sum, { weight }) => sum + weight, 0);
    this.#addForms(asked, whole);
    this.#addTerms(asked.parts, whole);
    const { nameWeight } = this.#layout;
    for (let at = 0; at < this.#count; at++) {
      const name = this.#touched[at] ?? 0;
      const sum = this.#sums[name] ?? 0;
      this.#sums[name] = 0;
      const rank = rankOf(sum, whole, nameWeight[name] ?? 0);
      if (rank >= LEAST_RANK) found(name, rank);
    }
    this.#count = 0;
  }

  #addTerms(parts: readonly Feature[], whole: number): void {
    const terms = parts
      .map(({ part, weight }): Term => ({ weight, expansion: this.#expander.of(part) }))
      .sort((a, b) => b.weight - a.weight);
    let rest = terms.reduce((sum, { weight }) => sum + weight, 0);
    for (const { weight, expansion } of terms) {
      // What is found by this and all later parts alone stays below the line: only names found before still count.
      const opens = rankOf(rest * 100, whole, 0) >= LEAST_RANK;
      this.#add(expansion, weight, opens);
      rest -= weight;
    }
  }

  #add({ tokens, likeness }: Expansion, weight: number, opens: boolean): void {
    const { postings, postingsAt } = this.#layout;
    this.#nextRound();
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] ?? 0;
      const gain = weight * (likeness[at] ?? 0);
      const end = postingsAt[token + 1] ?? 0;
      for (let row = postingsAt[token] ?? 0; row < end; row++) this.#give(postings[row] ?? 0, gain, opens);
    }
  }

  #nextRound(): void {
    if (this.#serial === MOST_ROUNDS) {
      this.#seen.fill(0);
      this.#serial = 0;
    }
    this.#serial += 1;
  }

  /** Gives a name its gain once in this round: the likest token comes first. */
  #give(name: number, gain: number, opens: boolean): void {
    if (this.#seen[name] === this.#serial) return;
    const sum = this.#sums[name] ?? 0;
    if (sum === 0) {
      if (!opens) return;
      this.#touched[this.#count] = name;
      this.#count += 1;
    }
    this.#seen[name] = this.#serial;
    this.#sums[name] = sum + gain;
  }

  #addForms({ parts, words, joined, acronym, initials }: Features, whole: number): void {
    for (const { part, weight } of words)
      this.#add(this.#expander.of(part), Math.round(weight * WORD_SHARE), true);
    for (const { part, weight } of parts) this.#addJoined(part.text, part.keys[0] ?? '', weight);
    for (const { text, key, weight } of joined) {
      this.#add(this.#expander.of({ ...blank, text, keys: isTelling(key) ? [key] : [] }), weight, true);
      if (!parts.some(({ part }) => part.text === text)) this.#addJoined(text, key, weight);
    }
    if (acronym !== null) this.#addListed(initialsHash(acronym), whole * ACRONYM_LIKENESS);
    for (const letters of initials) this.#addListed(acronymHash(letters), whole * ACRONYM_LIKENESS);
  }

  #addJoined(text: string, key: string, weight: number): void {
    this.#nextRound();
    const bare = text.replaceAll(' ', '');
    for (const hash of [
      ...(isTelling(bare) ? [joinedTextHash(bare)] : []),
      ...(isTelling(key) ? [joinedKeyHash(key)] : []),
    ])
      lookUp(this.#layout.joined, hash, (name) => this.#give(name, weight * JOINED_LIKENESS, true));
  }

  #addListed(hash: number, gain: number): void {
    this.#nextRound();
    lookUp(this.#layout.acronyms, hash, (name) => this.#give(name, gain, true));
  }
}

const blank: NamePart = { text: '', kind: 'word', script: 'other', bits: 0, keys: [] };

/** Rank of a name that shares `sum` hundredths of weight with a query of `asked` weight, itself of `listed` weight. */
function rankOf(sum: number, asked: number, listed: number): number {
  const measure = OF_QUERY * asked + OF_LISTED * listed;
  const rank = Math.floor((sum * FULL_RANK * (OF_QUERY + OF_LISTED)) / (100 * measure));
  return Math.min(FULL_RANK, rank);
}
