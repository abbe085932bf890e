import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { exportMisp, scopeOf } from '../slices/exchange/index.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { print } from './print.ts';

interface ExportOptions extends CommonOptions {
  readonly entity?: string;
  readonly report?: string;
  readonly all?: boolean;
  readonly markingLimit?: string;
  readonly out: string;
}

/** `watchfloor export misp`: a folder that any MISP reads as a feed. */
export function mispExportCommand(exports: Command): void {
  withCommonOptions(
    exports
      .command('misp')
      .description(
        'Write what you may see as a MISP feed: a folder with manifest.json, hashes.csv and an event per report',
      )
      .option('--entity <name-or-id>', 'what is claimed of one entity')
      .option('--report <id>', 'one report and what it says')
      .option('--all', 'everything you may see')
      .option('--marking-limit <marking>', 'only what may go under it: TLP:GREEN, SECRET//REL TO X')
      .requiredOption('--out <folder>', 'where to write it'),
  ).action(write);
}

async function write(options: ExportOptions): Promise<void> {
  const scope = scopeOf(options);
  await withSession(options, async ({ centre, principal, purpose }) => {
    const { value: files } = await centre.trust.desk({ principal, purpose, act: 'spine.exported' }, (desk) =>
      exportMisp(desk, { scope, markingLimit: options.markingLimit ?? null }),
    );
    await mkdir(options.out, { recursive: true, mode: 0o700 });
    for (const { name, text } of files) await writeFile(join(options.out, name), text, { mode: 0o600 });
    const events = files.length - 2;
    print(
      options,
      { folder: options.out, events },
      `${options.out}: ${events} events, manifest.json and hashes.csv`,
    );
  });
}
