import {
  type Chart,
  compactGraph,
  drawnTogether,
  groupKey,
  nodeKey,
  nodesOf,
} from '../../../core/graph/index.ts';
import { type Drawing, type DrawnEdge, type DrawnNode, shapeOf } from '../../../../web/kit/graph/drawing.ts';
import { MOST_DRAWN } from '../contract.ts';
import { nameOf, type Thing, thingAt, type Things, type Tie } from './things.ts';

/** What of a chart is looked at: a period of event time, and relations that are left out. */
export interface Look {
  readonly from: string;
  readonly to: string;
  readonly without: ReadonlySet<string>;
  readonly language: 'en' | 'ur';
  /** Drawn together above so many. */
  readonly most: number;
}

export const WHOLE: Look = { from: '', to: '', without: new Set(), language: 'en', most: MOST_DRAWN };

/** A thing where it stands on the chart. */
export interface Standing {
  /** Its id on the chart. */
  readonly key: string;
  readonly thing: Thing;
  readonly at: readonly [number, number];
  readonly isPinned: boolean;
  readonly isHidden: boolean;
  readonly group: string | null;
}

/** What stands on a chart and may be seen, each thing once, in order of ids. */
export function standingOn(chart: Chart, things: Things): Standing[] {
  const seen = new Set<string>();
  return nodesOf(chart).flatMap(({ id, at }) => {
    const thing = thingAt(things, id);
    if (thing === undefined || seen.has(thing.id)) return [];
    seen.add(thing.id);
    const group = chart.get(nodeKey(id, 'in'));
    return {
      key: id,
      thing,
      at,
      isPinned: chart.has(nodeKey(id, 'pin')),
      isHidden: chart.has(nodeKey(id, 'hide')),
      group: typeof group === 'string' ? group : null,
    };
  });
}

interface InTime {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days compare as text. What has no date is in every period: nobody has said that it was at another time. */
export function isInPeriod(when: InTime | null, { from, to }: Pick<Look, 'from' | 'to'>): boolean {
  if (when === null) return true;
  return (
    (to === '' || when.from === null || when.from.slice(0, to.length) <= to) &&
    (from === '' || when.to === null || when.to >= from)
  );
}

/** Things that are in sight, and the ties between them. */
export interface Looked {
  readonly nodes: readonly Standing[];
  readonly ties: readonly Tie[];
}

/** Things that are drawn, and the ties between them, as they are looked at. */
export function looked(standing: readonly Standing[], things: Things, look: Look): Looked {
  const nodes = standing.filter(({ isHidden, thing }) => !isHidden && isInPeriod(thing.occurred, look));
  const there = new Set(nodes.map(({ thing }) => thing.id));
  const ties = [...things.ties.values()].filter(
    (tie) =>
      there.has(tie.from) &&
      there.has(tie.to) &&
      !look.without.has(tie.property) &&
      isInPeriod(tie.when, look),
  );
  return { nodes, ties };
}

/** The chart as it is drawn: groups as one, and everything drawn together that is too much to see. */
export const drawnOf = (chart: Chart, things: Things, look: Look): Drawing =>
  drawnFrom(chart, looked(standingOn(chart, things), things, look), look);

/** The same of what is in sight already. */
export function drawnFrom(chart: Chart, { nodes, ties }: Looked, look: Look): Drawing {
  const grouped = nodes.map((node) => {
    const isClosed = node.group !== null && !chart.has(groupKey(node.group, 'open'));
    return isClosed ? `g ${node.group}` : node.key;
  });
  const sets = new Map<string, Standing[]>();
  for (const [at, node] of nodes.entries()) {
    const key = grouped[at] ?? node.key;
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [node]);
    else set.push(node);
  }
  const together = drawTogether(sets, ties, look.most);
  const keyOf = new Map<string, string>();
  for (const [key, members] of together) for (const { thing } of members) keyOf.set(thing.id, key);
  const degree = new Map<string, number>();
  const edges = edgesOf(ties, keyOf, degree);
  const drawn = [...together].map(([key, members]) =>
    nodeOf(key, members, { chart, language: look.language, ties: degree.get(key) ?? 0 }),
  );
  return { nodes: drawn, edges };
}

function drawTogether(
  sets: ReadonlyMap<string, readonly Standing[]>,
  ties: readonly Tie[],
  most: number,
): ReadonlyMap<string, readonly Standing[]> {
  if (sets.size <= most) return sets;
  const keys = [...sets.keys()];
  const place = new Map<string, number>();
  for (const [at, key] of keys.entries())
    for (const { thing } of sets.get(key) ?? []) place.set(thing.id, at);
  const pairs = ties.flatMap(({ from, to }): [number, number][] => {
    const [a, b] = [place.get(from), place.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  const standing = drawnTogether(compactGraph(keys.length, pairs), most);
  const together = new Map<string, Standing[]>();
  for (const [at, key] of keys.entries()) {
    const whose = keys[standing[at] ?? at] ?? key;
    const set = together.get(whose) ?? [];
    // What it is called after stands first.
    if (whose === key) set.unshift(...(sets.get(key) ?? []));
    else set.push(...(sets.get(key) ?? []));
    together.set(whose, set);
  }
  return together;
}

interface About {
  readonly chart: Chart;
  readonly language: 'en' | 'ur';
  readonly ties: number;
}

function nodeOf(key: string, members: readonly Standing[], { chart, language, ties }: About): DrawnNode {
  const [first] = members as readonly [Standing, ...Standing[]];
  const isMany = members.length > 1;
  const groupName = key.startsWith('g ') ? chart.get(groupKey(key.slice(2), 'name')) : undefined;
  const name = typeof groupName === 'string' ? groupName : nameOf(first.thing, language);
  const [shape, hue] = isMany ? (['ring', 'many'] as const) : shapeOf(first.thing.kind);
  const mean = (axis: 0 | 1) => members.reduce((sum, { at }) => sum + at[axis], 0) / members.length;
  return {
    key,
    members: members.map((one) => one.key),
    x: mean(0),
    y: mean(1),
    size: Math.min(7 + Math.sqrt(isMany ? members.length * 3 : ties), 22),
    label: isMany ? `${name} (${members.length})` : name,
    shape,
    hue,
    isPinned: members.some(({ isPinned }) => isPinned),
  };
}

function edgesOf(
  ties: readonly Tie[],
  keyOf: ReadonlyMap<string, string>,
  degree: Map<string, number>,
): DrawnEdge[] {
  const lines = new Map<string, { a: string; b: string; ties: Tie[] }>();
  for (const tie of ties) {
    const [a, b] = [keyOf.get(tie.from), keyOf.get(tie.to)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = a < b ? `${a}|${b}` : `${b}|${a}`;
    const line = lines.get(key);
    if (line !== undefined) line.ties.push(tie);
    else {
      lines.set(key, { a, b, ties: [tie] });
      for (const end of [a, b]) degree.set(end, (degree.get(end) ?? 0) + 1);
    }
  }
  return [...lines].map(([key, { a, b, ties: all }]) => ({
    key,
    a,
    b,
    isDashed: all.every(({ hedge }) => hedge !== null),
    isDirected: all.every(({ from }) => keyOf.get(from) === a),
    // Independent origins make a line broader, repetition does not.
    width: 1.5 + Math.min(Math.max(...all.map(({ origins }) => origins), 1), 5) * 0.6,
    label: [...new Set(all.map(({ property }) => property))].join(', '),
  }));
}

/** Keys of the ends of a line. */
export const endsOfLine = (key: string): readonly [string, string] => {
  const [a = '', b = ''] = key.split('|');
  return [a, b];
};
