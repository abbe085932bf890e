import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Option, type Command } from 'commander';
import { FORMAT_NAMES, type CsvMapping, type FormatName } from '../core/formats/index.ts';
import { errorMessage, Refusal } from '../platform/errors.ts';
import {
  dayOf,
  readTerms,
  takeIn,
  type DocumentProblem,
  type IntakeResult,
} from '../slices/reports/index.ts';
import { withCommonOptions, withSession, type CommonOptions, type Session } from './context.ts';
import { print as printAnswer } from './print.ts';
import { Progress } from './progress.ts';
import { Stopped } from './stop.ts';

interface IngestOptions extends CommonOptions {
  readonly marking?: string;
  readonly grade?: string;
  readonly sourceType?: string;
  readonly precedence?: string;
  readonly reference?: string;
  readonly date?: string;
  readonly format?: string;
  readonly encoding?: string;
  readonly mapping?: string;
  readonly sheet?: string;
  readonly asFiled?: boolean;
}

/** Files read and filed at the same time: while one waits for the disk, the next is read. */
export const IN_FLIGHT = 6;

export function ingestCommand(program: Command): void {
  withCommonOptions(
    program
      .command('ingest')
      .description(
        'File reports: text, Markdown, HTML, PDF, DOCX, e-mail, mailboxes, JSON reports, STIX 2.1 bundles, MISP events, CSV and XLSX with a mapping',
      )
      .argument('<path...>', 'files or folders; - reads standard input')
      .option(
        '--marking <marking>',
        'TLP:AMBER or LEVEL//COMPARTMENT//REL TO A, B//CONTROL (default: originator only)',
      )
      .option('--grade <grade>', 'source reliability A–F and information credibility 2–6 (default: F6)')
      .option(
        '--source-type <type>',
        'HUMINT SIGINT IMINT OSINT FININT TECHINT CYBER LE LIAISON (default: OSINT)',
      )
      .option('--precedence <precedence>', 'ROUTINE PRIORITY IMMEDIATE FLASH (default: ROUTINE)')
      .option('--reference <number>', 'the originator’s own number of the report')
      .option('--date <day>', 'date of the report, YYYY-MM-DD; relative dates in it count from here')
      .option('--format <format>', `take the bytes as ${FORMAT_NAMES.join(', ')}`)
      .option('--encoding <encoding>', 'utf-8, utf-16le, windows-1256, windows-1251, iso-8859-1 …')
      .option('--mapping <file>', 'JSON file that says what the columns of a CSV or XLSX mean')
      .option('--sheet <name>', 'sheet of a workbook (default: the first that is not hidden)')
      .addOption(
        new Option(
          '--as-filed',
          'an export of Watchfloor: its reports keep the grades and markings that they were filed under',
        ).conflicts(['marking', 'grade', 'sourceType', 'reference']),
      ),
  ).action((paths: string[], options: IngestOptions) => ingest(paths, options));
}

interface Failure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly where: { readonly line?: number; readonly byte?: number; readonly path?: string };
  readonly fix: string;
}

interface Tally {
  files: number;
  added: number;
  unchanged: number;
  objects: number;
  claims: number;
  warnings: Failure[];
  failures: Failure[];
  /** Files that were not read, because the command was told to end. */
  notRead: number;
}

async function ingest(paths: readonly string[], options: IngestOptions): Promise<void> {
  const mapping = options.mapping === undefined ? null : await readMapping(options.mapping);
  await withSession(
    options,
    async (session) => {
      const files = (await Promise.all(paths.map(filesBelow))).flat();
      const tally: Tally = {
        files: files.length,
        added: 0,
        unchanged: 0,
        objects: 0,
        claims: 0,
        warnings: [],
        failures: [],
        notRead: files.length,
      };
      const progress = new Progress('files', files.length, options.json !== true);
      const started = performance.now();
      const queue = files.values();
      const worker = async () => {
        for (const path of queue) {
          // The iterator has handed the file out, but it is not begun: told to end, nothing more is.
          if (session.stop.aborted) return;
          tally.notRead -= 1;
          await ingestOne(session, path, options, mapping, tally);
          progress.step();
        }
      };
      await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
      progress.end();
      await session.centre.jobs.drain();
      print(tally, (performance.now() - started) / 1000, options.json === true);
      if (tally.failures.length > 0) process.exitCode = 1;
      if (session.stop.reason instanceof Stopped) process.exitCode = session.stop.reason.exitCode;
    },
    { createIfEmpty: true, endsItself: true },
  );
}

async function ingestOne(
  session: Session,
  path: string,
  options: IngestOptions,
  mapping: CsvMapping | null,
  tally: Tally,
): Promise<void> {
  const name = path === '-' ? 'standard-input' : path;
  try {
    const result = await takeIn(session.centre, session.principal, session.purpose, {
      path: name,
      bytes: await bytesOf(path, session.centre.settings.maxUploadBytes),
      hints: {
        dated: options.date === undefined ? null : dayOf(options.date),
        mapping,
        ...(options.format === undefined ? {} : { format: options.format as FormatName }),
        ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
        ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
      },
      terms: readTerms(options, session.principal),
      asFiled: options.asFiled === true,
    });
    count(result, tally);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : null;
    tally.failures.push({
      path: name,
      code: refusal?.code ?? 'FAULT',
      message: errorMessage(error),
      where: {},
      fix: refusal?.fix ?? 'Nothing of this file was kept; run again with WATCHFLOOR_LOG=debug and report it',
    });
  }
}

const asFailure = ({ document, code, message, where, fix }: DocumentProblem): Failure => ({
  path: document,
  code,
  message,
  where,
  fix,
});

function count(result: IntakeResult, tally: Tally): void {
  tally.failures.push(...(result.ok ? result.refused : result.problems).map(asFailure));
  if (!result.ok) return;
  tally.warnings.push(...result.warnings.map(asFailure));
  const added = result.reports.filter((report) => report.added).length;
  tally.added += added;
  tally.unchanged += result.reports.length - added;
  if (added > 0) {
    tally.objects += result.objects;
    tally.claims += result.claims;
  }
}

function print(tally: Tally, seconds: number, json: boolean): void {
  const { added, unchanged, objects, claims, failures, warnings, notRead } = tally;
  const lines = [
    `${added} reports added, ${unchanged} already here, ${new Set(failures.map((one) => one.path)).size} files refused; ${objects} records, ${claims} claims in ${seconds.toFixed(1)} s`,
    ...warnings.slice(0, 20).map((one) => `note     ${one.path}${placeOf(one)}: ${one.message}`),
    ...(warnings.length > 20 ? [`         … and ${warnings.length - 20} more notes (--json lists all)`] : []),
    ...failures.map((one) => `refused  ${one.path}${placeOf(one)}: ${one.message}\n         → ${one.fix}`),
    ...(notRead > 0
      ? [
          `stopped  ${notRead} files were not read\n         → Run the same command again: what is here already is not added twice`,
        ]
      : []),
  ];
  printAnswer({ json }, { ...tally, seconds: Number(seconds.toFixed(3)) }, lines.join('\n'));
}

function placeOf({ where }: Failure): string {
  if (where.line !== undefined) return `:${where.line}`;
  if (where.byte !== undefined) return ` at byte ${where.byte}`;
  return where.path === undefined ? '' : ` at ${where.path}`;
}

/** Regular files below a path as it was given, hidden ones and links aside, in order of name. A missing path is a failure of its own later. */
async function filesBelow(path: string): Promise<string[]> {
  if (path === '-') return [path];
  const info = await stat(path).catch(() => null);
  if (!info?.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        !join(relative(path, entry.parentPath), entry.name)
          .split('/')
          .some((part) => part.startsWith('.')),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const tooLarge = (what: string, has: string): Refusal =>
  new Refusal({
    code: 'FILE_TOO_LARGE',
    status: 413,
    message: `${what} has ${has}`,
    fix: 'Split it, or raise maxUploadBytes (WATCHFLOOR_MAX_UPLOAD_BYTES)',
  });

/** The bytes of a file, or of standard input; refused above `most`, the input before the rest of it is read. */
export async function bytesOf(path: string, most: number): Promise<Uint8Array> {
  if (path === '-') {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer);
      bytes += (chunk as Buffer).length;
      if (bytes > most) throw tooLarge('What came', `more than ${most} bytes`);
    }
    return Buffer.concat(chunks);
  }
  const info = await stat(path).catch((error: unknown) => {
    throw new Refusal({
      code: 'FILE_NOT_READABLE',
      status: 422,
      message: errorMessage(error),
      fix: 'Check the path and its permissions',
    });
  });
  if (info.size > most) throw tooLarge('The file', `${info.size} bytes, more than ${most}`);
  return readFile(path);
}

/** A mapping as somebody wrote it down; what is in it is checked where it is used. */
export async function readMapping(file: string): Promise<CsvMapping> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as CsvMapping;
  } catch (error) {
    throw new Refusal({
      code: 'MAPPING_NOT_READABLE',
      status: 422,
      message: `${file}: ${errorMessage(error)}`,
      fix: 'Give a JSON file; docs/reference/formats.md shows one',
    });
  }
}
