import { remembering } from '../names/memo.ts';
import { type Folded, type Identity, identitiesOf, withoutTitle } from './coreference-apart.ts';
import { sameSound } from './coreference-scripts.ts';
import { foldWord } from './names-fold.ts';
import { withoutCase } from './names-foreign.ts';
import { shortForms } from './names-shortened.ts';
import type { FoundAlias, FoundName } from './types.ts';

/**
 * Which found names of one report stand for one thing. Only what the report itself shows is used: equal names, public
 * anchors, alias pairs, surnames after full names, acronyms of a given expansion. Where two readings are possible the
 * names stay apart: a wrong join inside a report cannot be undone by a later judgement.
 */

/** A name for comparison: no marks, case, hyphens, possessive or leading article. */
export const foldName: (text: string) => string = remembering((text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u200c-\u200f]/g, '')
    .toLowerCase()
    .replace(/['’ʼ`]s?(?=\s|$)/g, '')
    .replace(/['’ʼ`.]/g, '')
    .replace(/[-–—_/\s]+/g, ' ')
    .replace(/^the /, '')
    .trim(),
);

class Groups {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index);
  }

  root(index: number): number {
    let at = index;
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at] as number] as number;
      at = this.parent[at] as number;
    }
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

function joinEqual(found: readonly Folded[], identities: readonly Identity[], groups: Groups): void {
  const first = new Map<string, number>();
  found.forEach(({ name, fold }, index) => {
    const keys = [`${name.kind} ${fold} ${identities[index]?.number ?? 0}`];
    if (name.anchor !== null) keys.push(`${name.kind} @${name.anchor}`);
    for (const key of keys) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, index);
      else groups.join(earlier, index);
    }
  });
}

/** Lists under keys, so that a text of ten thousand names is not compared pair by pair. */
function filed<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const files = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = files.get(key);
      if (list === undefined) files.set(key, [item]);
      else list.push(item);
    }
  }
  return files;
}

/** The only group among the candidates, or null: the search ends at the second. */
function onlyRoot(groups: Groups, candidates: Iterable<number>, own: number | null): number | null {
  let only: number | null = null;
  for (const index of candidates) {
    const root = groups.root(index);
    if (root === own || root === only) continue;
    if (only !== null) return null;
    only = root;
  }
  return only;
}

/** All mentions of one full name, which are one group already: the first decides by its words, first and last by their place. */
interface Spelling extends Folded {
  readonly index: number;
  readonly firstStart: number;
  lastStart: number;
}

/** "X s/o Y": where Y is only told as a father, a surname later in the text is not his. */
const isFather = (text: string, name: FoundName): boolean =>
  name.kind === 'person' &&
  /\b(?:[sdw]\/o|son\s+of|daughter\s+of)\s+(?:the\s+late\s+)?$/i.test(
    withoutTitle(text.slice(Math.max(0, name.start - 40), name.start), name),
  );

/** Names of more than one word, one entry per kind and fold; of namesakes the one that is not set apart. */
function spellings(text: string, found: readonly Folded[], identities: readonly Identity[]): Spelling[] {
  const byFold = new Map<string, Spelling>();
  found.forEach((entry, index) => {
    if (identities[index]?.apart === true || isFather(text, entry.name)) return;
    const { start } = entry.name;
    const key = `${entry.name.kind} ${entry.fold}`;
    const known = byFold.get(key);
    if (known !== undefined) known.lastStart = start;
    else if (entry.words.length >= 2)
      byFold.set(key, { ...entry, index, firstStart: start, lastStart: start });
  });
  return [...byFold.values()];
}

function joinAcronyms(
  found: readonly Folded[],
  identities: readonly Identity[],
  long: readonly Spelling[],
  groups: Groups,
): void {
  const byInitials = filed(long, ({ name, words }) => [
    `${name.kind} ${initials(words, true)}`,
    `${name.kind} ${initials(words, false)}`,
  ]);
  found.forEach(({ name, fold }, index) => {
    if (
      name.kind === 'person' ||
      name.kind === 'place' ||
      !/^(?:[A-Z]{2,7}|[A-Z][a-z]?[A-Z])$/.test(name.text)
    )
      return;
    if (identities[index]?.apart === true) return;
    const full = byInitials.get(`${name.kind} ${fold}`) ?? [];
    const only = onlyRoot(
      groups,
      full.map((other) => other.index),
      null,
    );
    if (only !== null) groups.join(only, index);
  });
}

/** "Kurilla" after "Michael Kurilla"; "Michael E. Kurilla" and "Michael Kurilla". One candidate only, or none. */
function joinShortNames(
  found: readonly Folded[],
  identities: readonly Identity[],
  long: readonly Spelling[],
  groups: Groups,
): void {
  const people = long.filter(({ name }) => name.kind === 'person');
  const byEnds = filed(people, ({ words }) => [words[0] ?? '', words.at(-1) ?? '']);
  const bySize = found
    .map((entry, index) => ({ ...entry, index }))
    .filter((entry) => entry.name.kind === 'person' && identities[entry.index]?.apart !== true)
    .sort((a, b) => b.words.length - a.words.length || a.index - b.index);
  const firstStarts = new Map<number, number>();
  const surnames = new Map<number, Set<string>>();
  found.forEach(({ name, words }, index) => {
    const root = groups.root(index);
    if (name.kind !== 'person') return;
    firstStarts.set(root, Math.min(firstStarts.get(root) ?? name.start, name.start));
    if (words.length < 2) return;
    const known = surnames.get(root);
    if (known === undefined) surnames.set(root, new Set([words.at(-1) ?? '']));
    else known.add(words.at(-1) ?? '');
  });
  for (const short of bySize) {
    // "Rozi, whose full name is Y Z": a name that the report explains is no short form of another.
    const explained = surnames.get(groups.root(short.index));
    const since = firstStarts.get(groups.root(short.index)) ?? short.name.start;
    const ends = [short.words[0] ?? '', short.words.at(-1) ?? ''];
    const near = [...new Set(ends)].flatMap((end) => byEnds.get(end) ?? []);
    const fit = near.filter(
      (other) =>
        other.words.length > short.words.length &&
        !(
          isExplained(short, other) &&
          [...(explained ?? [])].some((surname) => surname !== other.words.at(-1))
        ) &&
        fitsWithin(short, since, other),
    );
    const only = onlyRoot(
      groups,
      fit.map((other) => other.index),
      groups.root(short.index),
    );
    if (only !== null) groups.join(only, short.index);
  }
}

/** "the Panel" after the one body whose name has that head word; where two have it, the short form stays by itself. */
function joinHeadWords(found: readonly Folded[], long: readonly Spelling[], groups: Groups): void {
  if (!found.some(({ name }) => name.rule === 'name.short@1')) return;
  const byForm = filed(long, ({ name }) => {
    const folds = name.text.split(/[\s-]+/).map(foldWord);
    return shortForms(folds).map((form) => `${name.kind} ${form}`);
  });
  found.forEach(({ name }, index) => {
    if (name.rule !== 'name.short@1') return;
    const form = name.text
      .split(/[\s-]+/)
      .map(foldWord)
      .join(' ');
    const full = byForm.get(`${name.kind} ${form}`) ?? [];
    const only = onlyRoot(
      groups,
      full.map((other) => other.index),
      null,
    );
    if (only !== null) groups.join(only, index);
  });
}

/** "ARREST OF PARACHA" over a body that writes names small: a heading, not the same phrase. */
function shouted(short: FoundName, long: FoundName): boolean {
  return (
    short.text.length > 3 && short.text === short.text.toUpperCase() && long.text !== long.text.toUpperCase()
  );
}

/** A nickname or a full name that the report ties to another full name; a surname alone stays anybody's of that family. */
const isExplained = (short: Folded, long: Spelling): boolean =>
  short.words.length > 1 || short.words[0] !== long.words.at(-1);

/** Two family names with a hyphen; an Arabic article is none. */
const DOUBLE_BARRELLED =
  /(?<=\s)(?!(?:al|el|ul|ut|us|ad|an|ar|as|at|ash|bin|ibn)-)\p{Lu}[\p{L}'’]+-\p{Lu}[\p{L}'’]+$/iu;

/** `since` is where the short name, or what it is already one with, stands first. */
function fitsWithin(short: Folded, since: number, long: Spelling): boolean {
  const { end } = short.name;
  const last = long.words.at(-1);
  // "Aziz's brother, Kamran Aziz": two names side by side in one phrase are two people.
  if (end <= long.firstStart && long.lastStart - end < 40 && !shouted(short.name, long.name)) return false;
  if (short.words.length === 1) {
    const [word] = short.words;
    if (word === last) return true;
    // A given name alone is enough only later in the text, and only where it is written first in the full name.
    return word === long.words[0] && since > long.firstStart && (word?.length ?? 0) > 3;
  }
  // "Omid Lee" is no short form of "Omid Farrokhzad-Lee".
  const double = DOUBLE_BARRELLED.exec(long.name.text)?.[0];
  if (double !== undefined && short.words[0] === long.words[0] && !short.name.text.endsWith(double))
    return false;
  let at = 0;
  for (const word of long.words) if (word === short.words[at]) at++;
  // Without the family name, a shorter form comes after the full one.
  return (
    at === short.words.length &&
    (short.words.at(-1) === last || (short.words[0] === long.words[0] && since > long.firstStart))
  );
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
export function groupNames(
  text: string,
  names: readonly FoundName[],
  aliases: readonly FoundAlias[],
): number[] {
  const groups = new Groups(names.length);
  const found = names.map((name) => {
    const fold = foldName(
      name.rule === 'name.listed@1' ? name.text.replace(/^(.+), (.+)$/, '$2 $1') : name.text,
    );
    const words = fold.split(' ');
    if (name.script !== 'Cyrl' || name.kind !== 'person') return { name, fold, words };
    const caseless = words.map(withoutCase);
    return { name, fold: caseless.join(' '), words: caseless };
  });
  const identities = identitiesOf(text, found, aliases);
  joinEqual(found, identities, groups);
  for (const pair of aliases) {
    if (names[pair.of]?.kind === names[pair.alias]?.kind) groups.join(pair.of, pair.alias);
  }
  const isApart = (index: number): boolean => identities[index]?.apart === true;
  for (const [one, other] of sameSound(found, isApart)) groups.join(one, other);
  const long = spellings(text, found, identities);
  joinAcronyms(found, identities, long, groups);
  joinHeadWords(found, long, groups);
  joinShortNames(found, identities, long, groups);
  return names.map((_, index) => groups.root(index));
}
