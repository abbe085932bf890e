import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { CsvMapping } from '../core/formats/index.ts';
import { Refusal } from '../platform/errors.ts';
import {
  beginImport,
  importProblems,
  listImports,
  listMappings,
  previewImport,
  previewUndo,
  readImport,
  redoImport,
  runImport,
  saveMapping,
  undoImport,
  type ImportAbout,
} from '../slices/reports/index.ts';
import { withCommonOptions, withSession, type CommonOptions, type Session } from './context.ts';
import { bytesOf, readMapping } from './ingest.ts';
import { show } from './look.ts';
import { printReleased } from './print-released.ts';
import { Progress } from './progress.ts';
import { Stopped } from './stop.ts';
import { importText, mappingsText, previewText, problemsText, undoPreviewText } from './text/imports.ts';

interface ImportOptions extends CommonOptions, Omit<ImportAbout, 'mapping'> {
  readonly mapping?: string;
  readonly saved?: string;
  readonly saveAs?: string;
  readonly preview?: boolean;
}

interface ActOptions extends CommonOptions {
  readonly reason?: string;
  readonly preview?: boolean;
  readonly out?: string;
}

/** import FILE, and what becomes of imports: they are followed, undone as a whole and brought back. */
export function importCommands(program: Command): void {
  withCommonOptions(
    program
      .command('import')
      .description(
        'Import a table (CSV, XLSX) row by row: previewed, resumable, undone as a whole. Designation lists: lists import',
      )
      .argument('<file>', 'the table; - reads standard input')
      .option('--preview', 'show how it is cut, its first rows as entities, and what is wrong; keep nothing')
      .option('--mapping <file>', 'JSON file that says what the columns mean (docs/guides/csv.md)')
      .option('--saved <name>', 'a mapping that was kept under this name')
      .option('--save-as <name>', 'keep the mapping that is used under this name')
      .option('--marking <marking>', 'marking of its rows (default: originator only)')
      .option('--grade <grade>', 'source reliability A–F and information credibility 2–6 (default: F6)')
      .option('--source-type <type>', 'kind of source (default: OSINT)')
      .option('--reference <number>', 'the originator’s own number')
      .option('--date <day>', 'date of the file, YYYY-MM-DD')
      .option('--encoding <encoding>', 'utf-8, windows-1256 … (default: found in the bytes)')
      .option('--delimiter <character>', 'what stands between columns (default: found in the text)')
      .option('--sheet <name>', 'sheet of a workbook (default: the first that is not hidden)'),
  ).action((file: string, options: ImportOptions) => importFile(file, options));
  const imports = program
    .command('imports')
    .description('Imports of your party: see, follow, undo, bring back');
  withCommonOptions(
    imports.command('list').description('The newest two hundred, and how far they are'),
  ).action((options: CommonOptions) =>
    show(options, 'imports.listed', (desk) => listImports(desk, 200), importText),
  );
  actCommands(imports);
}

function actCommands(imports: Command): void {
  const one = (name: string, description: string) =>
    withCommonOptions(imports.command(name).description(description).argument('<id>', 'id of the import'));
  one('show', 'How one import stands').action((id: string, options: CommonOptions) =>
    show(
      options,
      'import.read',
      (desk) => readImport(desk, id),
      (value) => importText([value]),
    ),
  );
  one('problems', 'Rows that could not be read: line, what, how to mend it')
    .option('--out <file>', 'write them as CSV')
    .action((id: string, options: ActOptions) => problems(id, options));
  one('undo', 'Take a whole import back, with all that rests on it')
    .option('--reason <text>', 'why; it stands in the log')
    .option('--preview', 'only say what it would take out of the picture')
    .action((id: string, options: ActOptions) => undo(id, options));
  one('redo', 'Bring an undone import back')
    .requiredOption('--reason <text>', 'why; it stands in the log')
    .action((id: string, options: ActOptions) => redo(id, options.reason ?? '', options));
  withCommonOptions(imports.command('mappings').description('Mappings that are kept by name')).action(
    (options: CommonOptions) => show(options, 'import-mappings.listed', listMappings, mappingsText),
  );
}

/** The mapping that is meant: a file, a name, or none. */
async function mappingOf(
  { centre, principal, purpose }: Session,
  { mapping, saved }: ImportOptions,
): Promise<CsvMapping | undefined> {
  if (mapping !== undefined) return readMapping(mapping);
  if (saved === undefined) return undefined;
  const act = { principal, purpose, act: 'import-mappings.listed' };
  const { value } = await centre.trust.desk(act, listMappings);
  const found = value.find(({ name }) => name === saved);
  if (found !== undefined) return found.mapping;
  throw new Refusal({
    code: 'MAPPING_UNKNOWN',
    status: 422,
    message: `No mapping is kept as “${saved}”`,
    fix: `Kept are: ${value.map(({ name }) => name).join(', ') || 'none'}. See: watchfloor imports mappings`,
  });
}

async function importFile(path: string, options: ImportOptions): Promise<void> {
  await withSession(
    options,
    async (session) => {
      const { centre, principal, purpose, stop } = session;
      const bytes = await bytesOf(path, centre.settings.maxUploadBytes);
      const file = { name: path === '-' ? 'standard-input.csv' : basename(path), bytes };
      const mapping = await mappingOf(session, options);
      const about: ImportAbout = { ...options, mapping };
      if (options.preview === true) {
        const seen = await previewImport(centre, principal, purpose, file, about);
        printReleased(options, seen, previewText);
        return;
      }
      const run = await beginImport(centre, principal, purpose, file, about, { queued: false });
      if (options.saveAs !== undefined) await keep(session, options.saveAs, run.mapping);
      const shown = new Progress('rows', run.rows, options.json !== true);
      const work = { run, bytes, onProgress: (rows: number) => shown.reach(rows), stop };
      await runImport(centre, principal, purpose, work);
      shown.end();
      if (!stop.aborted) await centre.jobs.drain();
      const act = { principal, purpose, act: 'import.read' };
      const now = await centre.trust.desk(act, (desk) => readImport(desk, run.id));
      printReleased(options, now, (value) => importText([value]));
      if (!(stop.reason instanceof Stopped)) return;
      process.stderr.write('Stopped.\n  → Run the same command again: it goes on from there\n');
      process.exitCode = stop.reason.exitCode;
    },
    { createIfEmpty: true, endsItself: true },
  );
}

async function keep(
  { centre, principal, purpose }: Session,
  name: string,
  mapping: CsvMapping,
): Promise<void> {
  await centre.trust.desk({ principal, purpose, act: 'import-mapping.kept' }, (desk) =>
    saveMapping(desk, name, mapping),
  );
}

async function problems(id: string, options: ActOptions): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const act = { principal, purpose, act: 'import.read' };
    const found = await centre.trust.desk(act, (desk) => importProblems(desk, id));
    if (options.out !== undefined) await writeFile(options.out, found.value.csv);
    printReleased(options, found, problemsText);
  });
}

async function undo(id: string, options: ActOptions): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const desk = { principal, purpose };
    if (options.preview === true) {
      const act = { ...desk, act: 'import.undo-previewed' };
      const seen = await centre.trust.desk(act, (one) => previewUndo(centre, one, id));
      printReleased(options, seen, undoPreviewText);
      return;
    }
    const done = await centre.trust.desk({ ...desk, act: 'import.undone' }, (one) =>
      undoImport(one, id, options.reason ?? ''),
    );
    await centre.jobs.drain();
    printReleased(options, done, (value) => importText([value]));
  });
}

async function redo(id: string, reason: string, options: ActOptions): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const done = await centre.trust.desk({ principal, purpose, act: 'import.redone' }, (desk) =>
      redoImport(centre, desk, id, reason),
    );
    await centre.jobs.drain();
    printReleased(options, done, (value) => importText([value]));
  });
}
