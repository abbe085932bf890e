import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { allMigrations } from '../app.ts';
import { readSettings } from '../platform/config/settings.ts';
import { backup, explainBackup } from '../platform/db/backup.ts';
import { restore } from '../platform/db/restore.ts';
import {
  joinTombstones,
  keepTombstones,
  purgeAgain,
  type PurgedAgain,
  readTombstones,
  type Tombstone,
  tombstoneFile,
  writeTombstones,
} from '../slices/reports/index.ts';
import { checkpointFile } from '../trust/checkpoints.ts';
import { withCentre } from './admin.ts';
import { print } from './print.ts';
import { fit } from './progress.ts';

interface BackupOptions {
  readonly data?: string;
  readonly json?: boolean;
}

interface RestoreOptions extends BackupOptions {
  readonly purged?: string;
}

/** Keys and outside checkpoints travel beside the backup, readable by its owner only: with them the log verifies after a restore. */
const KEYS_SUFFIX = '.keys.json';
/** What was purged until then, beside each backup: the newest one holds for every older backup. */
const PURGED_SUFFIX = '.purged.jsonl';

/** backup and restore: the whole centre in one file, and back into an empty data folder. */
export function backupCommands(program: Command): void {
  program
    .command('backup')
    .description(`Write the whole centre to FILE, and its keys to FILE${KEYS_SUFFIX}`)
    .argument('<file>')
    .option('--data <dir>', 'data folder (default: WATCHFLOOR_DATA, else .watchfloor here)')
    .option('--json', 'print JSON, for programs')
    .action(runBackup);
  program
    .command('restore')
    .description('Load a backup into an empty data folder, and erase again what was purged since')
    .argument('<file>')
    .option('--purged <list>', `list of what was purged: FILE${PURGED_SUFFIX} of the newest backup`)
    .option('--data <dir>', 'data folder (default: WATCHFLOOR_DATA, else .watchfloor here)')
    .option('--json', 'print JSON, for programs')
    .action(runRestore);
}

/** A folder that is not there, or a full disk, is told as such, whichever of the three files meets it first. */
const named = (file: string, written: Promise<void>): Promise<void> =>
  written.catch((error: unknown) => {
    throw explainBackup(error, file);
  });

async function runBackup(file: string, options: BackupOptions): Promise<void> {
  await withCentre(options, async (centre) => {
    // Before the data: a checkpoint that is signed meanwhile would speak of entries that the backup does not have.
    const purged = await keepTombstones(centre);
    await named(file, writeTombstones(`${file}${PURGED_SUFFIX}`, purged));
    const keys = JSON.stringify(await keyFiles(centre.settings.dataDir));
    const report = await backup(centre.db, resolve(file), {
      onProgress: ({ table, rows }) => progress(table, rows, options),
    });
    await named(file, writeFile(`${file}${KEYS_SUFFIX}`, keys, { mode: 0o600 }));
    clearProgress(options);
    const rows = report.tables.reduce((sum, table) => sum + table.rows, 0);
    const text = `Backed up ${report.tables.length} tables, ${rows} rows.\nsha256 ${report.sha256}\nKeep ${file}${KEYS_SUFFIX} apart: who has it can sign as this centre.`;
    print(options, report, text);
  });
}

async function runRestore(file: string, options: RestoreOptions): Promise<void> {
  const settings = readSettings({ dataDir: options.data }, process.env);
  // Read before anything is made: a list that cannot be read must not be found out afterwards.
  const lists = [options.purged, `${file}${PURGED_SUFFIX}`, tombstoneFile(settings.dataDir)];
  const tombstones = joinTombstones(
    ...(await Promise.all(lists.flatMap((one) => (one === undefined ? [] : readTombstones(one))))),
  );
  const report = await restore(resolve(file), settings.dataDir, allMigrations(), {
    onProgress: ({ table, rows }) => progress(table, rows, options),
  });
  const keysThere = existsSync(`${file}${KEYS_SUFFIX}`);
  if (keysThere)
    await writeKeyFiles(
      settings.dataDir,
      JSON.parse(await readFile(`${file}${KEYS_SUFFIX}`, 'utf8')) as Record<string, string>,
    );
  const note = keysThere
    ? ''
    : `\n${file}${KEYS_SUFFIX} was not there: watchfloor verify cannot check the old signatures.`;
  clearProgress(options);
  const again = await eraseAgain(settings.dataDir, tombstones);
  const text = `Restored ${report.tables.length} tables of ${report.takenAt}.${note}${againText(again)}`;
  print(options, { ...report, again }, text);
}

/** What was purged after the backup was taken does not come back with it. */
async function eraseAgain(dataDir: string, tombstones: readonly Tombstone[]): Promise<PurgedAgain> {
  let again: PurgedAgain = { purged: [], held: [] };
  if (tombstones.length === 0) return again;
  await writeTombstones(tombstoneFile(dataDir), tombstones);
  await withCentre({ data: dataDir }, async (centre) => {
    again = await purgeAgain(centre, tombstones);
    await centre.jobs.drain();
  });
  return again;
}

const againText = ({ purged, held }: PurgedAgain): string =>
  [
    purged.length === 0 ? '' : `\nErased again: ${purged.length} purged reports that the backup held.`,
    held.length === 0
      ? ''
      : `\nHeld for a court, and not erased: ${held.join(', ')}. Lift the hold, then purge.`,
  ].join('');

const showsProgress = (options: BackupOptions): boolean => options.json !== true && process.stderr.isTTY;

function progress(table: string, rows: number, options: BackupOptions): void {
  if (showsProgress(options)) process.stderr.write(`\r\u001b[2K${fit(`${table}: ${rows} rows`)}`);
}

function clearProgress(options: BackupOptions): void {
  if (showsProgress(options)) process.stderr.write('\r\u001b[2K');
}

async function keyFiles(dataDir: string): Promise<Record<string, string>> {
  const folder = join(dataDir, 'keys');
  const entries: [string, string][] = [];
  for (const name of await readdir(folder))
    entries.push([`keys/${name}`, await readFile(join(folder, name), 'utf8')]);
  const checkpoints = checkpointFile(dataDir);
  if (existsSync(checkpoints)) entries.push(['checkpoints.txt', await readFile(checkpoints, 'utf8')]);
  return Object.fromEntries(entries);
}

/** Only the two places that `keyFiles` names are written, whatever the file says. */
async function writeKeyFiles(dataDir: string, files: Record<string, string>): Promise<void> {
  await mkdir(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
  for (const [name, text] of Object.entries(files)) {
    if (!/^(keys\/[a-z0-9-]+\.(pem|secret)|checkpoints\.txt)$/.test(name)) continue;
    await writeFile(join(dataDir, name), text, { mode: 0o600 });
    await chmod(join(dataDir, name), 0o600);
  }
}
