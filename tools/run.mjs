// First step of `npm start` and `npm test` on a fresh clone. No dependency, and it must parse on Node 20: it installs
// what package-lock.json names, then hands over to the project's own Node 24 (ADR 0001).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.watchfloor-installed');
const projectNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Installs unless the lockfile is the one that was installed last. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && nodeBinary() !== null) return;
  process.stderr.write('Installing (once)…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0)
    fail('npm ci failed', 'Check that the npm registry is reached, then run the command again');
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, lock);
}

/** The project's Node 24; the caller's own where it is new enough; null where neither is there. */
function nodeBinary() {
  if (existsSync(projectNode)) return projectNode;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}

function fail(what, fix) {
  process.stderr.write(`${what}\n  → ${fix}\n`);
  process.exit(70);
}

/** Runs a script on the project's Node, passing signals on; resolves to its exit code. */
export function runOnProjectNode(args, options = {}) {
  install();
  const binary =
    nodeBinary() ??
    fail(
      'Node 24 is not there: npm did not run the install script of the package “node”',
      'Run: npm rebuild node',
    );
  const [script, ...rest] = args;
  const child = spawn(
    binary,
    [
      '--disable-warning=ExperimentalWarning',
      ...(options.nodeArgs ?? []),
      script === undefined ? '' : join(root, script),
      ...rest,
    ].filter((part) => part !== ''),
    {
      cwd: options.cwd ?? process.cwd(),
      stdio: 'inherit',
      // What Node makes of the sources (types stripped, compiled) is kept beside them: a command starts in half the time.
      env: { NODE_COMPILE_CACHE: join(modules, '.cache', 'compile'), ...process.env },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

const TASKS = {
  start: ['src/main.ts', 'start'],
  test: ['tools/test.ts'],
  check: ['tools/check.ts'],
  gen: ['tools/gen.ts'],
  bench: ['bench/run.ts'],
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [task = '', ...rest] = process.argv.slice(2);
  const args = TASKS[task] ?? fail(`There is no task “${task}”`, `One of ${Object.keys(TASKS).join(', ')}`);
  process.exitCode = await runOnProjectNode([...args, ...rest], {
    cwd: task === 'start' ? process.cwd() : root,
  });
}
