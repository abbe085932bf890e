import type { Groups } from './groups.ts';
import type { HashTable } from './hash-table.ts';
import { RULES } from './rules.ts';
import { openSections, packSections, type Sections } from './sections.ts';
import type { Texts } from './texts.ts';

/** What the builder hands over. */
export interface Collected {
  /** JSON of [list, markingId] of each class of parties. */
  readonly classes: readonly string[];
  readonly partyClass: Uint16Array;
  readonly refs: Texts;
  readonly packed: Texts;
  readonly nameParty: Uint32Array;
  readonly nameWeight: Uint16Array;
  readonly tokenNames: Groups;
  readonly nameTokens: Groups;
  readonly tokenTexts: Texts;
  readonly keyTexts: Texts;
  readonly keyTokens: Groups;
  readonly byText: HashTable;
  readonly byKey: HashTable;
  readonly joined: HashTable;
  readonly acronyms: HashTable;
  readonly identifiers: HashTable;
}

/** Texts of a packed index. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** A packed index as typed arrays over its one buffer. Parties, names and tokens are numbers from 0. */
export interface Layout {
  readonly classes: readonly { readonly list: string; readonly markingId: number }[];
  readonly partyClass: Uint16Array;
  readonly refs: PackedTexts;
  /** Parties as `packParty` writes them. */
  readonly packed: PackedTexts;
  readonly nameParty: Uint32Array;
  /** Weight of all parts of a name, in eighths of a bit. */
  readonly nameWeight: Uint16Array;
  /** Names that hold a token, ascending. */
  readonly tokenNames: Groups;
  /** Tokens of a name: the same pairs the other way round. */
  readonly nameTokens: Groups;
  readonly tokenTexts: PackedTexts;
  readonly keyTexts: PackedTexts;
  /** Tokens that have a key, each times two, plus one where it is the token's first key. */
  readonly keyTokens: Groups;
  readonly byText: HashTable;
  readonly byKey: HashTable;
  readonly joined: HashTable;
  readonly acronyms: HashTable;
  readonly identifiers: HashTable;
}

/** Lays the arrays out in one buffer, in the order that `openIndex` reads. */
export function packIndex(collected: Collected): ArrayBufferLike {
  const groups = ({ starts, values }: Groups): Sections => [starts, values];
  const table = ({ hashes, ...rest }: HashTable): Sections => [...groups(rest), hashes];
  const texts = (held: Texts): Sections => [held.bytes(), held.starts()];
  return packSections(
    [
      new TextEncoder().encode(JSON.stringify(collected.classes)),
      collected.partyClass,
      collected.nameParty,
      collected.nameWeight,
      ...groups(collected.tokenNames),
      ...groups(collected.nameTokens),
      ...groups(collected.keyTokens),
      ...texts(collected.refs),
      ...texts(collected.packed),
      ...texts(collected.tokenTexts),
      ...texts(collected.keyTexts),
      ...table(collected.byText),
      ...table(collected.byKey),
      ...table(collected.joined),
      ...table(collected.acronyms),
      ...table(collected.identifiers),
    ],
    RULES,
  );
}

const SECTIONS = 33;

/** The arrays of a buffer made by `packIndex`. Throws `UnreadableIndex`. */
export function openIndex(buffer: ArrayBufferLike): Layout {
  const sections = openSections(buffer, SECTIONS, RULES);
  let at = 0;
  const next = () => sections[at++];
  const bytes = () => next() as Uint8Array;
  const halves = () => next() as Uint16Array;
  const words = () => next() as Uint32Array;
  const texts = (): PackedTexts => ({ bytes: bytes(), starts: words() });
  const groups = (): Groups => ({ starts: words(), values: words() });
  const table = (): HashTable => ({ ...groups(), hashes: words() });
  const classes = JSON.parse(new TextDecoder().decode(bytes().slice())) as string[];
  return {
    classes: classes.map((text) => {
      const [list, markingId] = JSON.parse(text) as [string, number];
      return { list, markingId };
    }),
    partyClass: halves(),
    nameParty: words(),
    nameWeight: halves(),
    tokenNames: groups(),
    nameTokens: groups(),
    keyTokens: groups(),
    refs: texts(),
    packed: texts(),
    tokenTexts: texts(),
    keyTexts: texts(),
    byText: table(),
    byKey: table(),
    joined: table(),
    acronyms: table(),
    identifiers: table(),
  };
}
