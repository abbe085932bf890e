import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Terms } from './contract.ts';
import { isNarrower, meet } from './terms.ts';

const some = (of: readonly string[]) => fc.subarray([...of]);
const terms: fc.Arbitrary<Terms> = fc.record({
  purposes: some(['CT-ANALYSIS', 'LIAISON', 'EXERCISE']),
  level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
  compartments: some(['KESTREL', 'OSPREY']),
  communities: some(['ALLIES', 'MEMBERS']),
  obligations: some(['Not for use in court', 'Tell us']),
  recallHours: fc.integer({ min: 1, max: 48 }),
});

test('law: what two terms allow together is narrower than each, and nothing narrower than both is wider', () => {
  fc.assert(
    fc.property(terms, terms, terms, (a, b, c) => {
      assert.ok(isNarrower(a, meet(a, b)) && isNarrower(b, meet(a, b)));
      assert.ok(isNarrower(a, a));
      if (isNarrower(a, c) && isNarrower(b, c)) assert.ok(isNarrower(meet(a, b), c));
    }),
  );
});
