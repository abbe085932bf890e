import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODALITIES, type Modality } from '../../src/core/words/index.ts';
import { LANGUAGES, speechOf } from './speech.ts';
import { valueWording } from './value-parts.ts';

const said = (modality: Modality, text: string) => ({
  value: { type: 'text', text: 'planner' } as const,
  text,
  qualifier: 'exact' as const,
  modality,
});

test('nothing but what is asserted stands without its hedge, in any language', () => {
  for (const language of LANGUAGES)
    for (const modality of MODALITIES) {
      const { hedge } = valueWording(speechOf(language), said(modality, `planner (${modality})`));
      assert.equal(hedge === null, modality === 'asserted', `${language} ${modality}`);
    }
});

test('what one source reports and another asserts stands bare', () => {
  assert.equal(valueWording(speechOf('en'), said('reported', 'planner')).hedge, null);
});

test('a link is worded with its role, and the caption alone is the link', () => {
  const { parts, hedge } = valueWording(speechOf('en'), {
    value: { type: 'record', record: 'r1' },
    text: 'Market blast (as perpetrator) (alleged)',
    qualifier: 'exact',
    modality: 'alleged',
  });
  assert.deepEqual(parts, [
    { as: 'record', record: 'r1', caption: 'Market blast' },
    { as: 'aside', text: '(perpetrator)' },
  ]);
  assert.equal(hedge, 'alleged');
});

test('an address of somebody else is never a link', () => {
  const { parts } = valueWording(speechOf('ur'), {
    value: { type: 'url', url: 'https://example.org/' },
    text: 'https://example.org/',
    qualifier: 'exact',
    modality: 'asserted',
  });
  assert.deepEqual(parts, [{ as: 'address', text: 'https://example.org/' }]);
});
