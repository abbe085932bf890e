import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../platform/errors.ts';
import { readGrade } from './terms.ts';

function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('credibility 1 is refused to one submission, with what it needs and what to do', () => {
  for (const grade of ['A1', ' f1 ']) {
    const { code, facts, fix } = refusalOf(() => readGrade(grade));
    assert.equal(code, 'CREDIBILITY_NEEDS_ORIGINS');
    assert.deepEqual(facts, { needs: 2, has: 1 });
    assert.match(fix, /2 or lower/);
  }
  assert.deepEqual(readGrade('b2'), { reliability: 'B', credibility: '2' });
});

test('a grade that is none is refused', () => {
  for (const grade of ['', 'B', '2B', 'G2', 'B7', 'B2C']) {
    assert.equal(refusalOf(() => readGrade(grade)).code, 'GRADE_NOT_UNDERSTOOD', grade);
  }
});
