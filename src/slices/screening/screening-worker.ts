import {
  buildPartyIndex,
  type Check,
  type Hit,
  openPartyIndex,
  type PartyIndex,
} from '../../core/screen/index.ts';
import { answerTasks } from '../../platform/workers/answer.ts';
import type { ScreeningResult, ScreeningTask } from './threads.ts';

/** The index this thread works with: one at a time, opened over shared memory. */
let opened: { readonly key: number | undefined; readonly index: PartyIndex } | null = null;

function indexOf(key: number | undefined, buffer: ArrayBufferLike): PartyIndex {
  if (opened === null || opened.key !== key) opened = { key, index: openPartyIndex(buffer) };
  return opened.index;
}

/** Builds indexes and checks parties in a thread of its own: see `threads.ts`. */
answerTasks((task: ScreeningTask): ScreeningResult => {
  if (task.do === 'build') return { buffer: buildPartyIndex(task.parties).buffer };
  const index = indexOf(task.key, task.buffer);
  if (task.do === 'find') {
    const all = { threshold: task.threshold, lists: null, mayRead: () => true };
    const found = task.parties.map((party) => checkWidely(index, { ...all, party }, task.most));
    // References alone: sentences are made when they are read, and here nobody reads them.
    return { refs: found.map((hits) => hits.map(({ ref }) => ref)) };
  }
  const markings = task.markings === null ? null : new Set(task.markings);
  const lists = task.lists === null ? null : new Set(task.lists);
  const mayRead = (id: number) => markings === null || markings.has(id);
  const found = task.parties.map((party) => {
    const { threshold, limit } = task;
    if (task.most === null) return index.check({ party, threshold, limit, lists, mayRead });
    return checkWidely(index, { party, threshold, lists, mayRead }, task.most);
  });
  return { found };
});

/** Hits per comparison from which on more may lie behind the last one compared. */
const CROWDED = 1 / 8;
const WIDER = 8;

/** Compares more and more candidates as long as many of them are hits: a name that thousands bear must miss none. */
function checkWidely(
  index: PartyIndex,
  question: Omit<Check, 'limit' | 'most'>,
  first: number,
): readonly Hit[] {
  for (let most = first; ; most *= WIDER) {
    const hits = index.check({ ...question, limit: most, most });
    if (hits.length < most * CROWDED || most >= index.parties) return hits;
  }
}
