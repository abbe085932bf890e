import type { EntityKind, NameKind } from '../words/index.ts';
import { alternatives, demonymForms, isAmbiguousPlace, lines, placeForms, split } from './gazetteer.ts';
import { COMMON_ARABIC_SCRIPT, COMMON_ENDINGS, COMMON_ENGLISH } from './lexicon/common-words.data.ts';
import * as heads from './lexicon/heads.data.ts';
import { ARMED_GROUPS, CAPITALS_ONLY_IN_MIXED_TEXT, INSTITUTIONS } from './lexicon/organisations.data.ts';
import * as people from './lexicon/person-names.data.ts';
import * as things from './lexicon/things.data.ts';
import * as titles from './lexicon/titles.data.ts';
import { foldWord } from './names-fold.ts';
import { type Word, wordsOf } from './names-words.ts';

export type EntryClass = 'name' | 'demonym' | 'title' | 'ignore';

export interface Entry {
  readonly keys: readonly string[];
  readonly cls: EntryClass;
  readonly kind: EntityKind | null;
  readonly anchor: string | null;
  readonly nameKind: NameKind;
  /** Written in capitals in the table: counts only when written so in the text. */
  readonly capitals: boolean;
  /** For titles: 'office' may stand before a place or body too. */
  readonly office: boolean;
}

/** Names learnt elsewhere (lists, earlier reports): asked for the longest name beginning at `from`. */
export interface KnownNames {
  lookup(
    foldedTokens: readonly string[],
    from: number,
  ): { length: number; kind: EntityKind; anchor: string | null } | null;
}

type Index = Map<string, Entry[]>;

function add(
  index: Index,
  form: string,
  cls: EntryClass,
  kind: EntityKind | null,
  anchor: string | null,
  office = false,
): void {
  const words = wordsOf(form, 0, form.length);
  const first = words[0];
  if (first === undefined) return;
  const capitals = words.length <= 3 && words.every(isCapitals) && first.script !== 'Arab';
  const nameKind: NameKind = capitals ? 'acronym' : first.script === 'Latn' ? 'primary' : 'original-script';
  const entry: Entry = { keys: words.map((word) => word.key), cls, kind, anchor, nameKind, capitals, office };
  const list = index.get(first.key);
  if (list === undefined) index.set(first.key, [entry]);
  else list.push(entry);
}

/** "TTP", "IS-K"; also "LeT", which "Let through" is not. */
const isCapitals = ({ shape, text }: Word): boolean =>
  shape === 'upper' ||
  shape === 'number' ||
  text.length === 1 ||
  (shape === 'mixed' && /^\p{Lu}/u.test(text) && text.length <= 4);

function addTable(index: Index, table: string, kind: EntityKind, prefix: string): void {
  for (const line of lines(table)) {
    const [slug, forms] = split(line, ':');
    for (const form of alternatives(forms)) add(index, form, 'name', kind, `${prefix}:${slug}`);
  }
}

const CLASS_ORDER: Readonly<Record<EntryClass, number>> = { name: 0, demonym: 1, ignore: 2, title: 3 };

let made: Index | null = null;

/** All entries by their first word. Made when a text is read for the first time: most processes read none. */
function entries(): Index {
  if (made !== null) return made;
  const index: Index = new Map();
  for (const table of [ARMED_GROUPS, INSTITUTIONS]) addTable(index, table, 'organisation', 'org');
  for (const { form, anchor } of placeForms()) add(index, form, 'name', 'place', anchor);
  addTable(index, things.PROGRAMMES, 'programme', 'programme');
  addTable(index, things.OPERATIONS, 'operation', 'operation');
  addTable(index, things.EVENTS, 'event', 'event');
  addTable(index, things.CHANNELS, 'channel', 'channel');
  addTable(index, things.WEAPONS, 'weapon', 'weapon');
  addTable(index, things.DOCUMENTS, 'document', 'document');
  for (const line of lines(things.NOT_NAMES))
    for (const form of alternatives(line)) add(index, form, 'ignore', null, null);
  for (const form of demonymForms()) add(index, form.replace(/-/g, ' '), 'demonym', null, null);
  for (const line of lines(titles.OFFICE_TITLES))
    for (const form of alternatives(line)) add(index, form, 'title', null, null, true);
  for (const table of [titles.RANK_TITLES, titles.HONORIFICS]) {
    for (const line of lines(table))
      for (const form of alternatives(line)) add(index, form, 'title', null, null);
  }
  for (const list of index.values()) {
    list.sort((a, b) => b.keys.length - a.keys.length || CLASS_ORDER[a.cls] - CLASS_ORDER[b.cls]);
  }
  made = index;
  return index;
}

const foldedSet = (...tables: string[]): ReadonlySet<string> =>
  new Set(
    tables
      .flatMap((table) => table.split(/\s+/))
      .filter((word) => word !== '')
      .map(foldWord),
  );

const keySet = (table: string): ReadonlySet<string> =>
  new Set(wordsOf(table, 0, table.length).map((word) => word.key));

export const SHY_CAPITALS = foldedSet(CAPITALS_ONLY_IN_MIXED_TEXT);
const COMMON = new Set(COMMON_ENGLISH.split(/\s+/));
export const ARABIC_STOPS = foldedSet(COMMON_ARABIC_SCRIPT);
export const GIVEN = foldedSet(people.GIVEN_SOUTH_ASIAN, people.GIVEN_ARABIC_PERSIAN, people.GIVEN_OTHER);
export const FAMILY = foldedSet(people.FAMILY);
export const ARABIC_NAMES = foldedSet(people.ARABIC_SCRIPT_NAMES);
export const CYRILLIC_NAMES = keySet(people.CYRILLIC_NAMES);
export const NAME_LIKE_TITLES = foldedSet(titles.NAME_LIKE_TITLES);
export const LOWER_TITLES = foldedSet(titles.LOWER_CASE_TITLES);
export const LOWER_ROLES = foldedSet(titles.LOWER_CASE_ROLES);
export const CONTINUED_HEADS = foldedSet(heads.CONTINUED_HEADS);
export const BODY_ADJECTIVES = foldedSet(heads.BODY_ADJECTIVES);
export const EVENT_NOUNS = foldedSet(heads.EVENT_NOUNS);
export const IZAFAT_PLACES = foldedSet(heads.IZAFAT_PLACES);
export const EVERYDAY_HEADS = foldedSet(heads.EVERYDAY_HEADS);
export const TIED_BODIES = foldedSet(heads.TIED_BODIES);
export const THEOPHORIC = foldedSet(heads.THEOPHORIC);

const HEADS = new Map<string, EntityKind>();
for (const [table, kind] of [
  [heads.EVENT_HEADS, 'event'],
  [heads.CHANNEL_HEADS, 'channel'],
  [heads.VEHICLE_HEADS, 'vehicle'],
  [heads.DOCUMENT_HEADS, 'document'],
  [heads.PROGRAMME_HEADS, 'programme'],
  [heads.PLACE_HEADS, 'place'],
  [heads.ORGANISATION_HEADS, 'organisation'],
] as const) {
  for (const word of foldedSet(table)) HEADS.set(word, kind);
}
const LEADING = new Map<string, EntityKind>();
for (const line of lines(heads.LEADING_HEADS)) {
  const [kind, words] = split(line, ':');
  for (const word of foldedSet(words)) LEADING.set(word, kind as EntityKind);
}

function arabicKinds(table: string): ReadonlyMap<string, EntityKind> {
  const kinds = new Map<string, EntityKind>();
  for (const line of lines(table)) {
    const [kind, words] = split(line, ':');
    for (const word of foldedSet(words)) kinds.set(word, kind as EntityKind);
  }
  return kinds;
}
export const ARABIC_LEADING = arabicKinds(heads.ARABIC_LEADING);
export const ARABIC_TRAILING = arabicKinds(heads.ARABIC_TRAILING);
export const ARABIC_WEAK = foldedSet(heads.ARABIC_WEAK);
export const ARABIC_ADJECTIVES = foldedSet(heads.ARABIC_ADJECTIVES);
export const ARABIC_ROLES = foldedSet(heads.ARABIC_ROLES);

export const headKind = (fold: string): EntityKind | null => HEADS.get(fold) ?? null;
export const leadingKind = (fold: string): EntityKind | null => LEADING.get(fold) ?? null;

const ENDINGS = COMMON_ENDINGS.split(' ');

/** True where a capital on this English word proves nothing. */
export function isCommon({ lower, fold }: Word): boolean {
  if (COMMON.has(lower)) return true;
  if (lower.length < 7 || GIVEN.has(fold) || FAMILY.has(fold)) return false;
  return ENDINGS.some((ending) => lower.endsWith(ending));
}

const SURNAME =
  /(?:ulah|alah|udin|zai|zay|zada|zadeh|kzai|oglu|shvili|enko|yan|ovic|ovich|sky|ski|ova|eva|lobi|stani)$/;
/** Endings that Latin-script family and compound given names of the region and of Russia carry. */
export const looksLikeName = (fold: string): boolean =>
  fold.length >= 5 && (SURNAME.test(fold) || /[bdgklmnrstvz](?:ov|ev)$/.test(fold));

const PLACE_SHAPE =
  /(?:abad|pur|istan|garh|nagar|wala|kot|kotal|ganj|shahr|grad|ville|burgh|stan|koh|tangi|khwa|khel)$/;
/** Clans of the Pashtuns ("Mandokhel"): a village by itself, a family name behind another word. */
export const isClan = (fold: string): boolean => /^.{3,}khel$/.test(fold);
/** By the last of its words, of which there are so many. */
export const looksLikePlace = (fold: string, words: number): boolean =>
  fold.length >= 5 && PLACE_SHAPE.test(fold) && !(words > 1 && isClan(fold));

/** The longest entry of the lexicon that begins at word `from` and ends before `to`, or null. */
export function longestEntry(
  words: readonly Word[],
  from: number,
  to: number,
  allCapitals: boolean,
): Entry | null {
  const first = words[from];
  if (first === undefined) return null;
  const list = entries().get(first.key);
  if (list === undefined) return null;
  return (
    list.find((entry) => from + entry.keys.length <= to && fits(entry, words, from, allCapitals)) ?? null
  );
}

/** Written small as often as not: "Gul Bahadur group", "Haqqani network". */
const GROUP_NOUNS = new Set(['group', 'network', 'movement', 'brigade', 'party'].map(foldWord));

function fits(entry: Entry, words: readonly Word[], from: number, allCapitals: boolean): boolean {
  const length = entry.keys.length;
  for (let i = 0; i < length; i++) {
    const word = words[from + i];
    if (word === undefined || word.key !== entry.keys[i]) return false;
    if (i > 0 && !joins(word, words[from + i - 1])) return false;
  }
  const [first, last] = [words[from], words[from + length - 1]];
  if (first === undefined || last === undefined || (first.script === 'Latn' && last.script === 'Arab'))
    return false;
  if (first.script === 'Arab' || first.script === 'Zyyy') return true;
  if (entry.capitals) {
    if (allCapitals && SHY_CAPITALS.has(first.fold) && length === 1 && first.fold !== 'us') return false;
    return words
      .slice(from, from + length)
      .every(
        (word) =>
          word.shape === 'upper' ||
          word.shape === 'number' ||
          word.shape === 'mixed' ||
          word.text.length === 1,
      );
  }
  if (first.script === 'Cyrl') return first.shape !== 'lower';
  if (length > 1 && first.shape === 'mixed') return true;
  const second = words[from + 1];
  const particleFirst =
    length > 1 && first.text.length <= 3 && second !== undefined && second.shape !== 'lower';
  return (
    (first.shape !== 'lower' || particleFirst) &&
    (last.shape !== 'lower' ||
      entry.cls === 'title' ||
      (entry.kind === 'organisation' && GROUP_NOUNS.has(last.fold)) ||
      entry.kind === 'event' ||
      entry.kind === 'place' ||
      entry.kind === 'weapon')
  );
}

/** Small words that go on with the sentence; any other one behind a name is what the name describes. */
export const GOES_ON = new Set(
  'was were is are has had have said says told and or who which that in on at from to of for by with as but when after before during until since has would will could may might did does claimed denied vowed announced warned did not also then later now being took came went made gave left lost won held joined signed handed opened closed killed fired remain remains remained do does should must shall can cannot if because while where whose whom both all each alone itself themselves since over under against between among than rather so yet too again once twice here there today yesterday tomorrow tonight this last next led ran run set put kept keeps lies lay stood stands sat'.split(
    ' ',
  ),
);

/** True where the word hangs on to the one before it closely enough to lie in one name. */
export function joins(word: Word, before: Word | undefined): boolean {
  if (before?.possessive === true && word.joint !== 'space') return false;
  switch (word.joint) {
    case 'space':
    case 'hyphen':
    case 'ampersand':
    case 'slash':
      return true;
    case 'dot':
      return (
        before !== undefined &&
        before.text.length <= 4 &&
        (before.text.length <= 1 || ABBREVIATIONS.has(before.fold))
      );
    case 'break':
      return false;
  }
}

const ABBREVIATIONS = foldedSet(
  'lt col gen maj capt brig sgt dr mr mrs ms prof st gov sen rep engr hav cpl pvt rev mt ft adm cmdr d i k u no bros',
);

export { isAmbiguousPlace };
