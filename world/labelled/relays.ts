import { type Rng, rngFor } from '../prng.ts';
import { RELAY_STORIES, type RelayStory, type Telling } from './relays-stories.data.ts';
import { COVERS, OTHER_SCRIPT, SYNONYMS } from './relays-words.data.ts';

export const RELAY_WAYS = [
  'copy',
  'reword',
  'summary',
  'translate-names',
  'reword-and-cut',
  'second-hand',
] as const;
export type RelayWay = (typeof RELAY_WAYS)[number];

export interface RelayDocument {
  readonly path: string;
  readonly date: string;
  readonly text: string;
  /** Whose knowledge it is: all documents of one origin are one voice. */
  readonly origin: string;
  /** Two origins of one event tell the same independently. */
  readonly event: string;
  /** Null for the first telling. */
  readonly way: RelayWay | null;
}

const NAME = /<([^>]+)>/g;
const plain = (line: string): string => line.replace(NAME, '$1');
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const EXCHANGES: readonly (readonly [RegExp, string])[] = SYNONYMS.map(([from, to]) => [
  new RegExp(`(?<![\\p{L}<])${escape(from)}(?![\\p{L}>])`, 'u'),
  to,
]);

/** About two in three of the exchanges that a line allows; names in angle brackets are left alone. */
function reworded(line: string, rng: Rng, share = 0.66): string {
  return EXCHANGES.reduce((text, [from, to]) => (rng.next() < share ? text.replace(from, to) : text), line);
}

/** "A, and B." and "On DAY A." the other way round, where the line is built so. */
function turned(line: string): string {
  const [, day, rest] = /^(On \d+ \w+(?: \d{4})?),? (.+)\.$/.exec(line) ?? [];
  if (day === undefined || rest === undefined) return line;
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)} ${day.charAt(0).toLowerCase()}${day.slice(1)}.`;
}

/** Three to five of the lines, the first among them, in their order. */
function chosen(lines: readonly string[], rng: Rng): string[] {
  const keep = new Set([0, ...rng.shuffle(lines.map((_, at) => at)).slice(0, rng.between(3, 4))]);
  return lines.filter((_, at) => keep.has(at));
}

const inOtherScript = (line: string): string =>
  line.replace(NAME, (_, name: string) => OTHER_SCRIPT[name] ?? name);

const WAYS: Readonly<Record<RelayWay, (lines: readonly string[], rng: Rng) => string[]>> = {
  copy: (lines) => [...lines],
  reword: (lines, rng) => lines.map((line) => turned(reworded(line, rng))),
  summary: (lines, rng) => chosen(lines, rng),
  'translate-names': (lines) => lines.map(inOtherScript),
  'reword-and-cut': (lines, rng) => chosen(lines, rng).map((line) => reworded(line, rng)),
  // A relay of a relay: cut, worded anew wherever it can be, and the names carried over into another script.
  'second-hand': (lines, rng) =>
    chosen(lines, rng).map((line) => inOtherScript(turned(reworded(line, rng, 1)))),
};

function later(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function body(lines: readonly string[], rng: Rng): string {
  const cut = rng.between(2, Math.max(2, lines.length - 1));
  const [head, tail] = [lines.slice(0, cut), lines.slice(cut)];
  return [head, tail]
    .filter((part) => part.length > 0)
    .map((part) => part.map(plain).join(' '))
    .join('\n\n');
}

function relay(story: RelayStory, telling: Telling, origin: string, at: number, seed: number): RelayDocument {
  const path = `${origin}/${at}.txt`;
  const rng = rngFor(seed, path);
  // Every way once in each chain before any comes again.
  const way = RELAY_WAYS[(at - 1 + origin.length) % RELAY_WAYS.length] as RelayWay;
  const [before, after] = rng.pick(COVERS).map((part) => part.replace('{office}', telling.office)) as [
    string,
    string,
  ];
  const text = `${before}${body(WAYS[way](telling.lines, rng), rng)}${after}\n`;
  return { path, date: later(story.date, rng.between(0, 3)), text, origin, event: story.id, way };
}

function chain(story: RelayStory, which: 0 | 1, seed: number): RelayDocument[] {
  const telling = story.tellings[which];
  const origin = `${story.id}-${which === 0 ? 'a' : 'b'}`;
  const rng = rngFor(seed, origin);
  const text = `${telling.office}\n${story.date}\n\n${body(telling.lines, rng)}\n`;
  const first: RelayDocument = {
    path: `${origin}/0.txt`,
    date: story.date,
    text,
    origin,
    event: story.id,
    way: null,
  };
  const relays = Array.from({ length: rng.between(4, 5) }, (_, at) =>
    relay(story, telling, origin, at + 1, seed),
  );
  return [first, ...relays];
}

/**
 * Relay chains with known origins: every event is told by two who know nothing of one another, and each telling is
 * passed on by copying, rewording, summarising and translating its names. The same seed gives the same documents.
 */
export function relayChains(seed = 4): RelayDocument[] {
  return RELAY_STORIES.flatMap((story) => [...chain(story, 0, seed), ...chain(story, 1, seed)]);
}

/** The stories of the first half are for tuning, the others for the test; documents of one event stay together. */
export function relayHalf(documents: readonly RelayDocument[], half: 'dev' | 'test'): RelayDocument[] {
  const events = RELAY_STORIES.map(({ id }) => id);
  return documents.filter(({ event }) => events.indexOf(event) % 2 === (half === 'dev' ? 0 : 1));
}
