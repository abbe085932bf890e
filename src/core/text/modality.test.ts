import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarked } from './marked.test-kit.ts';

/** Modality, speaker and statement type of the first claim of a property. */
function colour(marked: string, property: string): readonly [string, string | null, string] {
  const claim = readMarked(marked).claims.find((one) => one.property === property);
  assert.ok(claim !== undefined, `no ${property}`);
  return [claim.modality, claim.speaker, claim.statementType];
}

describe('modality and speaker', () => {
  const cases: readonly (readonly [string, string, readonly [string, string | null, string]])[] = [
    ['[P Anwar Sahil] was arrested in [L Quetta].', 'eventType', ['asserted', null, 'fact']],
    ['Police said [P Anwar Sahil] was arrested in [L Quetta].', 'eventType', ['reported', 'Police', 'fact']],
    [
      '[P Anwar Sahil] was arrested in [L Quetta], according to the [O Desert Post].',
      'eventType',
      ['reported', 'the Desert Post', 'fact'],
    ],
    [
      '[P Anwar Sahil] was arrested in [L Quetta], the interior ministry said.',
      'eventType',
      ['reported', 'the interior ministry', 'fact'],
    ],
    ['[P Anwar Sahil] was reportedly arrested in [L Quetta].', 'eventType', ['reported', null, 'fact']],
    [
      'The army denied that [P Anwar Sahil] was arrested in [L Quetta].',
      'eventType',
      ['denied', null, 'fact'],
    ],
    [
      '[P Anwar Sahil], the alleged mastermind of the [L Lamu] attack, was arrested in [L Quetta].',
      'allegedRole',
      ['alleged', null, 'fact'],
    ],
    [
      '[P Anwar Sahil], an alleged member of the [O Dawn Column], was arrested in [L Quetta].',
      'affiliation',
      ['alleged', null, 'fact'],
    ],
    [
      '[P Anwar Sahil], who is accused of planning the [L Lamu] attack, was arrested in [L Quetta].',
      'participant',
      ['alleged', null, 'fact'],
    ],
    ['[P Anwar Sahil] is believed to be hiding in [L Quetta].', 'location', ['believed', null, 'fact']],
    [
      '[P Anwar Sahil] was charged with planning the [L Lamu] attack.',
      'legalStatus',
      ['asserted', null, 'fact'],
    ],
    [
      // That it claimed the deed is a fact; that it did the deed is not said: the role is claimant.
      '[O Dawn Column] claimed responsibility for the attack in [L Lamu].',
      'participant',
      ['asserted', null, 'fact'],
    ],
    [
      '[P Arvid Lund], spokesman for the [O Dawn Column], said the army fled.',
      'role',
      ['asserted', null, 'fact'],
    ],
  ];
  for (const [marked, property, expected] of cases) {
    it(`${marked} → ${expected[0]}`, () => assert.deepEqual(colour(marked, property), expected));
  }

  it('an alleged role leaves the arrest a fact', () => {
    assert.equal(
      colour(
        '[P Anwar Sahil], an alleged planner of the [O Dawn Column], was arrested in [L Quetta].',
        'eventType',
      )[0],
      'asserted',
    );
  });

  it('a hedge in a relative clause stays in it', () => {
    const marked =
      '[P Anwar Sahil], who reportedly belongs to the [O Dawn Column], was arrested in [L Quetta].';
    assert.equal(colour(marked, 'eventType')[0], 'asserted');
  });
});

describe('statement type', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['[P Arvid Lund] praised [L Estonia] as a fantastic partner.', 'opinion'],
    ['[P Arvid Lund] said the group will attack again next year.', 'forecast'],
    ['[P Arvid Lund] said the state must ban the group at once.', 'recommendation'],
    ['[P Arvid Lund] said the network was probably run from abroad.', 'assessment'],
    ['[P Arvid Lund] said the office in the capital was closed.', 'fact'],
  ];
  for (const [marked, expected] of cases) {
    it(`${marked} → ${expected}`, () => assert.equal(colour(marked, 'statement')[2], expected));
  }

  it('praise of a deed makes what is said of it opinion, not that it happened', () => {
    const [, , type] = colour(
      'The fantastic arrest of [P Anwar Sahil] in [L Quetta] was a game-changer.',
      'eventType',
    );
    assert.equal(type, 'fact');
  });
});
