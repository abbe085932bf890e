import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import { scopeOf, type ExportManifest, type StixExport } from '../slices/exchange/index.ts';
import { sealStix } from '../slices/release/index.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { print } from './print.ts';

interface ExportOptions extends CommonOptions {
  readonly entity?: string;
  readonly report?: string;
  readonly all?: boolean;
  readonly markingLimit?: string;
  readonly for?: string;
  readonly out?: string;
}

/** `watchfloor export stix`: what an officer may see, out of the centre. */
export function stixExportCommand(exports: Command): void {
  withCommonOptions(
    exports
      .command('stix')
      .description('Write what you may see as a STIX 2.1 bundle, with a signed manifest')
      .option('--entity <name-or-id>', 'what is claimed of one entity')
      .option('--report <id>', 'one report and what it says')
      .option('--all', 'everything you may see')
      .option('--marking-limit <marking>', 'only what may go under it: TLP:GREEN, SECRET//REL TO X')
      .option('--for <code>', 'party that gets it: only what it may read (default: your own)')
      .option('--out <file>', 'write there, and the manifest beside it (default: standard output)'),
  ).action((options: ExportOptions) => exportAll(options));
}

async function exportAll(options: ExportOptions): Promise<void> {
  const scope = scopeOf(options);
  await withSession(options, async ({ centre, principal, purpose }) => {
    const { value } = await centre.trust.desk({ principal, purpose, act: 'spine.exported' }, (desk) =>
      sealStix(centre, desk, { scope, markingLimit: options.markingLimit ?? null }, options.for),
    );
    if (options.out === undefined) {
      await write(process.stdout, value);
      process.stderr.write(`${manifestText(value.manifest)}\n`);
      return;
    }
    const file = createWriteStream(options.out, { mode: 0o600 });
    await write(file, value);
    file.end();
    await once(file, 'finish');
    writeFileSync(`${options.out}.manifest.json`, value.sealed, { mode: 0o600 });
    print(options, value.manifest, manifestText(value.manifest));
  });
}

async function write(stream: Writable, { chunks }: StixExport): Promise<void> {
  for (const chunk of chunks()) if (!stream.write(chunk)) await once(stream, 'drain');
}

function manifestText({ marking, objects, reports, bytes, sha256 }: ExportManifest): string {
  const count = Object.values(objects).reduce((sum, one) => sum + one, 0);
  return `${marking}\n${count} objects of ${reports.length} reports, ${bytes} bytes, SHA-256 ${sha256}`;
}
