import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WorkerThread } from './pool.ts';

const MODULE = new URL('./testdata/worker.ts', import.meta.url);

test('tasks are answered in their own thread, each with its own result or failure', async () => {
  const thread = new WorkerThread<{ text?: string; fail?: string }, string>(MODULE, 64);
  const [a, b] = await Promise.all([thread.run({ text: 'one' }), thread.run({ text: 'two' })]);
  assert.deepEqual([a, b], ['ONE', 'TWO']);
  await assert.rejects(thread.run({ fail: 'no such thing' }), /no such thing/);
});

test('a thread that dies fails its tasks, and the next task gets a new one', async () => {
  const thread = new WorkerThread<{ text?: string; hoard?: boolean }, string>(MODULE, 16);
  await assert.rejects(thread.run({ hoard: true }));
  assert.equal(await thread.run({ text: 'again' }), 'AGAIN');
});

test('a thread says when it has loaded its code; asking starts it', async () => {
  const thread = new WorkerThread<{ text: string }, string>(MODULE, 64);
  assert.equal(thread.isReady, false);
  await thread.run({ text: 'one' });
  assert.equal(thread.isReady, true);
  thread.stop(new Error('stopped'));
  assert.equal(thread.isReady, false);
});
