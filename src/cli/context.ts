import type { Command } from 'commander';
import { openCentre, type RunningCentre } from '../app.ts';
import { readSettings } from '../platform/config/settings.ts';
import { Refusal } from '../platform/errors.ts';
import { createLocalCentre, defaultPrincipal, listOfficers, principalOf } from '../slices/agencies/index.ts';
import { DEFAULT_PURPOSE, type Principal, type Purpose } from '../trust/principal.ts';
import { parsePurpose } from '../trust/refusals.ts';

/** Options that every command understands. */
export interface CommonOptions {
  readonly data?: string;
  readonly as?: string;
  readonly purpose?: string;
  readonly json?: boolean;
}

export function withCommonOptions(command: Command): Command {
  return command
    .option('--as <officer>', 'act as this officer (default: the officer of a local centre)')
    .option('--purpose <code[:case]>', 'why you ask, e.g. INVESTIGATION:CASE-12', DEFAULT_PURPOSE)
    .option('--data <dir>', 'data folder (default: WATCHFLOOR_DATA, else .watchfloor here)')
    .option('--json', 'print JSON, for programs');
}

export interface Session {
  readonly centre: RunningCentre;
  readonly principal: Principal;
  readonly purpose: Purpose;
}

/** Opens the centre for one command, joining a running one, and closes it whatever happens. */
export async function withSession<T>(
  options: CommonOptions,
  work: (session: Session) => Promise<T>,
  createIfEmpty = false,
): Promise<T> {
  const purpose = parsePurpose(options.purpose ?? DEFAULT_PURPOSE);
  const centre = await openCentre(readSettings({ dataDir: options.data }, process.env));
  try {
    return await work({ centre, principal: await whoActs(centre, options.as, createIfEmpty), purpose });
  } finally {
    await centre.close();
  }
}

async function whoActs(centre: RunningCentre, handle: string | undefined, createIfEmpty: boolean): Promise<Principal> {
  if (handle !== undefined) return principalOrLocal(centre, handle, createIfEmpty);
  const principal = (await defaultPrincipal(centre.db)) ?? (createIfEmpty ? await createLocalCentre(centre) : null);
  if (principal) return principal;
  throw new Refusal({
    code: 'NO_OFFICER_GIVEN',
    status: 422,
    message: `Who are you? The centre in ${centre.settings.dataDir} has no local analyst`,
    fix: 'Add --as OFFICER (npx watchfloor officers lists them), or ingest a file into an empty folder to start a local centre',
  });
}

/** In an empty folder the first ingest creates the centre even where --as names its officer. */
async function principalOrLocal(centre: RunningCentre, handle: string, createIfEmpty: boolean): Promise<Principal> {
  if (createIfEmpty && (await isEmpty(centre))) await createLocalCentre(centre, handle);
  return principalOf(centre.db, handle);
}

async function isEmpty(centre: RunningCentre): Promise<boolean> {
  return (await listOfficers(centre.db)).length === 0;
}
