import type { EntityKind } from '../words/index.ts';
import { split } from './gazetteer.ts';
import { isPersonNoun } from './claims/trades.ts';
import { AFTER, BEFORE } from './lexicon/triggers.data.ts';
import { FAMILY, GIVEN, headKind, looksLikeName, looksLikePlace } from './names-lexicon.ts';
import type { Word } from './names-words.ts';

type Weights = Partial<Record<EntityKind, number>>;

const table = (rows: string): ReadonlyMap<string, Weights> => {
  const map = new Map<string, Weights>();
  for (const row of rows.split('\n')) {
    const [key, words] = split(row, ':');
    const [kind = '', weight = ''] = key.split(' ');
    for (const word of words.split(/\s+/).filter((w) => w !== '')) {
      const weights = map.get(word) ?? {};
      weights[kind as EntityKind] = Number(weight);
      map.set(word, weights);
    }
  }
  return map;
};
const AFTER_WORDS = table(AFTER);
const BEFORE_WORDS = table(BEFORE);
const KINSHIP =
  /^\s*[,(]?\s*(?:\(?\s*(?:son|daughter|brother|father|wife|widow|sister)\s+of\b|[sdw]\/o\b|alias\b|aka\b|a\.k\.a\b|\d{2}\s*[,)]|aged\b)/i;

/** Weight of what the text itself says that a name is: more than any hint. */
export const DEFINED = 4;

const DEFINING: readonly (readonly [EntityKind, string])[] = [
  [
    'organisation',
    'group|gang|network|outfit|organi[sz]ation|militia|movement|cartel|syndicate|faction|cell|company|firm|bank|charity|party|agency|threat actor|collective|brigade|alliance|coalition',
  ],
  ['place', 'town|village|city|district|province|country|region|island|port|valley|suburb|hamlet|settlement'],
  ['vessel', 'ship|vessel|dhow|trawler|tanker|ferry|frigate'],
  ['channel', 'newspaper|magazine|website'],
];

/** "X is a well-resourced threat actor", "Y was a small town": only adjectives stand between. */
const COPULAS = DEFINING.map(([kind, nouns]): readonly [EntityKind, RegExp] => [
  kind,
  new RegExp(
    String.raw`^,? (?:is|was|are|were|remains|became) (?:an?|the|one of the) (?:(?!of |in |for |from |who |that |which |behind |by |to |with )[\p{L}\d-]+,? ){0,7}?(?:${nouns})s?(?=[ ,.;:])(?! (?:of the \w+ (?:police|army)|leader|member|commander|chief|official|spokesman|officer|worker|owner|manager|head|elder|councillor|mayor|police|hospital|court))`,
    'u',
  ),
]);
const COPULA = /^,? (?:is|was|are|were|remains|became) (?:an?|the|one) /;

/** What a copula right behind a name says of its kind, or null. */
function definedKind(text: string, at: number): EntityKind | null {
  if (!COPULA.test(text.slice(at, at + 16))) return null;
  const after = text.slice(at, at + 120);
  return COPULAS.find(([, pattern]) => pattern.test(after))?.[0] ?? null;
}

/** "r/o Doaba", "s/o Khan Bahadur": police shorthand for resident of, son of. */
const SLASHED = /\b([rswd])\/o[.:]?\s*$/i;
/** What merchants and clerks write before a name: "m.v. X", "M/s X". */
const LABELS: readonly (readonly [EntityKind, RegExp])[] = [
  ['vessel', /\b[mM][./]?[vV]\.? ["“]?$/],
  ['vessel', /\b[fF]\/[vVbB]\.? ["“]?$/],
  ['organisation', /\b[mM]\/[sS]\.? $/],
];
/** Small words that may follow a person who was arrested, killed, named. */
const AFTER_PERSON = new Set(
  'was were is are has had have and or who whose in from at on after during with for by near to as when while but said told alias aka of before last since under over then also'.split(
    ' ',
  ),
);

/** What the words beside [from, to) say of its kind: the best kind with its weight, or null. */
export function contextKind(
  words: readonly Word[],
  from: number,
  to: number,
  text: string,
): { kind: EntityKind; weight: number } | null {
  const weights: Weights = {};
  const put = (more: Weights | undefined): void => {
    for (const [kind, weight] of Object.entries(more ?? {}) as [EntityKind, number][]) {
      weights[kind] = (weights[kind] ?? 0) + weight;
    }
  };
  const [last, before] = [words[to - 1], previous(words, from)];
  const next = words[behind(words, to)];
  const followed =
    next !== undefined && next.shape === 'lower' && isClose(next) && last?.possessive === false;
  if (followed) put(AFTER_WORDS.get(describedNoun(words, behind(words, to))));
  if (apposed(words, from, to)) put({ person: 2 });
  const label = LABELS.find(([, pattern]) =>
    pattern.test(text.slice(Math.max(0, (words[from]?.start ?? 0) - 8), words[from]?.start)),
  );
  if (label !== undefined) put({ [label[0]]: DEFINED });
  if (words[from]?.gap === ', ' && CRAFT.has(words[from - 1]?.lower ?? '')) put({ vessel: 3 });
  if (words[from]?.gap === ', ' && BODIES.has(words[from - 1]?.lower ?? '')) put({ organisation: 2 });
  if (ofPerson(words, from)) put({ place: 2 });
  if (before?.article === true && isCraft(words, from, to, text)) put({ vessel: 3 });
  const { place, person, ...rest } = (before === null ? undefined : BEFORE_WORDS.get(before.key)) ?? {};
  put(rest);
  // "in the X" is no town; "wounded X men" is no man.
  if (place !== undefined && before?.article === false) put({ place });
  if (person !== undefined && !(followed && !AFTER_PERSON.has(next.text))) put({ person });
  const slashed = SLASHED.exec(text.slice(Math.max(0, (words[from]?.start ?? 0) - 6), words[from]?.start));
  if (slashed !== null) put(slashed[1] === 'r' ? { place: 3 } : { person: 3 });
  const definition = last === undefined ? null : definedKind(text, last.end);
  if (definition !== null) put({ [definition]: DEFINED });
  if (last !== undefined && KINSHIP.test(text.slice(last.end, last.end + 24))) put({ person: 3 });
  if (last !== undefined && looksLikePlace(last.fold, to - from)) put({ place: 1 });
  let best: { kind: EntityKind; weight: number } | null = null;
  for (const [kind, weight] of Object.entries(weights) as [EntityKind, number][]) {
    if (best === null || weight > best.weight) best = { kind, weight };
  }
  return best;
}

/** Where the word after a name stands: past an acronym in brackets and past a closing quotation mark. */
function behind(words: readonly Word[], to: number): number {
  const [next, after] = [words[to], words[to + 1]];
  const bracketed = next?.shape === 'upper' && /^["”]?\s\($/.test(next.gap) && after?.gap === ') ';
  return bracketed ? to + 1 : to;
}

/** Whether the word at `at` stands in the same breath as the name before it, a closing quotation mark between or not. */
const isClose = (word: Word): boolean =>
  word.joint === 'space' || word.gap === ') ' || /^["”’»]\s$/.test(word.gap);

/** Words that only say what sort of group or craft the noun behind them is. */
const SORTS = new Set(
  'terror terrorist rebel militant separatist jihadist criminal extremist smuggling kidnapping crime armed insurgent fast fishing cargo passenger patrol motor charity extortion street drug drugs'.split(
    ' ',
  ),
);

/** "the X terror group", "the X fast craft": the noun that says what the name names. */
function describedNoun(words: readonly Word[], at: number): string {
  const [word, noun] = [words[at], words[at + 1]];
  const sorted =
    word !== undefined && SORTS.has(word.text) && noun?.shape === 'lower' && noun.joint === 'space';
  return (sorted ? noun : word)?.text ?? '';
}

/** Trades that a firm may ply as well. */
const FIRMS = new Set(
  'retailer wholesaler importer exporter dealer supplier trader operator carrier publisher bank broker contractor insurer builder manufacturer partner vendor representative branch distributor'.split(
    ' ',
  ),
);
const ARTICLE = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'one']);
const REACH = 4;

/** "a boatman, X, …", "X, the engineer who …": an apposition that only a person has. */
function apposed(words: readonly Word[], from: number, to: number): boolean {
  const [first, next] = [words[from], words[to]];
  const isRole = (word: Word | undefined): boolean =>
    word?.shape === 'lower' && !FIRMS.has(word.text) && isPersonNoun(word.text);
  if (first?.gap === ', ' && isRole(words[from - 1])) {
    const opened = [2, 3, 4].some((back) => ARTICLE.has(words[from - back]?.lower ?? ''));
    const closed = next === undefined || /^[,.;:]/.test(next.gap) || next.lower === 'alias';
    if (opened && closed) return true;
  }
  if (next?.gap !== ', ' || !ARTICLE.has(next.text)) return false;
  for (let at = to + 1; at <= to + REACH; at++) {
    const word = words[at];
    if (word?.joint !== 'space' || word.shape === 'number') return false;
    if (isRole(word)) return words[at + 1]?.joint !== 'space' || !isPersonNoun(words[at + 1]?.text ?? '');
  }
  return false;
}

/** "Zarif Gul of Kulachi": after a person, "of" and a plain capitalised word say where he is from. */
function ofPerson(words: readonly Word[], from: number): boolean {
  const aged = words[from - 2]?.shape === 'number' ? 1 : 0;
  const [first, link] = [words[from], words[from - 1]];
  const [name, given] = [words[from - 2 - aged], words[from - 3 - aged]];
  if (link?.text !== 'of' || first?.joint !== 'space' || (aged === 0 && link.joint !== 'space')) return false;
  if (name?.shape !== 'capital' || given?.shape !== 'capital' || name.joint !== 'space') return false;
  const isName = ({ fold }: Word): boolean => GIVEN.has(fold) || FAMILY.has(fold) || looksLikeName(fold);
  return isName(name) || (isName(given) && headKind(name.fold) === null);
}

/** A word of the sea close by, or something carried, shows that "the Noor-e-Darya" is a craft. */
const AT_SEA =
  /\b(?:launch(?:es)?|dhows?|trawlers?|vessels?|boats?|ships?|boardings?|boarded|at sea|seamen|sailors|fishermen|coast ?guard|carried (?:by|in|aboard|on))\b/i;
const SEA_REACH = 150;

/** "The arms carried by the Noor-e-Darya": with the article a Persian compound is no person; the sea makes it a craft. */
function isCraft(words: readonly Word[], from: number, to: number, text: string): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  if (!/^\p{Lu}\p{L}+-(?:e|i|ul)-\p{Lu}\p{L}+$/u.test(text.slice(first.start, last.end))) return false;
  return AT_SEA.test(text.slice(Math.max(0, first.start - SEA_REACH), last.end + SEA_REACH));
}

/** "a motor dhow, Al-Rahma III,": the name in apposition. */
const CRAFT = new Set('dhow trawler tanker vessel ship boat launch ferry freighter speedboat'.split(' '));

/** "A little-known group, Karso Vanik,": a hint only, as its leader may stand there as well. */
const BODIES = new Set(
  'group outfit organisation organization faction movement company firm charity employer employers insurer shipper consignee subsidiary'.split(
    ' ',
  ),
);

const NAMED_KINDS = new Set(
  'dhow trawler tanker vessel ship boat launch ferry group outfit village town district channel website newspaper'.split(
    ' ',
  ),
);

/** The word before a name, articles skipped: "against the X", "in X". */
export function previous(words: readonly Word[], from: number): { key: string; article: boolean } | null {
  const first = words[from];
  let at = from - 1;
  let article = false;
  const near = words[at];
  if (
    first === undefined ||
    near === undefined ||
    !(first.joint === 'space' || /^\s*["'“‘«(]\s*$/.test(first.gap))
  )
    return null;
  if (near.fold === 'the' || near.fold === 'a' || near.fold === 'an') {
    article = true;
    at--;
  }
  const word = words[at];
  if (word === undefined || word.shape === 'number') return null;
  const key = word.text.toLowerCase();
  // "Master of Science" is a degree; the master of a ship is written small.
  if (key === 'of' && words[at - 1]?.text === 'Master') return null;
  // "a dhow named X", "a group called X": the noun before says what X is.
  const noun = words[at - 1]?.lower ?? '';
  if ((key === 'named' || key === 'called') && NAMED_KINDS.has(noun)) return { key: noun, article: false };
  return {
    key:
      key === 'as' || key === 'of' || key === 'to'
        ? `${words[at - 1]?.text.toLowerCase() ?? ''}-${key}`
        : key,
    article,
  };
}
