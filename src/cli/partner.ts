import { readFileSync, writeFileSync } from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import { errorMessage, Refusal } from '../platform/errors.ts';
import {
  acceptInvitation,
  AgreementFile,
  amendLink,
  acceptAmendment,
  approvePartner,
  type TermsChanged,
  changeLink,
  exportBundle,
  importBundle,
  invitePartner,
  readAs,
  showLink,
  showLinks,
  takeAnswer,
} from '../slices/federation/index.ts';
import type { Desk } from '../trust/desk.ts';
import { withCommonOptions, withSession, type CommonOptions, type Session } from './context.ts';
import { print } from './print.ts';
import { linkText, overviewText } from './text/partner.ts';

export const list = (text: string): string[] => {
  const values = text.split(',').map((one) => one.trim().toUpperCase());
  if (values.some((one) => one === '')) throw new InvalidArgumentError('Separate them by commas.');
  return values;
};

interface SideOptions extends CommonOptions {
  readonly party?: readonly string[];
  readonly url?: string;
  readonly certificate?: string;
  readonly tokens?: boolean;
  readonly to: string;
}

interface InviteOptions extends SideOptions {
  readonly level: string;
  readonly purposes: readonly string[];
  readonly compartments: readonly string[];
  readonly communities: readonly string[];
  readonly obligation: readonly string[];
  readonly recallHours: string;
}

interface ReasonOptions extends CommonOptions {
  readonly reason: string;
}

/** The commands over links to other nodes. */
export function partnerCommands(program: Command): void {
  const partner = program.command('partner').description('Links to other nodes of Watchfloor');
  inviteCommand(partner);
  acceptCommand(partner);
  withCommonOptions(
    partner
      .command('approve')
      .description('Say yes to a link, or to wider terms of it, as the second person, a release authority')
      .argument('<link>'),
  ).action((name: string, options: CommonOptions) =>
    withSession(options, async (session) => {
      const link = await run(session, 'partner.approved', (desk) =>
        approvePartner(session.centre, desk, name),
      );
      print(options, link, linkText(link));
    }),
  );
  amendCommand(partner);
  withCommonOptions(
    partner
      .command('show')
      .description('One link: its terms, its steps, what it has sent and refused')
      .argument('<link>'),
  ).action((name: string, options: CommonOptions) =>
    act(options, 'partner.shown', (desk) => showLink(desk, name), overviewText),
  );
  withCommonOptions(partner.command('list').description('The links, and how they stand')).action(
    (options: CommonOptions) =>
      act(options, 'partner.listed', showLinks, (links) =>
        links.length === 0
          ? 'There is no link. Invite a partner: watchfloor partner invite --help'
          : links.map(linkText).join('\n'),
      ),
  );
  fileCommands(partner);
  for (const [verb, event, what] of [
    ['suspend', 'suspended', 'Send and take in nothing until it is resumed'],
    ['resume', 'resumed', 'Go on after a suspension'],
    ['end', 'ended', 'End a link for good'],
  ] as const)
    withCommonOptions(
      partner.command(verb).description(what).argument('<link>').requiredOption('--reason <text>', 'why'),
    ).action((name: string, options: ReasonOptions) =>
      act(options, `partner.${event}`, (desk) => changeLink(desk, name, event, options.reason), linkText),
    );
}

function fileCommands(partner: Command): void {
  withCommonOptions(
    partner
      .command('export')
      .description('Write what the partner has not signed for into a file, for a node without a line')
      .argument('<link>')
      .requiredOption('--to <file>', 'the file'),
  ).action((name: string, options: CommonOptions & { to: string }) =>
    withSession(options, async ({ centre, principal }) => {
      const { text, messages } = await exportBundle(centre, principal, name);
      writeFileSync(options.to, text);
      print(options, { file: options.to, messages }, `${messages} messages for ${name} in ${options.to}`);
    }),
  );
  withCommonOptions(
    partner
      .command('import')
      .description('Take in a file that a partner wrote: all of it is checked first')
      .argument('<file>'),
  ).action((path: string, options: CommonOptions) =>
    withSession(options, async ({ centre, principal }) => {
      const done = await importBundle(centre, principal, readText(path));
      print(
        options,
        done,
        `${done.messages} messages of ${done.link}; it has signed for yours up to ${done.acknowledged}`,
      );
    }),
  );
}

function withSide(command: Command): Command {
  return command
    .option('--party <codes>', 'parties this node speaks for (default: your own)', list)
    .option('--url <address>', 'where this node takes messages in; none: by files only')
    .option('--certificate <file>', 'PEM of the certificate that this node shows, or of its authority')
    .option('--tokens', 'the partner shows a token of this node (OAuth 2) instead of a certificate')
    .requiredOption('--to <file>', 'file for the partner’s administrator');
}

function inviteCommand(partner: Command): void {
  const command = partner
    .command('invite')
    .description('Invite another node: terms and key, signed, in a file for its administrator')
    .argument('<name>', 'your name for the link: a-z, 0-9 and -')
    .option('--level <level>', 'highest level that travels, 0 to 4', '1')
    .option('--purposes <codes>', 'purposes for which it may be used', list, ['LIAISON', 'CT-ANALYSIS'])
    .option('--compartments <codes>', 'compartments that may travel', list, [])
    .option('--communities <codes>', 'communities to which both belong', list, [])
    .option('--obligation <text...>', 'an obligation, in words', [])
    .option('--recall-hours <n>', 'hours within which a recall is answered', '24');
  withCommonOptions(withSide(command)).action((name: string, options: InviteOptions) =>
    withSession(options, async (session) => {
      const terms = {
        purposes: [...options.purposes],
        level: levelOf(options.level),
        compartments: [...options.compartments],
        communities: [...options.communities],
        obligations: [...options.obligation],
        recallHours: Number(options.recallHours),
      };
      const file = await run(session, 'partner.invited', (desk) =>
        invitePartner(desk, session.centre.keys, { name, terms, side: sideOf(options, session) }),
      );
      writeOut(
        options,
        file,
        `Give ${options.to} to the partner’s administrator; take the answer with: watchfloor partner accept FILE`,
      );
    }),
  );
}

interface AmendOptions extends CommonOptions {
  readonly level?: string;
  readonly purposes?: readonly string[];
  readonly compartments?: readonly string[];
  readonly communities?: readonly string[];
  readonly obligation?: readonly string[];
  readonly recallHours?: string;
  readonly effective?: string;
  readonly accept?: boolean;
}

function amendCommand(partner: Command): void {
  const command = partner
    .command('amend')
    .description('Other terms: what is narrower holds at once, what is wider when both have signed')
    .argument('<link>')
    .option('--accept', 'say yes to what the partner proposed')
    .option('--level <level>', 'highest level that travels, 0 to 4')
    .option('--purposes <codes>', 'purposes for which it may be used', list)
    .option('--compartments <codes>', 'compartments that may travel; “-”: none', listOrNone)
    .option('--communities <codes>', 'communities to which both belong; “-”: none', listOrNone)
    .option('--obligation <text...>', 'the obligations, in words, all of them')
    .option('--recall-hours <n>', 'hours within which a recall is answered')
    .option('--effective <day>', 'from when on what is wider holds (default: when both have signed)');
  withCommonOptions(command).action((name: string, options: AmendOptions) =>
    withSession(options, async (session) => {
      const { centre } = session;
      const link =
        options.accept === true
          ? await run(session, 'partner.amendment-accepted', (desk) => acceptAmendment(centre, desk, name))
          : await run(session, 'partner.amended', (desk) =>
              amendLink(centre, desk, name, { terms: termsOf(options), effectiveAt: options.effective }),
            );
      print(options, link, linkText(link));
    }),
  );
}

const listOrNone = (text: string): string[] => (text === '-' ? [] : list(text));

function termsOf(options: AmendOptions): TermsChanged {
  const { level, purposes, compartments, communities, obligation, recallHours } = options;
  return {
    ...(level === undefined ? {} : { level: levelOf(level) }),
    ...(purposes === undefined ? {} : { purposes: [...purposes] }),
    ...(compartments === undefined ? {} : { compartments: [...compartments] }),
    ...(communities === undefined ? {} : { communities: [...communities] }),
    ...(obligation === undefined ? {} : { obligations: [...obligation] }),
    ...(recallHours === undefined ? {} : { recallHours: Number(recallHours) }),
  };
}

function acceptCommand(partner: Command): void {
  const command = partner
    .command('accept')
    .description('Accept an invitation (writes the answer), or take the answer to your own')
    .argument('<file>')
    .option('--name <name>', 'your name for the link; needed for an invitation')
    .option('--party <codes>', 'parties this node speaks for (default: your own)', list)
    .option('--url <address>', 'where this node takes messages in; none: by files only')
    .option('--certificate <file>', 'PEM of the certificate that this node shows, or of its authority')
    .option('--tokens', 'the partner shows a token of this node (OAuth 2) instead of a certificate')
    .option('--to <file>', 'file for the answer');
  withCommonOptions(command).action((path: string, options: Partial<SideOptions> & { name?: string }) =>
    withSession(options, (session) => accept(session, path, options)),
  );
}

async function accept(
  session: Session,
  path: string,
  options: Partial<SideOptions> & { readonly name?: string },
): Promise<void> {
  const { keys } = session.centre;
  const file = readAs(AgreementFile, readText(path));
  if (file?.watchfloor === 'answer') {
    const link = await run(session, 'partner.signed', (desk) => takeAnswer(desk, keys, file));
    print(options, link, linkText(link));
    return;
  }
  const { name, to } = options;
  if (file === null || name === undefined || to === undefined)
    throw new Refusal({
      code: 'INVITATION_INVALID',
      status: 422,
      message:
        file === null ? `${path} is no invitation and no answer` : 'The answer needs a name and a file',
      fix: 'Write: watchfloor partner accept FILE --name NAME --to ANSWER --url https://…',
    });
  const side = sideOf(options, session);
  const answer = await run(session, 'partner.answered', (desk) =>
    acceptInvitation(desk, keys, { name, file, side }),
  );
  writeOut(
    { ...options, to },
    answer,
    `Give ${to} to the node that invited; a second person here: watchfloor partner approve ${name}`,
  );
}

const run = <T>(
  { centre, principal, purpose }: Session,
  name: string,
  work: (desk: Desk) => Promise<T>,
): Promise<T> => centre.trust.desk({ principal, purpose, act: name }, work);

async function act<T>(
  options: CommonOptions,
  name: string,
  work: (desk: Desk) => Promise<T>,
  text: (value: T) => string,
): Promise<void> {
  await withSession(options, async (session) => {
    const value = await run(session, name, work);
    print(options, value, text(value));
  });
}

function sideOf(options: Partial<SideOptions>, { principal }: Session) {
  return {
    parties: options.party ?? [principal.clearance.party],
    url: options.url ?? null,
    certificate: options.certificate === undefined ? null : readText(options.certificate),
    tokens: options.tokens,
  };
}

function levelOf(text: string): 0 | 1 | 2 | 3 | 4 {
  const found = ([0, 1, 2, 3, 4] as const).find((level) => String(level) === text);
  if (found === undefined) throw new InvalidArgumentError('Give a level from 0 to 4.');
  return found;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Refusal({
      code: 'FILE_UNREADABLE',
      status: 422,
      message: `${path} cannot be read: ${errorMessage(error)}`,
      fix: 'Check its name',
    });
  }
}

function writeOut(
  options: { readonly to: string; readonly json?: boolean },
  file: AgreementFile,
  text: string,
): void {
  writeFileSync(options.to, `${JSON.stringify(file)}\n`);
  print(options, { file: options.to }, text);
}
