import type { FoundAlias, FoundName } from './types.ts';

/**
 * Two people of one name in one report. What a report says beside a name tells them apart: another father, another
 * identity card, another year of birth; or words that say it outright ("another X", "not to be confused with X").
 */

/** A name for comparison with its words. */
export interface Folded {
  readonly name: FoundName;
  readonly fold: string;
  readonly words: readonly string[];
}

export interface Identity {
  /** Names of one kind and fold are one thing only where this is equal. */
  readonly number: number;
  /** Set apart from others of a like name by the report itself: no shorter or longer name is joined to it. */
  readonly apart: boolean;
}

const CALLED_SO =
  '(?:named|called|with\\s+the\\s+(?:same\\s+)?name(?:\\s+of)?|by\\s+the\\s+(?:same\\s+)?name(?:\\s+of)?|of\\s+the\\s+(?:same\\s+)?name(?:\\s+of)?)';
const OTHER_BEFORE = new RegExp(
  `(?:\\b(?:another|a\\s+different|a\\s+second\\s+(?:\\p{L}+),?|(?:a|his|her|the)\\s+namesake,?|(?:confused|confounded|mistaken|mixed\\s+up)\\s+(?:with|for)(?:\\s+the)?|(?:is|was)\\s+not\\s+the|no\\s+relation\\s+(?:of|to)|unrelated\\s+to|distinct\\s+from|not\\s+(?:the\\s+same\\s+as|identical\\s+with)|also\\s+(?:called|named)|an?\\s+(?:[\\p{L}-]+\\s+){1,4}${CALLED_SO}|an?)|не\\s+путать\\s+с|однофамил\\p{L}+|другой|ایک\\s+اور|دوسرا|ہم\\s+نام|آخر\\s+اسمه)\\s+["“‘«]?$`,
  'iu',
);
/** Last words of all of these: without one the long pattern is not tried. */
const OTHER_ENDS =
  /(?:another|different|second|namesake|with|for|the|of|to|from|as|an?|called|named|name|\p{L},|[\u0400-\u06ff]+)\s+["“‘«]?$/iu;
const OTHER_AFTER =
  /^\s*(?:نامی|نام\s+ک[ےایی])\s|^[^.!?\n]*?\b(?:is|was)\s+(?:another|a\s+(?:quite\s+)?different|a\s+distinct|someone\s+else|somebody\s+else|not\s+the\s+same|no\s+relation|unrelated|a\s+(?:mere\s+)?namesake)\b|^[^.!?\n]*?\b(?:are|were)\s+(?:in\s+fact\s+)?(?:two|different|separate|distinct)\s+(?:different\s+)?(?:people|persons|men|women|individuals)\b/iu;
/** "alias Y s/o Z,": the father by name, whatever reads it. */
const FATHER =
  /^(?:\s*,?\s*(?:alias|aka|a\.k\.a\.?|@|عرف)\s+[^,;.(\n]{2,30}?)?,?\s*(?:\b(?:s\/o|d\/o|son\s+of|daughter\s+of)|ولد|بن|сын)\s+(?:the\s+late\s+)?([^,;.(\n،]{2,40}?)(?=[,;.(\n،]|\s(?:of|r\/o|resident|CNIC|aged?|caste|born|was|is|and|سکنہ|ساکن)\b|$)/iu;
const CARD = /\b(\d{5}[-–]?\d{7}[-–]?\d)\b/;
const BORN = /\b(?:born|b\.|DOB)\b[^.;]{0,30}?\b((?:19|20)\d\d)\b/i;
const LOOK_BACK = 90;
const LOOK_AHEAD = 120;

interface Marks {
  readonly other: boolean;
  readonly father: string | null;
  readonly card: string | null;
  readonly born: string | null;
  /** Whose other name this is, and its own other name, folded. */
  readonly bearer: Folded | null;
  readonly nickname: string | null;
}

interface Person {
  readonly number: number;
  apart: boolean;
  father: string | null;
  card: string | null;
  born: string | null;
  bearer: Folded | null;
  nicknames: Set<string>;
}

const NONE: Identity = { number: 0, apart: false };

/** The identity of each name among those of its kind and fold, in the order of the text. */
export function identitiesOf(
  text: string,
  found: readonly Folded[],
  aliases: readonly FoundAlias[],
): Identity[] {
  const result: Identity[] = found.map(() => NONE);
  const byFold = new Map<string, number[]>();
  const ends = new Map<string, number>();
  found.forEach(({ name, fold, words }, index) => {
    if (name.rule === 'name.make@1') {
      result[index] = { number: isSame(text, name) ? 0 : index + 1, apart: true };
      return;
    }
    if (name.kind !== 'person' && !(name.kind === 'organisation' && /^[A-Z]{2,7}$/.test(name.text))) return;
    const list = byFold.get(`${name.kind} ${fold}`);
    if (list === undefined) byFold.set(`${name.kind} ${fold}`, [index]);
    else list.push(index);
    if (name.kind !== 'person') return;
    for (const end of new Set([words[0] ?? '', words.at(-1) ?? ''])) ends.set(end, (ends.get(end) ?? 0) + 1);
  });
  const bearers = new Map(aliases.map(({ of, alias }) => [alias, of]));
  const nicknames = new Map(aliases.map(({ of, alias }) => [of, alias]));
  for (const list of byFold.values()) {
    const { words, name } = found[list[0] ?? 0] as Folded;
    const alike =
      name.kind === 'person' && [words[0], words.at(-1)].some((end) => (ends.get(end ?? '') ?? 0) > 1);
    if (list.length === 1 && !alike) continue;
    const people: Person[] = [];
    for (const index of list) {
      const bearer = bearers.get(index);
      const nickname = nicknames.get(index);
      const marks: Marks = {
        ...(name.kind === 'person' ? marksOf(text, found, index) : BLANK),
        bearer: bearer === undefined ? null : (found[bearer] ?? null),
        nickname: nickname === undefined ? null : (found[nickname]?.fold ?? null),
      };
      const person = personOf(people, marks);
      result[index] = { number: person.number, apart: person.apart };
    }
  }
  return result;
}

/** "the Hilux", "the same Hilux": the one spoken of; any other Hilux is another vehicle of the make. */
const isSame = (text: string, { start }: FoundName): boolean =>
  /\b(?:the|this|that|same|his|her|their|its)\s+$/i.test(text.slice(Math.max(0, start - 8), start));

const BLANK = { other: false, father: null, card: null, born: null };

/** What the text says right before and behind a person's name. */
function marksOf(text: string, found: readonly Folded[], index: number): Omit<Marks, 'bearer' | 'nickname'> {
  const { name } = found[index] as Folded;
  const father = FATHER.exec(text.slice(name.end, name.end + LOOK_AHEAD));
  const described = name.end + (father?.[0].length ?? 0);
  let until = described + LOOK_AHEAD;
  for (let at = index + 1; at < found.length && (found[at]?.name.start ?? until) < until; at++) {
    const next = (found[at] as Folded).name;
    if (next.kind === 'person' && next.start >= described) until = next.start;
  }
  const before = withoutTitle(text.slice(Math.max(0, name.start - LOOK_BACK), name.start), name);
  const after = text.slice(name.end, until);
  return {
    other: (OTHER_ENDS.test(before) && OTHER_BEFORE.test(before)) || OTHER_AFTER.test(after),
    father: father === null ? null : foldFather(father[1] ?? ''),
    card: CARD.exec(after)?.[1]?.replace(/\D/g, '') ?? null,
    born: BORN.exec(after)?.[1] ?? null,
  };
}

/** In Latin script only the capitalised words are his name. */
const foldFather = (written: string): string =>
  (/^(?:\p{Lu}[\p{L}'’.-]*\s*)+/u.exec(written)?.[0] ?? written).trim().toLowerCase().replace(/\s+/g, ' ');

/** The one of the people of this name that the marks speak of, or a new one. */
function personOf(people: Person[], marks: Marks): Person {
  const fitting = people.filter((person) => !marks.other && !conflicts(person, marks));
  const known =
    fitting.find((person) => shares(person, marks)) ?? fitting.find((person) => !person.apart) ?? fitting[0];
  if (known === undefined) {
    const person: Person = {
      number: people.length,
      apart: marks.other || people.length > 0,
      father: marks.father,
      card: marks.card,
      born: marks.born,
      bearer: marks.bearer,
      nicknames: new Set(marks.nickname === null ? [] : [marks.nickname]),
    };
    people.push(person);
    return person;
  }
  known.father ??= marks.father;
  known.card ??= marks.card;
  known.born ??= marks.born;
  known.bearer ??= marks.bearer;
  if (marks.nickname !== null) known.nicknames.add(marks.nickname);
  return known;
}

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

function conflicts(person: Person, marks: Marks): boolean {
  return (
    differ(person.father, marks.father) ||
    differ(person.card, marks.card) ||
    differ(person.born, marks.born) ||
    (person.bearer !== null && marks.bearer !== null && unlike(person.bearer, marks.bearer))
  );
}

function shares(person: Person, marks: Marks): boolean {
  return (
    (marks.father !== null && person.father === marks.father) ||
    (marks.card !== null && person.card === marks.card) ||
    (marks.bearer !== null && person.bearer !== null) ||
    (marks.nickname !== null && person.nicknames.has(marks.nickname))
  );
}

/** Two full names with less than half of their words in common are two bearers of one short name. */
function unlike(one: Folded, other: Folded): boolean {
  const common = one.words.filter((word) => other.words.includes(word)).length;
  return common * 2 < Math.min(one.words.length, other.words.length) + (one.name.kind === 'person' ? 0 : 1);
}

/** What stands before a name, its title taken off. */
export function withoutTitle(before: string, { title }: FoundName): string {
  return title !== null && before.trimEnd().endsWith(title)
    ? before.slice(0, before.lastIndexOf(title))
    : before;
}
