import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildPartyIndex } from './index.ts';
import { ask, entry, named } from './screen.test-kit.ts';

const index = buildPartyIndex([
  entry('P1', named(['Gulkarim Shinwari'])),
  entry('P2', named(['', '   ', '—'])),
  entry('P3', named([])),
  entry('P4', named(['😀😀'])),
  entry('O1', named(['\ud800 Example Trust', 'ETX'], 'organisation')),
]);

/** More than any of these takes on a slow machine, less than any of them would take if the bound were lost. */
const BOUND_MS = 3000;

const QUERIES: readonly (readonly [what: string, names: readonly string[]])[] = [
  ['no name', []],
  ['an empty name', ['']],
  ['only blanks and marks', [' \t\n.,;—']],
  ['only emoji', ['😀😀🏴‍☠️']],
  ['a lone surrogate', ['\ud800', '\udfff Gulkarim']],
  ['a name of 100 kB', ['Gulkarim Shinwari '.repeat(6000)]],
  ['one word of 100 kB', ['a'.repeat(100_000)]],
  ['one word of 100 kB in Arabic script', ['گ'.repeat(100_000)]],
  ['words of one letter', ['a '.repeat(50_000)]],
  ['10,000 names', Array.from({ length: 10_000 }, (_, at) => `Gulkarim Shinwari ${at}`)],
  ['combining marks without end', [`Gulkarim${'\u0301'.repeat(50_000)}`]],
  ['a line of NUL', ['\0'.repeat(1000)]],
];

for (const [what, names] of QUERIES)
  for (const kind of ['person', 'organisation', 'vessel'] as const)
    test(`${what} (${kind}) is answered in bounded time`, () => {
      const started = performance.now();
      ask(index, named(names, kind), { threshold: 0 });
      assert.ok(performance.now() - started < BOUND_MS);
    });

test('bidi controls hide nothing', () => {
  const [hit] = ask(index, named(['\u202eGul\u200fkarim\u202c Shin\u2066wari\u2069']));
  assert.equal(hit?.ref, 'P1');
});

test('whatever is written, in the index or in the question, nothing throws and scores stay in bounds', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), (listed, asked) => {
      const own = buildPartyIndex([entry('X', named(listed)), entry('Y', named(asked, 'organisation'))]);
      for (const { score } of ask(own, named(asked), { threshold: 0 }))
        assert.ok(score.score >= 0 && score.score <= 1);
    }),
  );
});
