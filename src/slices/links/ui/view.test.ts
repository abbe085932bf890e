import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chart } from '../../../core/graph/index.ts';
import type { GraphLink, GraphNode, GraphPart } from '../contract.ts';
import { addAround, group, hide, toggleGroup } from './acts.ts';
import { drawnOf, isInPeriod, standingOn, WHOLE } from './drawn.ts';
import { LINKS_COUNTED, LINKS_STRINGS } from './strings.data.ts';
import { nameOf, NO_THINGS, withPart } from './things.ts';
import { addressOf } from './address.ts';
import { beginWork, stepped } from './work.ts';

const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind: 'person',
  caption: `Name ${id}`,
  names: [],
  records: 1,
  marking: 0,
  occurred: null,
  ...more,
});
const link = (from: string, to: string, more: Partial<GraphLink> = {}): GraphLink => ({
  from,
  to,
  property: 'relatedTo',
  role: null,
  hedge: null,
  claims: ['c1'],
  grades: ['B2'],
  origins: 1,
  marking: 0,
  when: null,
  ...more,
});
const part = (nodes: readonly GraphNode[], links: readonly GraphLink[]): GraphPart => ({
  moved: {},
  nodes,
  links,
  markings: ['SECRET//REL TO ALPHA'],
  isLimited: false,
});

const THINGS = withPart(
  NO_THINGS,
  part(
    [
      node('a', { caption: '=HYPERLINK("x")', names: ['زرک'] }),
      node('b', { caption: 'B & <b>' }),
      node('c', { kind: 'event', occurred: { from: '2026-11-12', to: '2026-11-12', precision: 'day' } }),
    ],
    [
      link('a', 'b', { hedge: 'alleged' }),
      link('a', 'c', { when: { from: '2026-11-12', to: '2026-11-12' } }),
      link('c', 'a', { property: 'participant' }),
    ],
  ),
);
const CHART: Chart = addAround(new Map(), ['a', 'b', 'c', 'nobody'], [0, 0]);

test('only what is alleged is dashed, and what goes both ways has no arrow', () => {
  const { nodes, edges } = drawnOf(CHART, THINGS, WHOLE);
  assert.deepEqual(
    nodes.map(({ key, shape }) => [key, shape]),
    [
      ['a', 'circle'],
      ['b', 'circle'],
      ['c', 'triangle'],
    ],
  );
  assert.deepEqual(
    edges.map(({ key, isDashed, isDirected }) => [key, isDashed, isDirected]),
    [
      ['a|b', true, true],
      ['a|c', false, false],
    ],
  );
});

test('what is hidden, out of the period or left out is not drawn', () => {
  assert.equal(drawnOf(hide(CHART, new Set(['b'])), THINGS, WHOLE).nodes.length, 2);
  assert.equal(drawnOf(CHART, THINGS, { ...WHOLE, from: '2026-12-01' }).nodes.length, 2);
  assert.equal(drawnOf(CHART, THINGS, { ...WHOLE, without: new Set(['relatedTo']) }).edges.length, 1);
  assert.ok(isInPeriod({ from: '2026-11-12', to: null }, { from: '2027-01-01', to: '' }));
  assert.ok(!isInPeriod({ from: '2026-11-12T10:00:00Z', to: null }, { from: '', to: '2026-11-11' }));
  assert.ok(isInPeriod({ from: '2026-11-12T10:00:00Z', to: null }, { from: '', to: '2026-11-12' }));
});

test('a group is one sign until it is opened, and too much is drawn together', () => {
  const grouped = group(CHART, new Set(['a', 'b']), 'حلقہ');
  const sign = drawnOf(grouped, THINGS, WHOLE).nodes.find(({ members }) => members.length > 1);
  assert.equal(sign?.label, 'حلقہ (2)');
  assert.equal(drawnOf(toggleGroup(grouped, 'a'), THINGS, WHOLE).nodes.length, 3);
  const together = drawnOf(CHART, THINGS, { ...WHOLE, most: 1 });
  assert.equal(together.nodes.length, 1);
  assert.equal(together.nodes[0]?.members.length, 3);
});

test('one thing under two ids stands once', () => {
  const moved = { ...THINGS, moved: new Map([['old', 'a']]) };
  assert.equal(standingOn(addAround(CHART, ['old'], [0, 0]), moved).length, 3);
});

test('in Urdu a thing is called by its Urdu name', () => {
  const thing = THINGS.nodes.get('a');
  assert.ok(thing !== undefined);
  assert.deepEqual([nameOf(thing, 'en'), nameOf(thing, 'ur')], ['=HYPERLINK("x")', 'زرک']);
});

test('what a colleague saved is laid under what was done here, and undo goes on', () => {
  const mine = stepped(beginWork(CHART), {
    kind: 'act',
    name: 'hide',
    edit: (chart) => hide(chart, new Set(['a'])),
  });
  const theirs = hide(CHART, new Set(['b']));
  const merged = stepped(mine, { kind: 'theirs', base: CHART, chart: theirs });
  assert.equal(merged.history.chart.size, CHART.size + 2);
  assert.equal(merged.saved, theirs);
  assert.deepEqual(merged.contested, []);
  const undone = stepped(merged, { kind: 'undo' });
  assert.deepEqual([...undone.history.chart].sort(), [...theirs].sort());
});

test('the address is read as it is written, and nothing else of it', () => {
  const address = addressOf({
    of: 'a,b,',
    from: '2026-11-12',
    to: 'soon',
    without: 'uses',
    renderer: 'table',
  });
  assert.deepEqual(address.of, ['a', 'b']);
  assert.deepEqual([address.from, address.to, address.isTable], ['2026-11-12', '', true]);
  assert.deepEqual([...address.without], ['uses']);
});

test('every sentence is there in Urdu, in its own script', () => {
  for (const [key, [, ur]] of Object.entries(LINKS_STRINGS)) assert.match(ur, /\p{Script=Arabic}/u, key);
  for (const [key, [, forms]] of Object.entries(LINKS_COUNTED))
    for (const form of forms) assert.match(form, /\p{Script=Arabic}/u, key);
});
