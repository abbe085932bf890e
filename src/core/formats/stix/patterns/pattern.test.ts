import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkPattern, parsePattern } from './pattern.ts';

const RIGHT: readonly string[] = [
  '[file:size = 1280]',
  "[file:name NOT = 'a.exe' OR (file:size > 10 AND file:size <= 20)]",
  "[file:hashes.'SHA-256' = 'ab' AND file:extensions.'windows-pebinary-ext'.sections[*].entropy > 7.0]",
  "[user-account:value IN ('a', 'b') AND x:y NOT IN ()]",
  "[ipv4-addr:value ISSUBSET '198.51.100.0/24' OR ipv4-addr:value NOT ISSUPERSET '10.0.0.0/8']",
  '[NOT EXISTS file:name OR EXISTS x-acme:lead]',
  "[a:b = h'ffD8'] AND [a:b = b'YWI='] OR [a:b != t'2026-01-01T00:00:00.5Z'] FOLLOWEDBY [a:b = true]",
  "([a:b = 1] AND [a:c[-1].d = -2.5]) WITHIN 300 SECONDS REPEATS 5 TIMES START t'2026-01-01T00:00:00Z' STOP t'2026-01-02T00:00:00Z'",
  "[a:b == 'it\\'s \\\\ here'] // a remark\n",
  "[ a:b /* why */ <> 'x' ]\u00a0",
];
/** What is wrong, and where it is told. */
const WRONG: readonly (readonly [string, number])[] = [
  ['', 0],
  ['file:size = 1280', 0],
  ['[file:size = ]', 13],
  ['[file:size 1280]', 11],
  ["[file:name = 'cut]", 13],
  ['[file:name = name]', 13],
  ["[file:name = 'a' file:size = 1]", 17],
  ["[file-name = 'a']", 11],
  ["[file:'a' = 007]", 12],
  ["[file:my-name = 'a']", 6],
  ['[file:name LIKE 3]', 16],
  ['[file:size > true]', 13],
  ["[file:name = h'abc']", 13],
  ["[file:name = b'a']", 13],
  ["[file:ctime = t'2026-13-01T00:00:00Z']", 14],
  ["[file:name in ('a')]", 11],
  ["[file:name IN 'a']", 14],
  ["[file:name IN ('a', )]", 20],
  ["[NOT file:name = 'a']", 5],
  ["[file:name = 'a'", 16],
  ["([file:name = 'a']", 18],
  ["[file:name = 'a'] FOLLOWEDBY", 28],
  ["[file:name = 'a'] [file:name = 'b']", 18],
  ["[file:name = 'a'] WITHIN 5", 26],
  ["[file:name = 'a'] WITHIN -5 SECONDS", 25],
  ["[file:name = 'a'] REPEATS 0 TIMES", 26],
  ["[file:name = 'a'] REPEATS 1.5 TIMES", 26],
  ['[a:b = 1] WITHIN 5 SECONDS WITHIN 6 SECONDS', 43],
  ["[a:b = 1] START t'2026-01-02T00:00:00Z' STOP t'2026-01-01T00:00:00Z'", 68],
  ['[a:b = 1] & [a:b = 2]', 10],
];

test('patterns of the language are taken', () => {
  for (const pattern of RIGHT) assert.equal(checkPattern(pattern), null, pattern);
});

test('what is not of the language is told, with its place', () => {
  for (const [pattern, at] of WRONG) assert.equal(checkPattern(pattern)?.at, at, pattern);
});

test('AND binds closer than OR, OR closer than FOLLOWEDBY', () => {
  const tree = parsePattern('[a:b = 1] OR [a:b = 2] AND [a:b = 3] FOLLOWEDBY [a:b = 4]');
  assert.equal(tree.kind, 'followed-by');
  assert.equal(tree.kind === 'followed-by' && tree.left.kind, 'or');
  assert.equal(tree.kind === 'followed-by' && tree.left.kind === 'or' && tree.left.right.kind, 'and');
});

test('law: no text throws or takes long; brackets without end are refused', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: fc.constantFrom(..."[]()':=a1.t*, NOTAND") }), (text) => {
      checkPattern(text);
    }),
  );
  assert.match(checkPattern(`${'('.repeat(5_000)}[a:b = 1]`)?.message ?? '', /deep/);
  assert.match(checkPattern('x'.repeat(200_000))?.message ?? '', /longer/);
});
