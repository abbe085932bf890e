import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { FAILURES } from '../src/slices/feeds/failures.ts';
import { errorsIn } from '../tools/gen/errors.ts';
import { repoFiles } from '../tools/tidy/files.ts';
import { PROBLEMS } from '../src/core/formats/problems.ts';
import { namesCommand, pageFix } from './language/page-fixes.ts';
import { problemInUrdu } from './language/problems.ts';
import { PAGE_FIXES, PROBLEM_WORDS } from './problems.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ARABIC = /\p{Script=Arabic}/u;
const urdu = (code: string, text: string) => problemInUrdu(PROBLEM_WORDS, code, text);

interface Row {
  readonly message: string;
  readonly fix: string;
}

/** The tables of refusals of all slices. */
async function tablesOfRefusals(): Promise<Map<string, Readonly<Record<string, Row>>>> {
  const files = globSync('src/slices/*/refusals.ts', { cwd: ROOT });
  const tables = new Map<string, Readonly<Record<string, Row>>>();
  for (const file of files) {
    const { REFUSALS } = (await import(`${ROOT}/${file}`)) as { readonly REFUSALS: Record<string, Row> };
    tables.set(file, REFUSALS);
  }
  return tables;
}

test('every refusal of every slice is said in Urdu, what and what to do', async () => {
  const tables = await tablesOfRefusals();
  assert.ok(tables.size >= 14);
  const missing: string[] = [];
  for (const [file, refusals] of tables)
    for (const [code, { message, fix }] of Object.entries(refusals))
      for (const text of [message, fix])
        if (!ARABIC.test(urdu(code, text) ?? '')) missing.push(`${file} ${code}: ${text}`);
  assert.deepEqual(missing, []);
});

/** Said to whoever sits at the machine itself, never to a page. */
const ELSEWHERE = /^src\/(?:cli|main|platform\/(?:config|db|http\/tls-files)|slices\/reports\/tombstones)/;

test('so is what the gate, the wire and single places of the slices say no to', () => {
  const files = repoFiles(ROOT, 'src').filter(({ path }) => !ELSEWHERE.test(path));
  const rows = errorsIn(files).filter(({ status }) => /^4/.test(status));
  assert.ok(rows.length > 200);
  const feeds = Object.entries(FAILURES).filter(([code, fix]) => urdu(code, fix) === null);
  assert.deepEqual(feeds, []);
  const missing = rows.flatMap(({ code, title, fix }) =>
    [title, fix]
      .filter((text) => !/^…?$/.test(text) && urdu(code, text) === null)
      .map((text) => `${code}: ${text}`),
  );
  assert.deepEqual(missing, []);
});

test('a page never sends its reader to a command line: where a fix names a command, the page has words of its own', async () => {
  const refusals = [...(await tablesOfRefusals()).values()].flatMap((table) => Object.entries(table));
  const rows = errorsIn(repoFiles(ROOT, 'src').filter(({ path }) => !ELSEWHERE.test(path)));
  const said = [
    ...refusals.map(([code, { fix }]) => [code, fix] as const),
    ...rows.filter(({ status }) => /^4/.test(status)).map(({ code, fix }) => [code, fix] as const),
    ...Object.entries(FAILURES),
    ...Object.entries(PROBLEMS).map(([code, [, fix]]) => [code, fix] as const),
  ].filter(([, fix]) => namesCommand(fix));
  assert.ok(said.length > 100);
  const codes = new Set(said.map(([code]) => code));
  assert.deepEqual(
    [...codes].filter((code) => pageFix(PAGE_FIXES, code, 'watchfloor log') === null),
    [],
  );
  assert.deepEqual(
    Object.keys(PAGE_FIXES).filter((code) => !codes.has(code)),
    [],
    'needed by nobody',
  );
  for (const [code, [en, ur]] of Object.entries(PAGE_FIXES)) {
    assert.ok(!namesCommand(en) && !namesCommand(ur) && !/\bnpx? /.test(en + ur), code);
    assert.ok(ARABIC.test(ur) && !ARABIC.test(en), code);
  }
});

test('what names no command stands on a page as the centre said it', () => {
  for (const fix of ['Ask again with one of the ids', 'Ask the watchfloor – or nobody', 'x--between'])
    assert.equal(namesCommand(fix), false, fix);
  assert.equal(pageFix(PAGE_FIXES, 'CLAIM_REVIEWED', 'Ask again'), null);
  assert.match(pageFix(PAGE_FIXES, 'CLAIM_REVIEWED', 'add --over ACT')?.[0] ?? '', /decide again/);
});

const GAP = /\{\w+\}/g;

test('an Urdu sentence has the gaps of the English one, and keeps what stands in them', () => {
  for (const table of PROBLEM_WORDS)
    for (const [code, pairs] of Object.entries(table))
      for (const [en, ur] of pairs)
        assert.deepEqual(
          (ur.match(GAP) ?? []).toSorted(),
          (en.match(GAP) ?? []).toSorted(),
          `${code}: ${en}`,
        );
  assert.equal(
    urdu('NOT_FOUND', 'No report or claim of that name or id'),
    'اس نام یا شناخت کی کوئی چیز نہیں ملی (report or claim)',
  );
  assert.equal(urdu('CSV_NO_NAME', 'Fill in the name.'), 'نام درج کریں۔');
  assert.equal(urdu('NOT_FOUND', 'something that no table has'), null);
});
