import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortBanner } from './banner.ts';

test('a short marking stays as it is', () => {
  assert.equal(shortBanner('SECRET//REL TO A, B//ORCON//ORIG A'), 'SECRET//REL TO A, B//ORCON//ORIG A');
});

test('a long marking keeps what decides handling, and counts the rest', () => {
  const audiences = Array.from({ length: 12 }, (_, at) => `REL TO ALPHA${at}, BRAVO${at}`).join('//');
  const short = shortBanner(`TOP SECRET//KESTREL//${audiences}//NO-ONWARD/ORCON//ORIG ALPHA, BRAVO`);
  assert.equal(
    short,
    'TOP SECRET//KESTREL//NO-ONWARD/ORCON//REL TO 12 audiences, all at once//ORIG of 2 parties',
  );
});
