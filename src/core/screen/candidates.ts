import { matchKindOf } from '../resolve/party/index.ts';
import type { Party } from '../resolve/party/types.ts';
import { featuresOf } from './features.ts';
import { lookUp } from './hash-table.ts';
import { identifierHash } from './keys.ts';
import type { Layout } from './layout.ts';
import { FULL_RANK, Retriever } from './retrieve.ts';

/** Names of one query that are asked with; what is longer than that is no list of one party's names. */
const MOST_NAMES = 32;
const MOST_IDENTIFIERS = 64;

/** Names below this rank are not compared: on the dev half about one in a hundred just below it would reach 0.7. */
export const LEAST_NEAR = 380;

/** A party to be scored, with its rank: FULL_RANK + 1 where an identifier is shared. */
export interface Candidate {
  readonly party: number;
  readonly rank: number;
  /** Places of its names that are near enough to be compared; none where an identifier alone found it. */
  readonly near: readonly number[];
}

/** The query without what is beyond any bound: its first names and identifiers. */
export function boundedParty(party: Party): Party {
  return {
    ...party,
    names: party.names.slice(0, MOST_NAMES),
    identifiers: party.identifiers.slice(0, MOST_IDENTIFIERS),
  };
}

/** Finds the parties that are worth comparing. */
export class CandidateFinder {
  readonly #layout: Layout;
  readonly #retriever: Retriever;
  /** Best rank of each party in the running query, 0 for none. */
  readonly #ranks: Uint16Array;
  /** The first name of each party: a name less this is its place among the party's names. */
  readonly #firstName: Uint32Array;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#retriever = new Retriever(layout);
    this.#ranks = new Uint16Array(layout.partyClass.length);
    this.#firstName = new Uint32Array(layout.partyClass.length);
    for (let name = layout.nameParty.length - 1; name >= 0; name--)
      this.#firstName[layout.nameParty[name] ?? 0] = name;
  }

  get bytes(): number {
    return this.#retriever.bytes + this.#ranks.byteLength + this.#firstName.byteLength;
  }

  /**
   * At most `most` parties of the allowed classes with rank `least` or more, best rank first; among equals in the order of the index. Parties of
   * other classes are left out before anything is counted, ranked or cut off.
   */
  find(asked: Party, most: number, least: number, allowed: Uint8Array): readonly Candidate[] {
    const { partyClass, nameParty } = this.#layout;
    const met: number[] = [];
    const near: number[] = [];
    const meet = (party: number, rank: number): boolean => {
      if (allowed[partyClass[party] ?? 0] !== 1) return false;
      const before = this.#ranks[party] ?? 0;
      if (before === 0) met.push(party);
      if (rank > before) this.#ranks[party] = rank;
      return rank >= LEAST_NEAR;
    };
    const party = boundedParty(asked);
    const kind = matchKindOf(party.kind);
    for (const { value } of party.identifiers) {
      const hash = identifierHash(value);
      if (hash !== null) lookUp(this.#layout.identifiers, hash, (one) => meet(one, FULL_RANK + 1));
    }
    for (const text of new Set(party.names.map((name) => name.text)))
      this.#retriever.run(featuresOf(text, kind), least, (name, rank) => {
        if (meet(nameParty[name] ?? 0, rank)) near.push(name);
      });
    return this.#withNames(this.#best(met, most), near);
  }

  #best(met: readonly number[], most: number): readonly { readonly party: number; readonly rank: number }[] {
    const counts = new Uint32Array(FULL_RANK + 2);
    for (const party of met) counts[this.#ranks[party] ?? 0] = (counts[this.#ranks[party] ?? 0] ?? 0) + 1;
    let line = FULL_RANK + 1;
    for (let sum = counts[line] ?? 0; line > 1 && sum < most; sum += counts[line] ?? 0) line -= 1;
    const kept: { party: number; rank: number }[] = [];
    for (const party of met) {
      const rank = this.#ranks[party] ?? 0;
      if (rank >= line) kept.push({ party, rank });
      this.#ranks[party] = 0;
    }
    return kept.sort((a, b) => b.rank - a.rank || a.party - b.party).slice(0, most);
  }

  #withNames(
    kept: readonly { readonly party: number; readonly rank: number }[],
    near: readonly number[],
  ): readonly Candidate[] {
    const places = new Map<number, Set<number>>(kept.map(({ party }) => [party, new Set<number>()]));
    for (const name of near) {
      const party = this.#layout.nameParty[name] ?? 0;
      places.get(party)?.add(name - (this.#firstName[party] ?? 0));
    }
    return kept.map(({ party, rank }) => ({
      party,
      rank,
      near: [...(places.get(party) ?? [])].sort((a, b) => a - b),
    }));
  }
}
