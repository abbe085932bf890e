import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lastFrom, overlapsAny } from './spans.ts';
import { readText } from './read-text.ts';

const SYLLABLES = ['ka', 'ro', 'mi', 'zer', 'ban', 'nor', 'shah', 'pol', 'dar', 'vi', 'len', 'qu'];
/** An invented name of its own for every number. */
const nameOf = (n: number): string => {
  const written = [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144) % 12]
    .map((i) => SYLLABLES[i])
    .join('');
  return written.charAt(0).toUpperCase() + written.slice(1);
};
const deeds = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) =>
      `On ${(n % 28) + 1} March ${1990 + (n % 30)} gunmen of the ${nameOf(n)} Front (${nameOf(n).slice(0, 2).toUpperCase()}F) killed ${(n % 40) + 2} soldiers near ${nameOf(n + 500)} village, said ${nameOf(n + 900)} Khan, also known as ${nameOf(n + 300)} Gul. Call +92 300 ${1_000_000 + n}.`,
  ).join('\n\n');

/** Processor time of this thread in milliseconds: other work on the machine does not count. */
const spent = (act: () => void): number => {
  const before = process.threadCpuUsage().user;
  act();
  return (process.threadCpuUsage().user - before) / 1000;
};

describe('a long text', () => {
  it('costs time in proportion to its length, however many names and deeds it tells', () => {
    const [short, long] = [deeds(80), deeds(640)];
    readText(short);
    const once = Math.min(
      spent(() => readText(short)),
      spent(() => readText(short)),
    );
    const eight = spent(() => readText(long));
    assert.ok(eight < once * 24, `${Math.round(once)} ms for 80 deeds, ${Math.round(eight)} ms for 640`);
  });

  it('looks spans up by halving', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 6, end: 9 },
      { start: 9, end: 10 },
    ];
    assert.deepEqual(
      [1, 2, 5, 6, 50].map((at) => lastFrom(spans, at)),
      [-1, 0, 0, 1, 2],
    );
    for (let start = 0; start < 12; start++) {
      for (let end = start + 1; end < 13; end++) {
        const slow = spans.some((span) => span.start < end && start < span.end);
        assert.equal(overlapsAny(spans, { start, end }), slow, `${start}..${end}`);
      }
    }
  });
});
