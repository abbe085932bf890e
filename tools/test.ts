import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { buildWeb, FIXED } from './build-web.ts';

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
])
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();

// Once, before many tests start a centre each.
await buildWeb();

const result = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    '--test',
    '--test-concurrency=2',
    // A file that never ends (a timer left behind) fails, instead of holding all others up.
    '--test-timeout=900000',
    '--test-reporter=./tools/test-reporter.ts',
    ...files,
  ],
  { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test', [FIXED]: 'true' } },
);
process.exitCode = result.status ?? 1;
