import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BoundedProcess, OverBounds } from './bounded.ts';

const MODULE = new URL('./testdata/worker.ts', import.meta.url);
interface Task {
  text?: string;
  fail?: string;
  hoard?: boolean;
  spin?: boolean;
  buffers?: boolean;
  read?: string;
  write?: string;
  bytes?: Uint8Array;
}
const bounds = { heapMb: 2_048, growthMb: 200, timeMs: 20_000 };
const over = (what: string) => (error: unknown) => error instanceof OverBounds && error.what === what;

test('a task that makes no end is ended, and those behind it are done', async () => {
  const bounded = new BoundedProcess<Task, string>(MODULE, { ...bounds, timeMs: 4_000 });
  const [endless, behind] = [bounded.run({ spin: true }), bounded.run({ text: 'behind' })];
  await assert.rejects(endless, over('time'));
  assert.equal(await behind, 'BEHIND');
});

test('a task that fills its heap, or takes buffers beside it, is ended', async () => {
  const bounded = new BoundedProcess<Task, string>(MODULE, bounds);
  await assert.rejects(bounded.run({ hoard: true }), over('memory'));
  await assert.rejects(bounded.run({ buffers: true }), over('memory'));
  assert.equal(await bounded.run({ text: 'again' }), 'AGAIN');
});

test('what the work throws is told in its words', async () => {
  const bounded = new BoundedProcess<Task, string>(MODULE, bounds);
  await assert.rejects(bounded.run({ fail: 'no such thing' }), /no such thing/);
});

test('a heap that fills faster than a thread can be ended costs the task, not this process', async () => {
  const bounded = new BoundedProcess<Task, string>(MODULE, { ...bounds, heapMb: 32, growthMb: 4_096 });
  for (let round = 0; round < 3; round += 1)
    await assert.rejects(bounded.run({ hoard: true }), over('memory'));
  assert.equal(await bounded.run({ text: 'again' }), 'AGAIN');
});

test('files outside the program are neither read nor written', async () => {
  const bounded = new BoundedProcess<Task, string>(MODULE, bounds);
  await assert.rejects(bounded.run({ read: '/etc/hostname' }), /permission|restricted/i);
  const inside = join(import.meta.dirname, 'never.txt');
  await assert.rejects(bounded.run({ write: inside }), /permission|restricted/i);
});

test('bytes come back as they went, 64 MB of them too', async () => {
  const bounded = new BoundedProcess<Task, Uint8Array>(MODULE, bounds);
  const bytes = new Uint8Array(64 * 1024 * 1024).map((_, at) => at % 251);
  assert.ok(Buffer.from(bytes).equals(await bounded.run({ bytes })));
});

test('the process ends with the one that started it, even where that is killed in the midst', {
  skip: !existsSync('/proc/self'),
}, async () => {
  const timeMs = 3_600_000 + process.pid;
  const parent = spawn(process.execPath, [
    fileURLToPath(new URL('./testdata/parent.ts', import.meta.url)),
    `${timeMs}`,
  ]);
  const isRunning = () =>
    commandLines().some((line) => line.includes('bounded-host') && line.includes(`${timeMs}`));
  await waitUntil(isRunning);
  parent.kill('SIGKILL');
  await waitUntil(() => !isRunning());
});

/** What every process of this machine was started with. */
function commandLines(): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch (error) {
      if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw error;
    }
  });
}

async function waitUntil(holds: () => boolean): Promise<void> {
  const until = performance.now() + 30_000;
  while (!holds()) {
    assert.ok(performance.now() < until, 'it did not come true within 30 s');
    await setTimeout(50);
  }
}
