import {
  explained,
  mostScoreWithoutIdentifier,
  type NameToCompare,
  nameToCompare,
  type PreparedParty,
  prepareParty,
  ratePrepared,
  type Rating,
} from '../resolve/party/index.ts';
import type { Party } from '../resolve/party/types.ts';
import { boundedParty, CandidateFinder, LEAST_NEAR } from './candidates.ts';
import { type Layout, openIndex } from './layout.ts';
import { unpackParty } from './packed-party.ts';
import { textAt } from './texts.ts';
import type { Check, Hit, PartyIndex } from './types.ts';

/** Parties that are compared in full: the best of the candidates. */
const MOST_SCORED = 50;
/** Rank from which `candidates` tells of a party: deeper than a check looks, so that what the line costs can be measured. */
const LEAST_CANDIDATE = 100;
/** Listed parties that are kept prepared; the memory is emptied when full. */
const MOST_PREPARED = 20_000;

/** Names of a listed party, and those of them that were taken apart. */
interface Named extends Pick<Party, 'kind' | 'names'> {
  readonly compared: (NameToCompare | undefined)[];
}

/** An index over the arrays of one buffer. Answers depend on the buffer and the question alone. */
class PackedPartyIndex implements PartyIndex {
  readonly buffer: ArrayBufferLike;
  readonly #layout: Layout;
  readonly #finder: CandidateFinder;
  readonly #prepared = new Map<number, PreparedParty>();
  readonly #named = new Map<number, Named>();

  constructor(buffer: ArrayBufferLike) {
    this.buffer = buffer;
    this.#layout = openIndex(buffer);
    this.#finder = new CandidateFinder(this.#layout);
  }

  get parties(): number {
    return this.#layout.partyClass.length;
  }

  get names(): number {
    return this.#layout.nameParty.length;
  }

  get bytes(): number {
    return this.buffer.byteLength + this.#finder.bytes;
  }

  check({ party, threshold, limit, lists, mayRead, most = MOST_SCORED }: Check): readonly Hit[] {
    const allowed = Uint8Array.from(this.#layout.classes, ({ list, markingId }) =>
      (lists === null || lists.has(list)) && mayRead(markingId) ? 1 : 0,
    );
    const asked = prepareParty(boundedParty(party));
    const hits: { readonly party: number; readonly rating: Rating }[] = [];
    for (const { party: found, near } of this.#finder.find(party, most, LEAST_NEAR, allowed)) {
      if (this.#outOfReach(asked, found, near, threshold)) continue;
      const rating = ratePrepared(asked, withNames(this.#preparedAt(found), near));
      if (rating.score >= threshold) hits.push({ party: found, rating });
    }
    // Parties are in the order of list and reference, so that equals come in one order always.
    return hits
      .sort((a, b) => b.rating.score - a.rating.score || a.party - b.party)
      .slice(0, limit)
      .map(({ party, rating }) => ({ ...this.#placeOf(party), score: explained(rating) }));
  }

  /** True where the names alone show that the threshold is not reached: most candidates need not be taken apart. */
  #outOfReach(asked: PreparedParty, party: number, near: readonly number[], threshold: number): boolean {
    if (asked.identifiers.length > 0 || this.#prepared.has(party)) return false;
    const { kind, names, compared } = this.#namesAt(party);
    const nearest = near.flatMap((place) => {
      const name = names[place];
      if (name === undefined) return [];
      compared[place] ??= nameToCompare(name.text, kind, name.kind === 'weak');
      return [compared[place]];
    });
    return mostScoreWithoutIdentifier(asked, nearest) < threshold;
  }

  #namesAt(party: number): Named {
    const before = this.#named.get(party);
    if (before !== undefined) return before;
    const { kind, names } = this.#partyAt(party);
    const made = { kind, names, compared: [] };
    if (this.#named.size >= MOST_PREPARED) this.#named.clear();
    this.#named.set(party, made);
    return made;
  }

  #partyAt(party: number): Party {
    const { bytes, starts } = this.#layout.packed;
    return unpackParty(textAt(bytes, starts, party));
  }

  candidates(party: Party, most: number): readonly { readonly list: string; readonly ref: string }[] {
    const all = new Uint8Array(this.#layout.classes.length).fill(1);
    return this.#finder
      .find(party, most, LEAST_CANDIDATE, all)
      .map((candidate) => this.#placeOf(candidate.party));
  }

  #placeOf(party: number): { readonly list: string; readonly ref: string } {
    const { classes, partyClass, refs } = this.#layout;
    return {
      list: classes[partyClass[party] ?? 0]?.list ?? '',
      ref: textAt(refs.bytes, refs.starts, party),
    };
  }

  #preparedAt(party: number): PreparedParty {
    const before = this.#prepared.get(party);
    if (before !== undefined) return before;
    const made = prepareParty(this.#partyAt(party));
    if (this.#prepared.size >= MOST_PREPARED) this.#prepared.clear();
    this.#prepared.set(party, made);
    return made;
  }
}

/** The party with those of its names alone that are near the query; with all where none is. */
function withNames(party: PreparedParty, near: readonly number[]): PreparedParty {
  if (near.length === 0 || near.length === party.names.length) return party;
  return { ...party, names: near.flatMap((place) => party.names[place] ?? []) };
}

/**
 * Opens an index over a buffer that `buildBuffer` made, here, in another thread or in another process. The buffer is
 * used as it is, not copied. Throws `UnreadableIndex` where it is damaged, cut off or of another version.
 */
export function openPartyIndex(buffer: ArrayBufferLike): PartyIndex {
  return new PackedPartyIndex(buffer);
}
