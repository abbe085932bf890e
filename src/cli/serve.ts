import type { Command } from 'commander';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openCentre, SLICES, type RunningCentre } from '../app.ts';
import { readSettings } from '../platform/config/settings.ts';
import { createSignInToken, listOfficers } from '../slices/agencies/index.ts';
import { writeCheckpoint } from '../trust/checkpoints.ts';
import { Stopped, watchForStop, type StopWatch } from './stop.ts';

interface StartOptions {
  readonly data?: string;
  readonly host?: string;
  readonly port?: string;
  readonly demo?: boolean;
}

/** Signed head of the log, once a minute while the server runs. */
const CHECKPOINT_EVERY_MS = 60_000;

export function startCommand(program: Command): void {
  program
    .command('start')
    .description('Serve API and pages; an empty centre gets the synthetic exercise first')
    .option('--data <dir>', 'data folder (default: WATCHFLOOR_DATA, else .watchfloor here)')
    .option('--host <address>', 'address to listen on (default 127.0.0.1)')
    .option('--port <port>', 'port to listen on, 0 = any (default 4280)')
    .option('--no-demo', 'leave an empty centre empty')
    .action(start);
}

async function start(options: StartOptions): Promise<void> {
  const settings = readSettings(
    {
      dataDir: options.data,
      host: options.host,
      port: options.port,
      demo: options.demo === false ? false : undefined,
    },
    process.env,
  );
  const watch = watchForStop();
  const floor = buildFloor();
  const centre = await openCentre(settings);
  try {
    watch.signal.throwIfAborted();
    if (settings.demo && (await listOfficers(centre.db)).length === 0) {
      const { loadExercise } = await import('./exercise.ts');
      await loadExercise(centre, watch.signal);
    }
    watch.signal.throwIfAborted();
    await floor;
    await serve(centre, watch);
  } finally {
    await centre.close();
    watch.end();
  }
}

const BUILD = fileURLToPath(new URL('../../tools/build-web.ts', import.meta.url));

/**
 * Builds the watch floor where its sources changed, in a process of its own: the memory of the build ends with it. A
 * centre that cannot build still serves its API.
 */
function buildFloor(): Promise<void> {
  return new Promise((done) => {
    const build = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', BUILD], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    build.on('error', () => done());
    build.on('exit', (code) => {
      if (code !== 0)
        process.stderr.write(
          'The watch floor was not built; /floor/ says so\n  → Run: npm ci, then start again\n',
        );
      done();
    });
  });
}

/** Serves until told to end. That is the ordinary end of a server, so it is no failure. */
async function serve(centre: RunningCentre, watch: StopWatch): Promise<void> {
  // Loaded here, so that no other command waits for the HTTP server's code.
  const { buildServer } = await import('./server.ts');
  const { server } = await buildServer(centre);
  const { host, port, httpRedirectPort } = centre.settings;
  const url = await server.listen({ host, port });
  const redirect = url.startsWith('https:') && httpRedirectPort > 0 ? await redirectOf(centre, url) : null;
  await centre.jobs.start();
  const running = SLICES.flatMap((slice) => slice.runs?.(centre) ?? []);
  const timer = setInterval(() => {
    writeCheckpoint(centre.db, centre.keys, centre.settings.dataDir).catch((error: unknown) =>
      centre.log.error({ err: error }, 'no checkpoint was signed'),
    );
  }, CHECKPOINT_EVERY_MS);
  await printLinks(centre, url);
  await watch.stopped.catch((reason: unknown) => {
    if (!(reason instanceof Stopped)) throw reason;
  });
  clearInterval(timer);
  process.stderr.write('Stopping…\n');
  await Promise.all(running.map((one) => one.stop()));
  await redirect?.close();
  await server.close();
}

/** Plain HTTP beside TLS: sent on. */
async function redirectOf(centre: RunningCentre, url: string) {
  const { redirectToTls } = await import('../platform/http/redirect.ts');
  const { host, httpRedirectPort: port } = centre.settings;
  const server = await redirectToTls(centre.log, Number(new URL(url).port || 443));
  await server.listen({ host, port });
  return server;
}

async function printLinks(centre: RunningCentre, url: string): Promise<void> {
  const officers = await listOfficers(centre.db);
  const lines = [`Watchfloor is at ${url}`, 'Sign in (each link works once, for twelve hours):'];
  const widest = Math.max(0, ...officers.map(({ handle }) => handle.length));
  for (const officer of officers) {
    const token = await createSignInToken(centre, officer.handle);
    lines.push(
      `  ${officer.handle.padEnd(widest)}  level ${officer.level}  ${officer.party.padEnd(10)} ${url}/sign-in/${token}  ${officer.name}`,
    );
  }
  if (officers.length === 0)
    lines.push('  Nobody is enrolled yet. Ingest a file to start a local centre: npx watchfloor ingest FILE');
  process.stdout.write(`${lines.join('\n')}\n`);
}
