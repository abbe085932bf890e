import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Officer } from './kit/session.tsx';
import { PAGES } from './pages.ts';
import { WAITING } from './waiting.ts';

const OFFICER: Officer = { handle: 'watch1', name: 'W', party: 'ALPHA', level: 2, roles: ['officer'] };
const read = (id: string, value: unknown, officer = OFFICER) => {
  const one = WAITING.find((waiting) => waiting.id === id);
  assert.ok(one !== undefined, id);
  return one.read(value, officer);
};

test('each kind of work has one key, a page, and words in both languages', () => {
  assert.ok(WAITING.length <= 9, 'keys are the digits');
  assert.equal(new Set(WAITING.map(({ id }) => id)).size, WAITING.length);
  for (const { to, label, nothing } of WAITING) {
    assert.ok(
      PAGES.some(({ path }) => path === to),
      to,
    );
    for (const [, urdu] of [label, nothing]) assert.match(urdu, /\p{Script=Arabic}/u);
  }
});

test('a second opinion is asked of somebody else than who gave the first', () => {
  const hit = (state: string, officer: string) => ({
    state,
    raisedAt: '2026-11-22T00:00:00Z',
    history: [{ officer }],
  });
  const hits = [hit('pending', 'watch1'), hit('pending', 'watch2'), hit('open', 'engine')];
  assert.equal(read('second', hits).count, 1);
  assert.deepEqual(read('hits', hits), { count: 1, isMore: false, late: 0, since: '2026-11-22T00:00:00Z' });
});

test('a release waits for its author, for a reviewer who did not write it, for an authority who did not approve it', () => {
  const release = (state: string, author: string, approvedBy: string | null = null) => ({
    state,
    author,
    overdue: state === 'in-review',
    steps: approvedBy === null ? [] : [{ event: 'approve', officer: approvedBy, at: '2026-11-22T01:00:00Z' }],
  });
  const all = [
    release('draft', 'watch1'),
    release('draft', 'watch2'),
    release('in-review', 'watch1'),
    release('in-review', 'watch2'),
    release('approved', 'watch2', 'watch3'),
    release('approved', 'watch2', 'watch1'),
    release('released', 'watch2'),
  ];
  assert.deepEqual(read('releases', all), { count: 2, isMore: false, late: 1, since: null });
  assert.equal(read('releases', all, { ...OFFICER, roles: ['release-authority'] }).count, 3);
});

test('a request waits for the agency that it asks, a recall for its last receipt, a feed for who mends it', () => {
  const asked = (originator: string, state: string) => ({ originator, state, overdue: false, steps: [] });
  assert.equal(
    read('onward', [asked('ALPHA', 'requested'), asked('BRAVO', 'requested'), asked('ALPHA', 'granted')])
      .count,
    1,
  );
  const recall = (...states: string[]) => ({
    at: '2026-11-20T00:00:00Z',
    holders: states.map((state) => ({ state })),
    flags: { open: 0 },
  });
  assert.deepEqual(
    read('recalls', [recall('answered'), recall('overdue', 'answered'), recall('waited-for')]),
    {
      count: 2,
      isMore: false,
      late: 1,
      since: '2026-11-20T00:00:00Z',
    },
  );
  const feed = (state: string, outcome: string) => ({ state, lastSuccess: null, lastRun: { outcome } });
  assert.equal(
    read('feeds', [feed('active', 'failed'), feed('active', 'done'), feed('paused', 'failed')]).count,
    1,
  );
  assert.equal(read('notices', { unread: 4, notices: [], muted: [] }).count, 4);
  assert.equal(read('review', []).count, 0);
});
