import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Principal, Role } from '../../trust/principal.ts';
import { RELEASE_STATES, type ReleaseState } from './contract.ts';
import { ONWARD_STATES, type OnwardState } from './onward-contract.ts';
import { nextOnward, ONWARD_EVENTS, ONWARD_TABLE } from './onward-rules.ts';
import { dutyFor, nextState, RELEASE_EVENTS, RELEASE_TABLE, type ReleaseEvent } from './rules.ts';

const officer = (handle: string, ...roles: Role[]): Principal => ({
  kind: 'officer',
  handle,
  name: handle,
  clearance: { party: 'ALPHA', communities: [], level: 4, compartments: [] },
  roles,
});
const code = (wanted: string) => (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === wanted;

test('the tables answer every state and event, and name only states that there are', () => {
  for (const state of RELEASE_STATES) {
    for (const event of RELEASE_EVENTS) {
      const step = RELEASE_TABLE[state][event];
      if (typeof step === 'object') assert.throws(() => nextState(state, event), code(step.refused));
      else assert.ok(RELEASE_STATES.includes(nextState(state, event)));
    }
  }
  for (const state of ONWARD_STATES) {
    for (const event of ONWARD_EVENTS) {
      const step = ONWARD_TABLE[state][event];
      if (typeof step === 'object') assert.throws(() => nextOnward(state, event), code(step.refused));
      else assert.ok(ONWARD_STATES.includes(nextOnward(state, event)));
    }
  }
});

test('nothing is released without submit, approve and issue in this order since it was last changed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...RELEASE_EVENTS), { maxLength: 40 }), (events) => {
      let state: ReleaseState = 'draft';
      const done: ReleaseEvent[] = [];
      for (const event of events) {
        if (typeof RELEASE_TABLE[state][event] === 'object') continue;
        state = nextState(state, event);
        if (!['overdue', 'expire', 'revoke'].includes(event)) done.push(event);
      }
      if (state === 'released') assert.deepEqual(done.slice(-3), ['submit', 'approve', 'issue']);
    }),
  );
});

test('a clock grants nothing: not the release’s, not the originator’s', () => {
  for (const state of RELEASE_STATES) {
    assert.equal(nextState(state, 'overdue'), state);
    assert.ok(nextState(state, 'expire') !== 'released' && nextState(state, 'expire') !== 'approved');
  }
  for (const state of ONWARD_STATES) {
    for (const event of ['refer', 'expire'] as const)
      assert.ok(state === 'granted' || nextOnward(state, event) !== ('granted' satisfies OnwardState));
  }
});

test('three people in three duties; the wrong role, and the same person twice, are refused', () => {
  const hands = { author: 'a', reviewer: 'b' };
  const issue = (who: Principal) => dutyFor(who, 'issue', 'approved', hands);
  assert.equal(issue(officer('c', 'release-authority')), 'release-authority');
  assert.throws(() => issue(officer('a', 'release-authority')), code('RELEASE_SAME_PERSON'));
  assert.throws(() => issue(officer('b', 'analyst', 'release-authority')), code('RELEASE_SAME_PERSON'));
  assert.throws(() => issue(officer('c', 'analyst')), code('RELEASE_DUTY'));
  const fresh = { author: 'a', reviewer: null };
  assert.throws(
    () => dutyFor(officer('a', 'analyst'), 'approve', 'in-review', fresh),
    code('RELEASE_SAME_PERSON'),
  );
  assert.throws(() => dutyFor(officer('b', 'officer'), 'approve', 'in-review', fresh), code('RELEASE_DUTY'));
  assert.throws(() => dutyFor(officer('b', 'analyst'), 'submit', 'draft', fresh), code('RELEASE_DUTY'));
  for (const event of ['overdue', 'expire', 'revoke'] as const)
    assert.throws(
      () => dutyFor(officer('c', 'release-authority'), event, 'in-review', fresh),
      code('RELEASE_DUTY'),
    );
});
