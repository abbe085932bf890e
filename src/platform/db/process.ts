/** Which processes live: a process is known by its id and its start, for ids are reused. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import process from 'node:process';
import { errorCode } from '../errors.ts';

/** A process as written into lock and lease files. `start` is opaque and only compared. */
export type ProcessMark = { pid: number; start: string };

/** State letter and start (clock ticks since boot) of /proc/<pid>/stat; null when there is no such process. */
function readStat(pid: number): { state: string; start: string } | null {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ESRCH') return null;
    throw error;
  }
  // The command, in brackets, may itself hold spaces and brackets: count from the last one.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', start: fields[19] ?? '' };
}

/** Output of a small system program; '' when it fails, which for `ps` means that the process is gone. */
function outputOf(program: string, args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw error;
    return '';
  }
}

/** Is there such a process, not counting a dead one whose parent has not yet looked (a zombie)? */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  if (process.platform === 'linux') {
    const stat = readStat(pid);
    return stat !== null && stat.state !== 'Z' && stat.state !== 'X';
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** When the process began, as an opaque text; '' where the system does not say (Windows). */
export function startOf(pid: number): string {
  if (process.platform === 'linux') return readStat(pid)?.start ?? '';
  if (process.platform === 'win32') return '';
  return outputOf('ps', ['-o', 'lstart=', '-p', String(pid)]);
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, start: startOf(process.pid) };
}

/** Does the very process that left this mark still live? */
export function isSameProcessAlive(mark: ProcessMark): boolean {
  return isAlive(mark.pid) && (mark.start === '' || startOf(mark.pid) === mark.start);
}

/** Is `pid` a postmaster serving `dataDir`? A postmaster's working directory is its data directory. */
export function isPostmasterOf(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') {
    return outputOf('tasklist', ['/FI', `PID eq ${pid}`, '/NH']).includes('postgres');
  }
  if (process.platform !== 'linux') {
    const command = outputOf('ps', ['-o', 'command=', '-p', String(pid)]);
    return command.includes('postgres') && command.includes(dataDir);
  }
  try {
    return (
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres') &&
      readlinkSync(`/proc/${pid}/cwd`) === dataDir
    );
  } catch (error) {
    // Another user's process hides its directory: then it is not the one we started.
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(errorCode(error))) return false;
    throw error;
  }
}
