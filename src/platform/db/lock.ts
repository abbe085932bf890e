/**
 * A lock between processes, held in a folder of numbered files. The highest number is the lock: it names its
 * holder, or says that it is free. Whoever finds it free, or its holder dead, makes the next number with
 * `link`, which exactly one process can do. The highest file is never removed, so a slow process that still
 * believes in an old number finds the higher one and steps back. (A single file that is unlinked when stale
 * lets two processes each remove the other's fresh lock.)
 */
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, Refusal } from '../errors.ts';
import { isSameProcessAlive, ownMark, type ProcessMark } from './process.ts';

/** Longest wait for a start by another process; covers crash recovery of a large database. */
const WAIT_MS = 180_000;

let serial = 0;

function generations(dir: string): number[] {
  return readdirSync(dir)
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .toSorted((a, b) => b - a);
}

/** The holder written in a lock file; null when it is free, or vanished because it is no longer the highest. */
function holderOf(dir: string, generation: number): ProcessMark | null {
  let text: string;
  try {
    text = readFileSync(join(dir, String(generation)), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const [pid, start] = text.split(' ');
  return pid === undefined || pid === 'free' ? null : { pid: Number(pid), start: start ?? '' };
}

/** One attempt: the generation taken, or the holder that is in the way, or null when another was faster. */
function attempt(dir: string): { taken: number } | { holder: ProcessMark } | null {
  const highest = generations(dir)[0] ?? 0;
  const holder = highest === 0 ? null : holderOf(dir, highest);
  if (holder !== null && isSameProcessAlive(holder)) return { holder };
  const mark = ownMark();
  serial += 1;
  const draft = join(dir, `draft-${process.pid}-${serial}`);
  writeFileSync(draft, `${mark.pid} ${mark.start}`);
  try {
    linkSync(draft, join(dir, String(highest + 1)));
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const all = generations(dir);
  if (all[0] !== highest + 1) {
    rmSync(join(dir, String(highest + 1)), { force: true });
    return null;
  }
  for (const lower of all.slice(1)) rmSync(join(dir, String(lower)), { force: true });
  return { taken: highest + 1 };
}

function release(dir: string, generation: number): void {
  const draft = join(dir, `free-${process.pid}-${generation}`);
  writeFileSync(draft, 'free');
  renameSync(draft, join(dir, String(generation)));
}

/**
 * Runs `fn` while no other process (and no other call in this one) runs under the lock `dir`.
 * @throws Refusal DATA_FOLDER_BUSY when the lock stays taken for three minutes.
 */
export async function underLock<T>(dir: string, fn: () => Promise<T>, waitMs = WAIT_MS): Promise<T> {
  mkdirSync(dir, { recursive: true });
  const deadline = performance.now() + waitMs;
  for (;;) {
    const outcome = attempt(dir);
    if (outcome !== null && 'taken' in outcome) {
      try {
        return await fn();
      } finally {
        release(dir, outcome.taken);
      }
    }
    if (outcome !== null && performance.now() > deadline) {
      throw new Refusal({
        code: 'DATA_FOLDER_BUSY',
        message: `Process ${outcome.holder.pid} has been starting or stopping the database for too long.`,
        fix: `Look at process ${outcome.holder.pid}; end it if it hangs, then try again.`,
        status: 503,
        facts: { pid: outcome.holder.pid, lock: dir },
      });
    }
    await sleep(10 + Math.random() * 20);
  }
}
