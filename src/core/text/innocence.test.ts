import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read-text.ts';

const modalityOfRole = (text: string): string | undefined =>
  readText(text).claims.find(({ property }) => property === 'allegedRole')?.modality;

test('who is arrested or charged and not convicted is only alleged to be what he is called', () => {
  const role = 'Anwar Sahil, a financier of the Red Dune Brigade,';
  assert.equal(modalityOfRole(`${role} was arrested in Karachi on 3 May 2026.`), 'alleged');
  assert.equal(modalityOfRole(`${role} was charged in Karachi on 3 May 2026.`), 'alleged');
  assert.equal(modalityOfRole(`${role} was convicted in Karachi on 3 May 2026.`), 'asserted');
  assert.equal(modalityOfRole(`${role} lives in Karachi.`), 'asserted');
});
