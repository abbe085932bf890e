import { writeFile, readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Refusal } from '../platform/errors.ts';
import { errorMessage } from '../platform/errors.ts';
import {
  askOnward,
  checkExport,
  exportText,
  grantOnward,
  listOnward,
  type OnwardView,
  refuseOnward,
  revokeOnward,
  showOnward,
} from '../slices/release/index.ts';
import type { Desk } from '../trust/desk.ts';
import type { Released } from '../trust/released.ts';
import type { Centre } from '../trust/slice.ts';
import { type CommonOptions, withCommonOptions, withSession } from './context.ts';
import { show } from './look.ts';
import { stixExportCommand } from './export.ts';
import { mispExportCommand } from './export-misp.ts';
import { print } from './print.ts';
import { printReleased } from './print-released.ts';
import { onwardListText, onwardText } from './text/release.ts';

interface AskOptions extends CommonOptions {
  readonly to: string;
  readonly because: string;
  readonly until?: string;
  readonly precedence?: string;
}
interface DecideOptions extends CommonOptions {
  readonly because: string;
  readonly until?: string;
  readonly tearlineOnly?: boolean;
}

/** The commands of onward release. */
export function onwardCommands(program: Command): void {
  const onward = program
    .command('onward')
    .description('Pass on what another party originated: ask, and the originator decides');
  withCommonOptions(
    onward
      .command('ask')
      .description('Ask the originators of a report; --purpose is the purpose that it is for')
      .argument('<report>')
      .requiredOption('--to <code>', 'party or community that is to get it')
      .requiredOption('--because <text>', 'why')
      .option('--until <when>', 'day, instant or days (default: 90d)')
      .option('--precedence <word>', 'ROUTINE, PRIORITY, IMMEDIATE or FLASH: how soon they must answer'),
  ).action((report: string, options: AskOptions) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const { to, until, precedence, because: reason } = options;
      const asked = await centre.trust.desk({ principal, purpose, act: 'onward.asked' }, (desk) =>
        askOnward(centre, desk, { report, to, until, precedence, reason }),
      );
      printReleased(options, asked, onwardListText);
    }),
  );
  decisions(onward);
  withCommonOptions(onward.command('list').description('Requests by you and to you')).action(
    (options: CommonOptions) => show(options, 'onward.listed', listOnward, onwardListText),
  );
  withCommonOptions(
    onward.command('show').description('One request with its steps').argument('<request>'),
  ).action((id: string, options: CommonOptions) =>
    show(options, 'onward.read', (desk) => showOnward(desk, id), onwardText),
  );
}

type Decide = (
  centre: Centre,
  desk: Desk,
  id: string,
  options: DecideOptions,
) => Promise<Released<OnwardView>>;

function decisions(onward: Command): void {
  const command = (name: string, about: string, work: Decide): Command =>
    withCommonOptions(
      onward.command(name).description(about).argument('<request>').requiredOption('--because <text>', 'why'),
    ).action((id: string, options: DecideOptions) =>
      withSession(options, async ({ centre, principal, purpose }) => {
        const decided = await centre.trust.desk({ principal, purpose, act: `onward.${name}` }, (desk) =>
          work(centre, desk, id, options),
        );
        await centre.jobs.drain();
        printReleased(options, decided, onwardText);
      }),
    );
  command(
    'grant',
    'Consent, as the originator',
    (centre, desk, id, { because: reason, until, tearlineOnly }) =>
      grantOnward(centre, desk, id, { reason, until, tearlineOnly }),
  )
    .option('--until <when>', 'earlier than was asked')
    .option('--tearline-only', 'a lower version alone may go');
  command('refuse', 'Refuse, as the originator', (centre, desk, id, { because }) =>
    refuseOnward(centre, desk, id, because),
  );
  command('revoke', 'Take a grant back, and what went out under it', (centre, desk, id, { because }) =>
    revokeOnward(centre, desk, id, because),
  );
}

interface ExportOptions extends CommonOptions {
  readonly for: string;
  readonly out: string;
}
interface VerifyOptions extends CommonOptions {
  readonly manifest?: string;
  readonly key?: readonly string[];
}

/** `watchfloor export text | stix | misp | verify`. */
export function exportCommands(program: Command): void {
  const command = program
    .command('export')
    .description('Files that leave the centre, each with a manifest of what is in it');
  stixExportCommand(command);
  mispExportCommand(command);
  withCommonOptions(
    command
      .command('text')
      .description('Reports as one text, each in the version that was released to the party')
      .argument('<report...>')
      .requiredOption('--for <code>', 'party or community that gets the file')
      .requiredOption('--out <file>', 'file to write; the manifest goes beside it'),
  ).action((reports: string[], options: ExportOptions) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const { value } = await centre.trust.desk({ principal, purpose, act: 'export.made' }, (desk) =>
        exportText(centre, desk, reports, options.for),
      );
      await writeFile(options.out, value.bytes, { mode: 0o600 });
      await writeFile(manifestOf(options.out), value.manifest, { mode: 0o600 });
      const written = { file: options.out, manifest: manifestOf(options.out), bytes: value.bytes.byteLength };
      print(options, written, `Wrote ${written.file} and ${written.manifest}`);
    }),
  );
  withCommonOptions(
    command
      .command('verify')
      .description(
        'Whether a file is what its manifest says, and who signed that; exit code 1 where it is not',
      )
      .argument('<file>')
      .option('--manifest <file>', 'its manifest (default: FILE.manifest.json)')
      .option(
        '--key <base64>',
        'public key of another node that you trust; again for more',
        (one: string, before: string[] = []) => [...before, one],
      ),
  ).action((file: string, options: VerifyOptions) =>
    withSession(options, async ({ centre }) => {
      const trusted = [Buffer.from(centre.keys.publicKey).toString('base64'), ...(options.key ?? [])];
      const manifest = (await read(options.manifest ?? manifestOf(file))).toString('utf8');
      const check = checkExport(await read(file), manifest, trusted, centre.clock.now());
      const { by, for: to, at } = check.manifest;
      const words = check.ok ? 'It is what was exported' : check.problems.join('\n');
      print(
        options,
        check,
        `${words}\nby ${by.officer} of ${by.party} for ${to} at ${at}\n${check.manifest.marking}`,
      );
      if (!check.ok) process.exitCode = 1;
    }),
  );
}

const manifestOf = (file: string): string => `${file}.manifest.json`;

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Refusal({
      code: 'FILE_NOT_READ',
      status: 422,
      message: `${file} could not be read: ${errorMessage(error)}`,
      fix: 'Check the path; the manifest stands beside the file as FILE.manifest.json, or name it with --manifest',
    });
  }
}
