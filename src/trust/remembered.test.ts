import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Remembered } from './remembered.ts';

test('an answer holds for its version and name, and a refusal is not kept', async () => {
  const remembered = new Remembered();
  let worked = 0;
  const work = () => Promise.resolve(++worked);
  assert.equal(await remembered.answer('1 a 7', 'card x', work), 1);
  assert.equal(await remembered.answer('1 a 7', 'card x', work), 1);
  assert.equal(await remembered.answer('1 a 8', 'card x', work), 2, 'the store has changed');
  assert.equal(await remembered.answer('2 b 8', 'card x', work), 3, 'another reader');
  assert.equal(await remembered.answer('1 a 8', 'card y', work), 4);
  const refuse = () => Promise.reject(new RangeError('no'));
  await assert.rejects(remembered.answer('1 a 8', 'card z', refuse), RangeError);
  assert.equal(await remembered.answer('1 a 8', 'card z', work), 5);
});

test('what was not asked for longest goes first', async () => {
  const remembered = new Remembered();
  const ask = async (name: string) => {
    let worked = false;
    await remembered.answer('1 a 1', name, async () => {
      worked = true;
    });
    return worked;
  };
  for (let at = 0; at < 64; at++) assert.equal(await ask(`card ${at}`), true);
  assert.equal(await ask('card 0'), false);
  assert.equal(await ask('card 64'), true, 'takes the place of card 1');
  assert.equal(await ask('card 0'), false);
  assert.equal(await ask('card 1'), true);
});
