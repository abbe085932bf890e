import type { Command } from 'commander';
import {
  ACTION_TYPES,
  actOnTip,
  DECLINE_REASONS,
  LEGAL_MODES,
  listTips,
  OUTCOME_RESULTS,
  sendTip,
  showTip,
  TIP_BOXES,
  type TipAct,
  type TipAsked,
  type TipBox,
  type TipEvent,
} from '../slices/tips/index.ts';
import { type CommonOptions, withCommonOptions, withSession } from './context.ts';
import { show } from './look.ts';
import { printReleased } from './print-released.ts';
import { tipListText, tipText } from './text/tips.ts';

type Flag = readonly [flags: string, about: string];

interface ActCommand {
  readonly kind: TipEvent;
  readonly about: string;
  readonly needs: readonly Flag[];
  readonly may: readonly Flag[];
}

const WORDS: Flag = ['--because <text>', 'in words; the other side reads them'];
const TASKING: Flag = ['--tasking <id>', 'which, where there are several (default: the last that waits)'];
const ASIDE: Flag = ['--marking <marking>', 'narrower than that of the tip'];
const among = (codes: readonly string[]): string => codes.join(', ');

/** What each act takes; its options have the names of `TipAct`, `--because` and `--reason` aside. */
const ACTS: Readonly<Record<string, ActCommand>> = {
  acknowledge: {
    kind: 'acknowledged',
    about: 'Say that your agency has it and looks at it',
    needs: [],
    may: [WORDS],
  },
  decline: {
    kind: 'declined',
    about: 'Say that nothing will be done, and why',
    needs: [['--reason <code>', among(DECLINE_REASONS)], WORDS],
    may: [],
  },
  task: {
    kind: 'tasked',
    about: 'Order an agency of this centre to act on it; again for another',
    needs: [['--agency <code>', 'who is to act; it must be allowed to read the tip'], WORDS],
    may: [],
  },
  accept: {
    kind: 'accepted',
    about: 'Take a tasking on, as the agency tasked',
    needs: [],
    may: [TASKING, WORDS],
  },
  return: {
    kind: 'returned',
    about: 'Give a tasking back, as the agency tasked',
    needs: [WORDS],
    may: [TASKING],
  },
  act: {
    kind: 'acted',
    about: 'Say what was done on a tasking, by which right, when and where',
    needs: [
      ['--type <code>', among(ACTION_TYPES)],
      ['--basis <text>', 'authority and legal basis'],
      ['--from <day>', 'first day'],
      WORDS,
    ],
    may: [['--to <day>', 'last day, where it is another'], ['--place <text>', 'where'], TASKING],
  },
  outcome: {
    kind: 'outcome',
    about: 'Say what came of it',
    needs: [['--result <code>', among(OUTCOME_RESULTS)], WORDS],
    may: [
      ['--legal-mode <code>', among(LEGAL_MODES)],
      ['--assessment <text>', 'risk assessment and assurances: needed where a person was handed over'],
    ],
  },
  feedback: {
    kind: 'feedback',
    about: 'Tell its originator how good it was',
    needs: [['--grade <grade>', 'as it proved, e.g. B2'], WORDS],
    may: [ASIDE],
  },
  credit: {
    kind: 'credit',
    about: 'State who did what, as your side sees it; it stands beside the other’s',
    needs: [WORDS],
    may: [ASIDE],
  },
  close: { kind: 'closed', about: 'Nothing more is expected of it', needs: [WORDS], may: [] },
  reopen: { kind: 'reopened', about: 'Take up again what was declined or closed', needs: [WORDS], may: [] },
};

interface SendOptions extends CommonOptions, Omit<TipAsked, 'report' | 'requested'> {
  readonly ask: string;
}

/** `watchfloor tips …`: what is asked of another party about a report, and what came of it. */
export function tipCommands(program: Command): void {
  const tips = program
    .command('tips')
    .description('Tips: a report with a request, what was ordered and done about it, and its outcome');
  withCommonOptions(
    tips
      .command('list', { isDefault: true })
      .description('Tips that you may see, the newest first')
      .option('--box <name>', `${TIP_BOXES.join(', ')} (default: all)`),
  ).action(({ box, ...options }: CommonOptions & { readonly box?: string }) =>
    show(
      options,
      'tips.listed',
      (desk) =>
        listTips(
          desk,
          TIP_BOXES.find((one): one is TipBox => one === box),
        ),
      tipListText,
    ),
  );
  withCommonOptions(
    tips.command('show').description('One tip with its record, as both sides signed it').argument('<tip>'),
  ).action((id: string, options: CommonOptions) =>
    show(options, 'tip.read', (desk) => showTip(desk, id), tipText),
  );
  sendCommand(tips);
  for (const [name, act] of Object.entries(ACTS)) actCommand(tips, name, act);
}

function sendCommand(tips: Command): void {
  withCommonOptions(
    tips
      .command('send')
      .description('Send a report of your own party as a tip; who gets it must be allowed to read the report')
      .argument('<report>')
      .requiredOption('--to <code>', 'agency, or party of a partner')
      .requiredOption('--subject <text>', 'what it is about, in a few words')
      .requiredOption('--ask <text>', 'what is to be done')
      .option('--precedence <word>', 'ROUTINE, PRIORITY, IMMEDIATE or FLASH: how soon they must answer')
      .option('--limits <text>', 'legal limits of what may be done with it')
      .option('--due <when>', 'day or instant by which something should have come of it')
      .option('--marking <marking>', 'narrower than that of the report'),
  ).action((report: string, { ask, ...options }: SendOptions) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const { to, subject, precedence, limits, due, marking } = options;
      const asked = { report, to, subject, requested: ask, precedence, limits, due, marking };
      const sent = await centre.trust.desk({ principal, purpose, act: 'tip.sent' }, (desk) =>
        sendTip(centre, desk, asked),
      );
      printReleased(options, sent, tipText);
    }),
  );
}

function actCommand(tips: Command, name: string, { kind, about, needs, may }: ActCommand): void {
  const command = tips.command(name).description(about).argument('<tip>');
  for (const [flags, words] of needs) command.requiredOption(flags, words);
  for (const [flags, words] of may) command.option(flags, words);
  withCommonOptions(command).action(
    (id: string, options: CommonOptions & Omit<TipAct, 'kind'> & { readonly reason?: string }) =>
      withSession(options, async ({ centre, principal, purpose }) => {
        const { because: words, reason: because, agency, tasking, type, basis, from, to, place } = options;
        const { result, legalMode, assessment, grade, marking } = options;
        const first = { kind, words, because, agency, tasking, type, basis, from, to, place };
        const after = await centre.trust.desk({ principal, purpose, act: `tip.${kind}` }, (desk) =>
          actOnTip(centre, desk, id, { ...first, result, legalMode, assessment, grade, marking }),
        );
        printReleased(options, after, tipText);
      }),
  );
}
