import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packKey, unpackKey } from './packed-keys.ts';

test('unpacking what was packed gives the same key', () => {
  const key = fc.record(
    {
      key: fc.string(),
      strength: fc.constantFrom('identity' as const, 'strong' as const, 'weak' as const),
      basis: fc.array(fc.record({ property: fc.string(), text: fc.string() }, { noNullPrototype: true }), {
        maxLength: 3,
      }),
    },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(key, (one) => assert.deepEqual(unpackKey(packKey(one)), one)));
});
