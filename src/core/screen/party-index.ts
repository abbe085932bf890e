import {
  compareNamesOf,
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

/** What a bound may fall short of a score by. */
const ROUNDING = 1e-9;

/** A listed party whose names and evidence are taken apart when they are first compared. */
class Listed {
  readonly party: Party;
  readonly #names: (NameToCompare | undefined)[] = [];
  #prepared: PreparedParty | null = null;

  constructor(party: Party) {
    this.party = party;
  }

  nameAt(place: number): NameToCompare {
    const { names, kind } = this.party;
    const name = names[place];
    if (name === undefined) throw new RangeError(`a party has no name ${place}`);
    const made = this.#names[place] ?? nameToCompare(name.text, kind, name.kind === 'weak');
    this.#names[place] = made;
    return made;
  }

  /** All but the names. */
  get prepared(): PreparedParty {
    this.#prepared ??= { ...prepareParty({ ...this.party, names: [] }), party: this.party };
    return this.#prepared;
  }
}

/** An index over the arrays of one buffer. Answers depend on the buffer and the question alone. */
class PackedPartyIndex implements PartyIndex {
  readonly buffer: ArrayBufferLike;
  readonly #layout: Layout;
  readonly #finder: CandidateFinder;
  readonly #listed = new Map<number, Listed>();

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
      const rating = this.#rate(asked, this.#listedAt(found), near, threshold);
      if (rating !== null && rating.score >= threshold) hits.push({ party: found, rating });
    }
    // Parties are in the order of list and reference, so that equals come in one order always.
    return hits
      .sort((a, b) => b.rating.score - a.rating.score || a.party - b.party)
      .slice(0, limit)
      .map(({ party, rating }) => ({ ...this.#placeOf(party), score: explained(rating) }));
  }

  /** Compares with the names that are near, all where none is; null where these show that the threshold is not reached. */
  #rate(asked: PreparedParty, listed: Listed, near: readonly number[], threshold: number): Rating | null {
    const places = near.length === 0 ? listed.party.names.keys() : near;
    const names: NameToCompare[] = [];
    for (const place of places) names.push(listed.nameAt(place));
    const name = compareNamesOf(asked.names, names);
    const mayIdentify = asked.identifiers.length > 0 && listed.party.identifiers.length > 0;
    if (!mayIdentify && mostScoreWithoutIdentifier(asked, listed.party, name) + ROUNDING < threshold)
      return null;
    return ratePrepared(asked, { ...listed.prepared, names }, name);
  }

  #listedAt(party: number): Listed {
    const before = this.#listed.get(party);
    if (before !== undefined) return before;
    const made = new Listed(this.#partyAt(party));
    if (this.#listed.size >= MOST_PREPARED) this.#listed.clear();
    this.#listed.set(party, made);
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
}

/**
 * Opens an index over a buffer that `buildBuffer` made, here, in another thread or in another process. The buffer is
 * used as it is, not copied. Throws `UnreadableIndex` where it is damaged, cut off or of another version.
 */
export function openPartyIndex(buffer: ArrayBufferLike): PartyIndex {
  return new PackedPartyIndex(buffer);
}
