import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HIT_STATES, type HitState, type QueuedHit } from '../contract.ts';
import { commonVerdicts, ranked, scoreWords, VERDICTS_IN } from './view.ts';

const hit = (id: string, state: HitState, score = 0.8, raisedAt = '2026-11-22T08:00:00Z') =>
  ({ id, state, score, raisedAt }) as unknown as QueuedHit;

test('every state has its verdicts, each under a key of its own, each with a reason', () => {
  for (const state of HIT_STATES) {
    const verdicts = VERDICTS_IN[state];
    assert.equal(new Set(verdicts.map(({ key }) => key)).size, verdicts.length, state);
    for (const { reasons } of verdicts) assert.ok(reasons.length > 0 && reasons.length <= 9);
  }
});

test('many hits take only what each of them takes', () => {
  const words = (hits: readonly QueuedHit[]) => commonVerdicts(hits).map(({ disposition }) => disposition);
  assert.deepEqual(words([hit('a', 'open'), hit('b', 'unsure')]), [
    'false-positive',
    'true-match',
    'unsure',
    'escalated',
  ]);
  assert.deepEqual(words([hit('a', 'open'), hit('b', 'pending')]), []);
  assert.deepEqual(words([]), []);
});

test('the best stands first, among equals the oldest', () => {
  const late = hit('late', 'open', 0.9, '2026-11-22T09:00:00Z');
  assert.deepEqual(
    ranked([hit('low', 'open', 0.7), late, hit('early', 'open', 0.9)]).map(({ id }) => id),
    ['early', 'late', 'low'],
  );
  assert.equal(scoreWords(0.999), '0.99');
});
