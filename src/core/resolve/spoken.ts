import {
  distinctiveWords,
  foldName,
  isAcronym,
  organisationWords,
  weighedPersonKeys,
} from '../names/index.ts';
import type { Subject } from '../words/index.ts';
import {
  type Fact,
  isProperName,
  isSpecific,
  organisationFacts,
  placeFacts,
  placeKey,
  unique,
} from './facts.ts';
import { captionOf, type ReadingIndex } from './reading-index.ts';
import { NAMED_THINGS, OFFICE_WORDS, WIDE_AREAS } from './spoken.data.ts';

/** Something a report speaks of, as context for a person in it, and how telling the name must be for it. */
export interface Spoken extends Fact {
  readonly property: string;
  readonly leastRarity: number;
  /** Names more telling than this need no such fact. */
  readonly mostRarity?: number;
  readonly leastParts: number;
  /** True where a single part of a name, of which others bear more, may be found by it. */
  readonly tellsParts?: boolean;
}

type Telling = 'person' | 'nickname' | 'thing' | 'organisation' | 'town' | 'office' | 'area';

/**
 * Least rarity of a full name by what is spoken of beside it, in the same paragraph and elsewhere in the report. The
 * looser the tie and the more people it fits, the rarer the name must be. Rarities: 0.44 two common parts, 0.57 a very
 * common and an unusual one, 0.66 a common and an unusual one, 0.80 two unusual ones.
 */
const LEAST: Readonly<Record<Telling, readonly [near: number, far: number]>> = {
  person: [0.5, 0.55],
  nickname: [0.55, 0.75],
  thing: [0.5, 0.55],
  organisation: [0.5, 0.55],
  town: [0.55, 0.65],
  office: [0.6, 0.78],
  area: [0.65, 0.84],
};

const COMPANION_NEAR = 0.55;
const COMPANION_FAR = 0.65;
/** A name of two common parts, with two facts. */
const TOGETHER_RARITY = 0.25;
const MOST_TOGETHER = 6;
const TELLS_TOGETHER: ReadonlySet<Telling> = new Set(['person', 'thing', 'organisation', 'town']);
const TELLS_SINGLE: ReadonlySet<Telling> = new Set(['person', 'thing', 'organisation']);
const LEAST_COMPANION = 0.5;
/** Facts of one kind that serve as context, near and far: long lists are weak evidence and many keys. */
const MOST: Readonly<Record<Telling, readonly [near: number, far: number]>> = {
  person: [8, 5],
  nickname: [3, 2],
  thing: [4, 3],
  organisation: [6, 4],
  town: [5, 4],
  office: [2, 1],
  area: [1, 1],
};
const TELLINGS: readonly Telling[] = [
  'person',
  'nickname',
  'thing',
  'organisation',
  'town',
  'office',
  'area',
];

interface Told extends Fact {
  readonly telling: Telling;
  readonly subject: number;
  /** How telling the companion's own name is. */
  readonly rarity: number;
}

function toldOf(index: ReadingIndex, subject: Subject, at: number): readonly Told[] {
  if (subject.kind === 'person') {
    const name = captionOf(subject);
    const [key] = weighedPersonKeys(name);
    return key !== undefined && key.rarity >= LEAST_COMPANION && isProperName(name)
      ? [
          {
            code: `with:${key.key}`,
            text: `mentioned with ${name}`,
            telling: key.parts >= 2 ? 'person' : 'nickname',
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
    code: `${subject.kind}~${placeKey(name.text)}`,
    text: name.text,
    telling: 'thing',
    subject: at,
    rarity: 1,
  }));
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

interface Sheet {
  readonly told: readonly Told[];
  /** Paragraphs in which each subject is mentioned. */
  readonly paragraphs: readonly ReadonlySet<number>[];
}

const sheets = new WeakMap<ReadingIndex, Sheet>();

function sheetOf(index: ReadingIndex): Sheet {
  const known = sheets.get(index);
  if (known !== undefined) return known;
  const { reading } = index;
  const parting = reading.text.includes('\n\n') ? PARAGRAPH : LINE;
  const breaks = [...reading.text.matchAll(parting)].map((match) => match.index);
  const paragraphs = reading.subjects.map(() => new Set<number>());
  for (const mention of reading.mentions) {
    if (mention.subject === null) continue;
    paragraphs[mention.subject]?.add(countBefore(breaks, mention.start));
  }
  const told = reading.subjects
    .flatMap((subject, at) => toldOf(index, subject, at))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const sheet = { told, paragraphs };
  sheets.set(index, sheet);
  return sheet;
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
  return !(paragraphs[one] ?? new Set()).isDisjointFrom(paragraphs[two] ?? new Set());
}

/** What the report speaks of besides one person: context that makes a rare name telling without any claim between them. */
export function spokenWith(index: ReadingIndex, at: number): readonly Spoken[] {
  const { told, paragraphs } = sheetOf(index);
  const own = paragraphs[at] ?? new Set();
  const denied = deniedOf(index, at);
  const others = told.filter((one) => one.subject !== at && !denied.has(one.subject));
  const near = others.filter((one) => !own.isDisjointFrom(paragraphs[one.subject] ?? new Set()));
  const close = new Set(near);
  const far = others.filter((one) => !close.has(one));
  const facts = unique(
    TELLINGS.flatMap((telling) => [
      ...few(far, telling, MOST[telling][1]).map((one) =>
        asSpoken(one, LEAST[telling][1], tellsSingle(one, COMPANION_FAR) ? 1 : 2),
      ),
      ...few(near, telling, MOST[telling][0]).map((one) =>
        asSpoken(one, LEAST[telling][0], tellsSingle(one, COMPANION_NEAR) ? 1 : 2),
      ),
    ]),
  );
  return [...facts, ...together([...near, ...far])];
}

/** Two facts together, for names too common for either: each tells the other bearers of the name apart. */
function together(told: readonly Told[]): readonly Spoken[] {
  const telling = new Map<string, Told>();
  for (const one of told) if (TELLS_TOGETHER.has(one.telling)) telling.set(one.code, one);
  const facts = [...telling.values()]
    .toSorted(
      (a, b) => TELLINGS.indexOf(a.telling) - TELLINGS.indexOf(b.telling) || (a.code < b.code ? -1 : 1),
    )
    .slice(0, MOST_TOGETHER)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return facts.flatMap((one, at) =>
    facts
      .slice(at + 1)
      .filter((two) => two.subject !== one.subject)
      .map((two) => ({
        code: `${one.code}&${two.code}`,
        text: `${one.text} and ${two.text}`,
        property: 'spoken-together',
        leastRarity: TOGETHER_RARITY,
        mostRarity: LEAST.organisation[0],
        leastParts: 2,
      })),
  );
}

function few(told: readonly Told[], telling: Telling, most: number): readonly Told[] {
  return told.filter((one) => one.telling === telling).slice(0, most);
}

/** Subjects with which the report denies a tie: being named together is then no evidence. */
function deniedOf({ reading }: ReadingIndex, at: number): ReadonlySet<number> {
  const denied = reading.claims.flatMap((claim) => {
    if (claim.modality !== 'denied' || claim.value.type !== 'record') return [];
    if (claim.subject === at) return [claim.value.record];
    return claim.value.record === at ? [claim.subject] : [];
  });
  return new Set(denied);
}

/** A single part of a name needs a companion that is itself beyond mistaking. */
function tellsSingle(one: Told, leastRarity: number): boolean {
  return TELLS_SINGLE.has(one.telling) && one.rarity >= leastRarity;
}

const PROPERTIES: Readonly<Record<Telling, string>> = {
  person: 'co-mention',
  nickname: 'co-mention',
  thing: 'spoken-thing',
  organisation: 'spoken-organisation',
  town: 'spoken-place',
  office: 'spoken-organisation',
  area: 'spoken-place',
};

function asSpoken(one: Told, leastRarity: number, leastParts: number): Spoken {
  const tellsParts = leastParts === 1;
  return {
    code: one.code,
    text: one.text,
    property: PROPERTIES[one.telling],
    leastRarity,
    leastParts,
    tellsParts,
  };
}
