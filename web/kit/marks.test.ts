import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRuns } from './marks.ts';

test('overlapping marks share the words they share', () => {
  const runs = markedRuns(
    'the grey heron',
    [],
    [
      { id: 'whole', start: 4, end: 14 },
      { id: 'bird', start: 9, end: 14 },
    ],
  );
  assert.deepEqual(
    runs.map(({ text, marks }) => [text, marks]),
    [
      ['the ', []],
      ['grey ', ['whole']],
      ['heron', ['bird', 'whole']],
    ],
  );
});

test('runs joined are the text, and each mark lies over exactly its words', () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const marks = spans.map((one, index) => ({ ...one, id: String(index) }));
      const runs = markedRuns(text, [], marks);
      assert.equal(runs.map((run) => run.text).join(''), text);
      for (const { id, start, end } of marks) {
        const under = runs.filter((run) => run.marks.includes(id)).map((run) => run.text);
        assert.equal(under.join(''), text.slice(start, end));
      }
    }),
  );
});
