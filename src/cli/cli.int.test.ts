import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Picture, PictureSchema } from '../slices/fusion/index.ts';

/** The real commands, each a process of its own, on a fresh data folder. The tests build on one another. */
const ROOT = resolve(import.meta.dirname, '..', '..');
const FOLDER = mkdtempSync(join(tmpdir(), 'watchfloor-cli-'));
const DATA = join(FOLDER, 'data');
const PAPERS = join(FOLDER, 'papers');

interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[], data = DATA): ChildProcess {
  const { DATABASE_URL: _, ...rest } = process.env;
  const env = { ...rest, WATCHFLOOR_DATA: data, WATCHFLOOR_LOG: 'error', NODE_ENV: 'test' };
  return spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(ROOT, 'src/main.ts'), ...args],
    {
      cwd: FOLDER,
      env,
    },
  );
}

async function ended(child: ChildProcess): Promise<Result> {
  const out = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      out[name] += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...out };
}

const run = (...args: string[]): Promise<Result> => ended(start(args));

/** Runs a command that must succeed and print JSON. */
async function answer<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await run(...args, '--json');
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout) as T;
}

const picture = (): Promise<Picture> => answer<Picture>('picture');

/** Files that a running PostgreSQL keeps, below a folder. */
function runningClusters(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('postmaster.pid'),
  );
}

function paper(name: string, text: string): string {
  const path = join(PAPERS, name);
  writeFileSync(path, text);
  return path;
}

const NOTE =
  'Orlan Sevchuk, also known as “Doctor Crane”, met Tarek Bayoumi in Quetta on 3 March 2026.\n\nTwo soldiers were killed in a bombing in Quetta on 4 March 2026, police said.\n';
const SECOND = 'Doctor Crane was seen at the Hazarganji market on 9 March 2026, an officer reported.\n';

let server: ChildProcess | null = null;
let url = '';
let links: readonly string[] = [];

/** A server on the same folder: the commands after this join its database. */
async function serve(): Promise<void> {
  server = start(['start', '--no-demo', '--port', '0']);
  let said = '';
  server.stdout?.setEncoding('utf8');
  for await (const text of server.stdout ?? []) {
    said += String(text);
    if (/\/sign-in\/\S+.*\n/.test(said)) break;
  }
  url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  links = said.match(/http:\S+\/sign-in\/\S+/g) ?? [];
}

async function stopServer(): Promise<number | null> {
  const child = server;
  server = null;
  if (child === null || child.exitCode !== null) return child?.exitCode ?? null;
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

before(() => {
  // As root the database runs as another account, which must be able to pass through the folder above its own.
  chmodSync(FOLDER, 0o755);
  mkdirSync(PAPERS);
});

after(async () => {
  await stopServer();
  rmSync(FOLDER, { recursive: true, force: true });
});

test('the first ingest makes a local centre; the same bytes again add nothing; no database is left running', async () => {
  const note = paper('note.txt', NOTE);
  const first = await answer<{ added: number; claims: number; failures: unknown[] }>(
    'ingest',
    note,
    '--grade',
    'B2',
  );
  assert.deepEqual([first.added, first.failures], [1, []]);
  assert.ok(first.claims > 0);
  const second = await run('ingest', note, '--grade', 'B2');
  assert.match(second.stdout, /^0 reports added, 1 already here, 0 files refused/);
  assert.deepEqual(runningClusters(FOLDER), []);
});

test('a command joins the server that runs on its folder, and both show one picture', async () => {
  await serve();
  assert.equal(links.length, 1, 'one officer, one link');
  const signedIn = await fetch(links[0] as string, { redirect: 'manual' });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const reply = await fetch(`${url}/api/picture`, { headers: { cookie } });
  assert.deepEqual(((await reply.json()) as { value: Picture }).value, await picture());
});

test('a bad file among good ones is refused with line and fix; the others are kept', async () => {
  paper('second.md', SECOND);
  paper('third.txt', 'Nothing happened in Turbat on 10 March 2026.\n');
  paper('broken.json', '{\n  "title": "Broken",\n  "text": "x" "y"\n}\n');
  const { code, stdout } = await run('ingest', PAPERS, '--date', '2026-03-10');
  assert.equal(code, 1);
  assert.match(stdout, /^2 reports added, 1 already here, 1 files refused/);
  assert.match(stdout, /refused {2}\S+broken\.json:3: .+\n +→ \S/);
});

let shown: Picture;

suite('what only reads may run side by side', { concurrency: 4 }, () => {
  test('an officer who is not there is refused with the names of those who are', async () => {
    const [text, json] = await Promise.all([
      run('log', '--as', 'nobody'),
      run('log', '--as', 'nobody', '--json'),
    ]);
    assert.deepEqual([text.code, text.stdout], [1, '']);
    assert.match(text.stderr, /no officer “nobody”[\s\S]*→ Give one of: analyst\n$/);
    const { code: name, facts } = JSON.parse(json.stderr) as { code: string; facts: unknown };
    assert.deepEqual([name, facts], ['OFFICER_UNKNOWN', { officers: ['analyst'] }]);
  });

  test('the picture is what its schema says', async () => {
    const ajv = new Ajv2020({
      strict: false,
      formats: { uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ },
    });
    const check = ajv.compile(PictureSchema);
    shown = await picture();
    assert.ok(check(shown), ajv.errorsText(check.errors));
    assert.equal(shown.reports.length, 3);
    assert.ok(shown.entities.some((one) => one.caption.includes('Sevchuk')));
  });

  test('tables and completion need no centre; what was typed wrongly is said, with what was meant', async () => {
    const [formats, completion, wrong, json] = await Promise.all([
      answer<{ name: string }[]>('formats'),
      run('completion', 'bash'),
      run('pictur'),
      run('search', 'x', '--most', 'many', '--json'),
    ]);
    assert.ok(formats.some((one) => one.name === 'stix'));
    assert.match(completion.stdout, /compgen -W "start ingest .*reports .*officer.*completion"/);
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /Did you mean picture\?/);
    assert.deepEqual([json.code, (JSON.parse(json.stderr) as { code: string }).code], [2, 'USAGE']);
  });

  test('a closed pipe is no failure', async () => {
    const child = start(['picture', '--json']);
    child.stdout?.destroy();
    const { code, stderr } = await ended(child);
    assert.deepEqual([code, stderr], [0, '']);
  });
});

test('search, card, why, reports and report show what is there, under a marking', async () => {
  const id = shown.reports.find((one) => one.path.endsWith('second.md'))?.id ?? '';
  const looks: readonly (readonly [args: readonly string[], shows: string])[] = [
    [['search', 'sevchuk'], 'Orlan Sevchuk'],
    [['card', 'Orlan Sevchuk'], 'Orlan Sevchuk'],
    [['why', 'Orlan Sevchuk'], 'Orlan Sevchuk'],
    [['report', id], SECOND.trim()],
    [['reports', '--most', '2'], '… and 1 more'],
  ];
  const results = await Promise.all(looks.map(([args]) => run(...args)));
  for (const [i, { code, stdout, stderr }] of results.entries()) {
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^UNCLASSIFIED\/\/REL TO LOCAL/);
    assert.ok(stdout.includes(looks[i]?.[1] ?? ''), stdout);
  }
});

test('a judgement changes the picture, undo brings it back, and the log has both', async () => {
  const recordOf = (name: string) =>
    shown.entities.find((one) => one.caption.includes(name))?.records[0] ?? '';
  const [a, b] = [recordOf('Sevchuk'), recordOf('Bayoumi')];
  const { id } = await answer<{ id: string }>('judge', 'same', a, b, '--reason', 'a test of the command');
  const [joined, unreasoned] = await Promise.all([picture(), run('judge', 'same', a, b)]);
  assert.ok(joined.entities.some(({ records }) => records.includes(a) && records.includes(b)));
  assert.equal(unreasoned.code, 1, 'a judgement without a reason');
  await answer('undo', id, '--reason', 'only a test');
  const [after, log] = await Promise.all([picture(), answer<{ act: string }[]>('log', '--most', '9')]);
  assert.deepEqual(after, shown);
  const acts = new Set(log.map((one) => one.act));
  assert.deepEqual([acts.has('act.undone'), acts.has('records.judged')], [true, true]);
});

test('an administrator enrols officers; who is none cannot', async () => {
  await answer(
    'officer',
    'amina',
    '--add',
    '--name',
    'Amina Durrani',
    '--level',
    '2',
    '--compartment',
    'KESTREL',
  );
  const [refused, officers] = await Promise.all([
    run('officer', 'amina', '--as', 'amina', '--level', '4', '--json'),
    answer<{ handle: string; level: number; compartments: string[] }[]>('officers'),
  ]);
  assert.equal((JSON.parse(refused.stderr) as { code: string }).code, 'ADMINISTRATOR_NEEDED');
  assert.deepEqual(
    officers.map((one) => [one.handle, one.level, one.compartments]),
    [
      ['analyst', 4, []],
      ['amina', 2, ['KESTREL']],
    ],
  );
});

test('Ctrl-C in the middle of an ingest says what was done; the rest follows with the same command', async () => {
  const many = join(FOLDER, 'many');
  const count = 80;
  mkdirSync(many);
  for (let i = 0; i < count; i++)
    writeFileSync(join(many, `${i}.txt`), `Report ${i}: a lorry was stopped near Chaman on 3 March 2026.\n`);
  const child = start(['ingest', many]);
  const result = ended(child);
  await once(child.stderr as NonNullable<ChildProcess['stderr']>, 'data');
  child.kill('SIGINT');
  const { code, stdout } = await result;
  assert.equal(code, 130);
  const [, added, left] =
    /^(\d+) reports added[\s\S]*stopped {2}(\d+) files were not read/.exec(stdout) ?? [];
  assert.equal(Number(added) + Number(left), count);
  assert.ok(Number(left) > 0);
  const again = await answer<{ added: number; unchanged: number; notRead: number }>('ingest', many);
  assert.deepEqual([again.added, again.unchanged, again.notRead], [Number(left), Number(added), 0]);
});

test('a backup, restored into an empty folder, is the same centre, and its log is whole', async () => {
  const file = join(FOLDER, 'centre.backup');
  const [whole, written] = await Promise.all([picture(), run('backup', file)]);
  assert.equal(written.code, 0, written.stderr);
  const nowhere = await run('backup', join(FOLDER, 'no', 'such', 'centre.backup'));
  assert.match(nowhere.stderr, /cannot be written \(ENOENT\)/);
  assert.equal(await stopServer(), 0);
  const copy = join(FOLDER, 'copy');
  const restored = await ended(start(['restore', file], copy));
  assert.equal(restored.code, 0, restored.stderr);
  const [verified, there] = await Promise.all([
    ended(start(['verify'], copy)),
    ended(start(['picture', '--json'], copy)),
  ]);
  assert.match(verified.stdout, /^The audit log is whole: \d+ entries/);
  assert.deepEqual(JSON.parse(there.stdout), whole);
  assert.deepEqual(runningClusters(FOLDER), []);
});
