import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoundedThread, OverBounds } from './bounded.ts';

const MODULE = new URL('./testdata/worker.ts', import.meta.url);
type Task = { text?: string; fail?: string; hoard?: boolean; spin?: boolean; buffers?: boolean };
const bounds = { heapMb: 2_048, growthMb: 200, timeMs: 20_000 };
const over = (what: string) => (error: unknown) => error instanceof OverBounds && error.what === what;

test('a task that makes no end is ended, and those behind it are done', async () => {
  const thread = new BoundedThread<Task, string>(MODULE, { ...bounds, timeMs: 4_000 });
  const [endless, behind] = [thread.run({ spin: true }), thread.run({ text: 'behind' })];
  await assert.rejects(endless, over('time'));
  assert.equal(await behind, 'BEHIND');
});

test('a task that fills its heap, or takes buffers beside it, is ended', async () => {
  const thread = new BoundedThread<Task, string>(MODULE, bounds);
  await assert.rejects(thread.run({ hoard: true }), over('memory'));
  await assert.rejects(thread.run({ buffers: true }), over('memory'));
  assert.equal(await thread.run({ text: 'again' }), 'AGAIN');
});

test('what the work throws is told in its words', async () => {
  const thread = new BoundedThread<Task, string>(MODULE, bounds);
  await assert.rejects(thread.run({ fail: 'no such thing' }), /no such thing/);
});
