import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { PROBLEMS } from '../../src/core/formats/index.ts';
import { isTest, repoFiles } from '../tidy/files.ts';
import { errorsIn } from './errors.ts';

const rowsOf = (text: string) =>
  errorsIn([{ path: 'src/slices/tips/a.ts', text }]).map((row) => [row.code, row.status, row.title, row.fix]);

test('an error is found however it is written', () => {
  assert.deepEqual(
    rowsOf(
      "throw new Refusal({ code: 'NO_TIP', status: 404, message: `No “${tip({ a: `x` })}” here?`, fix: 'Look, then ask' });",
    ),
    [['NO_TIP', '404', 'No “…” here?', 'Look, then ask']],
  );
  assert.deepEqual(rowsOf("new Fault({ code: 'TIP_LOST', message: 'It is\\nlost', fix: 'Say so' })"), [
    ['TIP_LOST', 'fault', 'It is lost', 'Say so'],
  ]);
  assert.deepEqual(
    rowsOf("const REFUSALS = {\n A_B: { status: 409, message: 'Twice', fix: 'Once' },\n} as const;"),
    [['A_B', '409', 'Twice', 'Once']],
  );
  assert.deepEqual(
    rowsOf(
      "const no = (code, message, fix) => new Refusal({ code, message, fix, status: 410 });\nthrow no('TIP_OLD', 'It is old', 'Take a new one');",
    ),
    [['TIP_OLD', '410', 'It is old', 'Take a new one']],
  );
  assert.deepEqual(
    rowsOf("const a = { code: big ? 'TOO_BIG' : 'BAD', fix: 'Send less', title: 'No' };").map(
      ([code]) => code,
    ),
    ['BAD', 'TOO_BIG'],
  );
});

test('what is no error is left alone', () => {
  assert.deepEqual(
    rowsOf("const purpose = { code: 'EXERCISE', caseRef: null }; enter('CT_ANALYSIS', 'no', 'x');"),
    [],
  );
});

const ROOT = resolve(import.meta.dirname, '..', '..');

test('docs/reference/errors.md has every code of the sources, and no other', () => {
  const page = readFileSync(`${ROOT}/docs/reference/errors.md`, 'utf8');
  const listed = new Set(
    [...page.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map((match) => match[1] as string),
  );
  const sources = repoFiles(`${ROOT}/src`)
    .filter(({ path }) => path.endsWith('.ts') && !path.startsWith('core/') && !isTest(path))
    .map(({ text }) => text)
    .join('\n');
  // Read in another way than the generator does: by eye, a code stands after `code:`, before `: {` of a table, or first in a call.
  const written = [
    ...sources.matchAll(
      /\bcode: '([A-Z][A-Z0-9_]+)',(?!\s*(?:caseRef|name)\b)|^ {2}([A-Z][A-Z0-9]+_[A-Z0-9_]+): \{$|\b(?:fault|refusal|refuse|broken|no)\(\s*'([A-Z][A-Z0-9_]+)'/gm,
    ),
  ];
  const codes = new Set([
    ...written.map((match) => (match[1] ?? match[2] ?? match[3]) as string),
    ...Object.keys(PROBLEMS),
  ]);
  assert.deepEqual(
    [...codes].filter((one) => !listed.has(one)),
    [],
    'in the sources, not in the page: npm run gen',
  );
  assert.deepEqual(
    [...listed].filter((one) => !(one in PROBLEMS) && !new RegExp(`\\b${one}\\b`).test(sources)),
    [],
    'in the page, not in the sources: npm run gen',
  );
});
