/** Who uses the running server: one small file per user, so that the last one out knows to stop it. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { errorCode } from '../errors.ts';
import { isSameProcessAlive, ownMark } from './process.ts';

let serial = 0;

/** Writes a lease for this process; the path is its handle. One process may hold several. */
export function takeLease(dir: string): string {
  mkdirSync(dir, { recursive: true });
  const mark = ownMark();
  serial += 1;
  const path = join(dir, `${process.pid}.${serial}`);
  writeFileSync(path, `${mark.pid} ${mark.start}`);
  return path;
}

/** Gives a lease back; giving it back twice is harmless. */
export function dropLease(path: string): void {
  rmSync(path, { force: true });
}

function readLease(path: string): { pid: number; start: string } | null {
  try {
    const [pid, start] = readFileSync(path, 'utf8').split(' ');
    return { pid: Number(pid), start: start ?? '' };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** How many leases belong to living processes; those of dead ones are removed where we may. */
export function countLiveLeases(dir: string): number {
  mkdirSync(dir, { recursive: true });
  let live = 0;
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    const lease = readLease(path);
    if (lease === null) continue;
    if (isSameProcessAlive(lease)) live += 1;
    else removeStale(path);
  }
  return live;
}

function removeStale(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    // A lease left by root in our folder: it counts for nothing, so it may stay.
    if (!['EACCES', 'EPERM'].includes(errorCode(error))) throw error;
  }
}
