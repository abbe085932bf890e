import { spawnSync } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

/**
 * `npm run check`: all that CI would find, cheapest first. Stops at the first step that fails and says what to do.
 * `npm run check -- types lint` runs only the steps named.
 */
const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly fix: string;
}

const project = (script: string, ...rest: string[]): readonly string[] => [
  process.execPath,
  '--disable-warning=ExperimentalWarning',
  script,
  ...rest,
];

const STEPS: readonly Step[] = [
  {
    name: 'format',
    command: ['biome', 'format', '--reporter=summary'],
    fix: 'Run: npx biome format --write',
  },
  {
    name: 'lint',
    command: ['oxlint', '--deny-warnings'],
    fix: 'Correct what is listed; .oxlintrc.json holds the rules, and why some are off',
  },
  {
    name: 'types',
    command: ['tsc', '--noEmit', '-p', '.'],
    fix: 'Correct the types; no ts-ignore and no any',
  },
  {
    name: 'web-types',
    command: ['tsc', '--noEmit', '-p', 'web'],
    fix: 'Correct the types of the watch floor (web/tsconfig.json)',
  },
  {
    name: 'generated',
    command: project('tools/gen.ts', '--check'),
    fix: 'Run: npm run gen, look at the difference, and commit it',
  },
  {
    name: 'tests',
    command: project('tools/test.ts'),
    fix: 'npm test -- WORD runs the test files whose path holds the word; house rules are in tools/tidy',
  },
];

function run({ name, command, fix }: Step): boolean {
  process.stdout.write(`── ${name}\n`);
  const started = performance.now();
  const [program = '', ...rest] = command;
  const result = spawnSync(program, rest, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = result.status === 0;
  process.stdout.write(passed ? `✓ ${name} ${seconds} s\n` : `✗ ${name} ${seconds} s\n  → ${fix}\n`);
  return passed;
}

const words = process.argv.slice(2);
const unknown = words.filter((word) => STEPS.every(({ name }) => name !== word));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no step “${unknown[0]}”\n  → One of ${STEPS.map(({ name }) => name).join(', ')}\n`,
  );
  process.exitCode = 2;
} else if (!STEPS.filter(({ name }) => words.length === 0 || words.includes(name)).every(run)) {
  process.exitCode = 1;
}
