import {
  distinctiveWords,
  foldName,
  isAcronym,
  organisationWords,
  type PersonKey,
  weighedPersonKeys,
} from '../names/index.ts';
import type { Reading, Subject } from '../words/index.ts';
import { type Fact, isProperName, isSpecific, organisationFacts, placeFacts } from './facts.ts';
import { thingKey } from './keys-thing.ts';
import { captionOf, oncePerReport, type ReadingIndex } from './reading-index.ts';
import { CRAFT, NAMED_THINGS, OFFICE_WORDS, WIDE_AREAS } from './spoken.data.ts';

/** How much being named beside a thing says of a person. */
export type Telling =
  | 'person'
  | 'nickname'
  | 'acquaintance'
  | 'craft'
  | 'thing'
  | 'organisation'
  | 'town'
  | 'office'
  | 'area';

/** Least rarity of a person's name to be context for others, and to be so even where the others' names are common. */
const LEAST_ACQUAINTANCE = 0.25;
const LEAST_COMPANION = 0.5;

export interface Told extends Fact {
  readonly telling: Telling;
  readonly subject: number;
  /** How telling the companion's own name is. */
  readonly rarity: number;
}

function toldOf(index: ReadingIndex, subject: Subject, at: number): readonly Told[] {
  if (subject.kind === 'person') {
    const name = captionOf(subject);
    const key = companionKey(name);
    return key !== undefined && isCompanion(key) && isProperName(name)
      ? [
          {
            code: `with:${key.key}`,
            text: name,
            telling: key.rarity < LEAST_COMPANION ? 'acquaintance' : key.parts >= 2 ? 'person' : 'nickname',
            subject: at,
            rarity: key.rarity,
          },
        ]
      : [];
  }
  if (subject.kind === 'organisation') {
    return organisationFacts(index, at)
      .filter((fact) => !fact.generic)
      .map((fact) => ({
        ...fact,
        telling: isOffice(fact.text) ? 'office' : 'organisation',
        subject: at,
        rarity: 1,
      }));
  }
  if (subject.kind === 'place') {
    return placeFacts(index, at)
      .filter(isSpecific)
      .map((fact) => ({ ...fact, telling: isWide(fact.code) ? 'area' : 'town', subject: at, rarity: 1 }));
  }
  if (!NAMED_THINGS.has(subject.kind)) return [];
  return subject.names.map((name) => ({
    code: `${subject.kind}~${thingKey(name.text)}`,
    text: name.text,
    telling: CRAFT.has(subject.kind) ? 'craft' : 'thing',
    subject: at,
    rarity: 1,
  }));
}

function isCompanion(key: PersonKey): boolean {
  return key.rarity >= (key.parts >= 2 ? LEAST_ACQUAINTANCE : LEAST_COMPANION);
}

/** The full key without light tails, so that Inayat and Inayatullah are one companion. */
function companionKey(name: string): PersonKey | undefined {
  const [full, short] = weighedPersonKeys(name);
  return short?.parts === full?.parts ? short : full;
}

function isOffice(name: string): boolean {
  if (isAcronym(name)) return false;
  const words = organisationWords(name);
  return distinctiveWords(name) === 0 || words.some((word) => OFFICE_WORDS.has(foldName(word)));
}

function isWide(code: string): boolean {
  return WIDE_AREAS.has(code.split(':').at(-1) ?? '');
}

/** A blank line or the next item of a list. In a text without blank lines each line is its own (tables, logs). */
const PARAGRAPH = /\n\s*\n|\n(?=\s*(?:\d+[.)]|[a-z]\)|[-–•*]) )/g;
const LINE = /\n/g;

export interface Sheet {
  /** In order of code, so that two reports that speak of the same pick the same. */
  readonly told: ReadonlyMap<Telling, readonly Told[]>;
  /** Numbers of the paragraphs in which each subject is mentioned, rising. */
  readonly paragraphs: readonly (readonly number[])[];
}

/** The sheet of a report, made once. */
export const sheetOf = oncePerReport((index: ReadingIndex): Sheet => {
  const { reading } = index;
  const told = new Map<Telling, Told[]>();
  for (const one of reading.subjects.flatMap((subject, at) => toldOf(index, subject, at))) {
    const list = told.get(one.telling);
    if (list === undefined) told.set(one.telling, [one]);
    else list.push(one);
  }
  for (const list of told.values()) list.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return { told, paragraphs: paragraphsOf(reading) };
});

function paragraphsOf({ text, subjects, mentions }: Reading): readonly (readonly number[])[] {
  const parting = text.includes('\n\n') ? PARAGRAPH : LINE;
  const breaks = [...text.matchAll(parting)].map((match) => match.index);
  const paragraphs = subjects.map(() => [] as number[]);
  for (const mention of mentions) {
    const own = mention.subject === null ? undefined : paragraphs[mention.subject];
    if (own === undefined) continue;
    const at = countBefore(breaks, mention.start);
    if (own.at(-1) !== at) own.push(at);
  }
  for (const own of paragraphs) if (own.length > 1) own.sort((a, b) => a - b);
  return paragraphs;
}

function countBefore(sorted: readonly number[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two subjects of a report are mentioned in one paragraph of it. */
export function inOneParagraph(index: ReadingIndex, one: number, two: number): boolean {
  const { paragraphs } = sheetOf(index);
  return share(paragraphs[one], paragraphs[two]);
}

/** Whether two rising rows of numbers have one in common. */
export function share(one: readonly number[] = [], two: readonly number[] = []): boolean {
  for (let a = 0, b = 0; a < one.length && b < two.length; ) {
    const [left, right] = [one[a] ?? 0, two[b] ?? 0];
    if (left === right) return true;
    if (left < right) a += 1;
    else b += 1;
  }
  return false;
}
