import type { RunningCentre } from '../src/app.ts';
import { readSubmission } from '../src/core/formats/index.ts';
import { readText } from '../src/core/text/read-text.ts';
import { dayOf, readTerms, takeIn } from '../src/slices/reports/index.ts';
import type { Principal } from '../src/trust/principal.ts';
import { clearedOfficer, PURPOSE, withNewCentre } from './centre.ts';
import { ALL_COMPARTMENTS, ASIDE, filledCentre, SIZES } from './fill.ts';
import { capture, replay, type Statement } from './intake-replay.ts';
import { stixRows } from './intake-stix.ts';
import { flushRate } from './log.ts';
import { databaseCpu, loadLine, ms, ratio } from './measure.ts';
import { median, table, writeResult } from './report.ts';
import { variedReports } from './texts.ts';

/** As the command `ingest`: files read and filed at the same time. */
export const IN_FLIGHT = 6;
const ROUNDS = 5;
const REPORTS = 120;
const DATED = dayOf('2026-03-12');

type File = ReturnType<typeof variedReports>[number];

export interface Pass {
  readonly perSecond: number;
  /** CPU in ms per report: of this process, and of PostgreSQL. */
  readonly own: number;
  readonly database: number;
}

/** Files reports through the whole path of the command, under a compartment where they are to lie aside. */
async function fileAll(
  centre: RunningCentre,
  officer: Principal,
  files: readonly File[],
  aside = '',
): Promise<Pass> {
  const terms = readTerms({ marking: `RESTRICTED//${aside}REL TO ALL`, grade: 'B2' }, officer);
  const queue = files.values();
  const [cpu, database, started] = [process.cpuUsage(), await databaseCpu(centre), performance.now()];
  const worker = async () => {
    for (const file of queue) {
      const result = await takeIn(centre, officer, PURPOSE, { ...file, hints: { dated: DATED }, terms });
      if (!result.ok) throw new Error(`${file.path}: ${result.problems[0]?.message}`);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  return {
    perSecond: files.length / seconds,
    own: (used.user + used.system) / 1000 / files.length,
    database:
      ((await databaseCpu(centre)) ?? Number.NaN) / files.length - (database ?? Number.NaN) / files.length,
  };
}

/** Extraction alone: CPU, no store. */
function readAll(files: readonly File[]): number {
  const cpu = process.cpuUsage();
  for (const file of files) readSubmission({ ...file, hints: { dated: DATED } }, { readText });
  const used = process.cpuUsage(cpu);
  return (used.user + used.system) / 1000 / files.length;
}

function medianPass(passes: readonly Pass[]): Pass {
  const of = (name: keyof Pass) => median(passes.map((pass) => pass[name]));
  return { perSecond: of('perSecond'), own: of('own'), database: of('database') };
}

/** Intake at two sizes of the store in turn: small (a few thousand claims, at most 10 k) and a million. */
async function bothSizes(
  small: RunningCentre,
  analyst: Principal,
  large: RunningCentre,
): Promise<{ small: Pass[]; large: Pass[]; statements: Statement[] }> {
  const officer = clearedOfficer('LOCAL', [...ALL_COMPARTMENTS, ASIDE]);
  const seed = Date.now() % 1_000_000;
  const passes: { small: Pass[]; large: Pass[] } = { small: [], large: [] };
  await fileAll(small, analyst, variedReports(REPORTS, seed));
  await fileAll(large, officer, variedReports(REPORTS / 2, seed + 1), `${ASIDE}//`);
  let statements: Statement[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const files = variedReports(REPORTS, seed + 2 + round);
    statements = await capture(async () => passes.small.push(await fileAll(small, analyst, files)));
    passes.large.push(await fileAll(large, officer, files, `${ASIDE}//`));
  }
  return { ...passes, statements };
}

async function textRows(): Promise<{ rows: string[][]; note: string }> {
  return withNewCentre(async (small, analyst) => {
    const large = await filledCentre();
    try {
      const passes = await bothSizes(small, analyst, large);
      const inserts = await replay(small, analyst, passes.statements, REPORTS);
      const extraction = median(
        Array.from({ length: ROUNDS }, (_, at) => readAll(variedReports(60, 900 + at))),
      );
      const flushes = flushRate(small.settings.dataDir);
      const indexing = await indexAll(small, REPORTS * (ROUNDS + 1));
      // The large store is used again: no work may be left for whoever reads it next.
      await large.jobs.drain();
      const [few, many] = [medianPass(passes.small), medianPass(passes.large)];
      const grown = median(
        passes.large.map((pass, at) =>
          few.perSecond === 0 ? Number.NaN : (passes.small[at]?.perSecond ?? 0) / pass.perSecond,
        ),
      );
      const grownCpu = median(
        passes.large.map(
          (pass, at) =>
            (pass.own + pass.database) / ((passes.small[at]?.own ?? 0) + (passes.small[at]?.database ?? 0)),
        ),
      );
      return {
        rows: [
          ['text, whole path, small store', '≥ 40/s', '≥ 100/s', `${few.perSecond.toFixed(1)}/s`, cpuOf(few)],
          [
            `text, whole path, ${SIZES.claims.toLocaleString('en')} claims`,
            '',
            '',
            `${many.perSecond.toFixed(1)}/s`,
            cpuOf(many),
          ],
          [
            'cost per report at 1 M claims against small: time',
            '≤ × 1.5',
            '≤ × 1.2',
            ratio(grown),
            `CPU ${ratio(grownCpu)}`,
          ],
          [
            'limit: extraction alone',
            '',
            '',
            `${(1000 / extraction).toFixed(1)}/s of one core`,
            `${ms(extraction)} CPU`,
          ],
          [
            'limit: store alone (same inserts sent again, with log entry and commit)',
            '',
            '',
            `${inserts.perSecond.toFixed(1)}/s`,
            `${ms(inserts.database)} CPU of PostgreSQL`,
          ],
          ['limit: flushes of a page to this disk', '', '', `${flushes.toFixed(0)}/s`, ''],
          ['behind: text index of one report', '', '', `${(1000 / indexing).toFixed(1)}/s`, ''],
        ],
        note: `Reading, filing and PostgreSQL share the two cores: ${ms(few.own + few.database)} of CPU a report, so at the most ${(2000 / (few.own + few.database)).toFixed(0)} reports/s.\n`,
      };
    } finally {
      await large.close();
    }
  });
}

function cpuOf(pass: Pass): string {
  return `${ms(pass.own)} CPU here + ${ms(pass.database)} in PostgreSQL`;
}

/** The index of words is filled behind, by jobs; the command waits for it before it ends. ms a report. */
async function indexAll(centre: RunningCentre, reports: number): Promise<number> {
  const started = performance.now();
  await centre.jobs.drain();
  return (performance.now() - started) / reports;
}

export async function run(): Promise<void> {
  const { rows, note } = await textRows();
  const text = [
    `Reports of about 700 words, no two alike, ${IN_FLIGHT} in flight as in \`watchfloor ingest\`, fsync on; medians of ${ROUNDS} interleaved rounds of ${REPORTS}.\n`,
    table(['what', 'floor', 'aim', 'measured', 'CPU per report'], rows),
    note,
    'A STIX 2.x bundle, one file, one transaction:\n',
    table(['what', 'floor', 'measured', 'against'], await stixRows()),
    loadLine(),
  ].join('\n');
  process.stdout.write(`${text}\n`);
  writeResult('intake', text);
}
