import { answerTasks } from '../answer.ts';

interface Task {
  readonly text?: string;
  readonly fail?: string;
  readonly hoard?: boolean;
  readonly spin?: boolean;
  readonly buffers?: boolean;
}

/** Shouts, fails, makes no end, or takes memory without end, in its heap or beside it, as it is told. */
answerTasks(({ text = '', fail, hoard = false, spin = false, buffers = false }: Task) => {
  if (fail !== undefined) throw new Error(fail);
  const kept: unknown[] = [];
  while (hoard) kept.push(`${kept.length}`.repeat(10_000));
  while (buffers) kept.push(new Uint8Array(16 * 1024 * 1024).fill(1));
  while (spin) kept.length = 0;
  return text.toUpperCase();
});
