import { readFile } from 'node:fs/promises';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { errorMessage, Refusal } from '../platform/errors.ts';
import { readInterval } from '../slices/designations/index.ts';
import {
  addFeed,
  dropFeed,
  FEED_KINDS,
  listFeeds,
  pauseFeed,
  previewFeed,
  resumeFeed,
  runFeed,
  showFeed,
  type Counts,
  type FeedKind,
  type FeedSettings,
  type NewFeed,
} from '../slices/feeds/index.ts';
import type { Desk } from '../trust/desk.ts';
import type { Released } from '../trust/released.ts';
import type { RunningCentre } from '../app.ts';
import { withCommonOptions, withSession, type CommonOptions } from './context.ts';
import { print } from './print.ts';
import { feedsText, feedText, previewText, runText } from './text/feeds.ts';

interface AddOptions extends CommonOptions {
  readonly kind: FeedKind;
  readonly address: string;
  readonly push?: string;
  readonly account?: string;
  readonly every?: string;
  readonly marking?: string;
  readonly grade?: string;
  readonly collection?: string;
  readonly mapping?: string;
  readonly records?: string;
  readonly credentials?: string;
  readonly ca?: string;
  readonly allow: readonly string[];
  readonly plainHttp?: boolean;
}

const PURPOSE = 'LIAISON';

/** feeds: add, list, show, preview, run, pause, resume, drop. */
export function feedCommands(program: Command): void {
  const feeds = program.command('feeds').description('What is fetched from, and sent to, configured peers');
  addCommand(feeds);
  const plain = (name: string, about: string) =>
    withCommonOptions(feeds.command(name).description(about), PURPOSE);
  plain('list', 'Feeds and how they stand').action((options: CommonOptions) =>
    within(options, 'feed.list', listFeeds, feedsText),
  );
  const one = (name: string, about: string) =>
    plain(name, about).argument('<name>', 'name or id of the feed');
  one('show', 'One feed: its health, its position, what could not be taken').action(
    (name: string, options: CommonOptions) =>
      within(options, 'feed.read', (centre, desk) => showFeed(centre, desk, name), feedText),
  );
  one('preview', 'What the next step would bring in; nothing is written').action(preview);
  one('run', 'Run it now, until there is no more').action(run);
  one('pause', 'Let it rest').action((name: string, options: CommonOptions) =>
    within(
      options,
      'feed.paused',
      (centre, desk) => pauseFeed(centre, desk, name),
      (feed) => `${feed.name}: paused`,
    ),
  );
  one('resume', 'Let it run again; a push is started so by a release authority').action(
    (name: string, options: CommonOptions) =>
      within(
        options,
        'feed.resumed',
        (centre, desk) => resumeFeed(centre, desk, name),
        (feed) => `${feed.name}: active`,
      ),
  );
  one('drop', 'End it and forget its credentials; what it brought in stays').action(
    (name: string, options: CommonOptions) =>
      within(
        options,
        'feed.dropped',
        (centre, desk) => dropFeed(centre, desk, name),
        (feed) => `${feed.name}: dropped`,
      ),
  );
}

function addCommand(feeds: Command): void {
  withCommonOptions(
    feeds
      .command('add')
      .description('Set up a feed; nothing is connected to yet')
      .argument('<name>', 'its short name: a-z, 0-9 and -')
      .addOption(
        new Option('--kind <kind>', 'what the other side is').choices([...FEED_KINDS]).makeOptionMandatory(),
      )
      .requiredOption('--address <url>', 'https address: discovery, API root, folder of a MISP feed, or file')
      .option(
        '--push <collection>',
        'send what the account sees of this collection, by TAXII (default: poll)',
      )
      .option(
        '--account <officer>',
        'officer it acts as: files what comes in, reads what goes out (default: you)',
      )
      .option('--every <interval>', 'by itself: 5m, 6h, 1d (default: only on request)')
      .option(
        '--marking <text>',
        'marking of what comes in, beside its own (default: the account’s party only)',
      )
      .option('--grade <grade>', 'grade of what comes in (default: F6)')
      .option('--collection <name>', 'of the other side: id, alias or title')
      .option('--mapping <file>', 'JSON file that says what the columns of csv or the fields of json mean')
      .option('--records <path>', 'where the records stand in a JSON document: data.items')
      .option(
        '--credentials <file>',
        'JSON file: username and password, token, header, cert and key; - reads standard input',
      )
      .option('--ca <file>', 'certificates trusted for it, PEM')
      .option('--allow <origin>', 'another origin of the same peer; may be repeated', collect, [])
      .option('--plain-http', 'allow http to another machine'),
    PURPOSE,
  ).action(add);
}

const collect = (one: string, before: readonly string[]): string[] => {
  if (URL.parse(one) === null) throw new InvalidArgumentError('Give an address: https://host:port/');
  return [...before, one];
};

async function add(name: string, options: AddOptions): Promise<void> {
  const credentials = options.credentials === undefined ? undefined : await jsonFile(options.credentials);
  const settings = await settingsOf(options);
  await withSession(
    options,
    async ({ centre, principal, purpose }) => {
      const feed: NewFeed = {
        name,
        kind: options.kind,
        direction: options.push === undefined ? 'poll' : 'push',
        address: options.address,
        account: options.account ?? principal.handle,
        everyMinutes: options.every === undefined ? null : readInterval(options.every),
        settings,
        ...(credentials === undefined ? {} : { credentials }),
      };
      const { value } = await centre.trust.desk({ principal, purpose, act: 'feed.added' }, (desk) =>
        addFeed(centre, desk, feed),
      );
      const next =
        value.state === 'paused'
          ? `A release authority starts it: watchfloor feeds resume ${name}`
          : `Look at what would come in: watchfloor feeds preview ${name}`;
      print(options, value, `${feedsText([value])}\n${next}`);
    },
    { createIfEmpty: true },
  );
}

async function settingsOf(options: AddOptions): Promise<FeedSettings> {
  const { push: from, marking, grade, collection, records, allow, plainHttp } = options;
  const mapping = options.mapping === undefined ? undefined : await jsonFile(options.mapping);
  const ca = options.ca === undefined ? undefined : await textFile(options.ca);
  return {
    terms: { marking, grade },
    collection,
    from,
    mapping: mapping as FeedSettings['mapping'],
    records,
    allowed: allow.length === 0 ? undefined : allow,
    ca,
    plainHttp,
  };
}

async function preview(name: string, options: CommonOptions): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const { value } = await previewFeed(centre, principal, purpose, name);
    print(options, value, previewText(value));
  });
}

async function run(name: string, options: CommonOptions): Promise<void> {
  await withSession(
    options,
    async ({ centre, principal, purpose, stop }) => {
      const shown = options.json !== true && process.stderr.isTTY;
      const onStep = ({ received, added }: Counts) => {
        if (shown) process.stderr.write(`\r\u001b[2K${received} received, ${added} new`);
      };
      const { value } = await runFeed(centre, principal, purpose, name, { stop, onStep });
      if (shown) process.stderr.write('\r\u001b[2K');
      await centre.jobs.drain();
      print(options, value, runText(name, value));
      if (value.outcome === 'failed') process.exitCode = 1;
    },
    { endsItself: true },
  );
}

/** One act on a desk, its answer printed. */
async function within<T>(
  options: CommonOptions,
  act: string,
  work: (centre: RunningCentre, desk: Desk) => Promise<Released<T>>,
  text: (value: T) => string,
): Promise<void> {
  await withSession(options, async ({ centre, principal, purpose }) => {
    const { value } = await centre.trust.desk({ principal, purpose, act }, (desk) => work(centre, desk));
    print(options, value, text(value));
  });
}

async function textFile(path: string): Promise<string> {
  try {
    return await readFile(path === '-' ? '/dev/stdin' : path, 'utf8');
  } catch (error) {
    throw new Refusal({
      code: 'FILE_NOT_READABLE',
      status: 422,
      message: errorMessage(error),
      fix: 'Check the path and its permissions',
    });
  }
}

async function jsonFile(path: string): Promise<object> {
  const text = await textFile(path);
  try {
    return JSON.parse(text) as object;
  } catch {
    // The parser quotes what it read: that may be a secret.
    throw new Refusal({
      code: 'FILE_NOT_JSON',
      status: 422,
      message: `${path} is not valid JSON`,
      fix: 'Give a JSON file; docs/guides/feeds.md shows one of each',
    });
  }
}
