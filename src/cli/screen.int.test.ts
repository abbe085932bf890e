import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { MT103 } from '../core/formats/testdata/payments.ts';
import type { CheckAnswer, QueuedHit } from '../slices/screening/index.ts';

/** The real command on a fresh data folder, without a server. The tests build on one another. */
const ROOT = resolve(import.meta.dirname, '..', '..');
const FOLDER = mkdtempSync(join(tmpdir(), 'watchfloor-screen-'));

function start(args: readonly string[]): ChildProcess {
  const { DATABASE_URL: _, ...rest } = process.env;
  const env = { ...rest, WATCHFLOOR_DATA: join(FOLDER, 'data'), WATCHFLOOR_LOG: 'error', NODE_ENV: 'test' };
  return spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(ROOT, 'src/main.ts'), ...args],
    {
      cwd: FOLDER,
      env,
    },
  );
}

async function run(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = start(args);
  const out = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      out[name] += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...out };
}

async function answer<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await run(...args, '--json');
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout) as T;
}

const listXml = (people: readonly (readonly [ref: string, name: string, year: string])[]): string =>
  `<CONSOLIDATED_LIST dateGenerated="2026-01-01T00:00:00Z"><INDIVIDUALS>${people
    .map(
      ([ref, name, year]) =>
        `<INDIVIDUAL><DATAID>${ref}</DATAID><FIRST_NAME>${name}</FIRST_NAME><REFERENCE_NUMBER>${ref}</REFERENCE_NUMBER><INDIVIDUAL_DATE_OF_BIRTH><YEAR>${year}</YEAR></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>`,
    )
    .join('')}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`;

function file(name: string, text: string): string {
  writeFileSync(join(FOLDER, name), text);
  return join(FOLDER, name);
}

before(async () => {
  const none = await run('screen', 'Zarak Khan Bettani', '--json');
  assert.equal(
    (JSON.parse(none.stderr) as { code: string }).code,
    'NO_LIST_IN_FORCE',
    'no list is no clearance',
  );
  await answer('lists', 'add', 'local-watch', '--format', 'un-xml');
  const list = file(
    'list.xml',
    listXml([
      ['W.1', 'Zarak Khan Bettani', '1979'],
      ['W.2', 'Orlan Sevchuk', '1961'],
    ]),
  );
  await answer('lists', 'import', list, '--list', 'local-watch', '--no-wait');
});
after(() => rmSync(FOLDER, { recursive: true, force: true }));

test('one name: found across scripts, exit code 3 on request, text that says what to do next', async () => {
  const found = await run('screen', 'زرک خان بیٹنی', '--born', '1979', '--exit-code');
  assert.equal(found.code, 3, found.stderr);
  assert.match(
    found.stdout,
    /1 possible match[\s\S]*local-watch W\.1 {2}Zarak Khan Bettani[\s\S]*watchfloor screen dispose/,
  );
  const clear = await run('screen', 'Gulkarim Wolgai', '--exit-code');
  assert.deepEqual([clear.code, /nothing found/.test(clear.stdout)], [0, true]);
  const wrong = await run('screen', 'Ali', '--born', 'yesterday', '--json');
  assert.deepEqual(
    [wrong.code, (JSON.parse(wrong.stderr) as { code: string }).code],
    [1, 'BIRTH_NOT_UNDERSTOOD'],
  );
});

test('a batch that is killed goes on where it was, and its output is that of one run', async () => {
  const rows = Array.from(
    { length: 4000 },
    (_, at) =>
      `C-${at},${['Zarak Bettani', 'Gul Wolgai', 'Orlan Sevchuk'][at % 3]} ${at % 7 === 0 ? 'Khan' : ''},${1950 + (at % 50)}`,
  );
  const input = file('rows.csv', `reference,name,born\n${rows.join('\n')}\nC-x,,\n`);
  const [first, second] = [join(FOLDER, 'first.csv'), join(FOLDER, 'second.csv')];
  const child = start(['screen', '--batch', input, '--out', first]);
  child.stderr?.setEncoding('utf8');
  await once(child.stderr as NonNullable<ChildProcess['stderr']>, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
  assert.throws(() => readFileSync(first), 'nothing half is left');
  const resumed = await answer<{ rows: number; bad: number; batch: string }>(
    'screen',
    '--batch',
    input,
    '--out',
    first,
  );
  assert.deepEqual([resumed.rows, resumed.bad], [4001, 1]);
  const whole = await answer<{ rows: number; batch: string }>('screen', '--batch', input, '--out', second);
  assert.notEqual(whole.batch, resumed.batch);
  assert.ok(readFileSync(first).equals(readFileSync(second)));
  assert.equal(
    readFileSync(first, 'utf8')
      .split('\n')
      .filter((line) => line.includes(',bad,')).length,
    1,
  );
});

test('a payment is held; a subject is watched, raised, cleared and stays so; an old check is replayed', async () => {
  const payment = await answer<CheckAnswer>('screen', 'payment', file('payment.txt', MT103));
  assert.deepEqual([payment.kind, payment.outcome], ['payment', 'hold']);
  const replay = await answer<{ same: boolean }>('screen', 'replay', payment.id);
  assert.equal(replay.same, true);
  const subjects = file('subjects.csv', 'reference,name,born\nK-1,Orlan Sevchuk,1961\nK-2,Gul Wolgai,1980\n');
  const watched = await answer<{ subjects: number; hits: number }>('screen', 'watch', subjects);
  assert.deepEqual([watched.subjects, watched.hits], [2, 1]);
  const hit = (await answer<QueuedHit[]>('screen', 'hits')).find(({ reference }) => reference === 'K-1');
  const said = ['dispose', hit?.id ?? '', 'false-positive', '--reason', 'seen his passport'];
  assert.equal((await answer<QueuedHit>('screen', ...said)).state, 'false-positive');
  assert.equal((await answer<{ hits: number }>('screen', 'watch', subjects)).hits, 0);
  assert.ok(!(await answer<QueuedHit[]>('screen', 'hits')).some(({ id }) => id === hit?.id));
});
