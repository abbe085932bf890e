import { readFileSync, writeFileSync } from 'node:fs';
import { answerTasks } from '../answer.ts';

interface Task {
  readonly text?: string;
  readonly fail?: string;
  readonly hoard?: boolean;
  readonly spin?: boolean;
  readonly buffers?: boolean;
  readonly read?: string;
  readonly write?: string;
  readonly bytes?: Uint8Array;
}

/** Shouts, fails, makes no end, takes memory without end in its heap or beside it, or touches files, as it is told. */
answerTasks((task: Task) => {
  const { text = '', fail, hoard = false, spin = false, buffers = false } = task;
  if (fail !== undefined) throw new Error(fail);
  if (task.read !== undefined) return readFileSync(task.read, 'utf8');
  if (task.write !== undefined) writeFileSync(task.write, text);
  if (task.bytes !== undefined) return task.bytes;
  const kept: unknown[] = [];
  while (hoard) kept.push(`${kept.length}`.repeat(10_000));
  while (buffers) kept.push(new Uint8Array(16 * 1024 * 1024).fill(1));
  while (spin) kept.length = 0;
  return text.toUpperCase();
});
