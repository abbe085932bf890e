import { readText } from '../src/core/text/read-text.ts';
import type { Interval, Reading } from '../src/core/words/index.ts';
import { type Half, labelledDocuments } from '../world/labelled/load.ts';
import { relayChains } from '../world/labelled/relays.ts';
import { type Score, score } from '../world/labelled/score.ts';
import { rates, ratio, type Tally } from '../world/labelled/tally.ts';
import { median, percent, table, writeResult } from './report.ts';
import { mixedRates, originCost, relayRates } from './text-origins.ts';
import { peersTable } from './text-peers.ts';

const SPEED_REPORTS = 60;
const SPEED_WORDS = 700;
const SPEED_ROUNDS = 5;

function day(date: string | null): Interval | null {
  return date === null ? null : { from: date, to: date, precision: 'day' };
}

const readDated = (text: string, date: string | null): Reading => readText(text, { dated: day(date) });

function scoreHalf(half: Half): Score {
  return score(
    labelledDocuments(half).map((document) => ({
      document,
      reading: readDated(document.text, document.date),
    })),
  );
}

/** Reports of about 700 words, each of paragraphs of the labelled documents in another order. */
function longReports(): string[] {
  const paragraphs = [...labelledDocuments('dev'), ...labelledDocuments('test')]
    .flatMap(({ text }) => text.split(/\n\s*\n/))
    .filter((paragraph) => paragraph.split(/\s+/).length >= 12);
  return Array.from({ length: SPEED_REPORTS }, (_, report) => {
    const parts: string[] = [`Summary ${report}`];
    for (let words = 0, at = report * 7; words < SPEED_WORDS; at += 11) {
      const paragraph = paragraphs[at % paragraphs.length] ?? '';
      parts.push(paragraph);
      words += paragraph.split(/\s+/).length;
    }
    return parts.join('\n\n');
  });
}

/**
 * By CPU time of the whole process, so that other work on the machine does not count, and with the engine warm, as in a
 * running centre; median of rounds.
 */
function documentsPerSecond(): number {
  const reports = longReports();
  const round = (): number => {
    const before = process.cpuUsage();
    for (const text of reports) readDated(text, '2026-06-01');
    const { user, system } = process.cpuUsage(before);
    return (reports.length * 1e6) / (user + system);
  };
  for (let warm = 0; warm < 2; warm += 1) round();
  return median(Array.from({ length: SPEED_ROUNDS }, round));
}

const three = (row: Tally): string[] => {
  const { precision, recall, f1 } = rates(row);
  return [percent(precision), percent(recall), percent(f1)];
};

function measures({ dev, test }: Readonly<Record<Half, Score>>): string {
  const origins = { dev: relayRates('dev'), test: relayRates('test') };
  const mixed = { dev: mixedRates('dev'), test: mixedRates('test') };
  const rows: [string, (one: Score, half: Half) => string, string][] = [
    ['mention F1, all kinds (overlap)', (one) => percent(rates(one.mentionsAll).f1), '0.85 / 0.92'],
    ['mention F1, all kinds (exact span)', (one) => percent(rates(one.mentionsExact).f1), '–'],
    ['alias sets, B-cubed F1', (one) => percent(one.aliases.f1), '0.90 / 0.95'],
    ['events F1 (class, day, place)', (one) => percent(rates(one.events).f1), '0.75 / 0.85'],
    ['events F1 (class)', (one) => percent(rates(one.eventsByClass).f1), '–'],
    [
      '… of those found, dated at both ends where the label is',
      (one) => percent(ratio(one.eventsDated)),
      '–',
    ],
    ['claims F1', (one) => percent(rates(one.claims).f1), '–'],
    ['claims recall', (one) => percent(rates(one.claims).recall), '–'],
    ['modality accuracy', (one) => percent(ratio(one.modality)), '0.80 / 0.90'],
    ['statement type accuracy', (one) => percent(ratio(one.statementType)), '0.80 / 0.90'],
    ['conflict recall', (one) => `${one.conflicts.right} of ${one.conflicts.of}`, '0.9'],
    ['traps passed', (one) => `${one.traps.filter(({ ok }) => ok).length} of ${one.traps.length}`, 'all'],
    ['invented facts', (one) => String(one.invented.length), '0'],
    ['origins on relay chains, precision', (_, half) => percent(origins[half].precision), '0.95 / 0.98'],
    ['origins on relay chains, recall', (_, half) => percent(origins[half].recall), '0.95 / 0.98'],
    ['origins of claims in mixed reports, precision', (_, half) => percent(mixed[half].precision), '–'],
    ['origins of claims in mixed reports, recall', (_, half) => percent(mixed[half].recall), '–'],
  ];
  return table(
    ['measure', 'dev half', 'test half', 'floor / aim'],
    rows.map(([name, of, aim]) => [name, of(dev, 'dev'), of(test, 'test'), aim]),
  );
}

function byKind({ dev, test }: Readonly<Record<Half, Score>>): string {
  const kinds = [...new Set([...dev.mentions.keys(), ...test.mentions.keys()])].toSorted();
  const empty: Tally = { right: 0, wrong: 0, missed: 0 };
  return table(
    ['mentions', 'dev P', 'dev R', 'dev F1', 'test P', 'test R', 'test F1', 'labelled'],
    kinds.map((kind) => {
      const [one, other] = [dev.mentions.get(kind) ?? empty, test.mentions.get(kind) ?? empty];
      const labelled = one.right + one.missed + other.right + other.missed;
      return [kind, ...three(one), ...three(other), String(labelled)];
    }),
  );
}

/** What the dev half shows of its failures; of the test half only numbers are told. */
function failures({ traps, invented }: Score): string {
  const lines = [
    ...traps.filter(({ ok }) => !ok).map(({ path, trap }) => `- ${path}: ${trap}`),
    ...invented.map(
      ({ path, claim }) => `- ${path}: invented? ${claim.property} ${JSON.stringify(claim.value)}`,
    ),
  ];
  return lines.length === 0 ? 'None.\n' : `${lines.join('\n')}\n`;
}

/** The reader of prose against the labelled set (issue 4), and the origins against the relay chains. */
export async function run(): Promise<void> {
  const scores = { dev: scoreHalf('dev'), test: scoreHalf('test') };
  const count = relayChains().length;
  const text = [
    measures(scores),
    `Reading speed: ${documentsPerSecond().toFixed(0)} reports of ${SPEED_WORDS} words a second of CPU time (floor 60, aim 150).\n`,
    byKind(scores),
    `## What origins cost\n\n${originCost()}`,
    `Labelled documents: world/labelled, dev and test apart; ${count} relay documents with known origins. A mention counts where it overlaps a labelled one of its kind. B-cubed is over distinct names found. Claims without a label count as wrong, though a label may be missing.\n`,
    peersTable(),
    `## What fails in the dev half\n\n${failures(scores.dev)}`,
  ].join('\n');
  process.stdout.write(text);
  writeResult('text', text);
}
