import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BIT, classesOf, holds } from './classes.ts';

test('a word has its classes in every form, a joined word those of its last part', () => {
  for (const word of ['policeman', 'policemen', 'Villagers', 'families', 'bus-driver'])
    assert.ok(classesOf(word.toLowerCase()) & BIT.person, word);
  for (const word of ['lorries', 'tankers', 'dhow']) assert.ok(classesOf(word) & BIT.vehicle, word);
  for (const word of ['detonators', 'grenade', 'rpg']) assert.ok(classesOf(word) & BIT.weapon, word);
  for (const word of ['warehouse', 'tailor-shop', 'farmhouses'])
    assert.ok(classesOf(word) & BIT.premises, word);
});

test('words that are mostly something else have no class', () => {
  for (const word of ['case', 'nobody', 'attack', 'quickly', 'the', 'zzyzx'])
    assert.equal(classesOf(word) & BIT.person, 0, word);
  assert.equal(holds('a matter of the greatest weight', BIT.weapon | BIT.person), false);
  assert.equal(holds(' into the back of a parked van', BIT.vehicle), true);
});
