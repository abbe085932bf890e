import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redactStix } from './redact.ts';

const id = (type: string, n: number) => `${type}--00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [OPEN, CLOSED] = [id('marking-definition', 1), id('marking-definition', 2)];
const tool = (markings: object[], more: object = {}) => ({
  type: 'tool',
  spec_version: '2.1',
  id: id('tool', 1),
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  name: 'T',
  granular_markings: markings,
  ...more,
});
const seen = (object: object) =>
  redactStix(object as never, (ref) => ref === OPEN) as Record<string, unknown> | null;

test('a closed part is taken out with its marking; open ones stay', () => {
  const left = seen(
    tool(
      [
        { marking_ref: CLOSED, selectors: ['aliases.[0]', 'external_references.[0].url'] },
        { marking_ref: OPEN, selectors: ['name'] },
      ],
      {
        aliases: ['a', 'b'],
        external_references: [{ source_name: 's', url: 'https://a.example/', description: 'd' }],
      },
    ),
  );
  assert.deepEqual(left?.['aliases'], ['b']);
  assert.deepEqual(left?.['external_references'], [{ source_name: 's', description: 'd' }]);
  assert.deepEqual(left?.['granular_markings'], [{ marking_ref: OPEN, selectors: ['name'] }]);
});

test('a list that lost all its items goes, too', () => {
  const left = seen(tool([{ marking_ref: CLOSED, selectors: ['aliases.[0]'] }], { aliases: ['a'] }));
  assert.ok(left !== null && !('aliases' in left) && !('granular_markings' in left));
});

test('what is no object without the part is closed whole, and so is what is not understood', () => {
  assert.equal(seen(tool([{ marking_ref: CLOSED, selectors: ['name'] }])), null);
  assert.equal(seen(tool([{ marking_ref: CLOSED, selectors: ['id'] }])), null);
  assert.equal(seen({ ...tool([]), granular_markings: 'x' }), null);
  assert.equal(seen({ ...tool([]), granular_markings: [7] }), null);
});

test('languages of parts close nothing', () => {
  const object = tool([{ lang: 'ur', selectors: ['name'] }]);
  assert.deepEqual(seen(object), object);
});
