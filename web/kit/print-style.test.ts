import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printStyle } from './print-style.ts';

test('whatever a marking or a name holds, it stays text in the style', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (marking, stamp) => {
      const style = printStyle(marking, stamp);
      const strings = style.match(/'[^']*'/g) ?? [];
      const outside = style.replace(/'[^']*'/g, '');
      // Two markings, the stamp, the new line and two separators; outside of them only what this file wrote.
      assert.equal(strings.length, 6);
      assert.ok(!/[\\"<>]/.test(outside));
      assert.equal(outside.split('{').length, outside.split('}').length);
    }),
  );
});
