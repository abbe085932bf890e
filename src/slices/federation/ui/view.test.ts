import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Holder, RecallView } from '../contract.ts';
import { byLateness, holderTree, type HolderNode } from './view.ts';

const holder = (node: string, passedTo: readonly string[], state: Holder['state'] = 'answered'): Holder => ({
  node,
  parties: [node.toUpperCase()],
  state,
  did: state === 'answered' ? 'seen' : null,
  receipts: [],
  receipt:
    state !== 'answered'
      ? null
      : {
          v: 1,
          recall: '',
          report: '',
          node,
          key: '',
          parties: [node.toUpperCase()],
          held: true,
          passedTo: passedTo.map((one) => ({ node: one, parties: [one.toUpperCase()] })),
          from: '',
          at: '2026-11-22T08:00:00.000Z',
        },
});

const drawn = (nodes: readonly HolderNode[]): string =>
  nodes.map(({ holder: one, passedTo }) => `${one.node}(${drawn(passedTo)})`).join('');

test('holders hang under whoever passed it on to them', () => {
  assert.equal(
    drawn(holderTree([holder('b', ['c', 'd']), holder('c', ['e']), holder('d', []), holder('e', [])])),
    'b(c(e())d())',
  );
});

test('a ring and a holder with two ways stand once each', () => {
  assert.equal(drawn(holderTree([holder('a', ['b']), holder('b', ['a'])])), 'a(b())');
  assert.equal(drawn(holderTree([holder('a', ['c']), holder('b', ['c']), holder('c', [])])), 'a(c())b()');
});

test('whoever has not answered stands first, the earliest due before the others', () => {
  const recall = (id: string, dueAt: string, state: Holder['state']): RecallView => ({
    id,
    report: id,
    originator: 'ALPHA',
    kind: 'withdraw',
    replacement: null,
    reason: '',
    at: dueAt,
    dueAt,
    holders: [holder('b', [], state)],
    outside: [],
    here: null,
    flags: { total: 0, open: 0 },
    escalations: [],
  });
  const ordered = byLateness([
    recall('done', '2026-11-20', 'answered'),
    recall('waits', '2026-11-23', 'waited-for'),
    recall('late', '2026-11-21', 'overdue'),
    recall('later', '2026-11-20', 'overdue'),
  ]);
  assert.deepEqual(
    ordered.map(({ id }) => id),
    ['later', 'late', 'waits', 'done'],
  );
});
