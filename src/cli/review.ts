import { Option, type Command } from 'commander';
import { MODALITIES, QUALIFIERS, STATEMENT_TYPES } from '../core/words/index.ts';
import { undoAct } from '../slices/fusion/index.ts';
import {
  actOnClaims,
  QUEUE_ORDERS,
  readQueue,
  readReportClaims,
  type ActWritten,
  type QueueOrder,
} from '../slices/review/index.ts';
import { countOption, withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { show } from './look.ts';
import { lessonCommands } from './review-lessons.ts';
import { rereadCommand } from './review-reread.ts';
import { print } from './print.ts';
import { queueText, reportClaimsText } from './text/review.ts';

interface QueueOptions extends CommonOptions {
  readonly by: QueueOrder;
  readonly all?: boolean;
  readonly most: number;
}

interface ActOptions extends CommonOptions {
  readonly because?: string;
  readonly marking?: string;
  readonly over?: readonly string[];
  readonly report?: string;
  readonly rule?: string;
  readonly property?: string;
  readonly value?: string;
  readonly qualifier?: string;
  readonly modality?: string;
  readonly type?: string;
  readonly subject?: string;
}

/** review: the queue, one report's claims, and what an officer does with them. */
export function reviewCommands(program: Command): void {
  const review = program.command('review');
  withCommonOptions(
    review
      .description('The review desk: what machines read, and what officers make of it')
      .argument('[report]', 'id of a report: its claims in reading order (default: the reports that wait)'),
  )
    .addOption(
      new Option('--by <order>', 'which reports come first').choices(QUEUE_ORDERS).default('precedence'),
    )
    .option('--all', 'also reports whose claims need no confirmation')
    .addOption(countOption('reports at the most', 50))
    .action((report: string | undefined, { by, all = false, most, ...options }: QueueOptions) =>
      report === undefined
        ? show(options, 'review.queued', (desk) => readQueue(desk, { order: by, all, most }), queueText)
        : show(options, 'review.read', (desk) => readReportClaims(desk, report), reportClaimsText),
    );
  actCommand(review, 'accept', 'Accept claims: proposals feed the cards from now on');
  actCommand(review, 'refuse', 'Refuse claims: they are kept, and feed no card');
  changeCommand(review);
  undoCommand(review);
  lessonCommands(review);
  rereadCommand(review);
}

const withAct = (command: Command): Command =>
  withCommonOptions(command)
    .option('--because <text>', 'why; kept with the act')
    .option('--marking <marking>', 'joined to that of the claim (default: the claim’s own)')
    .option('--over <act...>', 'acts on the same claims that you have seen and act on top of');

function actCommand(review: Command, decision: 'accept' | 'refuse', description: string): void {
  withAct(review.command(decision).description(description).argument('[claim...]', 'ids of claims'))
    .option('--report <id>', 'instead: the claims of this report that nobody acted on')
    .option('--rule <id>', 'of the report: those of one rule')
    .option('--property <name>', 'of the report: those of one property')
    .action((claims: string[], options: ActOptions) => act(decision, claims, options));
}

function changeCommand(review: Command): void {
  withAct(
    review
      .command('change')
      .description('Correct a claim: what was read is kept beside it')
      .argument('<claim>', 'id of the claim'),
  )
    .option('--value <text>', 'the value instead: 13, 10-13, 2026-11-03, PKR 500, a record’s id for a link')
    .addOption(new Option('--qualifier <word>', 'how exact').choices(QUALIFIERS))
    .addOption(new Option('--modality <word>', 'how sure').choices(MODALITIES))
    .addOption(new Option('--type <word>', 'type of statement').choices(STATEMENT_TYPES))
    .option('--subject <record>', 'the record that it is about instead')
    .action((claim: string, options: ActOptions) => act('change', [claim], options));
}

function undoCommand(review: Command): void {
  withCommonOptions(
    review
      .command('undo')
      .description('Take back acts of this desk: the picture is as if they had never been')
      .argument('<act...>', 'ids of the acts')
      .option('--because <text>', 'why'),
  ).action((ids: string[], options: ActOptions) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const results = [];
      for (const id of ids) {
        const about = { principal, purpose, act: 'act.undone' };
        results.push(
          (await centre.trust.desk(about, (desk) => undoAct(centre, desk, id, options.because ?? ''))).value,
        );
      }
      print(options, results, results.map((one) => `Took back the ${one.kind} ${one.undone}.`).join('\n'));
    }),
  );
}

async function act(
  decision: ActWritten['decision'],
  claims: readonly string[],
  options: ActOptions,
): Promise<void> {
  const { because = '', marking, over, report, rule, property } = options;
  const { value, qualifier, modality, type: statementType, subject } = options;
  const correction =
    decision === 'change' ? { value, qualifier, modality, statementType, subject } : undefined;
  await withSession(options, async ({ centre, principal, purpose }) => {
    const about = { principal, purpose, act: 'claims.reviewed' };
    const { value: done } = await centre.trust.desk(about, (desk) =>
      actOnClaims(desk, { claims, report, rule, property }, { decision, because, marking, over, correction }),
    );
    const [first] = done;
    print(
      options,
      done,
      `${DONE[decision]} ${done.length === 1 ? `claim ${first?.claim}` : `${done.length} claims`}.\nTake back with: watchfloor review undo ${done.length === 1 ? first?.id : 'ACT…'} --because "…"`,
    );
  });
}

const DONE = { accept: 'Accepted', change: 'Changed', refuse: 'Refused' } as const;
