import { unique } from './facts.ts';
import type { ReadingIndex } from './reading-index.ts';
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

/** What the report speaks of besides one person: context that makes a rare name telling without any claim between them. */
export function spokenWith(index: ReadingIndex, at: number): readonly Spoken[] {
  const { told, paragraphs } = sheetOf(index);
  const own = paragraphs[at];
  const denied = deniedOf(index).get(at);
  const facts: Spoken[] = [];
  const telling: Told[] = [];
  for (const kind of TELLINGS) {
    const near: Told[] = [];
    const far: Told[] = [];
    for (const one of told.get(kind) ?? []) {
      if (one.subject === at || denied?.has(one.subject)) continue;
      const close = share(own, paragraphs[one.subject]);
      const [list, most] = close ? [near, MOST[kind][0]] : [far, MOST[kind][1]];
      if (list.length < most) list.push(one);
      else if (near.length >= MOST[kind][0] && far.length >= MOST[kind][1]) break;
    }
    facts.push(...far.map((one) => farOf(one)), ...near.map((one) => nearOf(one)));
    telling.push(...near, ...far);
  }
  return [...unique(facts), ...together(telling)];
}

/**
 * Two facts together, for names too common for either: each tells the other bearers of the name apart. The more telling
 * stands first, because such a key is looked up by its first fact.
 */
function together(told: readonly Told[]): readonly Spoken[] {
  const chosen = TELLINGS.flatMap((telling) =>
    told.filter((one) => one.telling === telling).slice(0, MOST_TOGETHER[telling] ?? 0),
  );
  const facts = unique(chosen).toSorted(
    (a, b) => TELLINGS.indexOf(a.telling) - TELLINGS.indexOf(b.telling) || (a.code < b.code ? -1 : 1),
  );
  return facts.flatMap((one, at) =>
    facts
      .slice(at + 1)
      .filter((two) => two.subject !== one.subject)
      .map((two) => ({
        code: `${one.code}&${two.code}`,
        basis: [togetherOf(one), togetherOf(two)],
        leastRarity: TOGETHER_RARITY,
        mostRarity: TOGETHER_ENOUGH,
        leastParts: 2,
      })),
  );
}

const deniedBefore = new WeakMap<ReadingIndex, ReadonlyMap<number, ReadonlySet<number>>>();

/** By subject, those with which the report denies a tie: being named together is then no evidence. Made once for a report. */
function deniedOf(index: ReadingIndex): ReadonlyMap<number, ReadonlySet<number>> {
  const known = deniedBefore.get(index);
  if (known !== undefined) return known;
  const made = new Map<number, Set<number>>();
  const deny = (one: number, other: number): void => {
    made.set(one, (made.get(one) ?? new Set()).add(other));
  };
  for (const { modality, subject, value } of index.reading.claims) {
    if (modality !== 'denied' || value.type !== 'record') continue;
    deny(subject, value.record);
    deny(value.record, subject);
  }
  deniedBefore.set(index, made);
  return made;
}

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

/** Made once for each thing told of: a dense report speaks of each beside each of its people. */
function oncePer<T>(make: (one: Told) => T): (one: Told) => T {
  const before = new WeakMap<Told, T>();
  return (one) => {
    const known = before.get(one);
    if (known !== undefined) return known;
    const made = make(one);
    before.set(one, made);
    return made;
  };
}

const nearOf = oncePer((one) =>
  asSpoken(one, LEAST[one.telling][0], tellsSingle(one, COMPANION_NEAR) ? 1 : 2),
);
const farOf = oncePer((one) => asSpoken(one, LEAST[one.telling][1], tellsSingle(one, COMPANION_FAR) ? 1 : 2));
const togetherOf = oncePer(({ text }) => ({ property: 'spoken-together', text }));
