import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  act,
  applyChanges,
  beginHistory,
  changesBetween,
  type Chart,
  type FieldValue,
  groupKey,
  invertChanges,
  mergeCharts,
  nodeKey,
  nodesOf,
  readKey,
  redo,
  sameValue,
  undo,
  withoutLoose,
} from './index.ts';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const groups = fc.constantFrom('g1', 'g2');
const at = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
const field: fc.Arbitrary<readonly [string, FieldValue]> = fc.oneof(
  fc.tuple(
    ids.map((id) => nodeKey(id, 'at')),
    at,
  ),
  fc.tuple(
    ids.map((id) => nodeKey(id, 'pin')),
    fc.constant(true as const),
  ),
  fc.tuple(
    ids.map((id) => nodeKey(id, 'hide')),
    fc.constant(true as const),
  ),
  fc.tuple(
    ids.map((id) => nodeKey(id, 'in')),
    groups,
  ),
  fc.tuple(
    groups.map((id) => groupKey(id, 'name')),
    fc.constantFrom('cell', 'حلقہ'),
  ),
  fc.tuple(
    groups.map((id) => groupKey(id, 'open')),
    fc.constant(true as const),
  ),
);
const charts: fc.Arbitrary<Chart> = fc
  .array(field, { maxLength: 16 })
  .map((fields) => withoutLoose(new Map(fields)));
const plain = (chart: Chart) => [...chart].sort(([a], [b]) => (a < b ? -1 : 1));

test('changes lead from one chart to another and back', () => {
  fc.assert(
    fc.property(charts, charts, (from, to) => {
      const changes = changesBetween(from, to);
      assert.deepEqual(plain(applyChanges(from, changes)), plain(to));
      assert.deepEqual(plain(applyChanges(to, invertChanges(changes))), plain(from));
    }),
  );
});

test('any sequence of acts, undone, is the chart as it was; done again, as it became', () => {
  fc.assert(
    fc.property(charts, fc.array(charts, { maxLength: 12 }), (first, others) => {
      let history = beginHistory(first);
      const seen: Chart[] = [first];
      for (const next of others) {
        const before = history;
        history = act(history, 'edit', next);
        if (history !== before) seen.push(next);
      }
      assert.equal(history.past.length, seen.length - 1);
      for (const chart of seen.slice(0, -1).reverse()) {
        history = undo(history);
        assert.deepEqual(plain(history.chart), plain(chart));
      }
      assert.equal(undo(history), history);
      for (const chart of seen.slice(1)) {
        history = redo(history);
        assert.deepEqual(plain(history.chart), plain(chart));
      }
      assert.equal(redo(history), history);
    }),
  );
});

test('an undo leaves what a colleague has changed since', () => {
  const moved = nodeKey('a', 'at');
  const first: Chart = new Map([[moved, [0, 0]]]);
  let history = act(beginHistory(first), 'move', new Map([[moved, [1, 1]]]));
  history = { ...history, chart: new Map([[moved, [5, 5]]]) };
  assert.deepEqual(undo(history).chart.get(moved), [5, 5]);
});

test('of two officers’ edits nothing is lost: every field that one of them alone changed is in the merge', () => {
  fc.assert(
    fc.property(charts, charts, charts, (base, mine, theirs) => {
      const { chart, contested } = mergeCharts(base, mine, theirs);
      const [ours, others] = [changesBetween(base, mine), changesBetween(base, theirs)];
      const [byMe, byThem] = [new Set(ours.map((one) => one.key)), new Set(others.map((one) => one.key))];
      const isThere = (key: string) => {
        const read = readKey(key);
        return read?.of === 'n' && chart.has(nodeKey(read.id, 'at'));
      };
      for (const { key, after } of ours)
        if (!byThem.has(key) && isThere(key)) assert.ok(sameValue(chart.get(key) ?? null, after), key);
      for (const { key, after } of others)
        if (!byMe.has(key) && isThere(key)) assert.ok(sameValue(chart.get(key) ?? null, after), key);
      // What one of them has put or left on the chart with a change of its place stays.
      for (const side of [ours, others])
        for (const { key, after } of side)
          if (after !== null && key.endsWith(' at')) assert.ok(chart.has(key), key);
      for (const key of contested) assert.ok(byMe.has(key) && byThem.has(key));
    }),
  );
});

test('a merge with what nobody changed is the other’s chart, and with the same twice the same', () => {
  fc.assert(
    fc.property(charts, charts, (base, mine) => {
      assert.deepEqual(plain(mergeCharts(base, mine, base).chart), plain(mine));
      assert.deepEqual(plain(mergeCharts(base, base, mine).chart), plain(mine));
      assert.deepEqual(plain(mergeCharts(base, mine, mine).chart), plain(mine));
      assert.deepEqual(mergeCharts(base, mine, mine).contested, []);
    }),
  );
});

test('keys are read as they are written, and nothing else is one', () => {
  assert.deepEqual(readKey(nodeKey('x', 'pin')), { of: 'n', id: 'x', field: 'pin' });
  assert.deepEqual(readKey(groupKey('x', 'name')), { of: 'g', id: 'x', field: 'name' });
  for (const wrong of ['', 'n', 'n x', 'n x name', 'g x at', 'q x at', 'n x at y', 'n  at'])
    assert.equal(readKey(wrong), null, wrong);
});

test('nodes come in order of ids', () => {
  const chart: Chart = new Map<string, FieldValue>([
    [nodeKey('b', 'at'), [1, 2]],
    [nodeKey('a', 'at'), [3, 4]],
    [nodeKey('a', 'pin'), true],
  ]);
  assert.deepEqual(nodesOf(chart), [
    { id: 'a', at: [3, 4] },
    { id: 'b', at: [1, 2] },
  ]);
});
