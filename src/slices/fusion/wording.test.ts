import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MODALITIES, type Modality } from '../../core/words/index.ts';
import { classOf, hedgeOf, hedged, type Said } from './wording.ts';

const said = (property: string, modality: Modality): Said => ({
  property,
  modality,
  value: { type: 'text', text: 'courier' },
});
/** Values as a card makes them: claims of one class together, each with its words. */
function wordings(claims: readonly Said[]): string[] {
  return [...Map.groupBy(claims, classOf).values()]
    .map((rows) => hedged('courier', hedgeOf(rows)))
    .toSorted();
}

describe('the wording of a value on a card', () => {
  it('an allegation is never worded as a finding', () => {
    assert.deepEqual(wordings([said('allegedRole', 'alleged')]), ['courier (alleged)']);
    assert.deepEqual(wordings([said('role', 'alleged'), said('role', 'asserted')]), [
      'courier',
      'courier (alleged)',
    ]);
  });

  it('what is only reported says so, until somebody asserts it', () => {
    assert.deepEqual(wordings([said('role', 'reported')]), ['courier (reported)']);
    assert.deepEqual(wordings([said('role', 'reported'), said('role', 'asserted')]), ['courier']);
  });

  it('blame that is reported does not lean on blame that is asserted', () => {
    assert.deepEqual(wordings([said('allegedRole', 'reported'), said('allegedRole', 'asserted')]), [
      'courier',
      'courier (reported)',
    ]);
    const planner = (modality: Modality): Said => ({
      property: 'participant',
      modality,
      value: { type: 'record', record: 'r1', role: 'planner' },
    });
    assert.notEqual(classOf(planner('reported')), classOf(planner('asserted')));
  });

  it('bare words always rest on somebody’s assertion, a hedge on nothing weaker than itself', () => {
    const claim = fc.record({
      property: fc.constantFrom('role', 'allegedRole', 'legalStatus', 'affiliation'),
      modality: fc.constantFrom(...MODALITIES),
    });
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 12 }), (claims) => {
        const groups = Map.groupBy(
          claims.map(({ property, modality }) => said(property, modality)),
          classOf,
        );
        for (const rows of groups.values()) {
          const hedge = hedgeOf(rows);
          if (hedge === null) assert.ok(rows.some(({ modality }) => modality === 'asserted'));
          else assert.ok(rows.every(({ modality }) => modality === hedge));
        }
      }),
    );
  });
});
