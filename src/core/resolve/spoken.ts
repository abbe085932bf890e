import type { PersonKey } from '../names/index.ts';
import { unique } from './facts.ts';
import { oncePerReport, type ReadingIndex } from './reading-index.ts';
import { share, sheetOf, type Telling, type Told } from './told.ts';
import type { EvidenceKey } from './types.ts';

/** Something a report speaks of, as context for a person in it, and how telling the name must be for it. */
export interface Spoken {
  readonly code: string;
  readonly basis: EvidenceKey['basis'];
  readonly leastRarity: number;
  /** Names more telling than this need no such fact. */
  readonly mostRarity?: number;
  readonly leastParts: number;
  /** True where a single part of a name, of which others bear more, may be found by it. */
  readonly tellsParts?: boolean;
}

/**
 * Least rarity of a full name by what is spoken of beside it, in the same paragraph and elsewhere in the report. The
 * looser the tie and the more people it fits, the rarer the name must be. Rarities: 0.44 two common parts, 0.57 a very
 * common and an unusual one, 0.66 a common and an unusual one, 0.80 two unusual ones.
 */
const LEAST: Readonly<Record<Telling, readonly [near: number, far: number]>> = {
  person: [0.5, 0.55],
  nickname: [0.55, 0.75],
  acquaintance: [0.55, 0.84],
  craft: [0.25, 0.25],
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
const TOGETHER_PARTS = 2;
/** Names as telling as this are joined by one. */
const TOGETHER_ENOUGH = 0.6;
const MOST_TOGETHER: Partial<Readonly<Record<Telling, number>>> = {
  person: 3,
  craft: 1,
  thing: 1,
  organisation: 1,
  town: 1,
};
const TELLS_SINGLE: ReadonlySet<Telling> = new Set(['person', 'craft', 'thing', 'organisation']);
/** Facts of one kind that serve as context, near and far: long lists are weak evidence and many keys. */
const MOST: Readonly<Record<Telling, readonly [near: number, far: number]>> = {
  person: [5, 3],
  nickname: [2, 1],
  acquaintance: [2, 1],
  craft: [2, 2],
  thing: [3, 2],
  organisation: [4, 2],
  town: [3, 2],
  office: [1, 1],
  area: [1, 1],
};
const TELLINGS: readonly Telling[] = [
  'person',
  'nickname',
  'acquaintance',
  'craft',
  'thing',
  'organisation',
  'town',
  'office',
  'area',
];

/** A thing told of, as it serves as context: made once, because a dense report speaks of each beside each of its people. */
interface Beside {
  readonly told: Told;
  readonly near: Spoken;
  readonly far: Spoken;
  /** One of two facts together. */
  readonly pair: EvidenceKey['basis'][number];
}

const besides = oncePerReport((index: ReadingIndex): ReadonlyMap<Telling, readonly Beside[]> => {
  const { told } = sheetOf(index);
  const made = (one: Told): Beside => {
    const [near, far] = LEAST[one.telling];
    return {
      told: one,
      near: asSpoken(one, near, tellsSingle(one, COMPANION_NEAR) ? 1 : 2),
      far: asSpoken(one, far, tellsSingle(one, COMPANION_FAR) ? 1 : 2),
      pair: { property: 'spoken-together', text: one.text },
    };
  };
  return new Map([...told].map(([telling, all]) => [telling, all.map(made)]));
});

/**
 * What the report speaks of besides one person: context that makes a rare name telling without any claim between them.
 * `isCommon`: the name needs two facts together.
 */
export function spokenWith(index: ReadingIndex, at: number, isCommon: boolean): readonly Spoken[] {
  const { paragraphs } = sheetOf(index);
  const all = besides(index);
  const own = paragraphs[at];
  const denied = deniedOf(index).get(at);
  const facts: Spoken[] = [];
  const chosen: Beside[] = [];
  for (const telling of TELLINGS) {
    const [mostNear, mostFar] = MOST[telling];
    const near: Beside[] = [];
    const far: Beside[] = [];
    for (const one of all.get(telling) ?? []) {
      const other = one.told.subject;
      if (other === at || denied?.has(other)) continue;
      const [list, most] = share(own, paragraphs[other]) ? [near, mostNear] : [far, mostFar];
      if (list.length < most) list.push(one);
      else if (near.length >= mostNear && far.length >= mostFar) break;
    }
    for (const one of far) facts.push(one.far);
    for (const one of near) facts.push(one.near);
    if (isCommon) chosen.push(...[...near, ...far].slice(0, MOST_TOGETHER[telling] ?? 0));
  }
  return isCommon ? [...unique(facts), ...together(chosen)] : unique(facts);
}

/** True for names, by rarity, that need two facts together; those more telling are joined by one. */
export function needsTwo({ rarity, parts }: Pick<PersonKey, 'rarity' | 'parts'>): boolean {
  return parts >= TOGETHER_PARTS && rarity >= TOGETHER_RARITY && rarity < TOGETHER_ENOUGH;
}

/**
 * Two facts together, for names too common for either: each tells the other bearers of the name apart. The more telling
 * stands first, because such a key is looked up by its first fact.
 */
function together(chosen: readonly Beside[]): readonly Spoken[] {
  const facts = [...new Map(chosen.map((one) => [one.told.code, one])).values()].sort(
    ({ told: a }, { told: b }) =>
      TELLINGS.indexOf(a.telling) - TELLINGS.indexOf(b.telling) || (a.code < b.code ? -1 : 1),
  );
  const pairs: Spoken[] = [];
  for (const [at, one] of facts.entries()) {
    for (const two of facts.slice(at + 1)) {
      if (two.told.subject === one.told.subject) continue;
      pairs.push({
        code: `${one.told.code}&${two.told.code}`,
        basis: [one.pair, two.pair],
        leastRarity: TOGETHER_RARITY,
        mostRarity: TOGETHER_ENOUGH,
        leastParts: TOGETHER_PARTS,
      });
    }
  }
  return pairs;
}

/** By subject, those with which the report denies a tie: being named together is then no evidence. */
const deniedOf = oncePerReport(({ reading }: ReadingIndex): ReadonlyMap<number, ReadonlySet<number>> => {
  const made = new Map<number, Set<number>>();
  const deny = (one: number, other: number): void => {
    made.set(one, (made.get(one) ?? new Set()).add(other));
  };
  for (const { modality, subject, value } of reading.claims) {
    if (modality !== 'denied' || value.type !== 'record') continue;
    deny(subject, value.record);
    deny(value.record, subject);
  }
  return made;
});

/** A single part of a name needs a companion that is itself beyond mistaking. */
function tellsSingle(one: Told, leastRarity: number): boolean {
  return TELLS_SINGLE.has(one.telling) && one.rarity >= leastRarity;
}

const PROPERTIES: Readonly<Record<Telling, string>> = {
  person: 'co-mention',
  nickname: 'co-mention',
  acquaintance: 'co-mention',
  craft: 'spoken-thing',
  thing: 'spoken-thing',
  organisation: 'spoken-organisation',
  town: 'spoken-place',
  office: 'spoken-organisation',
  area: 'spoken-place',
};

function asSpoken({ code, text, telling }: Told, leastRarity: number, leastParts: number): Spoken {
  const basis = [{ property: PROPERTIES[telling], text }];
  return { code, basis, leastRarity, leastParts, tellsParts: leastParts === 1 };
}
