import {
  type Chart,
  type FieldValue,
  groupKey,
  nodeKey,
  nodesOf,
  readKey,
  withoutLoose,
} from '../../../core/graph/index.ts';

/** What an officer does to a chart: each takes a chart and gives another. */

type At = readonly [x: number, y: number];

/** Tenths are enough of a place, and keep saves small. */
const rounded = ([x, y]: At): At => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

function edited(chart: Chart, edit: (fields: Map<string, FieldValue>) => void): Chart {
  const fields = new Map(chart);
  edit(fields);
  return withoutLoose(fields);
}

/** Things at new places; those that are not on the chart come onto it. */
export const placeAt = (chart: Chart, places: Iterable<readonly [id: string, at: At]>): Chart =>
  edited(chart, (fields) => {
    for (const [id, at] of places) fields.set(nodeKey(id, 'at'), rounded(at));
  });

const GAP = 100;
/** Of a turn: seeds of a sunflower never stand in one line (Vogel 1979). */
const GOLDEN = 2.399963;

/** Things that are not there yet around a place, in a spiral, each where nothing stands. */
export function addAround(chart: Chart, ids: readonly string[], centre: At): Chart {
  const cellOf = ([x, y]: At) => `${Math.round(x / GAP)} ${Math.round(y / GAP)}`;
  const taken = new Set(nodesOf(chart).map(({ at }) => cellOf(at)));
  let turn = taken.size === 0 ? 0 : 1;
  const next = (): At => {
    for (;;) {
      const radius = GAP * 1.2 * Math.sqrt(turn);
      const at: At = [
        centre[0] + radius * Math.cos(turn * GOLDEN),
        centre[1] + radius * Math.sin(turn * GOLDEN),
      ];
      turn += 1;
      if (taken.has(cellOf(at))) continue;
      taken.add(cellOf(at));
      return at;
    }
  };
  const fresh = [...new Set(ids)].filter((id) => !chart.has(nodeKey(id, 'at')));
  return placeAt(
    chart,
    fresh.map((id) => [id, next()] as const),
  );
}

/** Things off the chart. */
export const remove = (chart: Chart, ids: ReadonlySet<string>): Chart =>
  edited(chart, (fields) => {
    for (const id of ids) fields.delete(nodeKey(id, 'at'));
  });

/** Pinned where any of them is not, else loose. */
export const togglePin = (chart: Chart, ids: ReadonlySet<string>): Chart =>
  edited(chart, (fields) => {
    const all = [...ids].every((id) => chart.has(nodeKey(id, 'pin')));
    for (const id of ids) {
      if (all) fields.delete(nodeKey(id, 'pin'));
      else fields.set(nodeKey(id, 'pin'), true);
    }
  });

export const hide = (chart: Chart, ids: ReadonlySet<string>): Chart =>
  edited(chart, (fields) => {
    for (const id of ids) fields.set(nodeKey(id, 'hide'), true);
  });

export const showAll = (chart: Chart): Chart =>
  edited(chart, (fields) => {
    for (const key of chart.keys()) if (readKey(key)?.field === 'hide') fields.delete(key);
  });

/** Some things as one, under a name; the group bears the id of the first of them. */
export const group = (chart: Chart, ids: ReadonlySet<string>, name: string): Chart =>
  edited(chart, (fields) => {
    const [first] = [...ids].sort();
    if (first === undefined) return;
    for (const id of ids) fields.set(nodeKey(id, 'in'), first);
    fields.set(groupKey(first, 'name'), name);
    fields.delete(groupKey(first, 'open'));
  });

/** Out of their groups, with all that are in the same. */
export const ungroup = (chart: Chart, ids: ReadonlySet<string>): Chart =>
  edited(chart, (fields) => {
    const groups = new Set([...ids].map((id) => chart.get(nodeKey(id, 'in'))));
    for (const [key, value] of chart)
      if (readKey(key)?.field === 'in' && groups.has(value)) fields.delete(key);
  });

/** A group opened on the chart, or closed to one sign. */
export const toggleGroup = (chart: Chart, groupId: string): Chart =>
  edited(chart, (fields) => {
    const key = groupKey(groupId, 'open');
    if (chart.has(key)) fields.delete(key);
    else fields.set(key, true);
  });

/** The middle of some things; of the whole where none of them stands on the chart. */
export function middleOf(chart: Chart, ids: ReadonlySet<string>): At {
  const all = nodesOf(chart);
  const own = all.filter(({ id }) => ids.has(id));
  const nodes = own.length > 0 ? own : all;
  if (nodes.length === 0) return [0, 0];
  const sum = (axis: 0 | 1) => nodes.reduce((total, { at }) => total + at[axis], 0);
  return [sum(0) / nodes.length, sum(1) / nodes.length];
}
