import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapsIn } from '../words/phrase.ts';
import { CLAUSES } from './clauses.data.ts';
import { clauseInEnglish, clausePieces } from './clauses.ts';

test('each clause is said in both languages, with the same gaps', () => {
  for (const wording of Object.values(CLAUSES)) {
    assert.match(wording[1], /\p{Script=Arabic}/u);
    assert.deepEqual(gapsIn(wording, 1).toSorted(), gapsIn(wording, 0).toSorted());
  }
});

test('what stands in a clause is kept apart from its words', () => {
  const told = { code: 'level', values: { name: ['SECRET'], name2: ['RESTRICTED'] } } as const;
  assert.equal(clauseInEnglish(told), 'needs SECRET, has RESTRICTED');
  assert.deepEqual(
    clausePieces(told, 1).filter((piece) => typeof piece !== 'string'),
    [
      { gap: 'name', text: 'SECRET' },
      { gap: 'name', text: 'RESTRICTED' },
    ],
  );
});
