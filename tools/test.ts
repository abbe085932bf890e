import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { holdTestServer } from '../src/platform/testing/database.ts';
import { buildWeb, FIXED } from './build-web.ts';
import { inGoodOrder } from './test-order.ts';
import reporter from './test-reporter.ts';

/**
 * Runs the tests: all of them, or those whose path holds one of the words given (`npm test -- marking`).
 * Ends with `N passed, N failed`, whatever happened, so that CI can count.
 */
const words = process.argv.slice(2);
const files = globSync([
  'src/**/*.test.ts',
  'world/**/*.test.ts',
  'tools/**/*.test.ts',
  'bench/**/*.test.ts',
  'web/**/*.test.ts',
  'e2e/**/*.test.ts',
]).filter((file) => words.length === 0 || words.some((word) => file.includes(word)));

/** Each file has a pool of connections, and the server of the tests has a hundred. */
const MOST_LANES = 4;

/** One more file at a time than there are processors: many wait for a clock, a disk or a process that they started. */
const LANES = Math.min(availableParallelism() + 1, MOST_LANES);

/** A file that never ends (a timer left behind) fails, instead of holding all others up. */
const LONGEST_MS = 900_000;

// Once, before many tests start a centre each.
await buildWeb();
// The database server of the tests runs on while no test uses it: the next would have to start it again.
const release = files.some((file) => /^e2e|\.int\.test/.test(file)) ? await holdTestServer() : null;

Object.assign(process.env, { NODE_ENV: 'test', [FIXED]: 'true' });
const events = run({ files: inGoodOrder(files), concurrency: LANES, timeout: LONGEST_MS });
events.on('test:fail', () => {
  process.exitCode = 1;
});
for await (const text of reporter(events)) process.stdout.write(text);
await release?.();
