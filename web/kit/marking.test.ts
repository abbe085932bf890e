import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highestOf, levelOfMarking, shortMarking } from './marking.ts';

test('the banner is the join of what is shown', () => {
  assert.equal(highestOf([]), null);
  assert.equal(highestOf(['RESTRICTED//REL TO ALL']), 'RESTRICTED//REL TO ALL');
  const joined = highestOf(['RESTRICTED//REL TO ALL//ORIG A', 'SECRET//ORCHID//REL TO B//ORIG C']) ?? '';
  assert.equal(levelOfMarking(joined), 3);
  assert.match(joined, /ORCHID/);
});

test('a marking that is not understood closes the page', () => {
  assert.equal(levelOfMarking(highestOf(['RESTRICTED//REL TO ALL', '<b>none</b>']) ?? ''), 4);
  assert.equal(levelOfMarking('whatever'), 4);
});

test('what decides handling is kept, audiences are counted', () => {
  assert.deepEqual(shortMarking('SECRET//ORCHID//REL TO A//REL TO B, C//ORIG A, B'), {
    kept: ['SECRET', 'ORCHID'],
    audiences: 2,
    originators: 2,
  });
});
