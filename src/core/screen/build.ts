import { matchKindOf } from '../resolve/party/index.ts';
import { groupsOf } from './groups.ts';
import { hashTableOf } from './hash-table.ts';
import { type Feature, type Features, featuresOf, isTelling, plainWordsOf } from './features.ts';
import {
  acronymHash,
  identifierHash,
  initialsHash,
  joinedKeyHash,
  joinedTextHash,
  keyHashes,
  textHashes,
} from './keys.ts';
import { packIndex } from './layout.ts';
import { Numbers } from './numbers.ts';
import { packParty } from './packed-party.ts';
import { Texts } from './texts.ts';
import type { IndexedParty } from './types.ts';

/** Pairs of a hash or a number and what it leads to, while they are collected. */
class Pairs {
  readonly heads = new Numbers();
  readonly values = new Numbers();

  add(head: number, value: number): void {
    this.heads.push(head);
    this.values.push(value);
  }

  toTable() {
    return hashTableOf(this.heads, this.values);
  }

  toGroups(count: number) {
    return groupsOf(this.heads, this.values, count);
  }

  /** The same pairs the other way round: groups of heads. */
  toGroupsOfHeads(count: number) {
    return groupsOf(this.values, this.heads, count);
  }
}

const MOST_WEIGHT = 0xffff;

/** Collects parties in their order and packs them. */
class Builder {
  readonly #classes = new Map<string, number>();
  readonly #partyClass = new Numbers();
  readonly #refs = new Texts();
  readonly #packed = new Texts();
  readonly #nameParty = new Numbers();
  readonly #nameWeight = new Numbers();
  readonly #tokenNames = new Pairs();
  readonly #tokens = new Map<string, number>();
  readonly #tokenTexts = new Texts();
  readonly #byText = new Pairs();
  readonly #keys = new Map<string, number>();
  readonly #keyTexts = new Texts();
  readonly #keyTokens = new Pairs();
  readonly #byKey = new Pairs();
  readonly #joined = new Pairs();
  readonly #acronyms = new Pairs();
  readonly #identifiers = new Pairs();

  add(listed: IndexedParty): void {
    const party = this.#partyClass.length;
    this.#partyClass.push(this.#classOf(listed));
    this.#refs.push(listed.ref);
    this.#packed.push(packParty(listed.party));
    const kind = matchKindOf(listed.party.kind);
    for (const { text } of listed.party.names) this.#addName(party, text, featuresOf(text, kind));
    for (const { value } of listed.party.identifiers) {
      const hash = identifierHash(value);
      if (hash !== null) this.#identifiers.add(hash, party);
    }
  }

  #classOf({ list, markingId }: IndexedParty): number {
    const key = JSON.stringify([list, markingId]);
    const known = this.#classes.get(key) ?? this.#classes.size;
    this.#classes.set(key, known);
    return known;
  }

  #addName(party: number, text: string, features: Features): void {
    const name = this.#nameParty.length;
    this.#nameParty.push(party);
    const weight = features.parts.reduce((sum, part) => sum + part.weight, 0);
    this.#nameWeight.push(Math.min(MOST_WEIGHT, weight));
    const found = [...features.parts, ...plainWordsOf(text, features)];
    const tokens = new Set(found.map((one) => this.#tokenOf(one)));
    for (const token of tokens) this.#tokenNames.add(token, name);
    for (const hash of joinedHashes(features)) this.#joined.add(hash, name);
    if (features.acronym !== null) this.#acronyms.add(acronymHash(features.acronym), name);
    for (const initials of features.initials) this.#acronyms.add(initialsHash(initials), name);
  }

  /** A token is one writing, whatever part of a name it is: the keys follow from the writing. */
  #tokenOf({ part }: Feature): number {
    const known = this.#tokens.get(part.text);
    if (known !== undefined) return known;
    const token = this.#tokens.size;
    this.#tokens.set(part.text, token);
    this.#tokenTexts.push(part.text);
    for (const hash of textHashes(part.text)) this.#byText.add(hash, token);
    for (const [at, key] of part.keys.entries()) {
      this.#keyTokens.add(this.#keyOf(key), token * 2 + (at === 0 ? 1 : 0));
    }
    return token;
  }

  #keyOf(key: string): number {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const id = this.#keys.size;
    this.#keys.set(key, id);
    this.#keyTexts.push(key);
    for (const hash of keyHashes(key)) this.#byKey.add(hash, id);
    return id;
  }

  pack(): ArrayBufferLike {
    return packIndex({
      classes: [...this.#classes.keys()],
      partyClass: Uint16Array.from(this.#partyClass.toArray()),
      refs: this.#refs,
      packed: this.#packed,
      nameParty: this.#nameParty.toArray(),
      nameWeight: Uint16Array.from(this.#nameWeight.toArray()),
      tokenNames: this.#tokenNames.toGroups(this.#tokens.size),
      nameTokens: this.#tokenNames.toGroupsOfHeads(this.#nameParty.length),
      tokenTexts: this.#tokenTexts,
      byText: this.#byText.toTable(),
      keyTexts: this.#keyTexts,
      keyTokens: this.#keyTokens.toGroups(this.#keys.size),
      byKey: this.#byKey.toTable(),
      joined: this.#joined.toTable(),
      acronyms: this.#acronyms.toTable(),
      identifiers: this.#identifiers.toTable(),
    });
  }
}

/** Hashes of the forms in which neighbouring parts are one word. */
function joinedHashes({ joined }: Features): Iterable<number> {
  return new Set(
    joined.flatMap(({ text, key }) => [
      ...(isTelling(text) ? [joinedTextHash(text)] : []),
      ...(isTelling(key) ? [joinedKeyHash(key)] : []),
    ]),
  );
}

/** The buffer of an index of the parties. The same parties in any order give the same bytes. */
export function buildBuffer(parties: Iterable<IndexedParty>): ArrayBufferLike {
  const ordered = [...parties].sort(
    (a, b) =>
      order(a.list, b.list) ||
      order(a.ref, b.ref) ||
      a.markingId - b.markingId ||
      order(packParty(a.party), packParty(b.party)),
  );
  const builder = new Builder();
  for (const listed of ordered) builder.add(listed);
  return builder.pack();
}

export function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
