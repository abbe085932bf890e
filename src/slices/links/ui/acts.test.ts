import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { act, beginHistory, type Chart, nodeKey, nodesOf, redo, undo } from '../../../core/graph/index.ts';
import {
  addAround,
  group,
  hide,
  middleOf,
  placeAt,
  remove,
  showAll,
  toggleGroup,
  togglePin,
  ungroup,
} from './acts.ts';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const several = fc.uniqueArray(ids, { maxLength: 4 });
/** Everything that a key of the page does to a chart. */
const deeds: fc.Arbitrary<(chart: Chart) => Chart> = fc.oneof(
  several.map((some) => (chart: Chart) => addAround(chart, some, middleOf(chart, new Set(some)))),
  several.map((some) => (chart: Chart) => remove(chart, new Set(some))),
  several.map((some) => (chart: Chart) => togglePin(chart, new Set(some))),
  several.map((some) => (chart: Chart) => hide(chart, new Set(some))),
  several.map((some) => (chart: Chart) => group(chart, new Set(some), 'cell')),
  several.map((some) => (chart: Chart) => ungroup(chart, new Set(some))),
  ids.map((id) => (chart: Chart) => toggleGroup(chart, id)),
  fc.tuple(ids, fc.double({ min: -500, max: 500, noNaN: true })).map(
    ([id, x]) =>
      (chart: Chart) =>
        chart.has(nodeKey(id, 'at')) ? placeAt(chart, [[id, [x, x]]]) : chart,
  ),
  fc.constant(showAll),
);
const plain = (chart: Chart) => [...chart].sort(([a], [b]) => (a < b ? -1 : 1));

test('whatever was done to a chart, undone it is as it was, and done again as it became', () => {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 25 }), (all) => {
      let history = beginHistory(new Map());
      for (const [at, deed] of all.entries()) history = act(history, `${at}`, deed(history.chart));
      const last = history.chart;
      const acts = history.past.length;
      for (let n = 0; n < acts; n++) history = undo(history);
      assert.deepEqual(plain(history.chart), []);
      for (let n = 0; n < acts; n++) history = redo(history);
      assert.deepEqual(plain(history.chart), plain(last));
    }),
  );
});

test('what comes onto a chart stands where nothing stood, one by one or together', () => {
  const one = [...'abcdefghijkl'].reduce<Chart>(
    (chart, id) => addAround(chart, [id], middleOf(chart, new Set())),
    new Map(),
  );
  const together = addAround(new Map(), [...'abcdefghijkl'], [0, 0]);
  for (const chart of [one, together]) {
    const places = nodesOf(chart).map(({ at }) => at);
    for (const [n, [x, y]] of places.entries())
      for (const [ox, oy] of places.slice(n + 1)) assert.ok(Math.hypot(x - ox, y - oy) > 20);
  }
});

test('a thing that is there stays where it is', () => {
  const chart = addAround(new Map(), ['a'], [5, 5]);
  assert.equal(addAround(chart, ['a'], [50, 50]).get(nodeKey('a', 'at')), chart.get(nodeKey('a', 'at')));
});
