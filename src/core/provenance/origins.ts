import { pairsSharing, sharedKeys } from './candidates.ts';
import { type Echo, echoOf, isAllFound, isFoundThroughout } from './echo.ts';
import { Nodes } from './nodes.ts';
import { clustersOf } from './origin-clusters.ts';
import { type EchoPhrase, rankOfKey, SAID_ALIKE, sayOfEcho, sayOfKey } from './reasons.ts';
import { type Match, type Prepared, prepare } from './sentences.ts';
import { type Sketch, samplesOf, unpackSketch } from './sketch.ts';
import type { OriginReport, Origins, OriginTrace } from './types.ts';
import { whoOf } from './voices.ts';
import { hashPart } from './words.ts';

/** What a fold works on: reports in order of id, with what was found between them so far. */
export interface Folding {
  readonly reports: readonly OriginReport[];
  readonly sketches: readonly Sketch[];
  readonly nodes: Nodes;
  /** Edges between reports, by place. */
  readonly edges: {
    readonly a: number;
    readonly b: number;
    readonly node: number;
    readonly told: EchoPhrase;
  }[];
}

/**
 * Where everything said in some reports comes from: the report itself, another that it copies or relays, or a voice that
 * several cite. Reports whose passages may be alike are found by keys and held against each other sentence by sentence.
 * Pure, near-linear, and the same for any order of the reports.
 */
export function foldOrigins(given: readonly OriginReport[]): Origins {
  const reports = given.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const sketches = reports.map((report) => opened(report).sketch);
  const folding: Folding = { reports, sketches, nodes: new Nodes(reports.length), edges: [] };
  joinByKeys(folding);
  joinByPassages(folding);
  joinBySayings(folding);
  settleParagraphs(folding);
  joinVoicesOfOneReport(folding);
  return clustersOf(folding);
}

interface Opened {
  readonly sketch: Sketch;
  readonly samples: readonly number[];
}

/** What traces hold is worked out once while they are kept: a reading folds the same ones step by step. */
const OPENED = new WeakMap<OriginTrace, Opened>();

function opened({ trace, samples }: OriginReport): Opened {
  const known = OPENED.get(trace);
  if (known !== undefined) return known;
  const sketch = unpackSketch(trace.sketch);
  const made = { sketch, samples: samples ?? samplesOf(sketch.passages) };
  OPENED.set(trace, made);
  return made;
}

/** Keys of whole reports and of quoted words: sharing one is enough. */
function joinByKeys({ reports, nodes, edges }: Folding): void {
  const shared = sharedKeys(reports.map(({ trace }) => trace.keys));
  const inOrder = [...shared].toSorted(([a], [b]) => rankOfKey(a) - rankOfKey(b) || (a < b ? -1 : 1));
  for (const [key, holders] of inOrder) {
    const told = sayOfKey(key);
    const [a = 0, ...others] = holders;
    if (told === null) continue;
    for (const b of others) {
      if (nodes.rootOf(a) !== nodes.rootOf(b)) edges.push({ a, b, node: a, told });
      nodes.join(a, b);
    }
  }
  const said = voiceKeys(reports, (key) => sayOfKey(key) !== null);
  for (const [key, holders] of said) {
    const told = sayOfKey(key);
    const [first, ...others] = holders;
    if (first === undefined || told === null) continue;
    const node = nodes.voice(first.report, first.voice);
    for (const { report, voice } of others) {
      const other = nodes.voice(report, voice);
      if (nodes.rootOf(node) !== nodes.rootOf(other)) edges.push({ a: first.report, b: report, node, told });
      nodes.join(node, other);
    }
  }
}

interface Speaking {
  readonly report: number;
  readonly voice: number;
}

/** Voices of different reports by the keys they share. */
function voiceKeys(
  reports: readonly OriginReport[],
  wanted: (key: string) => boolean,
): ReadonlyMap<string, readonly Speaking[]> {
  const holders = new Map<string, Speaking[]>();
  for (const [report, { trace }] of reports.entries()) {
    for (const [at, { keys }] of trace.voices.entries()) {
      for (const key of keys) {
        if (!wanted(key)) continue;
        const list = holders.get(key);
        const one = { report, voice: at + 1 };
        if (list === undefined) holders.set(key, [one]);
        else list.push(one);
      }
    }
  }
  return new Map([...holders].filter(([, list]) => list.length > 1).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function joinByPassages(folding: Folding): void {
  const { reports, sketches } = folding;
  const prepared = new Map<number, Prepared>();
  const ready = (at: number): Prepared => {
    const known = prepared.get(at) ?? prepare(sketches[at] as Sketch, reports[at]?.trace.voices ?? []);
    prepared.set(at, known);
    return known;
  };
  for (const [a, b] of pairsSharing(reports.map((report) => opened(report).samples))) {
    const echo = echoOf(ready(a), ready(b));
    if (echo !== null) joinEcho(folding, a, b, echo);
  }
}

/**
 * Where all of one report stands in the other, the two are one if it is found throughout the other or the other came before:
 * then it is a copy or a summary. Else the other is a digest with matter of its own, and only the part is shared.
 */
function joinEcho(folding: Folding, a: number, b: number, echo: Echo): void {
  const { nodes, edges } = folding;
  const [allOfA, allOfB] = [isAllFound(echo.a), isAllFound(echo.b)];
  const isOne =
    (allOfA && (isFoundThroughout(echo.b) || isEarlier(folding, b, a))) ||
    (allOfB && (isFoundThroughout(echo.a) || isEarlier(folding, a, b)));
  const kept =
    isOne || allOfA || allOfB ? echo.matches : echo.matches.filter(byParagraph(folding, a, b, echo));
  if (kept.length === 0) return;
  const told = sayOfEcho({ ...echo, matches: kept });
  if (isOne) nodes.join(a, b);
  for (const match of kept) {
    const [one, two] = [passageOf(folding, a, match.a), passageOf(folding, b, match.b)];
    if (one === undefined || two === undefined) continue;
    // Where the whole of a report stands in a part of another, that part is the report's.
    const unit = (report: number, whole: boolean, paragraph: number): number =>
      isOne || whole ? report : nodes.paragraph(report, paragraph);
    const nodeOf = (
      report: number,
      whole: boolean,
      { paragraph, voice }: { paragraph: number; voice: number },
    ) => (voice > 0 ? nodes.voice(report, voice) : unit(report, whole, paragraph));
    nodes.join(nodeOf(a, allOfA, one), nodeOf(b, allOfB, two));
  }
  edges.push({ a, b, node: edgeNode(folding, a, kept[0] as Match, isOne || allOfA), told });
}

/** The node that tells which origin an echo belongs to. */
function edgeNode(folding: Folding, a: number, { a: at }: Match, whole: boolean): number {
  const passage = passageOf(folding, a, at);
  if (passage === undefined || passage.voice > 0) return folding.nodes.voice(a, passage?.voice ?? 0);
  return whole ? a : folding.nodes.paragraph(a, passage.paragraph);
}

const passageOf = ({ sketches }: Folding, report: number, at: number) => sketches[report]?.passages[at];

/** Is dated before the other: then the other has it from there, not the other way round. */
function isEarlier({ sketches }: Folding, one: number, other: number): boolean {
  const [a, b] = [sketches[one]?.day ?? null, sketches[other]?.day ?? null];
  return a !== null && b !== null && a < b;
}

/** Of two reports that each hold more: a paragraph is shared that has a long sentence in the same words, or two alike. */
function byParagraph(folding: Folding, a: number, b: number, { matches }: Echo): (match: Match) => boolean {
  const place = (match: Match): string =>
    `${passageOf(folding, a, match.a)?.paragraph} ${passageOf(folding, b, match.b)?.paragraph}`;
  const groups = Map.groupBy(matches, place);
  return (match) => {
    const group = groups.get(place(match)) ?? [];
    return (
      group.some(({ verbatim }) => verbatim) ||
      (new Set(group.map((one) => one.a)).size >= 2 && group.some(({ telling }) => telling))
    );
  };
}

/** Words in common before two reports of one speaker's words are held to be of one saying. */
const LEAST_SAID_WORDS = 6;
const LEAST_SAID_SHARE = 0.34;
const MOST_LEADERS = 16;

/** One speaker cited on the same day, in words not quoted: one saying where they agree in matter. */
function joinBySayings(folding: Folding): void {
  const { reports, nodes, edges } = folding;
  for (const holders of voiceKeys(reports, (key) => key.startsWith('said:')).values()) {
    for (const [place, two] of holders.entries()) {
      for (const one of holders.slice(0, Math.min(place, MOST_LEADERS))) {
        const [a, b] = [nodes.voice(one.report, one.voice), nodes.voice(two.report, two.voice)];
        if (one.report === two.report || nodes.rootOf(a) === nodes.rootOf(b)) continue;
        if (!sayAlike(wordsOf(folding, one), wordsOf(folding, two))) continue;
        nodes.join(a, b);
        edges.push({ a: one.report, b: two.report, node: a, told: SAID_ALIKE });
      }
    }
  }
}

function wordsOf({ sketches }: Folding, { report, voice }: Speaking): ReadonlySet<number> {
  const passages = sketches[report]?.passages ?? [];
  return new Set(
    passages.flatMap((passage) => (passage.voice === voice ? [...passage.tokens].map(hashPart) : [])),
  );
}

function sayAlike(one: ReadonlySet<number>, two: ReadonlySet<number>): boolean {
  const shared = one.intersection(two).size;
  return shared >= LEAST_SAID_WORDS && shared >= LEAST_SAID_SHARE * Math.min(one.size, two.size);
}

/**
 * A paragraph that several reports share and none of them is wholly made of belongs to the report that is dated first,
 * else to the one that has most of its matter in such paragraphs.
 */
function settleParagraphs({ reports, sketches, nodes }: Folding): void {
  const settled = new Set(reports.map((_, at) => nodes.rootOf(at)));
  const open = Map.groupBy(
    [...nodes.paragraphs()].filter(({ node }) => !settled.has(nodes.rootOf(node))),
    ({ node }) => nodes.rootOf(node),
  );
  for (const members of open.values()) {
    const homes = [...Map.groupBy(members, ({ report }) => report)].map(([report, mine]) => ({
      report,
      day: sketches[report]?.day ?? Number.POSITIVE_INFINITY,
      share: mine.length / new Set(sketches[report]?.passages.map(({ paragraph }) => paragraph)).size,
    }));
    const [home] = homes.toSorted(
      (x, y) => (x.day === y.day ? 0 : x.day - y.day) || y.share - x.share || x.report - y.report,
    );
    if (home !== undefined) for (const { node } of members) nodes.join(home.report, node);
  }
}

/** Who is cited in two reports of one origin is cited once; where a report rests on one source, that is its own voice. */
function joinVoicesOfOneReport({ reports, nodes }: Folding): void {
  const first = new Map<string, number>();
  for (const [report, { trace }] of reports.entries()) {
    for (const key of trace.keys)
      if (key.startsWith('source:'))
        first.set(`${nodes.rootOf(report)} ${whoOf({ key: key.split('|')[0] ?? '' })}`, report);
  }
  for (const [report, { trace }] of reports.entries()) {
    for (const [at, { who }] of trace.voices.entries()) {
      if (who === null) continue;
      const node = nodes.voice(report, at + 1);
      const key = `${nodes.rootOf(report)} ${who}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, node);
      else nodes.join(known, node);
    }
  }
}
