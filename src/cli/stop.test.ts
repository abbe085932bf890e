import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Stopped, watchForStop } from './stop.ts';

test('the first signal asks to end, its echo is not a second one, and the signals are given back', async () => {
  const before = process.listenerCount('SIGHUP');
  const watch = watchForStop();
  assert.equal(watch.signal.aborted, false);
  process.kill(process.pid, 'SIGHUP');
  process.kill(process.pid, 'SIGHUP');
  await assert.rejects(watch.stopped, (reason) => reason instanceof Stopped && reason.exitCode === 129);
  await sleep(20);
  assert.ok(watch.signal.reason instanceof Stopped);
  watch.end();
  assert.equal(process.listenerCount('SIGHUP'), before);
});
