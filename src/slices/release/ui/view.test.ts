import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RELEASE_STATES } from '../contract.ts';
import { ONWARD_STATES } from '../onward-contract.ts';
import { ONWARD_TABLE } from '../onward-rules.ts';
import { RELEASE_TABLE } from '../rules.ts';
import { byUrgency, foundRuns, ONWARD_ACTS, RELEASE_ACTS } from './view.ts';

test('the page offers what the state table allows, and nothing else', () => {
  const acts = ['submit', 'approve', 'return', 'refuse', 'issue', 'withdraw'] as const;
  for (const state of RELEASE_STATES)
    assert.deepEqual(
      [...RELEASE_ACTS[state]].toSorted(),
      acts.filter((act) => typeof RELEASE_TABLE[state][act] === 'string').toSorted(),
      state,
    );
  for (const state of ONWARD_STATES)
    for (const act of ONWARD_ACTS[state])
      assert.equal(typeof ONWARD_TABLE[state][act], 'string', `${state} ${act}`);
});

test('the overdue stand first, then what waits by its clock, then the rest', () => {
  const one = (
    state: 'in-review' | 'draft' | 'released' | 'refused',
    dueAt: string | null,
    overdue = false,
  ) => ({
    state,
    dueAt,
    until: '2027',
    overdue,
  });
  const ordered = byUrgency([
    one('refused', null),
    one('draft', null),
    one('in-review', '2026-11-24'),
    one('released', null),
    one('in-review', '2026-11-20', true),
    one('in-review', '2026-11-23'),
  ]);
  assert.deepEqual(
    ordered.map(({ state, dueAt }) => [state, dueAt]),
    [
      ['in-review', '2026-11-20'],
      ['in-review', '2026-11-23'],
      ['in-review', '2026-11-24'],
      ['draft', null],
      ['released', null],
      ['refused', null],
    ],
  );
});

test('the pieces of a text are the text, whatever was found', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40) }), { maxLength: 8 }),
      (text, findings) => {
        const runs = foundRuns(text, findings);
        assert.equal(runs.map((run) => run.text).join(''), text);
        assert.ok(runs.every((run) => text.startsWith(run.text, run.start)));
      },
    ),
  );
});
