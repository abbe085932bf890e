import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { ZONE_KINDS } from '../../src/core/words/index.ts';
import { readSpan, segmentsOf } from './segments.ts';

const spans = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })).map(([a, b]) => ({
  start: Math.min(a, b),
  end: Math.max(a, b),
}));
const zones = fc.array(
  fc.tuple(fc.constantFrom(...ZONE_KINDS), spans).map(([kind, span]) => ({ kind, ...span })),
  { maxLength: 6 },
);

test('the segments of a text are the text, whatever its zones and the span', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), zones, spans, (text, list, span) => {
      const segments = segmentsOf(text, list, span);
      assert.equal(segments.map((segment) => segment.text).join(''), text);
      const cited = segments.filter((segment) => segment.cited).map((segment) => segment.text);
      assert.equal(cited.join(''), text.slice(Math.max(span.start, 0), Math.max(span.end, 0)));
      assert.equal(segments.filter((segment) => segment.first).length, cited.length > 0 ? 1 : 0);
    }),
  );
});

test('where zones lie in one another the inner one holds', () => {
  const segments = segmentsOf(
    'abcdef',
    [
      { kind: 'body', start: 0, end: 6 },
      { kind: 'quotation', start: 2, end: 4 },
    ],
    null,
  );
  assert.deepEqual(
    segments.map(({ text, zone }) => `${text}:${zone}`),
    ['ab:body', 'cd:quotation', 'ef:body'],
  );
});

test('a span is two numbers in order, anything else is none', () => {
  assert.deepEqual(readSpan('120-164'), { start: 120, end: 164 });
  for (const text of ['164-120', '5-5', '-1-5', '1e3-2e3', '', '1-2-3', undefined, ['1-2']])
    assert.equal(readSpan(text), null);
});
