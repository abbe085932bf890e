import { foldOrigins, originTrace } from '../src/core/provenance/index.ts';
import { packSketch, type SketchPassage } from '../src/core/provenance/sketch.ts';
import type { OriginReport } from '../src/core/provenance/types.ts';
import { readText } from '../src/core/text/read-text.ts';
import type { Reading, ReportId } from '../src/core/words/index.ts';
import type { Half } from '../world/labelled/load.ts';
import { relayChains, relayHalf } from '../world/labelled/relays.ts';
import { mixedDocuments } from '../world/labelled/relays-mixed.ts';
import { mixedPairs, scoreOrigins } from '../world/labelled/score-origins.ts';
import { rates } from '../world/labelled/tally.ts';
import { rngFor } from '../world/prng.ts';
import { table } from './report.ts';

interface Written {
  readonly path: string;
  readonly date: string;
  readonly text: string;
}

type Rates = ReturnType<typeof rates>;

function readAll<Document extends Written>(
  documents: readonly Document[],
): { document: Document; reading: Reading }[] {
  return documents.map((document) => {
    const { date } = document;
    return {
      document,
      reading: readText(document.text, { dated: { from: date, to: date, precision: 'day' } }),
    };
  });
}

const traced = (read: readonly { document: Written; reading: Reading }[]): OriginReport[] =>
  read.map(({ document, reading }) => ({ id: document.path as ReportId, trace: originTrace(reading, {}) }));

/** Pairs of documents of the relay chains. */
export function relayRates(half: Half): Rates {
  const documents = relayHalf(relayChains(), half);
  const { clusters } = foldOrigins(traced(readAll(documents)));
  return scoreOrigins(
    documents,
    clusters.map(({ reports }) => reports),
  );
}

/** Pairs of claims of reports that mix origins. */
export function mixedRates(half: Half): Rates {
  const read = readAll(mixedDocuments(half));
  const origins = foldOrigins(traced(read));
  const claims = read.flatMap(({ document: { path }, reading }) =>
    reading.claims.map(({ start }) => ({ path, start, origin: origins.at(path, start).origin })),
  );
  return rates(
    mixedPairs(
      read.map(({ document }) => document),
      claims,
    ),
  );
}

const SIZES = [1_000, 10_000, 50_000] as const;
const SENTENCES = 10;
const WORDS = 12;

/** Sentences of random words; every report has one sentence of a form that all share, one in twenty echoes the one before. */
function manyReports(count: number): OriginReport[] {
  const rng = rngFor(20, 'origins');
  const sentence = (names = 0x8000): Uint16Array =>
    Uint16Array.from({ length: WORDS }, (_, at) => rng.between(0, 0x7fff) | (at % 4 === 0 ? names : 0));
  const form = sentence(0);
  let before: Uint16Array[] = [];
  return Array.from({ length: count }, (_, at) => {
    const own = at % 20 === 19 ? before : Array.from({ length: SENTENCES }, () => sentence());
    before = own;
    const passages: SketchPassage[] = [form, ...own].map((tokens, place) => ({
      start: place * 100,
      end: place * 100 + 99,
      paragraph: place,
      voice: 0,
      tokens,
    }));
    const sketch = packSketch({ day: at % 365, isHearsay: false, passages });
    return { id: `r${at}` as ReportId, trace: { keys: [], voices: [], sketch } };
  });
}

/** What folding the origins of many reports costs each, with a form that all of them share. */
export function originCost(): string {
  const rows = SIZES.map((count) => {
    const reports = manyReports(count);
    const before = process.cpuUsage();
    const { clusters } = foldOrigins(reports);
    const { user, system } = process.cpuUsage(before);
    const echoes = clusters.filter(({ reports: of }) => of.length > 1).length;
    return [
      count.toLocaleString('en'),
      ((user + system) / 1000 / count).toFixed(3),
      echoes.toLocaleString('en'),
    ];
  });
  return `${table(['reports folded at once', 'ms of CPU a report', 'origins of several reports'], rows)}\nEvery report holds one sentence that all share; one in twenty copies another.\n`;
}
