import { answerTasks } from '../answer.ts';

/** Shouts, fails, or takes memory without end, as it is told. */
answerTasks(({ text = '', fail, hoard = false }: { text?: string; fail?: string; hoard?: boolean }) => {
  if (fail !== undefined) throw new Error(fail);
  const kept: string[] = [];
  while (hoard) kept.push(`${kept.length}`.repeat(10_000));
  return text.toUpperCase();
});
