import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimState } from '../../fusion/contract.ts';
import type { DeskClaim } from '../contract.ts';
import { nextWaiting, stepFrom, waitingOfRule } from './view.ts';

const claim = (id: string, state: ClaimState, rule = 'role@1') =>
  ({ id, state, rule }) as unknown as DeskClaim;
const CLAIMS = [
  claim('a', 'accepted'),
  claim('b', 'proposed'),
  claim('c', 'stated'),
  claim('d', 'proposed', 'name@2'),
];

test('moving stops at both ends', () => {
  assert.equal(stepFrom(CLAIMS, null, 1), 'a');
  assert.equal(stepFrom(CLAIMS, 'a', -1), 'a');
  assert.equal(stepFrom(CLAIMS, 'c', 1), 'd');
  assert.equal(stepFrom(CLAIMS, 'd', 1), 'd');
  assert.equal(stepFrom([], null, 1), null);
});

test('after an act the next claim that waits is chosen, round the end', () => {
  assert.equal(nextWaiting(CLAIMS, 'b'), 'd');
  assert.equal(nextWaiting(CLAIMS, 'd'), 'b');
  assert.equal(nextWaiting([claim('a', 'refused')], 'a'), null);
});

test('one rule is accepted at once, only where it waits', () => {
  assert.deepEqual(
    waitingOfRule(CLAIMS, 'role@1').map(({ id }) => id),
    ['b'],
  );
});
