import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { momentOf, momentText, versionKey, versionText } from './moments.ts';

const MOST = 4_000_000_000_000_000n;

test('law: a moment is what its text says', () => {
  fc.assert(fc.property(fc.bigInt(0n, MOST), (moment) => assert.equal(momentOf(momentText(moment)), moment)));
});

test('law: versions compare as text in the order of instants, and are told as they were', () => {
  const instant = fc.bigInt(0n, MOST).map(momentText);
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      const [first, second] = [momentOf(a) ?? 0n, momentOf(b) ?? 0n];
      assert.equal(versionKey(a) < versionKey(b), first < second);
      assert.equal(momentOf(versionText(versionKey(a))), first);
    }),
  );
  for (const text of [
    '2026-01-05T00:00:00.000Z',
    '2026-01-05T00:00:00.123456Z',
    '2026-01-05T00:00:00.123456789Z',
  ])
    assert.equal(versionText(versionKey(text)), text);
});

test('what is no timestamp is none', () => {
  for (const text of [
    '',
    'x',
    '2026-01-01',
    '2026-02-30T00:00:00Z',
    '2026-01-01T25:00:00Z',
    '2026-01-01T00:00:00+01:00',
    '2026-01-01T00:00:00.Z',
  ])
    assert.equal(momentOf(text), null, text);
});
