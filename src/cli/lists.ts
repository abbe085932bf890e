import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { errorMessage, Refusal } from '../platform/errors.ts';
import {
  createList,
  diffVersions,
  importList,
  listStatus,
  readInterval,
  setSource,
  updateList,
  type FetchNote,
  type ImportResult,
  type ListFile,
} from '../slices/designations/index.ts';
import { renderMarking } from '../core/marking/index.ts';
import { withCommonOptions, withSession, type CommonOptions, type Session } from './context.ts';
import { show } from './look.ts';
import { print } from './print.ts';
import { Progress } from './progress.ts';
import { diffText, fetchText, statusText } from './text/lists.ts';

interface ImportOptions extends CommonOptions {
  readonly list?: string;
  readonly acceptShrink?: string;
  readonly date?: string;
  readonly wait: boolean;
}

interface AddOptions extends CommonOptions {
  readonly format: string;
  readonly name?: string;
  readonly mapping?: string;
  readonly marking?: string;
  readonly grade?: string;
}

interface SetOptions extends CommonOptions {
  readonly url: readonly string[];
  readonly every?: string;
}

/** lists: import, diff, status, add. */
export function listCommands(program: Command): void {
  const lists = program
    .command('lists')
    .description('Designation lists: import, compare, see how they stand');
  withCommonOptions(
    lists
      .command('import')
      .description('Put a new version of a list in force, from files of its publisher')
      .argument(
        '[file...]',
        'the files of one version; none with --accept-shrink: those of the newest refused update',
      )
      .option('--list <code>', 'the list: un, ofac, ofac-consolidated, eu, uk, or one of your own')
      .option('--accept-shrink <reason>', 'put an update in force that looks wrong, for this reason')
      .option('--date <day>', 'day of publication, YYYY-MM-DD, of a list whose files do not say it')
      .option('--no-wait', 'leave filing its entries as records to the running server'),
  ).action((files: string[], options: ImportOptions) => importFiles(files, options));
  withCommonOptions(
    lists
      .command('diff')
      .description('What was added, changed and delisted between two versions')
      .argument('<list>', 'code of the list')
      .argument(
        '[from]',
        'version: number, publication date, or beginning of its hash (default: the one before)',
      )
      .argument('[to]', 'version (default: the one in force)'),
  ).action((list: string, from: string | undefined, to: string | undefined, options: CommonOptions) =>
    show(options, 'list.compared', (desk) => diffVersions(desk, list, from ?? null, to ?? null), diffText),
  );
  withCommonOptions(
    lists
      .command('status')
      .description('Lists with version, publication date, age, entries and refused updates')
      .argument('[list]', 'code of one list'),
  ).action((list: string | undefined, options: CommonOptions) =>
    show(options, 'list.status', (desk) => listStatus(desk, list ?? null), statusText),
  );
  addCommand(lists);
  fetchCommands(lists);
}

/** set: where a list comes from. update: fetch it now. */
function fetchCommands(lists: Command): void {
  withCommonOptions(
    lists
      .command('set')
      .description('Say where a list is fetched from, and how often; without URLs nothing is fetched')
      .argument('<code>', 'code of the list')
      .option('--url <url...>', 'https addresses of its files', [])
      .option('--every <interval>', 'fetch by itself: 90m, 6h, 1d (default: only on request)'),
  ).action((code: string, options: SetOptions) => set(code, options));
  withCommonOptions(
    lists
      .command('update')
      .description('Fetch lists from their publishers now')
      .argument('[code...]', 'codes (default: every list that has an address)'),
  ).action((codes: string[], options: CommonOptions) => update(codes, options));
}

function addCommand(lists: Command): void {
  withCommonOptions(
    lists
      .command('add')
      .description('Set up a list of your own: a national list, a watch list')
      .argument('<code>', 'begins with the code of your party: nfc-proscribed')
      .requiredOption('--format <format>', 'format of its files, e.g. mapped-csv')
      .option('--name <name>', 'its full name')
      .option('--mapping <file>', 'JSON file that says what its columns or fields mean')
      .option('--marking <marking>', 'marking of its entries (default: your party only)')
      .option('--grade <grade>', 'Admiralty grade of its entries (default: A2)'),
  ).action((code: string, options: AddOptions) => add(code, options));
}

async function set(code: string, options: SetOptions): Promise<void> {
  await withSession(
    options,
    async ({ centre, principal, purpose }) => {
      const everyMinutes = options.every === undefined ? null : readInterval(options.every);
      const source = { urls: options.url, everyMinutes };
      await centre.trust.desk({ principal, purpose, act: 'list.source.set' }, (desk) =>
        setSource(centre, desk, code, source),
      );
      const often = everyMinutes === null ? 'on request' : `every ${options.every}`;
      const text = `${code}: ${options.url.length === 0 ? 'is not fetched' : `${options.url.join(' ')}, ${often}`}`;
      print(options, { list: code, ...source }, text);
    },
    { createIfEmpty: true },
  );
}

async function update(codes: readonly string[], options: CommonOptions): Promise<void> {
  await withSession(options, async (session) => {
    const { centre, principal, purpose } = session;
    const { value } = await centre.trust.desk({ principal, purpose, act: 'list.status' }, (desk) =>
      listStatus(desk, null),
    );
    const configured = value.flatMap(({ list, source }) =>
      source === null || source.urls.length === 0 ? [] : list,
    );
    const notes: (FetchNote & { list: string })[] = [];
    for (const list of codes.length > 0 ? codes : configured) {
      const note = { list, ...(await updateList(centre, principal, purpose, list)) };
      notes.push(note);
      if (note.outcome === 'imported') await followFiling(session, list, options.json !== true);
    }
    print(options, notes, notes.length === 0 ? NOTHING_TO_FETCH : notes.map(fetchText).join('\n'));
    if (notes.some(({ outcome }) => outcome === 'failed' || outcome === 'refused')) process.exitCode = 1;
  });
}

const NOTHING_TO_FETCH =
  'No list has an address, so nothing is fetched.\n  → npx watchfloor lists set un --url https://… --every 1d';

async function add(id: string, options: AddOptions): Promise<void> {
  const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
  await withSession(
    options,
    async ({ centre, principal, purpose }) => {
      const { name, format, marking, grade } = options;
      const list = await centre.trust.desk({ principal, purpose, act: 'list.created' }, (desk) =>
        createList(desk, { id, name, format, marking, grade, mapping }),
      );
      const shown = renderMarking(await centre.trust.markings.read(list.markingId));
      print(options, { ...list, marking: shown }, `Set up: ${list.id}, ${list.name}, ${shown}`);
    },
    { createIfEmpty: true },
  );
}

async function importFiles(paths: readonly string[], options: ImportOptions): Promise<void> {
  await withSession(
    options,
    async (session) => {
      const { centre, principal, purpose } = session;
      const started = performance.now();
      const files = await Promise.all(paths.map(fileAt));
      const given = options.list ?? null;
      const accept = options.acceptShrink ?? null;
      const published = options.date ?? null;
      const result = await importList(centre, principal, purpose, { list: given, files, accept, published });
      const seconds = (performance.now() - started) / 1000;
      print(options, { ...result, seconds: Number(seconds.toFixed(3)) }, importText(result, seconds));
      if (options.wait) await followFiling(session, result.version.list, options.json !== true);
    },
    { createIfEmpty: true },
  );
}

/** Each look is an entry of the audit log, so not often. */
const LOOK_EVERY_MS = 3000;

/** Works until the entries of a list stand in the spine, showing how far it is. The version is in force already. */
async function followFiling(
  { centre, principal, purpose }: Session,
  list: string,
  shown: boolean,
): Promise<void> {
  const look = async () => {
    const { value } = await centre.trust.desk({ principal, purpose, act: 'list.status' }, (desk) =>
      listStatus(desk, list),
    );
    return value[0]?.spine ?? { filed: 0, of: 0 };
  };
  const before = await look();
  if (before.filed >= before.of) return;
  const progress = new Progress('entries filed', before.of - before.filed, shown);
  const timer = setInterval(() => {
    look().then(
      (now) => progress.reach(now.filed - before.filed),
      (error: unknown) => centre.log.warn({ err: error }, 'progress is not known'),
    );
  }, LOOK_EVERY_MS);
  try {
    await centre.jobs.drain();
  } finally {
    clearInterval(timer);
  }
  progress.reach((await look()).filed - before.filed);
  progress.end();
}

function importText({ version, added }: ImportResult, seconds: number): string {
  const head = `${version.list} version ${version.ordinal} of ${version.published ?? 'unknown date'}, ${version.entries} entries`;
  if (!added) return `${head}: these very bytes are in force already`;
  const skipped = version.skipped
    .slice(0, 20)
    .map((one) => `skipped  ${one.ref ?? `line ${one.where.line ?? '?'}`}: ${one.reason}`);
  return [
    `${head}, in force: ${version.added} added, ${version.changed} changed, ${version.delisted} delisted, ${version.skipped.length} rows skipped, in ${seconds.toFixed(1)} s`,
    ...version.warnings.map((message) => `note     ${message}`),
    ...skipped,
  ].join('\n');
}

async function fileAt(path: string): Promise<ListFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Refusal({
      code: 'FILE_NOT_READABLE',
      status: 422,
      message: errorMessage(error),
      fix: 'Check the path and its permissions',
    });
  });
  return { name: basename(path), bytes };
}

async function readMapping(file: string): Promise<object> {
  const { bytes } = await fileAt(file);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as object;
  } catch (error) {
    throw new Refusal({
      code: 'MAPPING_NOT_READABLE',
      status: 422,
      message: `${file}: ${errorMessage(error)}`,
      fix: 'Give a JSON file; docs/guides/lists.md shows one',
    });
  }
}
