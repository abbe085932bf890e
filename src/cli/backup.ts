import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { allMigrations } from '../app.ts';
import { readSettings } from '../platform/config/settings.ts';
import { backup } from '../platform/db/backup.ts';
import { restore } from '../platform/db/restore.ts';
import { checkpointFile } from '../trust/checkpoints.ts';
import { withCentre } from './admin.ts';
import { print } from './print.ts';
import { fit } from './progress.ts';

interface BackupOptions {
  readonly data?: string;
  readonly json?: boolean;
}

/** Keys and outside checkpoints travel beside the backup, readable by its owner only: with them the log verifies after a restore. */
const KEYS_SUFFIX = '.keys.json';

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
    .description('Load a backup into an empty data folder')
    .argument('<file>')
    .option('--data <dir>', 'data folder (default: WATCHFLOOR_DATA, else .watchfloor here)')
    .option('--json', 'print JSON, for programs')
    .action(runRestore);
}

async function runBackup(file: string, options: BackupOptions): Promise<void> {
  await withCentre(options, async (centre) => {
    // Before the data: a checkpoint that is signed meanwhile would speak of entries that the backup does not have.
    const keys = JSON.stringify(await keyFiles(centre.settings.dataDir));
    const report = await backup(centre.db, resolve(file), {
      onProgress: ({ table, rows }) => progress(table, rows, options),
    });
    await writeFile(`${file}${KEYS_SUFFIX}`, keys, { mode: 0o600 });
    clearProgress(options);
    const rows = report.tables.reduce((sum, table) => sum + table.rows, 0);
    const text = `Backed up ${report.tables.length} tables, ${rows} rows.\nsha256 ${report.sha256}\nKeep ${file}${KEYS_SUFFIX} apart: who has it can sign as this centre.`;
    print(options, report, text);
  });
}

async function runRestore(file: string, options: BackupOptions): Promise<void> {
  const settings = readSettings({ dataDir: options.data }, process.env);
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
  print(options, report, `Restored ${report.tables.length} tables of ${report.takenAt}.${note}`);
}

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
