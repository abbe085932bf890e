import type { Command } from 'commander';
import { openCentre } from '../app.ts';
import { readSettings } from '../platform/config/settings.ts';
import { listOfficers, createSignInToken, principalOf } from '../slices/agencies/index.ts';
import { Refusal } from '../platform/errors.ts';
import { apiToken } from '../trust/session.ts';
import type { CommonOptions } from './context.ts';
import { officerLine } from './officer.ts';
import { print } from './print.ts';
import { watchForStop } from './stop.ts';
import { verificationText, verifyCentre } from './verify.ts';

/** The commands of whoever runs the centre: verify, officers, sign-in. */
export function adminCommands(program: Command): void {
  const dataOption = (command: Command) =>
    command
      .option('--data <dir>', 'data folder (default: WATCHFLOOR_DATA, else .watchfloor here)')
      .option('--json', 'print JSON, for programs');
  dataOption(
    program
      .command('verify')
      .description(
        'Hold the audit log against every signed checkpoint, and every export manifest against its signature',
      ),
  )
    .option('--as <officer>', 'accepted for symmetry; verification reads no content')
    .option('--purpose <code[:case]>', 'accepted for symmetry')
    .action((options: CommonOptions) => verify(options));
  dataOption(program.command('officers').description('Who can act here')).action((options: CommonOptions) =>
    officers(options),
  );
  dataOption(
    program
      .command('sign-in')
      .description('A one-time sign-in link for an officer, or a token for a program')
      .argument('<officer>'),
  )
    .option('--token', 'a token for the header Authorization: Bearer TOKEN, instead of a link')
    .option('--days <n>', 'how long the token holds', '90')
    .action((officer: string, options: CommonOptions & { token?: boolean; days: string }) =>
      options.token === true ? issueToken(officer, options) : signIn(officer, options),
    );
}

export async function withCentre(
  options: { readonly data?: string },
  work: (centre: Awaited<ReturnType<typeof openCentre>>) => Promise<void>,
): Promise<void> {
  const watch = watchForStop();
  const centre = await openCentre(readSettings({ dataDir: options.data }, process.env));
  try {
    watch.signal.throwIfAborted();
    await Promise.race([work(centre), watch.stopped]);
  } finally {
    await centre.close();
    watch.end();
  }
}

async function verify(options: CommonOptions): Promise<void> {
  await withCentre(options, async (centre) => {
    const result = await verifyCentre(centre);
    print(options, result, verificationText(result));
    if (!result.ok) process.exitCode = 1;
  });
}

async function officers(options: CommonOptions): Promise<void> {
  await withCentre(options, async ({ db }) => {
    const rows = await listOfficers(db);
    const text = rows.map(officerLine);
    print(
      options,
      rows,
      text.join('\n') || 'Nobody yet. Ingest a file to start a local centre, or run: npm start',
    );
  });
}

async function signIn(handle: string, options: CommonOptions): Promise<void> {
  await withCentre(options, async (centre) => {
    const principal = await principalOf(centre.db, handle);
    const token = await createSignInToken(centre, principal.handle);
    const { host, port, tlsCertificate } = centre.settings;
    const url = `${tlsCertificate === '' ? 'http' : 'https'}://${host}:${port}/sign-in/${token}`;
    print(options, { officer: principal.handle, url }, url);
  });
}

const MOST_DAYS = 366;

/** A token with which a program acts as an officer, with the rights the officer has at each request. */
async function issueToken(handle: string, options: CommonOptions & { days: string }): Promise<void> {
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    throw new Refusal({
      code: 'TOKEN_DAYS',
      status: 422,
      message: `A token cannot hold for “${options.days}” days`,
      fix: `Give --days 1 to ${MOST_DAYS}`,
    });
  }
  await withCentre(options, async (centre) => {
    const principal = await principalOf(centre.db, handle);
    const expiresAt = new Date(Date.parse(centre.clock.now()) + days * 86_400_000).toISOString();
    const act = { principal, purpose: { code: 'OVERSIGHT', caseRef: null }, act: 'token.issued' };
    await centre.trust.desk(act, async (desk) => desk.note([principal.handle], { days }));
    const token = apiToken(centre.keys.sessionSecret, principal.handle, expiresAt);
    print(options, { officer: principal.handle, expiresAt, token }, token);
  });
}
