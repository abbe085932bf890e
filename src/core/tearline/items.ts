import { foldName, organisationWords, skeleton } from '../names/index.ts';
import { findIdentifiers } from '../text/identifiers.ts';
import { layOut } from '../text/layout.ts';
import { COMMON_ARABIC_SCRIPT, COMMON_ENGLISH } from '../text/lexicon/common-words.data.ts';
import { findNames } from '../text/names.ts';
import { findQuantities } from '../text/quantities.ts';
import { findTimes } from '../text/times.ts';
import type { FoundName, Layout } from '../text/types.ts';
import type { Interval } from '../words/index.ts';
import type { FindingKind } from './finding.ts';
import { SOURCE_WORDS } from './source-words.data.ts';

/** Something that a text tells, under a key that another writing of the same has too. */
export interface Item {
  readonly kind: FindingKind;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const COMMON = new Set(`${COMMON_ENGLISH} ${COMMON_ARABIC_SCRIPT}`.split(/\s+/).map(foldName));
/** A skeleton of fewer consonants stands for too many words. */
const SHORTEST_SKELETON = 3;

/** Everything in a text that could be told to somebody: names by word and sound, places, numbers, dates, identifiers, sources. */
export function itemsOf(text: string, dated: Interval): Item[] {
  const layout = layOut(text);
  return [
    ...findNames(layout, null).flatMap((name) => nameItems(name)),
    ...properItems(layout),
    ...findIdentifiers(layout).map(({ start, end, text: words, value }) => ({
      kind: 'identifier' as const,
      key: `id:${compact(value)}`,
      start,
      end,
      text: words,
    })),
    ...dateItems(layout, dated),
    ...numberItems(layout),
    ...sourceItems(layout),
  ];
}

/** Each telling word of a name, as written and as it sounds; and the registry key of a known place or organisation. */
export function nameItems(name: Pick<FoundName, 'start' | 'end' | 'text' | 'kind' | 'anchor'>): Item[] {
  const { start, end, text, anchor } = name;
  const kind = name.kind === 'place' ? ('place' as const) : ('name' as const);
  const telling = name.kind === 'organisation' ? organisationWords(text) : foldName(text).split(' ');
  const words = telling.filter((word) => word.length > 1 && !COMMON.has(word) && !/^\d+$/.test(word));
  return [
    ...words.flatMap((word) => wordKeys(word).map((key) => ({ kind, key, start, end, text }))),
    ...(words.length > 1 ? [{ kind, key: `all:${compact(text)}`, start, end, text }] : []),
    ...(anchor === null ? [] : [{ kind, key: `known:${anchor}`, start, end, text }]),
  ];
}

/** The keys under which a word is found again. */
export function wordKeys(word: string): string[] {
  const sound = skeleton(word);
  return [`word:${word}`, ...(sound.length >= SHORTEST_SKELETON ? [`sound:${sound}`] : [])];
}

/** Every word as if it were a name: so a name is found again where nothing shows that it is one. */
export function wordItems(layout: Layout): Item[] {
  return layout.tokens.flatMap(({ kind, start, end, text, script }): Item[] => {
    if (kind !== 'word') return [];
    const word = foldName(text);
    if (word.length < 2 || COMMON.has(word)) return [];
    const named = script !== 'Latn' || /^\p{Lu}/u.test(text);
    return wordKeys(word)
      .filter((key) => named || key.startsWith('word:'))
      .map((key) => ({ kind: 'name', key, start, end, text }));
  });
}

/** Words that a capital shows to be names where the finder of names knows no better: not those that open a sentence. */
function properItems({ tokens, sentences }: Layout): Item[] {
  const opening = new Set(sentences.map(({ firstToken }) => firstToken));
  return tokens.flatMap(({ kind, start, end, text }, at): Item[] => {
    const word = foldName(text);
    if (kind !== 'word' || opening.has(at) || !/^\p{Lu}/u.test(text) || word.length < 3 || COMMON.has(word))
      return [];
    return wordKeys(word).map((key) => ({ kind: 'name', key, start, end, text }));
  });
}

/** Letters and digits alone, folded: what is left of a name or number however it is parted. */
export const compact = (text: string): string => foldName(text).replaceAll(' ', '');

function dateItems(layout: Layout, dated: Interval): Item[] {
  return findTimes(layout, dated).flatMap(({ start, end, text, interval }): Item[] => {
    const { from, to, precision } = interval;
    if (from === null || to === null || precision === 'year') return [];
    return [{ kind: 'date', key: `date:${from.slice(0, 10)}:${to.slice(0, 10)}`, start, end, text }];
  });
}

const DIGITS = /\d(?:[\d,.:/'’ -]*\d)?/g;

function numberItems(layout: Layout): Item[] {
  const { text } = layout;
  // Every digit is one code unit in either writing, so the places stay.
  const ascii = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const written = [...ascii.matchAll(DIGITS)].flatMap((match): Item[] => {
    const value = match[0].replace(/\D/g, '');
    const item = {
      start: match.index,
      end: match.index + match[0].length,
      text: text.slice(match.index, match.index + match[0].length),
    };
    if (value.length < 2 || /^(?:19|20)\d\d$/.test(value)) return [];
    return [{ kind: 'number', key: `number:${value.replace(/^0+(?=\d)/, '')}`, ...item }];
  });
  const counted = findQuantities(layout).flatMap(({ start, end, text: words, best, unit, money }): Item[] => {
    if (money !== null)
      return [
        { kind: 'number', key: `money:${money.amountMinor}:${money.currency}`, start, end, text: words },
      ];
    if (best === null) return [];
    const key = best >= 10 ? `number:${best}` : `count:${best}:${foldName(unit)}`;
    return [{ kind: 'number', key, start, end, text: words }];
  });
  return [...written, ...counted];
}

const SOURCES: readonly (readonly [kind: string, exact: ReadonlySet<string>, heads: readonly string[]])[] =
  Object.entries(SOURCE_WORDS).map(([kind, words]) => {
    const all = words.split(' ').filter((word) => word !== '');
    const heads = all.filter((word) => word.endsWith('*')).map((word) => foldName(word.slice(0, -1)));
    return [kind, new Set(all.filter((word) => !word.endsWith('*')).map(foldName)), heads];
  });

function sourceItems({ tokens }: Layout): Item[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.flatMap(({ start, end, text }, at): Item[] => {
    const next = words[at + 1];
    const alone = foldName(text);
    const both = next === undefined ? alone : `${alone} ${foldName(next.text)}`;
    return SOURCES.filter(
      ([, exact, heads]) =>
        exact.has(alone) ||
        exact.has(both) ||
        heads.some((head) => alone.startsWith(head) || both.startsWith(head)),
    ).map(([kind]) => ({ kind: 'source', key: `source:${kind}`, start, end, text }));
  });
}
