import type { Command } from 'commander';
import { Refusal } from '../platform/errors.ts';
import { listRecalls, recall, type RecallAsked } from '../slices/federation/index.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { show } from './look.ts';
import { print } from './print.ts';
import { recallText } from './text/partner.ts';

interface RecallOptions extends CommonOptions {
  readonly withdraw?: boolean;
  readonly correct?: string;
  readonly narrow?: string;
  readonly reason: string;
}

/** The commands that take a report back, and see who has answered. */
export function recallCommands(program: Command): void {
  withCommonOptions(
    program
      .command('recall')
      .description('Take back a report of your party, here and at every partner that holds it')
      .argument('<report>', 'id of the report')
      .option('--withdraw', 'nothing stands in its place')
      .option('--correct <report>', 'this report, filed before, stands in its place')
      .option('--narrow <marking>', 'the same report, for fewer')
      .requiredOption('--reason <text>', 'why; holders are told'),
  ).action((report: string, options: RecallOptions) => run(report, options));
  withCommonOptions(
    program.command('recalls').description('Recalls, with the receipts of those who held the report'),
  ).action((options: CommonOptions) =>
    show(options, 'recalls.listed', listRecalls, (all) =>
      all.length === 0 ? 'Nothing was recalled.' : all.map(recallText).join('\n'),
    ),
  );
}

async function run(report: string, options: RecallOptions): Promise<void> {
  const asked = askedOf(report, options);
  await withSession(options, async ({ centre, principal, purpose }) => {
    const { value } = await recall({ centre, principal, purpose }, asked);
    print(options, value, recallText(value));
  });
}

function askedOf(report: string, { withdraw, correct, narrow, reason }: RecallOptions): RecallAsked {
  const given = [withdraw, correct, narrow].filter((one) => one !== undefined);
  if (given.length !== 1)
    throw new Refusal({
      code: 'RECALL_REFUSED',
      status: 422,
      message: 'A recall is one of three',
      fix: 'Give --withdraw, --correct REPORT or --narrow MARKING',
    });
  if (correct !== undefined) return { report, reason, kind: 'correct', correction: correct };
  if (narrow !== undefined) return { report, reason, kind: 'narrow', marking: narrow };
  return { report, reason, kind: 'withdraw' };
}
