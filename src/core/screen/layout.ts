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
  readonly nameTokens: Uint32Array;
  readonly nameTokensAt: Uint32Array;
  readonly tokenTexts: Texts;
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
  readonly nameTokens: Uint32Array;
  readonly nameTokensAt: Uint32Array;
  /** Names that hold a token, and where each token's names begin. */
  readonly postings: Uint32Array;
  readonly postingsAt: Uint32Array;
  /** Text of a token, then its keys, one a line. */
  readonly tokenTexts: PackedTexts;
  readonly byText: HashTable;
  readonly byKey: HashTable;
  readonly joined: HashTable;
  readonly acronyms: HashTable;
  readonly identifiers: HashTable;
}

/** Lays the arrays out in one buffer, in the order that `openIndex` reads. */
export function packIndex(collected: Collected): ArrayBufferLike {
  const { nameTokens, nameTokensAt } = collected;
  const tokens = collected.tokenTexts.starts().length - 1;
  const [postings, postingsAt] = postingsOf(nameTokens, nameTokensAt, tokens);
  const table = ({ starts, hashes, values }: HashTable): Sections => [starts, hashes, values];
  const texts = (held: Texts): Sections => [held.bytes(), held.starts()];
  return packSections(
    [
      new TextEncoder().encode(JSON.stringify(collected.classes)),
      collected.partyClass,
      collected.nameParty,
      collected.nameWeight,
      nameTokens,
      nameTokensAt,
      postings,
      postingsAt,
      ...texts(collected.refs),
      ...texts(collected.packed),
      ...texts(collected.tokenTexts),
      ...table(collected.byText),
      ...table(collected.byKey),
      ...table(collected.joined),
      ...table(collected.acronyms),
      ...table(collected.identifiers),
    ],
    RULES,
  );
}

/** Turns "tokens of each name" into "names of each token", names ascending. */
function postingsOf(
  nameTokens: Uint32Array,
  nameTokensAt: Uint32Array,
  tokens: number,
): readonly [Uint32Array, Uint32Array] {
  const at = new Uint32Array(tokens + 1);
  for (const token of nameTokens) at[token + 1] = (at[token + 1] ?? 0) + 1;
  for (let token = 0; token < tokens; token++) at[token + 1] = (at[token + 1] ?? 0) + (at[token] ?? 0);
  const next = at.slice();
  const postings = new Uint32Array(nameTokens.length);
  for (let name = 0; name + 1 < nameTokensAt.length; name++) {
    const end = nameTokensAt[name + 1] ?? 0;
    for (let place = nameTokensAt[name] ?? 0; place < end; place++) {
      const token = nameTokens[place] ?? 0;
      const row = next[token] ?? 0;
      postings[row] = name;
      next[token] = row + 1;
    }
  }
  return [postings, at];
}

const SECTIONS = 29;

/** The arrays of a buffer made by `packIndex`. Throws `UnreadableIndex`. */
export function openIndex(buffer: ArrayBufferLike): Layout {
  const sections = openSections(buffer, SECTIONS, RULES);
  let at = 0;
  const next = () => sections[at++];
  const bytes = () => next() as Uint8Array;
  const halves = () => next() as Uint16Array;
  const words = () => next() as Uint32Array;
  const texts = (): PackedTexts => ({ bytes: bytes(), starts: words() });
  const table = (): HashTable => ({ starts: words(), hashes: words(), values: words() });
  const classes = JSON.parse(new TextDecoder().decode(bytes().slice())) as string[];
  return {
    classes: classes.map((text) => {
      const [list, markingId] = JSON.parse(text) as [string, number];
      return { list, markingId };
    }),
    partyClass: halves(),
    nameParty: words(),
    nameWeight: halves(),
    nameTokens: words(),
    nameTokensAt: words(),
    postings: words(),
    postingsAt: words(),
    refs: texts(),
    packed: texts(),
    tokenTexts: texts(),
    byText: table(),
    byKey: table(),
    joined: table(),
    acronyms: table(),
    identifiers: table(),
  };
}
