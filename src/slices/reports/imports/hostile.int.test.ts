import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { officer, testCentre, type TestCentre } from '../../../app.test-kit.ts';
import { Refusal } from '../../../platform/errors.ts';
import { beginImport, importProblems, previewImport, readImport, runImport } from '../index.ts';
import type { ImportAbout, ImportProblem } from './contract.ts';
import { HOSTILE_WORKBOOKS } from './testdata/workbooks.ts';

/** What no table may cost this process, whatever is in it: the work on a workbook is another process’s. */
const MOST_GROWTH_BYTES = 800_000_000;
/** The bound of the other process is 20 s; the rest is for the making of the file, on a machine that does other things. */
const MOST_SECONDS = 120;
const PURPOSE = { code: 'CT-ANALYSIS', caseRef: null };
const HIGH = officer('high');

let one: TestCentre;
before(async () => {
  one = await testCentre();
});
after(() => one.close());

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

/** Why a table is not taken in, in one line; null where it is. */
async function refusal(name: string, bytes: Uint8Array, about: ImportAbout = {}): Promise<string | null> {
  try {
    await beginImport(one.centre, HIGH, PURPOSE, { name, bytes }, about, { queued: false });
    return null;
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    assert.ok(error.fix.length > 10, 'says what to do');
    const { problems = [] } = error.facts as { problems?: readonly ImportProblem[] };
    return [error.message, ...problems.map(({ message }) => message)].join(' ');
  }
}

const preview = async (bytes: Uint8Array, about: ImportAbout = {}) =>
  (await previewImport(one.centre, HIGH, PURPOSE, { name: 't.csv', bytes }, about)).value;

test('a workbook that is a bomb, or is none, is refused in words, within bounds, and the centre goes on', {
  timeout: 600_000,
}, async (context) => {
  const before = process.memoryUsage().rss;
  for (const { name, made, tells } of HOSTILE_WORKBOOKS)
    await context.test(name, async () => {
      const bytes = made();
      const started = performance.now();
      const said = await refusal('people.xlsx', bytes);
      assert.ok((performance.now() - started) / 1000 < MOST_SECONDS, 'time is bounded');
      assert.ok(process.memoryUsage().rss - before < MOST_GROWTH_BYTES, 'memory is bounded');
      if (tells === null) assert.equal(said, null);
      else assert.match(said ?? 'it was read', tells);
    });
});

const T = 'name,dob\nKarim Example,1980\nNoor نمونہ,1990\n';

test('tables of every making are read as they are meant, or say what is wrong', async () => {
  const read: readonly (readonly [name: string, bytes: Uint8Array, encoding: string])[] = [
    ['UTF-8 with a byte-order mark', joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(T)), 'utf-8'],
    ['UTF-16 with a mark', joined(Uint8Array.of(0xff, 0xfe), utf16(T)), 'utf-16le'],
    ['UTF-16 without one', utf16(T), 'utf-16le'],
    ['lines that end with a carriage return', utf8(T.replaceAll('\n', '\r')), 'utf-8'],
    ['lines that end with both', utf8(T.replaceAll('\n', '\r\n')), 'utf-8'],
  ];
  for (const [name, bytes, encoding] of read) {
    const seen = await preview(bytes);
    assert.deepEqual(
      [seen.encoding, seen.header, seen.rows, seen.broken],
      [encoding, ['name', 'dob'], 2, 0],
      name,
    );
    assert.deepEqual(
      seen.preview.map(({ line, entity }) => [line, entity?.names]),
      [
        [2, ['Karim Example']],
        [3, ['Noor نمونہ']],
      ],
      name,
    );
  }
});

test('a table with something wrong says what, where and what to do', async () => {
  const told = async (bytes: Uint8Array, about: ImportAbout = {}) =>
    (await preview(bytes, about)).problems.map(({ line, code }) => `${line} ${code}`);
  assert.ok(
    (await told(utf8('name,remarks\nKarim Example,"=cmd|\' /C calc\'!A0"\n'))).includes('2 FORMULA_CELL'),
  );
  const arabic = joined(utf8('name,dob\n'), Uint8Array.of(0xe3, 0xcd, 0xe3, 0xcf), utf8(' Example,1980\n'));
  assert.ok((await told(arabic, { encoding: 'utf-8' })).includes('null BROKEN_UTF8'));
  assert.ok((await told(utf8(T), { encoding: 'klingon' })).includes('null UNKNOWN_ENCODING'));
  assert.ok((await told(utf8(T), { encoding: 'utf-16le' })).includes('null REPLACEMENT_CHARACTERS'));
  assert.deepEqual(await told(utf8('name,dob,dob\nKarim Example,1980,1981\n')), ['1 CSV_DUPLICATE_COLUMN']);
  assert.deepEqual(await told(utf8('name,dob\n"Karim Example,1980\nNoor Sample,1990\n')), [
    '2 CSV_UNCLOSED_QUOTE',
  ]);
  const line = joined(utf8('name,dob\nKarim Example,1980\n'), new Uint8Array(60_000_000).fill(0x61));
  assert.deepEqual(await told(line), ['3 OVER_LIMIT']);
  assert.match((await refusal('t.csv', utf8(',,,\nA,B,C,D\n'))) ?? '', /names no column/);
  assert.match((await refusal('t.csv', utf8('\n\r\n\n'))) ?? '', /holds no text/);
  assert.match((await refusal('t.csv', utf8('name,dob\n'))) ?? '', /no row under it/);
  assert.match((await refusal('t.csv', utf8('"name,dob\nKarim Example,1980\n'))) ?? '', /never closed/);
  assert.match((await refusal('t.csv', utf16(T), { encoding: 'utf-8' })) ?? '', /NUL bytes/);
  assert.match(
    (await refusal('t.csv', new Uint8Array(65 * 1024 * 1024).fill(0x61))) ?? '',
    /one submitted file may hold/i,
  );
});

test('what is wrong with the header is told once, however many shares there are', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => `Karim${at} Example${at},1980,1980\n`);
  const bytes = utf8(`name,dob,dob\r${rows.join('').replaceAll('\n', '\r')}`);
  const file = { name: 'twice.csv', bytes };
  const run = await beginImport(one.centre, HIGH, PURPOSE, file, {}, { queued: false, shareRows: 20 });
  const stop = new AbortController().signal;
  await runImport(one.centre, HIGH, PURPOSE, { run, bytes, onProgress: () => undefined, stop });
  const act = { principal: HIGH, purpose: PURPOSE, act: 'import.read' };
  const { value } = await one.centre.trust.desk(act, (desk) => readImport(desk, run.id));
  assert.deepEqual([value.state, value.done, value.reports.length, value.records], ['finished', 50, 3, 50]);
  const { value: found } = await one.centre.trust.desk(act, (desk) => importProblems(desk, run.id));
  assert.equal(found.problems.filter(({ code }) => code === 'CSV_DUPLICATE_COLUMN').length, 1);
});

test('a file with one line of 1 GB is refused before it is read, and so is endless input', () => {
  const folder = mkdtempSync(join(tmpdir(), 'watchfloor-line-'));
  try {
    const path = join(folder, 'line.csv');
    writeFileSync(path, 'name,dob\n');
    truncateSync(path, 1_073_741_824);
    const main = resolve(import.meta.dirname, '../../../main.ts');
    const run = (given: string, input: string) =>
      spawnSync(
        process.execPath,
        [
          '--disable-warning=ExperimentalWarning',
          main,
          'import',
          given,
          '--as',
          'high',
          '--data',
          one.dataDir,
        ],
        {
          env: {
            ...process.env,
            DATABASE_URL: one.centre.db.connectionString,
            WATCHFLOOR_LOG: 'silent',
            WATCHFLOOR_MAX_UPLOAD_BYTES: '100000',
          },
          input,
          encoding: 'utf8',
        },
      );
    for (const { status, stderr } of [run(path, ''), run('-', 'name,dob\n'.repeat(100_000))]) {
      assert.notEqual(status, 0);
      assert.match(stderr, /more than 100000/);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
