import { type Command, Option } from 'commander';
import { Refusal } from '../platform/errors.ts';
import {
  feedbackOn,
  type FeedbackKind,
  giveFeedback,
  listRecalls,
  recall,
  type RecallAsked,
} from '../slices/federation/index.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { show } from './look.ts';
import { print } from './print.ts';
import { feedbackText, recallText } from './text/partner.ts';

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

interface FeedbackOptions extends CommonOptions {
  readonly kind?: FeedbackKind;
  readonly words?: string;
  readonly value?: string;
  readonly marking?: string;
}

/** feedback: what holders say of a report to its originator, and what was said of it. */
export function feedbackCommand(program: Command): void {
  withCommonOptions(
    program
      .command('feedback')
      .description('Say something of a report to its originator; without --kind: what was said of it')
      .argument('<report>', 'id of the report')
      .addOption(
        new Option('--kind <kind>', 'what it is').choices([
          'sighting',
          'opinion',
          'note',
          'grade',
          'correction',
        ]),
      )
      .option('--words <text>', 'in words')
      .option('--value <value>', 'of an opinion: agree, disagree …; of a grade: B2; of a sighting: when')
      .option('--marking <marking>', 'for whom (default: the originator, and who carries it)'),
  ).action(async (report: string, options: FeedbackOptions) => {
    const { kind, words = '', value, marking } = options;
    if (kind === undefined)
      return show(options, 'feedback.read', (desk) => feedbackOn(desk, report), feedbackText);
    await withSession(options, async ({ centre, principal, purpose }) => {
      const given = { report, kind, words, value, marking };
      const said = await centre.trust.desk({ principal, purpose, act: 'feedback.given' }, (desk) =>
        giveFeedback(centre, desk, given),
      );
      print(options, said.value, feedbackText([said.value]));
    });
  });
}
