import type { FoundAlias, FoundName } from './types.ts';

/**
 * Which found names of one report stand for one thing. Only what the report itself shows is used: equal names, public
 * anchors, alias pairs, surnames after full names, acronyms of a given expansion. Where two readings are possible the
 * names stay apart: a wrong join inside a report cannot be undone by a later judgement.
 */

/** A name for comparison: no marks, case, hyphens, possessive or leading article. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u200c-\u200f]/g, '')
    .toLowerCase()
    .replace(/['’ʼ`]s?(?=\s|$)/g, '')
    .replace(/['’ʼ`.]/g, '')
    .replace(/[-–—_/\s]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

interface Folded {
  readonly name: FoundName;
  readonly fold: string;
  readonly words: readonly string[];
}

class Groups {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index);
  }

  root(index: number): number {
    let at = index;
    while (this.parent[at] !== at) at = this.parent[at] as number;
    return at;
  }

  /** The earlier mention stays the root, so groups do not depend on the order of the rules. */
  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x !== y) this.parent[Math.max(x, y)] = Math.min(x, y);
  }
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'al', 'e', 'i', 'ul', 'ur']);

function initials(words: readonly string[], small: boolean): string {
  return words
    .filter((word) => small || !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

function joinEqual(found: readonly Folded[], groups: Groups): void {
  const first = new Map<string, number>();
  found.forEach(({ name, fold }, index) => {
    const keys = [`${name.kind} ${fold}`];
    if (name.anchor !== null) keys.push(`${name.kind} @${name.anchor}`);
    for (const key of keys) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, index);
      else groups.join(earlier, index);
    }
  });
}

function joinAcronyms(found: readonly Folded[], groups: Groups): void {
  found.forEach(({ name, fold }, index) => {
    if (name.kind === 'person' || name.kind === 'place' || !/^[A-Z]{2,7}$/.test(name.text)) return;
    const roots = new Set<number>();
    found.forEach((other, at) => {
      if (other.name.kind !== name.kind || other.words.length < 2) return;
      if (initials(other.words, true) === fold || initials(other.words, false) === fold)
        roots.add(groups.root(at));
    });
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) groups.join(only, index);
  });
}

/** "Kurilla" after "Michael Kurilla"; "Michael E. Kurilla" and "Michael Kurilla". One candidate only, or none. */
function joinShortNames(found: readonly Folded[], groups: Groups): void {
  const people = found
    .map((entry, index) => ({ ...entry, index }))
    .filter((entry) => entry.name.kind === 'person');
  const bySize = [...people].sort((a, b) => b.words.length - a.words.length || a.index - b.index);
  for (const short of bySize) {
    const roots = new Set<number>();
    for (const long of people) {
      if (long.words.length > short.words.length && fitsWithin(short, long))
        roots.add(groups.root(long.index));
    }
    roots.delete(groups.root(short.index));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) groups.join(only, short.index);
  }
}

function fitsWithin(short: Folded, long: Folded): boolean {
  const last = long.words.at(-1);
  // "Aziz's brother, Kamran Aziz": two names side by side in one phrase are two people.
  if (short.name.end <= long.name.start && long.name.start - short.name.end < 40) return false;
  if (short.words.length === 1) {
    const [word] = short.words;
    if (word === last) return true;
    // A given name alone is enough only later in the text, and only where it is written first in the full name.
    return word === long.words[0] && short.name.start > long.name.start && (word?.length ?? 0) > 3;
  }
  let at = 0;
  for (const word of long.words) if (word === short.words[at]) at++;
  return at === short.words.length && (short.words.at(-1) === last || short.words[0] === long.words[0]);
}

const ALIAS_BETWEEN =
  /^,? ?(?:and |or |with )?(?:(?:its|their|the|his|her) alias(?:es)?,?|alias|also (?:known|called|written) as|a\.?k\.?a\.?,?) (?:the )?["“‘]?$/i;

/** "X and its alias, the Y": Y is what X is, though its words alone would not say so. Names with a public key keep their kind. */
export function agreeOnKinds(text: string, names: readonly FoundName[]): FoundName[] {
  return names.map((name, index) => {
    const before = names[index - 1];
    if (before === undefined || before.kind === name.kind || name.anchor !== null) return name;
    return ALIAS_BETWEEN.test(text.slice(before.end, name.start)) ? { ...name, kind: before.kind } : name;
  });
}

/**
 * Groups names: the result holds, per name, the index of the first name of its group.
 * Names of different kinds are never one thing, even where an alias pair says so.
 */
export function groupNames(names: readonly FoundName[], aliases: readonly FoundAlias[]): number[] {
  const groups = new Groups(names.length);
  const found = names.map((name) => {
    const fold = foldName(name.text);
    return { name, fold, words: fold.split(' ') };
  });
  joinEqual(found, groups);
  for (const pair of aliases) {
    if (names[pair.of]?.kind === names[pair.alias]?.kind) groups.join(pair.of, pair.alias);
  }
  joinAcronyms(found, groups);
  joinShortNames(found, groups);
  return names.map((_, index) => groups.root(index));
}
