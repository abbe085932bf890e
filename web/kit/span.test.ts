import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSpan } from './span.ts';

test('a span is two numbers in order, anything else is none', () => {
  assert.deepEqual(readSpan('120-164'), { start: 120, end: 164 });
  for (const text of ['164-120', '5-5', '-1-5', '1e3-2e3', '', '1-2-3', undefined, ['1-2']])
    assert.equal(readSpan(text), null);
});
