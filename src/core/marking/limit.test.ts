import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mayRead } from './lattice.ts';
import { isWithin, parseLimit } from './limit.ts';
import type { Marking } from './marking.ts';
import { parseAnyMarking } from './tlp.ts';
import { lastingMarkings, NOW, purposes, readers } from './testdata/arbitraries.ts';

const marking = (text: string): Marking => {
  const read = parseAnyMarking(text, { originator: 'CTD', community: 'MEMBERS' });
  assert.ok(read.ok, text);
  return read.marking;
};
const limit = (text: string): Marking => {
  const read = parseLimit(text, 'MEMBERS');
  assert.ok(read.ok, text);
  return read.marking;
};

test('within a limit: whoever may read under the limit may read the thing', () => {
  fc.assert(
    fc.property(lastingMarkings, lastingMarkings, readers, purposes, (m, most, reader, purpose) => {
      if (!isWithin(m, most)) return;
      assert.ok(!mayRead(reader, most, purpose, NOW) || mayRead(reader, m, purpose, NOW));
    }),
    { numRuns: 3000 },
  );
});

test('within a limit: level, audience, controls and purposes, whoever is the originator', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['CONFIDENTIAL//REL TO CTD, VALDRIA', 'SECRET//REL TO VALDRIA', true],
    ['SECRET//REL TO CTD, VALDRIA', 'CONFIDENTIAL//REL TO VALDRIA', false],
    ['SECRET//REL TO CTD', 'SECRET//REL TO VALDRIA', false],
    ['UNCLASSIFIED//REL TO ALL', 'SECRET//REL TO VALDRIA', true],
    ['UNCLASSIFIED//REL TO ALL//ORCON', 'SECRET//REL TO VALDRIA', false],
    ['UNCLASSIFIED//REL TO ALL//ORCON', 'SECRET//REL TO VALDRIA//ORCON', true],
    ['UNCLASSIFIED//REL TO ALL//PURPOSE LIAISON', 'SECRET//REL TO VALDRIA', false],
    ['TLP:GREEN', 'TLP:GREEN', true],
    ['TLP:CLEAR', 'TLP:GREEN', true],
    ['TLP:AMBER', 'TLP:GREEN', false],
    ['TLP:GREEN', 'TLP:CLEAR', false],
  ];
  assert.deepEqual(
    rows.map(([m, most]) => isWithin(marking(m), limit(most))),
    rows.map(([, , is]) => is),
  );
  assert.equal(parseLimit('SECRET', 'MEMBERS').ok, false);
});
