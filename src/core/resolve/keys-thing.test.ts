import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thingKey } from './keys-thing.ts';

test('a name sounds the same in every script and spelling', () => {
  assert.equal(thingKey('Zarf-e-Wolgai'), thingKey('Zarf e Wolgai'));
});

test('digits tell things apart, as words of their own and within words', () => {
  for (const [one, other] of [
    ['heron1@example.org', 'heron2@example.org'],
    ['mail1.example.org', 'mail2.example.org'],
    ['198.51.100.7', '198.51.100.8'],
    ['Al-Rahman 14', 'Al-Rahman 15'],
  ] as const)
    assert.notEqual(thingKey(one), thingKey(other), one);
});
