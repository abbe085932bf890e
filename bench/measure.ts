import { readdirSync, readFileSync } from 'node:fs';
import type { RunningCentre } from '../src/app.ts';
import { median, percentile } from './report.ts';

/** Milliseconds that a piece of work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Runs two or more ways of one thing in turn, so that what else the machine does hits each alike; samples in ms. */
export async function interleaved(
  rounds: number,
  ways: readonly (() => Promise<unknown>)[],
): Promise<number[][]> {
  const samples: number[][] = ways.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < ways.length; turn++) {
      const at = (turn + round) % ways.length;
      const way = ways[at];
      if (way) samples[at]?.push(await timed(way));
    }
  }
  return samples;
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

export function ratio(value: number): string {
  return `× ${value.toFixed(2)}`;
}

/** Median of the ratios of neighbours: what the one costs against the other whatever else the machine did. */
export function medianRatio(samples: readonly number[], against: readonly number[]): number {
  return median(samples.map((sample, at) => sample / (against[at] ?? Number.NaN)));
}

/** p50, p95 and p99 as cells of a table. */
export function spread(samples: readonly number[]): string[] {
  return [0.5, 0.95, 0.99].map((share) => ms(percentile(samples, share)));
}

const TICK_MS = 10;

/** CPU time in ms that the centre's PostgreSQL processes have used; null where it is not ours to look at (Linux only). */
export async function databaseCpu(centre: RunningCentre): Promise<number | null> {
  if (process.platform !== 'linux' || centre.db.kind !== 'embedded') return null;
  const { rows } = await centre.db.ownerPool.query<{ pid: number }>('select pg_backend_pid() as pid');
  const postmaster = Number(statOf(rows[0]?.pid ?? 0)?.[1]);
  // The postmaster's own, and that of its processes that have ended since.
  let ticks = (statOf(postmaster) ?? []).slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = statOf(Number(name));
    if (stat !== null && Number(stat[1]) === postmaster) ticks += Number(stat[11]) + Number(stat[12]);
  }
  return ticks * TICK_MS;
}

/** CPU time in ms that a process has used, in all its threads; null where it is gone (Linux only). */
export function processCpu(pid: number): number | null {
  const stat = process.platform === 'linux' ? statOf(pid) : null;
  return stat === null ? null : (Number(stat[11]) + Number(stat[12])) * TICK_MS;
}

/** Fields of /proc/PID/stat after the name (proc(5)); null where the process has ended. */
function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code === 'ENOENT' ||
      (error as NodeJS.ErrnoException).code === 'ESRCH'
    )
      return null;
    throw error;
  }
}

/** How busy the machine was beside us, for the reader of a result. */
export function loadLine(): string {
  const [one] = readFileSync('/proc/loadavg', 'utf8').split(' ');
  return `Load of the machine at the end: ${one} (other work ran beside; read ratios and medians first).\n`;
}
