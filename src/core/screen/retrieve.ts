import { Expander, type Expansion } from './expand.ts';
import { type Features, isTelling } from './features.ts';
import { lookUp } from './hash-table.ts';
import { acronymHash, initialsHash, joinedKeyHash, joinedTextHash } from './keys.ts';
import type { Layout } from './layout.ts';

/** Share of the query's and of the listed name's weight in what a shared weight is measured by. */
const OF_QUERY = 3;
const OF_LISTED = 1;
/** Ranks run from 0 to this. */
export const FULL_RANK = 1000;
/** A part as common as this (in eighths of a bit) is sought in its own spellings alone: what is merely near it says nothing. */
const COMMON_WEIGHT = 48;
const LEAST_OF_COMMON = 80;
const JOINED_LIKENESS = 88;
const ACRONYM_LIKENESS = 90;
/** A single word must be this like the joined ones. */
const LEAST_TOGETHER = 84;
/** Marks a name that a form has found, beside the bits of the parts (`MOST_PARTS` of them). */
const OPENED = 1 << 30;

/** Rows of tokens that are read in the time in which one name is asked for its own tokens. */
const ROWS_PER_NAME = 3;

/** What a query's parts can be in the index; the part's bit in the masks. */
interface Term {
  readonly bit: number;
  readonly weight: number;
  readonly expansion: Expansion;
}

/** Names that hold some of the parts written together or apart, or as letters. */
interface Form {
  readonly bits: number;
  readonly likeness: number;
  readonly names: (each: (name: number) => void) => void;
}

/**
 * Sums shared weight over the names of an index. Whole numbers only, and every rule looks at one name alone, so that
 * what is true of a name stays true whatever else is in the index.
 */
export class Retriever {
  readonly #layout: Layout;
  readonly #expander: Expander;
  /** Two numbers a name, side by side: which parts of the query it has been given, as bits, and its sum. */
  readonly #given: Int32Array;
  readonly #touched: Uint32Array;
  /** Likeness of each token to the part that is looked at, in hundredths; 0 between two parts. */
  readonly #alike: Uint8Array;
  #count = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#expander = new Expander(layout);
    const names = layout.nameParty.length;
    this.#given = new Int32Array(2 * names);
    this.#touched = new Uint32Array(names);
    this.#alike = new Uint8Array(layout.tokenNames.starts.length);
  }

  get bytes(): number {
    return this.#given.byteLength + this.#touched.byteLength + this.#alike.byteLength;
  }

  /**
   * Calls `found` with each listed name whose rank (0 to FULL_RANK) is `least` or more. The higher the line, the more of
   * the common parts' names need not be looked at.
   */
  run(asked: Features, least: number, found: (name: number, rank: number) => void): void {
    const weights = asked.parts.map(({ weight }) => weight);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const forms = this.#formsOf(asked);
    for (const { names } of forms) names((name) => this.#open(name));
    this.#addTerms(asked, whole, least);
    for (const form of forms) this.#addForm(form, weights);
    this.#tell(whole, least, found);
  }

  /** Tells of the names that reach the line and wipes what was given. */
  #tell(whole: number, least: number, found: (name: number, rank: number) => void): void {
    const { nameWeight } = this.#layout;
    const given = this.#given;
    // The line in sums: a division for each name would cost more than all the rest.
    const scale = scaleOf(least);
    for (let at = 0; at < this.#count; at++) {
      const name = this.#touched[at] ?? 0;
      const listed = nameWeight[name] ?? 0;
      // One listed part can be like two of the query's, yet no more than the whole listed name is shared by parts.
      const most = ((given[2 * name] ?? 0) & OPENED) === 0 ? 100 * listed : Number.POSITIVE_INFINITY;
      const sum = Math.min(given[2 * name + 1] ?? 0, most);
      given[2 * name] = 0;
      given[2 * name + 1] = 0;
      if (sum + 1 < scale * (OF_QUERY * whole + OF_LISTED * listed)) continue;
      const rank = rankOf(sum, whole, listed);
      if (rank >= least) found(name, rank);
    }
    this.#count = 0;
  }

  #open(name: number): void {
    if (this.#given[2 * name] !== 0) return;
    this.#touched[this.#count] = name;
    this.#count += 1;
    this.#given[2 * name] = OPENED;
  }

  #addTerms({ parts }: Features, whole: number, least: number): void {
    const terms = parts
      .map(({ part, weight }, at): Term => ({ bit: 1 << at, weight, expansion: this.#expander.of(part) }))
      .sort((a, b) => b.weight - a.weight);
    const scale = scaleOf(least);
    let rest = whole;
    for (const term of terms) {
      // What is found by this and all later parts alone stays below the line: only names found before still count.
      const opens = rankOf(rest * 100, whole, rest) >= least;
      rest -= term.weight;
      // Hundredths that a name first found here, as like as can be and with all later parts, has above what the query asks.
      const above = rest * 100 + 1 - scale * OF_QUERY * whole;
      this.#addTerm(term, opens ? above : Number.NEGATIVE_INFINITY, scale * OF_LISTED);
    }
  }

  /**
   * Gives each name of the term its gain once: the likest token comes first. A token opens the names that can still
   * reach the line with all later parts; one that can open none gives to names found before alone, from whichever side
   * is shorter.
   */
  #addTerm({ bit, weight, expansion }: Term, above: number, perListed: number): void {
    const { starts } = this.#layout.tokenNames;
    const { tokens, likeness } = expansion;
    let end = tokens.length;
    if (weight < COMMON_WEIGHT) while (end > 0 && (likeness[end - 1] ?? 0) < LEAST_OF_COMMON) end -= 1;
    let at = 0;
    for (; at < end; at++) {
      const gain = weight * (likeness[at] ?? 0);
      if (above + gain < 0) break;
      this.#openToken(tokens[at] ?? 0, bit, gain, (above + gain) / perListed);
    }
    let rows = 0;
    for (let later = at; later < end; later++) {
      const token = tokens[later] ?? 0;
      rows += (starts[token + 1] ?? 0) - (starts[token] ?? 0);
    }
    if (rows > this.#count * ROWS_PER_NAME) this.#giveByName(expansion, at, end, bit, weight);
    else for (; at < end; at++) this.#giveByToken(tokens[at] ?? 0, bit, weight * (likeness[at] ?? 0));
  }

  /** Gives the names of a token their gain; opens those that weigh at most so much. */
  #openToken(token: number, bit: number, gain: number, mostListed: number): void {
    const { starts, values } = this.#layout.tokenNames;
    const { nameWeight } = this.#layout;
    const given = this.#given;
    const end = starts[token + 1] ?? 0;
    for (let row = starts[token] ?? 0; row < end; row++) {
      const name = values[row] ?? 0;
      const mask = given[2 * name] ?? 0;
      if ((mask & bit) !== 0) continue;
      if (mask === 0) {
        if ((nameWeight[name] ?? 0) > mostListed) continue;
        this.#touched[this.#count] = name;
        this.#count += 1;
      }
      given[2 * name] = mask | bit;
      given[2 * name + 1] = (given[2 * name + 1] ?? 0) + gain;
    }
  }

  /** Gives the names of a token that were found before their gain. */
  #giveByToken(token: number, bit: number, gain: number): void {
    const { starts, values } = this.#layout.tokenNames;
    const given = this.#given;
    const end = starts[token + 1] ?? 0;
    for (let row = starts[token] ?? 0; row < end; row++) {
      const name = values[row] ?? 0;
      const mask = given[2 * name] ?? 0;
      if (mask === 0 || (mask & bit) !== 0) continue;
      given[2 * name] = mask | bit;
      given[2 * name + 1] = (given[2 * name + 1] ?? 0) + gain;
    }
  }

  /** The same for many tokens at once, seen from the names found before: each asks its own few tokens. */
  #giveByName({ tokens, likeness }: Expansion, from: number, to: number, bit: number, weight: number): void {
    const { starts, values } = this.#layout.nameTokens;
    const given = this.#given;
    const alike = this.#alike;
    for (let at = from; at < to; at++) alike[tokens[at] ?? 0] = likeness[at] ?? 0;
    for (let at = 0; at < this.#count; at++) {
      const name = this.#touched[at] ?? 0;
      const mask = given[2 * name] ?? 0;
      if ((mask & bit) !== 0) continue;
      let best = 0;
      const end = starts[name + 1] ?? 0;
      for (let row = starts[name] ?? 0; row < end; row++) {
        const own = alike[values[row] ?? 0] ?? 0;
        if (own > best) best = own;
      }
      if (best === 0) continue;
      given[2 * name] = mask | bit;
      given[2 * name + 1] = (given[2 * name + 1] ?? 0) + weight * best;
    }
    for (let at = from; at < to; at++) alike[tokens[at] ?? 0] = 0;
  }

  /** Gives names what the form says of parts that they were not given yet. */
  #addForm({ bits, likeness, names }: Form, weights: readonly number[]): void {
    names((name) => {
      const mask = this.#given[2 * name] ?? 0;
      const missing = bits & ~mask;
      if (missing === 0) return;
      let weight = 0;
      for (let at = 0; at < weights.length; at++) if ((missing & (1 << at)) !== 0) weight += weights[at] ?? 0;
      this.#given[2 * name] = mask | bits;
      this.#given[2 * name + 1] = (this.#given[2 * name + 1] ?? 0) + weight * likeness;
    });
  }

  #formsOf({ parts, joined, acronym, initials }: Features): readonly Form[] {
    const all = (1 << parts.length) - 1;
    return [
      ...parts.map(({ part }, at) =>
        this.#writtenApart(part.text.replaceAll(' ', ''), part.keys[0] ?? '', 1 << at),
      ),
      ...joined.map(({ text, key, bits }) => this.#writtenTogether(text, key, bits)),
      ...(acronym === null ? [] : [this.#lettered(initialsHash(acronym), all)]),
      ...initials.map((letters) => this.#lettered(acronymHash(letters), all)),
    ];
  }

  /** Listed names that write in two words what the query writes in one. */
  #writtenApart(text: string, key: string, bits: number): Form {
    const hashes = [
      ...(isTelling(text) ? [joinedTextHash(text)] : []),
      ...(isTelling(key) ? [joinedKeyHash(key)] : []),
    ];
    return {
      bits,
      likeness: JOINED_LIKENESS,
      names: (each) => {
        for (const hash of hashes) lookUp(this.#layout.joined, hash, each);
      },
    };
  }

  /** Listed names that write in one word what the query writes in two. */
  #writtenTogether(text: string, key: string, bits: number): Form {
    const { tokens, likeness } = this.#expander.of({ text, keys: isTelling(key) ? [key] : [] });
    const { starts, values } = this.#layout.tokenNames;
    return {
      bits,
      likeness: JOINED_LIKENESS,
      names: (each) => {
        for (let at = 0; at < tokens.length; at++) {
          if ((likeness[at] ?? 0) < LEAST_TOGETHER) break;
          const token = tokens[at] ?? 0;
          const end = starts[token + 1] ?? 0;
          for (let row = starts[token] ?? 0; row < end; row++) each(values[row] ?? 0);
        }
      },
    };
  }

  #lettered(hash: number, bits: number): Form {
    return { bits, likeness: ACRONYM_LIKENESS, names: (each) => lookUp(this.#layout.acronyms, hash, each) };
  }
}

/** The line as hundredths of weight that must be shared for each unit of what it is measured by. */
const scaleOf = (least: number): number => (100 * least) / (FULL_RANK * (OF_QUERY + OF_LISTED));

/** Rank of a name that shares `sum` hundredths of weight with a query of `asked` weight, itself of `listed` weight. */
function rankOf(sum: number, asked: number, listed: number): number {
  const measure = OF_QUERY * asked + OF_LISTED * listed;
  const rank = Math.floor((sum * FULL_RANK * (OF_QUERY + OF_LISTED)) / (100 * measure));
  return Math.min(FULL_RANK, rank);
}
