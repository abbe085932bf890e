import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Quotas } from './quotas.ts';

test('a flood costs the partner that sends it its minute, and nobody else anything', () => {
  const quotas = new Quotas({ messages: 3, bytes: 100 });
  const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 8, 0, second)).toISOString();
  quotas.take('a', 2, 10, at(0));
  quotas.take('a', 1, 10, at(59));
  assert.throws(() => quotas.take('a', 1, 1, at(59)), { code: 'QUOTA' });
  quotas.take('b', 3, 100, at(59));
  assert.throws(() => quotas.take('b', 0, 1, at(59)), { code: 'QUOTA' });
  quotas.take('a', 3, 10, at(60));
  assert.throws(() => quotas.take('a', 0, 91, at(61)), { code: 'QUOTA' });
});
