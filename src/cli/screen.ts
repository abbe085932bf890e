import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { errorMessage, Refusal } from '../platform/errors.ts';
import {
  checkFile,
  disposeHit,
  endSubject,
  HIT_STATES,
  listHits,
  listSubjects,
  readAsked,
  readCheck,
  replayCheck,
  runCheck,
  TO_DO,
  type CheckAnswer,
  type CheckRequest,
} from '../slices/screening/index.ts';
import { renderMarking } from '../core/marking/index.ts';
import type { Released } from '../trust/released.ts';
import { countOption, withCommonOptions, withSession, type CommonOptions, type Session } from './context.ts';
import { show } from './look.ts';
import { print } from './print.ts';
import { screenBatch, watchSubjects } from './screen-batch.ts';
import { termsOf, type TermOptions } from './screen-terms.ts';
import { shortBanner } from './text/banner.ts';
import { checkText, queueText, replayText, subjectsText } from './text/screening.ts';

/** What people screen for, unless they say otherwise. */
const PURPOSE = 'SCREENING';
/** Exit code with --exit-code where somebody must look. */
const FOUND = 3;

interface ScreenOptions extends TermOptions {
  readonly kind: string;
  readonly alias?: string[];
  readonly born?: string[];
  readonly father?: string[];
  readonly country?: string[];
  readonly place?: string[];
  readonly id?: string[];
  readonly gender?: string;
  readonly reference?: string;
  readonly batch?: string;
  readonly out?: string;
  readonly exitCode?: boolean;
}

const own = (command: Command): Command => withCommonOptions(command, PURPOSE);

const withTerms = (command: Command): Command =>
  command
    .option('--list <code...>', 'lists to look in (default: all you may see)')
    .option('--threshold <score>', 'least score of a hit, 0 to 1 (default 0.7)')
    .option('--limit <n>', 'most hits per party, 1 to 50 (default 20)');

/** screen: one party, a file of rows, a payment, a passenger list; the queue of hits and what officers make of them. */
export function screenCommands(program: Command): void {
  const screen = program.command('screen');
  own(
    withTerms(
      screen
        .description('Screen a name, a file, a payment or travellers against the designation lists')
        .argument('[name...]', 'the name, in any script')
        .option('--kind <kind>', 'person, organisation, vessel, aircraft or vehicle', 'person')
        .option('--alias <name...>', 'further names and spellings')
        .option('--born <date...>', '1990, 1990-04 or 1990-04-11')
        .option('--father <name...>', 'name of the father')
        .option('--country <country...>', 'nationality or residence: code or name')
        .option('--place <place...>', 'places of birth, addresses')
        .option('--id <scheme:value...>', 'cnic:17301-1234567-1, passport:AB1234567, imo:9074729 …')
        .option('--gender <gender>', 'female or male')
        .option('--reference <number>', 'your own number of the party')
        .option('--batch <file>', 'screen every row of a CSV or JSON Lines file')
        .option('--out <file>', 'where the answers of --batch go (default: standard output)'),
    ),
  )
    .option('--exit-code', `exit with ${FOUND} where something was found that somebody must look at`)
    .action((words: string[], options: ScreenOptions) =>
      options.batch === undefined
        ? screenOne(words.join(' '), options)
        : screenBatch(options.batch, options.out ?? null, options),
    );
  fileCommands(screen);
  subjectCommands(screen);
  hitCommands(screen);
  checkCommands(screen);
}

function fileCommands(screen: Command): void {
  const files = [
    ['payment', 'Screen the parties of a payment: pain.001, pacs.008 (ISO 20022 XML) or MT103'],
    ['travellers', 'Screen a passenger list: CSV with surname, given, dob, nationality, document'],
  ] as const;
  for (const [name, about] of files) {
    own(withTerms(screen.command(name).description(about).argument('<file>')))
      .option('--exit-code', `exit with ${FOUND} where something was found that somebody must look at`)
      .action((file: string, options: ScreenOptions) => screenFile(file, options));
  }
}

function subjectCommands(screen: Command): void {
  own(
    screen
      .command('watch')
      .description('Save the rows of a file as subjects that are screened again whenever a list changes')
      .argument('<file>', 'CSV or JSON Lines; each row has a reference of your own')
      .option('--threshold <score>', 'least score of a hit, 0 to 1 (default 0.7)')
      .option('--marking <marking>', 'marking of the subjects (default: your party only)'),
  ).action((file: string, options: TermOptions & { marking?: string }) => watchSubjects(file, options));
  own(screen.command('subjects').description('Saved subjects of your party, newest first'))
    .addOption(countOption('subjects at the most', 50))
    .action((options: CommonOptions & { most: number }) =>
      show(options, 'subjects.listed', (desk) => listSubjects(desk, options.most), subjectsText),
    );
  own(
    screen.command('unwatch').description('End the continuous screening of a subject').argument('<id>'),
  ).action((id: string, options: CommonOptions) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const { value } = await centre.trust.desk({ principal, purpose, act: 'subject.ended' }, (desk) =>
        endSubject(centre, desk, id),
      );
      await centre.jobs.drain();
      print(options, value, `Subject ${value.ended} is no longer screened; its history stays.`);
    }),
  );
}

function hitCommands(screen: Command): void {
  own(screen.command('hits').description('Hits of your party that wait for somebody, newest first'))
    .option('--state <state...>', `only these: ${HIT_STATES.join(', ')}`)
    .addOption(countOption('hits at the most', 50))
    .action((options: CommonOptions & { most: number; state?: string[] }) =>
      show(options, 'hits.listed', (desk) => listHits(desk, options.state ?? TO_DO, options.most), queueText),
    );
  own(
    screen
      .command('dispose')
      .description('Say what you make of a hit, answer a colleague, or take it back')
      .argument('<hit>', 'id of the hit')
      .argument('<verdict>', 'false-positive, true-match, unsure, escalated; agree, differ; undo')
      .option('--reason <text>', 'why; kept with it'),
  ).action((hit: string, verdict: string, options: CommonOptions & { reason?: string }) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const { value } = await centre.trust.desk({ principal, purpose, act: 'hit.disposed' }, (desk) =>
        disposeHit(desk, centre.settings.screeningFourEyes, hit, verdict, options.reason ?? ''),
      );
      print(options, value, queueText([value]));
    }),
  );
}

function checkCommands(screen: Command): void {
  own(screen.command('check').description('A check as it was answered').argument('<id>')).action(
    (id: string, options: CommonOptions) =>
      show(options, 'check.read', (desk) => readCheck(desk, id), checkText),
  );
  own(
    screen
      .command('replay')
      .description('Run a check again against the versions of the lists it was made with')
      .argument('<id>', 'id of the check'),
  ).action((id: string, options: CommonOptions) =>
    withSession(options, async ({ centre, principal, purpose }) => {
      const { value } = await replayCheck(centre, principal, purpose, id);
      print(options, value, replayText(value));
      if (!value.same) process.exitCode = 1;
    }),
  );
}

async function screenOne(name: string, options: ScreenOptions): Promise<void> {
  const party = readAsked({
    kind: options.kind,
    ...(name === '' ? {} : { name }),
    names: options.alias ?? [],
    born: options.born ?? [],
    fathers: options.father ?? [],
    countries: options.country ?? [],
    places: options.place ?? [],
    ids: options.id ?? [],
    gender: options.gender,
  });
  await runAndShow(options, {
    kind: 'party',
    reference: options.reference ?? null,
    terms: termsOf(options),
    questions: [{ role: 'subject', kinds: [party.kind], party }],
    skipped: [],
  });
}

async function screenFile(path: string, options: ScreenOptions): Promise<void> {
  await runAndShow(options, checkFile(await bytesOf(path), termsOf(options)));
}

async function runAndShow(options: ScreenOptions, request: CheckRequest): Promise<void> {
  await withSession(
    options,
    async ({ centre, principal, purpose }: Session) => {
      const released: Released<CheckAnswer> = await runCheck(centre, principal, purpose, request);
      const banner = renderMarking(released.marking);
      const text =
        options.json === true ? '' : `${shortBanner(banner)}\n\n${checkText(released.value)}\n${banner}`;
      print(options, released.value, text);
      if (options.exitCode === true && released.value.outcome === 'hold') process.exitCode = FOUND;
    },
    { createIfEmpty: true },
  );
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    throw new Refusal({
      code: 'FILE_NOT_READABLE',
      status: 422,
      message: errorMessage(error),
      fix: 'Check the path and its permissions',
    });
  });
}
