import { InvalidArgumentError, Option, type Command } from 'commander';
import { openCentre, type RunningCentre } from '../app.ts';
import { readSettings } from '../platform/config/settings.ts';
import { Refusal } from '../platform/errors.ts';
import { createLocalCentre, defaultPrincipal, listOfficers, principalOf } from '../slices/agencies/index.ts';
import { DEFAULT_PURPOSE, type Principal, type Purpose } from '../trust/principal.ts';
import { parsePurpose } from '../trust/refusals.ts';
import { watchForStop } from './stop.ts';

/** Options that every command understands. */
export interface CommonOptions {
  readonly data?: string;
  readonly as?: string;
  readonly purpose?: string;
  readonly json?: boolean;
}

export function withCommonOptions(command: Command, purpose = DEFAULT_PURPOSE): Command {
  return command
    .option('--as <officer>', 'act as this officer (default: the officer of a local centre)')
    .option('--purpose <code[:case]>', 'why you ask, e.g. INVESTIGATION:CASE-12', purpose)
    .option('--data <dir>', 'data folder (default: WATCHFLOOR_DATA, else .watchfloor here)')
    .option('--json', 'print JSON, for programs');
}

/** `--most N`: a whole number from 1. */
export function countOption(description: string, standard: number): Option {
  return new Option('--most <n>', description).default(standard).argParser((text) => {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
    return Number(text);
  });
}

export interface Session {
  readonly centre: RunningCentre;
  readonly principal: Principal;
  readonly purpose: Purpose;
  /** Aborted when the command is told to end. */
  readonly stop: AbortSignal;
}

export interface SessionOptions {
  /** In an empty folder, make a local centre; a text names its officer. */
  readonly createIfEmpty?: boolean | string;
  /** The work ends by itself in order when `stop` is aborted; otherwise it is left where it stands, and its transaction rolls back. */
  readonly endsItself?: boolean;
}

/** Opens the centre for one command, joining a running one, and closes it whatever happens. */
export async function withSession<T>(
  options: CommonOptions,
  work: (session: Session) => Promise<T>,
  how: SessionOptions = {},
): Promise<T> {
  const purpose = parsePurpose(options.purpose ?? DEFAULT_PURPOSE);
  const watch = watchForStop();
  const centre = await openCentre(readSettings({ dataDir: options.data }, process.env));
  try {
    watch.signal.throwIfAborted();
    const principal = await whoActs(centre, options.as, how.createIfEmpty ?? false);
    const result = work({ centre, principal, purpose, stop: watch.signal });
    return await (how.endsItself === true ? result : Promise.race([result, watch.stopped]));
  } finally {
    await centre.close();
    watch.end();
  }
}

async function whoActs(
  centre: RunningCentre,
  handle: string | undefined,
  create: boolean | string,
): Promise<Principal> {
  if (create !== false && (await isEmpty(centre)))
    await createLocalCentre(centre, handle ?? (create === true ? undefined : create));
  const principal =
    handle === undefined ? await defaultPrincipal(centre.db) : await principalOf(centre.db, handle);
  if (principal) return principal;
  throw new Refusal({
    code: 'NO_OFFICER_GIVEN',
    status: 422,
    message: `Who are you? The centre in ${centre.settings.dataDir} has no local analyst`,
    fix: 'Add --as OFFICER (npx watchfloor officers lists them), or ingest a file into an empty folder to start a local centre',
  });
}

async function isEmpty(centre: RunningCentre): Promise<boolean> {
  return (await listOfficers(centre.db)).length === 0;
}
