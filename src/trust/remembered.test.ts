import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Footing, Remembered } from './remembered.ts';
import type { Spot } from './spots.ts';

const version = (profile: number, mask: string, changed: number) => ({ profile, mask, changed });

/** Acts by number, each with the spots that it touched. */
function memory(acts: Readonly<Record<number, readonly Spot[]>> = {}): Remembered {
  return new Remembered({
    untouched: async (spots, from, { changed }) =>
      Object.entries(acts).every(
        ([at, touched]) =>
          Number(at) <= from || Number(at) > changed || !touched.some((one) => spots.has(one)),
      ),
  });
}

test('an answer that rests on everything holds for its version and name, and a refusal is not kept', async () => {
  const remembered = memory();
  let worked = 0;
  const ask = async (profile: number, mask: string, changed: number, name: string) =>
    (await remembered.answer(version(profile, mask, changed), name, async () => ++worked)).value;
  assert.equal(await ask(1, 'a', 7, 'card x'), 1);
  assert.equal(await ask(1, 'a', 7, 'card x'), 1);
  assert.equal(await ask(1, 'a', 8, 'card x'), 2, 'the store has changed');
  assert.equal(await ask(2, 'b', 8, 'card x'), 3, 'another reader');
  assert.equal(await ask(2, 'c', 8, 'card x'), 4, 'other rights');
  assert.equal(await ask(1, 'a', 8, 'card y'), 5);
  const refuse = () => Promise.reject(new RangeError('no'));
  await assert.rejects(remembered.answer(version(1, 'a', 8), 'card z', refuse), RangeError);
  assert.equal(await ask(1, 'a', 8, 'card z'), 6);
});

test('an answer that rests on some spots holds until an act touches one of them', async () => {
  const remembered = memory({ 8: [3, 4], 9: [5], 10: [1] });
  let worked = 0;
  const ask = async (changed: number) => {
    const work = async (footing: Footing) => {
      footing.add([1, 2]);
      return ++worked;
    };
    return (await remembered.answer(version(1, 'a', changed), 'card x', work)).value;
  };
  assert.equal(await ask(7), 1);
  assert.equal(await ask(8), 1);
  assert.equal(await ask(9), 1);
  assert.equal(await ask(8), 1, 'a slower asker gets what it would have read');
  assert.equal(await ask(10), 2);
  assert.equal(await ask(10), 2);
});

test('one statement that rests on everything makes its answer rest on everything', async () => {
  const remembered = memory();
  let worked = 0;
  const ask = async (changed: number) => {
    const work = async (footing: Footing) => {
      footing.add([1]);
      footing.add(undefined);
      return ++worked;
    };
    return (await remembered.answer(version(1, 'a', changed), 'card x', work)).value;
  };
  assert.equal(await ask(7), 1);
  assert.equal(await ask(7), 1);
  assert.equal(await ask(8), 2);
});

test('what was not asked for longest goes first', async () => {
  const remembered = memory();
  const ask = async (name: string) => {
    let worked = false;
    await remembered.answer(version(1, 'a', 1), name, async () => {
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

test('large answers give way to one another, the one not asked for longest first', async () => {
  const remembered = memory();
  const large = Array.from({ length: 250_000 }, (_, spot) => spot);
  let worked = 0;
  const ask = async (name: string) => {
    const work = async (footing: Footing) => {
      footing.add(large);
      return ++worked;
    };
    return (await remembered.answer(version(1, 'a', 7), name, work)).value;
  };
  assert.deepEqual([await ask('x'), await ask('y'), await ask('x')], [1, 2, 1]);
  assert.equal(await ask('z'), 3);
  assert.deepEqual([await ask('x'), await ask('z')], [1, 3], 'asked for lately');
  assert.equal(await ask('y'), 4);
});
