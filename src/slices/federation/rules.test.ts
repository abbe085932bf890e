import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  join,
  keptBy,
  mayRead,
  parseMarking,
  withoutCommunities,
  type Marking,
} from '../../core/marking/index.ts';
import { markings, NOW, purposes, readers } from '../../core/marking/testdata/arbitraries.ts';
import { isNotWider, isPartnerUrl, nextState, withinTerms } from './rules.ts';
import { TERMS } from './nodes.test-kit.ts';

const marking = (text: string): Marking => {
  const parsed = parseMarking(text, { originator: 'ALPHA' });
  assert.ok(parsed.ok);
  return parsed.marking;
};

test('law: what is not wider lets nobody read who could not read before; a join is never wider', () => {
  fc.assert(
    fc.property(markings, markings, readers, purposes, (one, two, reader, purpose) => {
      assert.ok(isNotWider(one, join(one, two)));
      for (const other of [two, join(one, two)])
        if (isNotWider(one, other) && mayRead(reader, other, purpose, NOW))
          assert.ok(mayRead(reader, one, purpose, NOW));
    }),
  );
});

test('law: kept within the agreement is never wider than it came', () => {
  fc.assert(fc.property(markings, (one) => assert.ok(isNotWider(one, withinTerms(one, TERMS)))));
});

test('a community travels as its parties, for its code may mean others elsewhere', () => {
  const members = new Map([['ALLIES', ['ALPHA', 'BRAVO']]]);
  assert.deepEqual(
    withoutCommunities(marking('RESTRICTED//REL TO ALLIES, CHARLIE'), (code) => members.get(code))
      .releasableTo,
    [['ALPHA', 'BRAVO', 'CHARLIE']],
  );
});

test('controls keep a report here, or with those the originator told itself', () => {
  const journey = (controls: string, own: boolean, to = 'PK') =>
    keptBy({ marking: marking(`RESTRICTED//REL TO BRAVO//${controls}`), own, from: 'PK', to });
  assert.deepEqual(journey('EYES-ONLY', true), ['EYES-ONLY']);
  assert.deepEqual(journey('NO-DISSEMINATION-ABROAD', true), []);
  assert.deepEqual(journey('NO-DISSEMINATION-ABROAD', true, 'AV'), ['NO-DISSEMINATION-ABROAD']);
  assert.deepEqual(journey('ORCON/NO-ONWARD', true), []);
  assert.deepEqual(journey('ORCON/NO-ONWARD', false), ['NO-ONWARD', 'ORCON']);
});

test('a link is active only after both signed and a second person said yes, in either order', () => {
  assert.equal(nextState(nextState('invited', 'signed'), 'approved'), 'active');
  assert.equal(nextState(nextState('answered', 'approved'), 'signed'), 'active');
  assert.equal(nextState(nextState('answered', 'signed'), 'approved'), 'active');
  assert.throws(() => nextState('invited', 'approved'), { code: 'STEP_NOT_POSSIBLE' });
  assert.throws(() => nextState('ended', 'resumed'), { code: 'STEP_NOT_POSSIBLE' });
});

test('a partner is reached by https, or on this machine', () => {
  for (const url of ['https://north.example:4281', 'http://127.0.0.1:4280', 'http://localhost:1/'])
    assert.ok(isPartnerUrl(url), url);
  for (const url of ['http://north.example', 'ftp://127.0.0.1', 'http://127.0.0.1.example', ''])
    assert.ok(!isPartnerUrl(url), url);
});
