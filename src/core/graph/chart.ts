/**
 * A chart as officers make it: where things stand and how they are held, never what they are. It is a set of fields, each
 * under a key, so that two officers' edits can be laid over one another field by field:
 *
 * `n ID at` [x, y]: the thing is on the chart · `n ID pin` true · `n ID hide` true · `n ID in` id of its group ·
 * `g ID name` text · `g ID open` true
 */
export type FieldValue = string | true | readonly [x: number, y: number];
export type Chart = ReadonlyMap<string, FieldValue>;

/** One field's way from a value to another; null is its absence. */
export interface Change {
  readonly key: string;
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
}

export const NODE_FIELDS = ['at', 'pin', 'hide', 'in'] as const;
export type NodeField = (typeof NODE_FIELDS)[number];
export const GROUP_FIELDS = ['name', 'open'] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

export const nodeKey = (id: string, field: NodeField): string => `n ${id} ${field}`;
export const groupKey = (id: string, field: GroupField): string => `g ${id} ${field}`;

/** What a key is about; null for one that is none. */
export function readKey(
  key: string,
): { readonly of: 'n' | 'g'; readonly id: string; readonly field: string } | null {
  const [of, id, field, ...rest] = key.split(' ');
  if (id === undefined || id === '' || field === undefined || rest.length > 0) return null;
  const fields: readonly string[] = of === 'n' ? NODE_FIELDS : of === 'g' ? GROUP_FIELDS : [];
  return fields.includes(field) ? { of: of as 'n' | 'g', id, field } : null;
}

/** Whether two values of a field are the same. */
export function sameValue(a: FieldValue | null, b: FieldValue | null): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a[0] === b[0] && a[1] === b[1];
}

const valueAt = (chart: Chart, key: string): FieldValue | null => chart.get(key) ?? null;

/** The chart after some changes; those of fields that do not stand as they say are laid over all the same. */
export function applyChanges(chart: Chart, changes: readonly Change[]): Chart {
  const next = new Map(chart);
  for (const { key, after } of changes) {
    if (after === null) next.delete(key);
    else next.set(key, after);
  }
  return next;
}

/** The way back. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map(({ key, before, after }) => ({ key, before: after, after: before })).reverse();
}

/** What leads from one chart to another, in order of keys. */
export function changesBetween(from: Chart, to: Chart): Change[] {
  const keys = [...new Set([...from.keys(), ...to.keys()])].sort();
  return keys.flatMap((key) => {
    const [before, after] = [valueAt(from, key), valueAt(to, key)];
    return sameValue(before, after) ? [] : [{ key, before, after }];
  });
}

export interface Merged {
  readonly chart: Chart;
  /** Fields that both have changed, to different values: what is kept stands in the chart. */
  readonly contested: readonly string[];
}

/**
 * Two officers' charts laid over one another, both made from `base`. A field that one of them changed is theirs; of one
 * that both changed a value stays rather than its absence, so that nobody's work is lost, and of two values mine.
 */
export function mergeCharts(base: Chart, mine: Chart, theirs: Chart): Merged {
  const chart = new Map(theirs);
  const contested: string[] = [];
  for (const { key, before, after } of changesBetween(base, mine)) {
    const other = valueAt(theirs, key);
    if (sameValue(other, after)) continue;
    if (!sameValue(other, before)) contested.push(key);
    const kept = sameValue(other, before) ? after : (after ?? other);
    if (kept === null) chart.delete(key);
    else chart.set(key, kept);
  }
  return { chart: withoutLoose(chart), contested };
}

/** Without fields of things that are not there: a pin or a group of what was removed, a group that nothing is in. */
export function withoutLoose(chart: Chart): Chart {
  const used = new Set<string>();
  for (const [key, value] of chart) {
    const read = readKey(key);
    if (read?.field === 'in' && chart.has(nodeKey(read.id, 'at'))) used.add(String(value));
  }
  const kept = [...chart].filter(([key]) => {
    const read = readKey(key);
    if (read === null) return false;
    return read.of === 'n' ? chart.has(nodeKey(read.id, 'at')) : used.has(read.id);
  });
  return kept.length === chart.size ? chart : new Map(kept);
}

/** What stands on a chart, in order of ids. */
export function nodesOf(chart: Chart): { readonly id: string; readonly at: readonly [number, number] }[] {
  const nodes: { id: string; at: readonly [number, number] }[] = [];
  for (const [key, value] of chart) {
    if (typeof value !== 'object' || !key.startsWith('n ')) continue;
    nodes.push({ id: key.slice(2, key.lastIndexOf(' ')), at: value });
  }
  return nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
}
