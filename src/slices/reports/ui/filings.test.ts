import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Filings, next, queryOf, toSend } from './filings.ts';

const terms = {
  marking: ' TLP:AMBER ',
  grade: 'B2',
  sourceType: '',
  precedence: '',
  date: '',
  reference: '',
};
const added = (filings: Filings, name: string) =>
  next(filings, { type: 'added', name, bytes: new Blob(['x']), terms });

test('files are sent one after another, and a refused one may be tried again', () => {
  let filings = added(added([], 'a.txt'), 'b.txt');
  assert.equal(toSend(filings)?.name, 'a.txt');
  filings = next(filings, { type: 'sent', key: 1 });
  assert.equal(toSend(filings), null);
  filings = next(filings, { type: 'failed', key: 1, error: new Error('no line') });
  assert.equal(toSend(filings)?.name, 'b.txt');
  filings = next(filings, { type: 'again', key: 1 });
  assert.equal(toSend(filings)?.name, 'a.txt');
  const answer = { format: 'text', reports: [], claims: 0, warnings: [], refused: [] };
  filings = next(filings, { type: 'answered', key: 1, answer });
  assert.deepEqual(
    filings.map(({ key, state }) => [key, state]),
    [
      [1, 'filed'],
      [2, 'waiting'],
    ],
  );
});

test('what a broken line stopped is held, and sent once the centre answers again', () => {
  const offline = Object.assign(new Error('The centre does not answer'), { code: 'OFFLINE' });
  let filings = next(added([], 'a.txt'), { type: 'sent', key: 1 });
  filings = next(filings, { type: 'failed', key: 1, error: offline });
  assert.equal(filings[0]?.state, 'held');
  assert.equal(toSend(filings), null);
  filings = next(filings, { type: 'back' });
  assert.equal(toSend(filings)?.name, 'a.txt');
});

test('what is left empty is not sent', () => {
  const [one] = added([], 'نام & co.txt');
  assert.ok(one !== undefined);
  assert.equal(new URLSearchParams(queryOf(one)).get('path'), 'نام & co.txt');
  assert.deepEqual([...new URLSearchParams(queryOf(one)).keys()], ['path', 'marking', 'grade']);
  assert.equal(new URLSearchParams(queryOf(one)).get('marking'), 'TLP:AMBER');
});
