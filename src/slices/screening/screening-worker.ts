import { buildPartyIndex, openPartyIndex, type PartyIndex } from '../../core/screen/index.ts';
import { answerTasks } from '../../platform/workers/answer.ts';
import type { ScreeningResult, ScreeningTask } from './threads.ts';

/** The index this thread works with: one at a time, opened over shared memory. */
let opened: { readonly key: string; readonly index: PartyIndex } | null = null;

function indexOf(key: string, buffer: ArrayBufferLike): PartyIndex {
  if (opened?.key !== key) opened = { key, index: openPartyIndex(buffer) };
  return opened.index;
}

/** Builds indexes and checks parties in a thread of its own: see `threads.ts`. */
answerTasks((task: ScreeningTask): ScreeningResult => {
  if (task.do === 'build') return { buffer: buildPartyIndex(task.parties).buffer };
  const index = indexOf(task.key, task.buffer);
  const markings = task.markings === null ? null : new Set(task.markings);
  const lists = task.lists === null ? null : new Set(task.lists);
  const { threshold, limit } = task;
  const most = task.most === null ? {} : { most: task.most };
  const mayRead = (id: number) => markings === null || markings.has(id);
  const found = task.parties.map((party) =>
    index.check({ party, threshold, limit, lists, mayRead, ...most }),
  );
  return { found };
});
