import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadLine } from './measure.ts';
import { median, table, writeResult } from './report.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IDLE_MS = 10_000;
const ROUNDS = 5;
const ENVIRONMENT = { ...process.env, DATABASE_URL: '', WATCHFLOOR_LOG: 'error' };

interface Started {
  readonly child: ChildProcess;
  readonly seconds: number;
}

/** Starts the centre as `npm start` does and waits for the first 200 of /readyz. */
async function startServer(dataDir: string): Promise<Started> {
  const started = performance.now();
  const child = spawn(process.execPath, ['src/main.ts', 'start', '--data', dataDir, '--port', '0'], {
    cwd: ROOT,
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
  while (child.exitCode === null) {
    const url = /(http:\/\/[\d.:]+)/.exec(output)?.[1];
    if (url !== undefined && (await fetch(`${url}/readyz`)).status === 200)
      return { child, seconds: (performance.now() - started) / 1000 };
    await sleep(5);
  }
  throw new Error(`the server ended with ${child.exitCode}`);
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => child.once('exit', () => done()));
}

async function stop(child: ChildProcess): Promise<void> {
  const end = ended(child);
  child.kill('SIGTERM');
  await end;
}

/** Resident memory of a process in MB; null where there is no /proc. */
function residentMb(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
}

async function command(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['src/main.ts', ...args], {
    cwd: ROOT,
    env: ENVIRONMENT,
    stdio: 'ignore',
  });
  await ended(child);
  if (child.exitCode !== 0) throw new Error(`watchfloor ${args.join(' ')} ended with ${child.exitCode}`);
  return (performance.now() - started) / 1000;
}

async function repeated(work: () => Promise<number>): Promise<number> {
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round++) samples.push(await work());
  return median(samples);
}

/** Start, memory at rest, and what one command takes; beside them an empty Node process. */
export async function run(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'watchfloor-bench-start-'));
  try {
    const first = await startServer(dataDir);
    await stop(first.child);
    const again: number[] = [];
    let resident = 0;
    let beside = 0;
    const look = ['search', 'Quetta', '--as', 'watch.national', '--data', dataDir, '--json'];
    for (let round = 0; round < ROUNDS; round++) {
      const { child, seconds } = await startServer(dataDir);
      again.push(seconds);
      if (round === ROUNDS - 1) {
        await sleep(IDLE_MS);
        resident = residentMb(child.pid ?? 0) ?? Number.NaN;
        beside = await repeated(() => command(look));
      }
      await stop(child);
    }
    const alone = await repeated(() => command(look));
    const node = await repeated(async () => {
      const started = performance.now();
      await ended(spawn(process.execPath, ['-e', ''], { stdio: 'ignore' }));
      return (performance.now() - started) / 1000;
    });
    const text = [
      table(
        ['what', 'floor', 'measured'],
        [
          ['first start: cluster made, exercise loaded, ready', '90 s', `${first.seconds.toFixed(1)} s`],
          [
            `second start to the first 200 of /readyz (median of ${ROUNDS})`,
            '5 s',
            `${median(again).toFixed(2)} s (slowest ${Math.max(...again).toFixed(2)} s)`,
          ],
          [
            'resident memory of the server, idle for 10 s, without PostgreSQL',
            '300 MB',
            `${resident.toFixed(0)} MB`,
          ],
          ['`watchfloor search` beside a running server', '', `${beside.toFixed(2)} s`],
          ['`watchfloor search` alone: starts the database and stops it', '', `${alone.toFixed(2)} s`],
          ['limit: an empty Node process', '', `${node.toFixed(2)} s`],
        ],
      ),
      loadLine(),
    ].join('\n');
    process.stdout.write(`${text}\n`);
    writeResult('start', text);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
