import { type Command, Option } from 'commander';
import { Refusal } from '../platform/errors.ts';
import {
  feedbackOn,
  type FeedbackKind,
  acknowledgeFlag,
  giveFeedback,
  holdRecalled,
  liftRecalledHold,
  listFlags,
  listHolds,
  listRecalls,
  purgeRecalled,
  recall,
  type RecallAsked,
} from '../slices/federation/index.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { show } from './look.ts';
import { print } from './print.ts';
import { feedbackText, flagsText, holdText, recallText } from './text/recall.ts';

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
  flagsCommand(program);
  withCommonOptions(
    program
      .command('purge')
      .description('Erase what was recalled, here, for good; its hash stays')
      .argument('<recall>', 'id of the recall')
      .requiredOption('--reason <text>', 'why; the originator is told that it was done'),
  ).action((id: string, options: ReasonOptions) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const { value } = await purgeRecalled({ centre, principal, purpose }, id, options.reason);
      print(options, value, recallText(value));
    }),
  );
  holdCommands(program);
}

interface ReasonOptions extends CommonOptions {
  readonly reason: string;
}

interface FlagOptions extends CommonOptions {
  readonly recall?: string;
  readonly subject?: string;
  readonly done?: string;
}

/** flags: what was made of reports that were taken back. */
function flagsCommand(program: Command): void {
  withCommonOptions(
    program
      .command('flags')
      .description('What was made of reports that were taken back; with --done: it was looked after')
      .argument('[flag]', 'id of one of them')
      .option('--recall <id>', 'of this recall alone')
      .option('--subject <id>', 'whether this is flagged: a card’s record, an edition, a release, an export')
      .option('--done <text>', 'what was done with it'),
  ).action(async (id: string | undefined, options: FlagOptions) => {
    const { recall: of, subject, done } = options;
    if (done === undefined)
      return show(options, 'flags.listed', (desk) => listFlags(desk, { id, recall: of, subject }), flagsText);
    if (id === undefined)
      throw new Refusal({
        code: 'FLAG_MISSING',
        status: 422,
        message: '--done says what was done with one flag',
        fix: 'Name it: watchfloor flags FLAG --done "…"; the list: watchfloor flags',
      });
    return show(
      options,
      'flag.acknowledged',
      (desk) => acknowledgeFlag(desk, id, done),
      (one) => flagsText([one]),
    );
  });
}

/** hold: what is kept, unread, for a court. */
function holdCommands(program: Command): void {
  const hold = program
    .command('hold')
    .description('Recalled reports kept, unread, for a court or an inquiry');
  withCommonOptions(
    hold
      .command('place')
      .description('Keep what was recalled from being purged until a day, in your name')
      .argument('<recall>', 'id of the recall')
      .requiredOption('--until <day>', 'its end')
      .requiredOption('--reason <text>', 'which court or inquiry; the originator is told'),
  ).action((id: string, options: ReasonOptions & { until: string }) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const { until, reason } = options;
      const { value } = await centre.trust.desk({ principal, purpose, act: 'report.held' }, (desk) =>
        holdRecalled(centre, desk, id, { until, reason }),
      );
      print(options, value, recallText(value));
    }),
  );
  withCommonOptions(hold.command('list').description('Holds in force, by their end')).action(
    (options: CommonOptions) =>
      show(options, 'holds.listed', listHolds, (all) =>
        all.length === 0 ? 'Nothing is held.' : all.map(holdText).join('\n'),
      ),
  );
  withCommonOptions(
    hold
      .command('lift')
      .description('Give a hold up before its end')
      .argument('<hold>', 'id of the hold')
      .requiredOption('--reason <text>', 'why'),
  ).action((id: string, options: ReasonOptions) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const { value } = await centre.trust.desk({ principal, purpose, act: 'hold.lifted' }, (desk) =>
        liftRecalledHold(centre, desk, id, options.reason),
      );
      print(options, value, holdText(value));
    }),
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
