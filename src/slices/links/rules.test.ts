import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type Change, type Chart, groupKey, nodeKey } from '../../core/graph/index.ts';
import { areChanges, folded, seenOf, touchedBy, weighed } from './rules.ts';

const ID = (n: number): string => `00000000-0000-8000-8000-00000000000${n}`;
const ids = fc.integer({ min: 0, max: 4 }).map(ID);
const charts: fc.Arbitrary<Chart> = fc
  .uniqueArray(fc.tuple(ids, fc.integer({ min: 0, max: 9 }), fc.boolean(), fc.option(ids)), {
    selector: ([id]) => id,
  })
  .map((nodes) =>
    folded([
      {
        changes: nodes.flatMap(([id, x, pin, group]): Change[] => [
          { key: nodeKey(id, 'at'), before: null, after: [x, 0] },
          ...(pin ? [{ key: nodeKey(id, 'pin'), before: null, after: true } as const] : []),
          ...(group === null
            ? []
            : [
                { key: nodeKey(id, 'in'), before: null, after: group },
                { key: groupKey(group, 'name'), before: null, after: 'cell' },
              ]),
        ]),
      },
    ]),
  );
const changes: fc.Arbitrary<Change[]> = fc.uniqueArray(
  fc
    .tuple(ids, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
    .map(
      ([id, before, after]): Change => ({ key: nodeKey(id, 'at'), before: [before, 0], after: [after, 0] }),
    ),
  { selector: ({ key }) => key },
);

test('what an officer does not see changes neither what they save nor what they collide with', () => {
  fc.assert(
    fc.property(charts, changes, fc.uniqueArray(ids), (chart, asked, shown) => {
      const seen = new Set(shown);
      const bare = seenOf(chart, seen);
      const strip = (all: readonly Change[]) => all.map(({ key, after }) => ({ key, after }));
      const [whole, part] = [weighed(chart, asked, seen), weighed(bare, asked, seen)];
      assert.deepEqual(whole.conflicts, part.conflicts);
      assert.deepEqual(strip(whole.changes), strip(part.changes));
      for (const { key } of whole.changes) assert.ok(seen.has(key.split(' ')[1] ?? ''));
    }),
  );
});

test('a field that stands as it is wanted is no conflict, and nothing to save', () => {
  const chart: Chart = new Map([[nodeKey(ID(1), 'at'), [5, 0]]]);
  const wanted: Change = { key: nodeKey(ID(1), 'at'), before: [1, 0], after: [5, 0] };
  assert.deepEqual(weighed(chart, [wanted], new Set([ID(1)])), { changes: [], conflicts: [] });
});

test('only fields of charts, with values that they may hold, are changes', () => {
  const at = (after: Change['after'], key = nodeKey(ID(1), 'at')): Change => ({ key, before: null, after });
  assert.ok(areChanges([at([1, 2])]));
  assert.ok(areChanges([at('حلقہ', groupKey(ID(1), 'name'))]));
  for (const wrong of [
    [at(true)],
    [at([1e9, 0])],
    [at([Number.NaN, 0])],
    [at('x', nodeKey(ID(1), 'pin'))],
    [at('cell', nodeKey(ID(1), 'in'))],
    [at(' ', groupKey(ID(1), 'name'))],
    [at([1, 2], 'n nobody at')],
    [at([1, 2]), at([3, 4])],
  ])
    assert.ok(!areChanges(wrong), JSON.stringify(wrong));
});

test('a group’s name is about those in it', () => {
  const chart: Chart = new Map<string, true | string | readonly [number, number]>([
    [nodeKey(ID(1), 'at'), [0, 0]],
    [nodeKey(ID(1), 'in'), ID(1)],
    [groupKey(ID(1), 'name'), 'cell'],
  ]);
  const renamed: Change = { key: groupKey(ID(1), 'name'), before: 'cell', after: 'band' };
  assert.deepEqual(touchedBy(chart, [renamed]), [ID(1)]);
  assert.equal(seenOf(chart, new Set()).size, 0);
});
