import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { RunningCentre } from '../app.ts';
import {
  approveRelease,
  checkRelease,
  draftRelease,
  issueRelease,
  listReleases,
  refuseRelease,
  returnRelease,
  reviseRelease,
  showRelease,
  submitRelease,
  whoSees,
  withdrawRelease,
} from '../slices/release/index.ts';
import { type CommonOptions, withCommonOptions, withSession } from './context.ts';
import { codeList } from './lists-of.ts';
import { show } from './look.ts';
import { printReleased } from './print-released.ts';
import { checkText, releasesText, releaseText, sightsText } from './text/release.ts';

interface LowerOptions extends CommonOptions {
  readonly tearline?: string;
  readonly marking?: string;
  readonly allow?: readonly string[];
  readonly grant?: readonly string[];
}
interface DraftOptions extends LowerOptions {
  readonly to: string;
  readonly until?: string;
  readonly because: string;
}
type Acting = CommonOptions & { readonly because: string };

const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

/** The commands of releases, and of who sees what. */
export function releaseCommands(program: Command): void {
  const release = program
    .command('release')
    .description('Give a party sight of a report or of a lower version of it: three people, and a check');
  draftCommands(release);
  stepCommands(release);
  withCommonOptions(
    release
      .command('check')
      .description(
        'What the lower version holds that only the upper one holds, with places and the difference',
      )
      .argument('<release>'),
  ).action((id: string, options: CommonOptions) =>
    show(options, 'release.checked', (desk) => checkRelease(desk, id), checkText),
  );
  withCommonOptions(
    release
      .command('list')
      .description('Releases that your party works on')
      .option('--report <id>', 'of one report'),
  ).action((options: CommonOptions & { report?: string }) =>
    show(options, 'releases.listed', (desk) => listReleases(desk, options.report ?? null), releasesText),
  );
  withCommonOptions(
    release.command('show').description('One release with its steps').argument('<release>'),
  ).action((id: string, options: CommonOptions) =>
    show(options, 'release.read', (desk) => showRelease(desk, id), releaseText),
  );
  withCommonOptions(
    program
      .command('who-sees')
      .description('Who sees a report, a claim or what is marked so, and why or why not')
      .argument('<id-or-marking>')
      .option('--party <code>', 'one party or community alone'),
  ).action((id: string, options: CommonOptions & { party?: string }) =>
    show(options, 'sight.asked', (desk) => whoSees(desk, id, options.party ?? null), sightsText),
  );
}

function withLower(command: Command): Command {
  return command
    .option('--tearline <file>', 'text of the lower version; without it the report as it was filed')
    .option('--marking <text>', 'marking of the lower version, without REL TO')
    .option('--allow <words>', 'withheld words that may be told; again for more', several)
    .option('--grant <ids>', 'grants of the originators: watchfloor onward list', codeList);
}

function draftCommands(release: Command): void {
  withCommonOptions(
    withLower(
      release
        .command('draft')
        .description('Draft a release; --purpose is the purpose that it is for')
        .argument('<report>')
        .requiredOption('--to <code>', 'party or community that gets sight of it')
        .requiredOption('--because <text>', 'why')
        .option('--until <when>', 'day, instant or days: 2026-12-31, 30d (default: 90d)'),
    ),
  ).action((report: string, options: DraftOptions) =>
    act(options, 'release.drafted', async (centre, desk) =>
      draftRelease(centre, desk, {
        report,
        to: options.to,
        until: options.until,
        reason: options.because,
        ...(await lowerOf(options)),
      }),
    ),
  );
  withCommonOptions(
    withLower(
      release
        .command('revise')
        .description('Write the lower version of your draft anew')
        .argument('<release>'),
    ),
  ).action((id: string, options: LowerOptions) =>
    act(options, 'release.revised', async (centre, desk) =>
      reviseRelease(centre, desk, id, await lowerOf(options)),
    ),
  );
}

const STEPS = [
  ['submit', 'Submit your draft to a reviewer; what the check finds stops it', submitRelease],
  ['approve', 'The reviewer’s yes; the release authority still issues it', approveRelease],
  ['return', 'Back to the author, to be mended', returnRelease],
  ['refuse', 'No, for good', refuseRelease],
  ['withdraw', 'Take it back: it leaves every answer at once', withdrawRelease],
] as const;

function stepCommands(release: Command): void {
  const command = (name: string, about: string): Command =>
    withCommonOptions(
      release
        .command(name)
        .description(about)
        .argument('<release>')
        .option('--because <text>', 'why; kept with the step', 'in order'),
    );
  for (const [name, about, work] of STEPS) {
    command(name, about).action((id: string, options: Acting) =>
      act(options, `release.${name}`, (centre, desk) => work(centre, desk, id, options.because)),
    );
  }
  command('issue', 'The release authority lets it go: from now on its recipient reads it').action(
    (id: string, options: Acting) =>
      withSession(options, async ({ centre, principal, purpose }) => {
        const released = await issueRelease(centre, { principal, purpose }, id, options.because);
        await centre.jobs.drain();
        printReleased(options, released, releaseText);
      }),
  );
}

type Work = (
  centre: RunningCentre,
  desk: Parameters<typeof showRelease>[0],
) => ReturnType<typeof showRelease>;

function act(options: CommonOptions, name: string, work: Work): Promise<void> {
  return withSession(options, async ({ centre, principal, purpose }) => {
    const released = await centre.trust.desk({ principal, purpose, act: name }, (desk) => work(centre, desk));
    printReleased(options, released, releaseText);
  });
}

async function lowerOf({ tearline, marking, allow, grant }: LowerOptions) {
  const text =
    tearline === undefined ? undefined : await readFile(tearline === '-' ? '/dev/stdin' : tearline, 'utf8');
  return { tearline: text, marking, allow, grants: grant };
}
