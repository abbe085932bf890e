import { profileOf } from '../resolve/index.ts';
import { layOut } from '../text/layout.ts';
import { readText } from '../text/read-text.ts';
import type { EntityKind, Interval, Reading } from '../words/index.ts';
import { FINDING_WORDS, type TearlineFinding } from './finding.ts';
import { compact, type Item, itemsOf, nameItems, wordItems } from './items.ts';
import { runsOf } from './passages.ts';
import { type LowerTerms, type Portion, portionsOf } from './portions.ts';
import { KIND_OF_TYPE } from './source-words.data.ts';

/** The version that is not to be told, with what is known of it besides its words. */
export interface UpperVersion {
  readonly text: string;
  readonly dated: Interval;
  readonly sourceType: string;
  /** Names of its records, as read, learnt or taught, with their places; start −1: in no place of the text. */
  readonly names: readonly {
    readonly text: string;
    readonly kind: EntityKind;
    readonly start: number;
    readonly end: number;
  }[];
  /** Ids and hashes of the report and of its records: never to be told. */
  readonly ids: readonly string[];
}

export interface LowerVersion extends LowerTerms {
  readonly text: string;
  /** Withheld words that the author declares releasable. */
  readonly allow: readonly string[];
}

/** Shortest parted name or number that is searched for in the letters alone. */
const SHORTEST_COMPACT = 7;
const ENCODED = /[A-Za-z0-9+/=_-]{32,}/g;
const MIXED = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}]+/gu;

/**
 * What the lower version holds that only the upper one holds: words, names in any script, numbers, dates, identifiers, places, kinds of
 * source, runs of words, records; in order of their places. `lower.text` must be clean (`cleanTearline`): what is unseen
 * is not looked for. What stands in a portion of the upper version that may be told, or is declared, is not found.
 */
export function checkTearline(upper: UpperVersion, lower: LowerVersion): TearlineFinding[] {
  const portions = portionsOf(upper.text, lower);
  const withheld = indexed(withheldItems(upper, portions));
  const told = new Set(
    [...toldItems(upper, portions), ...allowedItems(lower.allow, upper.dated)].map(({ key }) => key),
  );
  const mine = [...itemsOf(lower.text, upper.dated), ...wordItems(layOut(lower.text)), ...runsOf(lower.text)];
  const known = mine.flatMap((item): TearlineFinding[] => {
    const match = withheld.get(item.key);
    return match === undefined || told.has(item.key) || saysTold(item, mine, told)
      ? []
      : [finding(item, match)];
  });
  const all = [
    ...known,
    ...partedFindings(lower.text, withheld, told),
    ...recordFindings(upper, lower, portions, told),
    ...idFindings(lower.text, upper.ids),
    ...hiddenFindings(lower.text),
  ];
  return inOrder(all, lower.text);
}

/** A word that sounds like a withheld one is told where it is written like a told one. */
const saysTold = (item: Item, mine: readonly Item[], told: ReadonlySet<string>): boolean =>
  item.key.startsWith('sound:') &&
  mine.some(
    (one) =>
      one.start === item.start && one.end === item.end && one.key.startsWith('word:') && told.has(one.key),
  );

function indexed(items: readonly Item[]): Map<string, Item> {
  const byKey = new Map<string, Item>();
  for (const item of items) if (!byKey.has(item.key)) byKey.set(item.key, item);
  return byKey;
}

const within = (portions: readonly Portion[], told: boolean) => (item: Item) =>
  portions.some((one) => one.told === told && item.start >= one.start && item.start < one.end);

function withheldItems(upper: UpperVersion, portions: readonly Portion[]): Item[] {
  const inText = [...itemsOf(upper.text, upper.dated), ...runsOf(upper.text)].filter(within(portions, false));
  const ofRecords = upper.names
    .flatMap((name) => nameItems({ ...name, anchor: null }))
    .filter((item) => !within(portions, true)(item));
  const kind = KIND_OF_TYPE[upper.sourceType];
  const type: Item[] =
    kind === undefined
      ? []
      : [{ kind: 'source', key: `source:${kind}`, start: -1, end: -1, text: upper.sourceType }];
  return [...inText, ...ofRecords, ...type];
}

const toldItems = (upper: UpperVersion, portions: readonly Portion[]): Item[] =>
  [...itemsOf(upper.text, upper.dated), ...wordItems(layOut(upper.text)), ...runsOf(upper.text)].filter(
    within(portions, true),
  );

function allowedItems(allow: readonly string[], dated: Interval): Item[] {
  return allow.flatMap((text) => [
    ...itemsOf(text, dated),
    ...wordItems(layOut(text)),
    ...runsOf(text),
    { kind: 'name', key: `all:${compact(text)}`, start: 0, end: 0, text },
    { kind: 'identifier', key: `id:${compact(text)}`, start: 0, end: 0, text },
  ]);
}

function finding({ kind, start, end, text }: Item, match: Item | null): TearlineFinding {
  const upper =
    match === null || match.start < 0 ? null : { start: match.start, end: match.end, text: match.text };
  return {
    kind: match?.kind ?? kind,
    start,
    end,
    text,
    upper,
    because: FINDING_WORDS[match?.kind ?? kind][0],
  };
}

/** Withheld names and identifiers whose letters are parted otherwise: `S e v c h u k`, `AB-12 34567`. */
function partedFindings(
  text: string,
  withheld: ReadonlyMap<string, Item>,
  told: ReadonlySet<string>,
): TearlineFinding[] {
  const letters: { one: string; start: number; end: number }[] = [];
  let place = 0;
  for (const letter of text) {
    const [start, end] = [place, (place += letter.length)];
    for (const one of compact(letter)) letters.push({ one, start, end });
  }
  const run = letters.map(({ one }) => one).join('');
  return [...withheld].flatMap(([key, item]): TearlineFinding[] => {
    const wanted = /^(?:all|id):(.*)$/s.exec(key)?.[1] ?? '';
    const at = wanted.length < SHORTEST_COMPACT || told.has(key) ? -1 : run.indexOf(wanted);
    if (at < 0) return [];
    const start = letters[at]?.start ?? 0;
    const end = letters[at + wanted.length - 1]?.end ?? text.length;
    return [finding({ kind: item.kind, key, start, end, text: text.slice(start, end) }, item)];
  });
}

/** Things of the lower version that are tied to a thing of which only withheld portions speak. */
function recordFindings(
  upper: UpperVersion,
  lower: LowerVersion,
  portions: readonly Portion[],
  told: ReadonlySet<string>,
): TearlineFinding[] {
  const above = readText(upper.text, { dated: upper.dated });
  const below = readText(lower.text, { dated: upper.dated });
  const open = new Set(
    above.mentions
      .filter((one) => within(portions, true)({ ...one, key: '', kind: 'record' }))
      .map(({ subject }) => subject),
  );
  const keys = new Set(above.subjects.flatMap((_, at) => (open.has(at) ? [] : keysOf(above, at))));
  return below.subjects.flatMap((_, at): TearlineFinding[] => {
    const mention = below.mentions.find(({ subject }) => subject === at);
    if (mention === undefined || !keysOf(below, at).some((key) => keys.has(key))) return [];
    const declared = nameItems({ ...mention, kind: 'person', anchor: null });
    if (
      declared.some(({ key }) => key.startsWith('word:')) &&
      declared.every(({ key }) => !key.startsWith('word:') || told.has(key))
    )
      return [];
    return [
      finding({ kind: 'record', key: '', start: mention.start, end: mention.end, text: mention.text }, null),
    ];
  });
}

/** The keys that tie a record to another by themselves. */
const keysOf = (reading: Reading, at: number): string[] =>
  profileOf(reading, at)
    .keys.filter(({ strength }) => strength !== 'weak')
    .map(({ key }) => key);

function idFindings(text: string, ids: readonly string[]): TearlineFinding[] {
  const low = text.toLowerCase();
  return ids.flatMap((id): TearlineFinding[] => {
    const start = low.indexOf(id.toLowerCase());
    if (start < 0) return [];
    return [finding({ kind: 'record', key: '', start, end: start + id.length, text: id }, null)];
  });
}

function hiddenFindings(text: string): TearlineFinding[] {
  return [...text.matchAll(MIXED), ...text.matchAll(ENCODED)].map((match) =>
    finding(
      { kind: 'hidden', key: '', start: match.index, end: match.index + match[0].length, text: match[0] },
      null,
    ),
  );
}

/** By place; of several at one place the first kind named; what lies within another of its kind adds nothing. */
function inOrder(findings: readonly TearlineFinding[], text: string): TearlineFinding[] {
  const sorted = findings.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: TearlineFinding[] = [];
  for (const one of sorted) {
    const last = kept.findLast(({ kind }) => kind === one.kind || (one.kind === 'record' && kind === 'name'));
    if (last !== undefined && one.kind === 'passage' && one.start <= last.end && last.kind === 'passage') {
      const end = Math.max(last.end, one.end);
      kept[kept.indexOf(last)] = { ...last, end, text: text.slice(last.start, end) };
    } else if (last === undefined || one.start >= last.end || one.end > last.end) kept.push(one);
  }
  return kept;
}
