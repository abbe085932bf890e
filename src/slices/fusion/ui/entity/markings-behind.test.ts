import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card } from '../../contract.ts';
import { markingsBehind } from './markings-behind.ts';

const source = (claim: string, marking: string) => ({ claim, marking });

test('the markings behind a card are counted, the one of most claims first, each with one thing under it', () => {
  const card = {
    properties: [
      { values: [{ sources: [source('1', 'SECRET'), source('2', 'OPEN')] }] },
      { values: [{ sources: [source('3', 'OPEN')] }] },
    ],
    reports: [
      { id: 'r', marking: 'OPEN' },
      { id: 's', marking: 'RESTRICTED' },
    ],
  } as unknown as Card;
  assert.deepEqual(markingsBehind(card), [
    { marking: 'OPEN', claims: 2, reports: 1, example: '2' },
    { marking: 'SECRET', claims: 1, reports: 0, example: '1' },
    { marking: 'RESTRICTED', claims: 0, reports: 1, example: 's' },
  ]);
});
