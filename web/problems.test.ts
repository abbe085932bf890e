import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { FAILURES } from '../src/slices/feeds/failures.ts';
import { errorsIn } from '../tools/gen/errors.ts';
import { repoFiles } from '../tools/tidy/files.ts';
import { problemInUrdu } from './language/problems.ts';
import { PROBLEM_WORDS } from './problems.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ARABIC = /\p{Script=Arabic}/u;
const urdu = (code: string, text: string) => problemInUrdu(PROBLEM_WORDS, code, text);

interface Row {
  readonly message: string;
  readonly fix: string;
}

test('every refusal of every slice is said in Urdu, what and what to do', async () => {
  const files = globSync('src/slices/*/refusals.ts', { cwd: ROOT });
  assert.ok(files.length >= 14);
  const missing: string[] = [];
  for (const file of files) {
    const { REFUSALS } = (await import(`${ROOT}/${file}`)) as { readonly REFUSALS: Record<string, Row> };
    for (const [code, { message, fix }] of Object.entries(REFUSALS))
      for (const text of [message, fix])
        if (!ARABIC.test(urdu(code, text) ?? '')) missing.push(`${file} ${code}: ${text}`);
  }
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
