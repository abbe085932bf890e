import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSubmission, safeName } from './index.ts';
import { hostileFiles } from './testdata/hostile.ts';
import { hostileDocuments } from './testdata/hostile-documents.ts';
import { outcomeOf, submit, tools } from './testdata/tools.ts';

/** Far above what any needs, so that a busy machine does not fail the test; a quadratic reader takes minutes. */
const MAX_MS = 8_000;
const MAX_HEAP_BYTES = 700 * 1024 * 1024;

test('the corpus holds at least 35 files, each under its own name', () => {
  const names = [...hostileFiles(), ...hostileDocuments()].map(({ name }) => name);
  assert.ok(names.length >= 35);
  assert.equal(new Set(names).size, names.length);
});

for (const hostile of [...hostileFiles(), ...hostileDocuments()]) {
  test(`hostile: ${hostile.name} is ${hostile.expect}`, async () => {
    const bytes = hostile.bytes;
    const before = performance.now();
    const outcome = await outcomeOf({ bytes, path: hostile.path, hints: {} });
    assert.ok(performance.now() - before < MAX_MS, 'took too long');
    assert.ok(process.memoryUsage().heapUsed < MAX_HEAP_BYTES, 'took too much memory');
    const told = outcome.ok ? outcome.warnings : outcome.problems;
    assert.equal(outcome.ok ? 'read' : 'refused', hostile.expect, JSON.stringify(told.slice(0, 3)));
    if (hostile.tells !== undefined)
      assert.ok(
        told.some(({ code }) => code === hostile.tells),
        JSON.stringify(told.slice(0, 3)),
      );
    for (const { message, fix, code } of told) {
      assert.notEqual(code, 'READER_FAILED');
      assert.ok(message.length > 10 && message.length < 1_000 && fix.length > 10);
      assert.doesNotMatch(message + fix, /[\p{Cc}\u202a-\u202e]|\{\w+\}/u);
    }
    if (outcome.ok)
      for (const reading of outcome.readings) {
        assert.ok(reading.text.isWellFormed() && !reading.text.includes('\0'));
        assert.equal(new Set(reading.subjects.map(({ localKey }) => localKey)).size, reading.subjects.length);
        for (const { start, end, text } of reading.mentions)
          assert.equal(reading.text.slice(start, end), text);
        for (const { start, end } of reading.claims)
          assert.ok(start >= 0 && start <= end && end <= reading.text.length);
      }
    assert.equal((Object.prototype as { polluted?: unknown }).polluted, undefined);
  });
}

test('no bytes at all make the reader throw or fail', async () => {
  const paths = fc.constantFrom(
    'a.pdf',
    'a.docx',
    'a.xlsx',
    'a.eml',
    'a.mbox',
    'a.txt',
    'a.md',
    'a.html',
    'a.xml',
    'a.json',
    'a.stix',
    'a.csv',
    'a',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(paths, bytes, async (path, content) => {
      const outcome = await outcomeOf(submit(path, content));
      if (!outcome.ok)
        assert.ok(
          outcome.problems.length > 0 && outcome.problems.every(({ code }) => code !== 'READER_FAILED'),
        );
    }),
    { numRuns: 500 },
  );
});

test('any JSON value is read or refused, never a failure', () => {
  fc.assert(
    fc.property(fc.constantFrom('a.json', 'a.stix'), fc.json({ maxDepth: 6 }), (path, json) => {
      const outcome = readSubmission(
        submit(path, json, { format: path === 'a.stix' ? 'stix' : 'json-report' }),
        tools,
      );
      if (!outcome.ok)
        assert.ok(
          outcome.problems.every(({ code }) => code !== 'READER_FAILED'),
          JSON.stringify(outcome.problems),
        );
    }),
    { numRuns: 500 },
  );
});

test('a safe name is one plain file name whatever the path', () => {
  const cases: [string, string][] = [
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\con.txt', '_con.txt'],
    ['a/b/..', 'unnamed'],
    ['report\u202egpj.exe', 'report_gpj.exe'],
    ['', 'unnamed'],
    ['کوئٹہ رپورٹ.txt', 'کوئٹہ رپورٹ.txt'],
    ['name;rm -rf $HOME.txt', 'name_rm -rf _HOME.txt'],
    ['.ssh', 'ssh'],
    ['aux', '_aux'],
  ];
  for (const [path, name] of cases) assert.equal(safeName(path), name);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (path) => {
      const name = safeName(path);
      assert.ok(name.length > 0 && name.length <= 121);
      assert.doesNotMatch(name, /[/\\\p{Cc}:*?"<>|]|^\.|[. ]$/u);
      assert.equal(safeName(name), name);
    }),
  );
});
