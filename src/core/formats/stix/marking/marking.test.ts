import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  BOTTOM,
  canonical,
  join,
  markingKey,
  parseAnyMarking,
  type Marking,
} from '../../../marking/index.ts';
import { markings } from '../../../marking/testdata/arbitraries.ts';
import type { Json, JsonObject } from '../../json/parse.ts';
import { definitionsAmong, stixMarkings, wordsOfRefs } from '../markings.ts';
import { ACS_EXTENSION, MARKING_EXTENSION } from '../names.data.ts';
import { checkStixObject } from '../spec/check.ts';
import { formatAcs, parseAcs } from './acs.ts';
import { ACS_LISTS } from './acs.data.ts';
import { definitionOf, formatMarking, markingId, parseMarkingExtension } from './own.ts';

const sameAs = (a: Marking | null, b: Marking): void => assert.equal(a && markingKey(a), markingKey(b));
/** Whether `a` is at least as closed as `b`. */
const closes = (a: Marking, b: Marking): boolean => markingKey(join(a, b)) === markingKey(a);

test('our extension: parse of format is the marking', () => {
  fc.assert(
    fc.property(markings, (m) => {
      sameAs(parseMarkingExtension(JSON.parse(JSON.stringify(formatMarking(m)))), m);
    }),
    { numRuns: 2000 },
  );
});

test('our extension: whatever is left out, added or changed is no marking, or another that says so itself', () => {
  const junk: readonly Json[] = [
    '',
    'ALL',
    [],
    ['all'],
    [['ALL'], ['A']],
    null,
    1,
    {},
    ['A', 'ALL'],
    '2026-13-01',
  ];
  fc.assert(
    fc.property(markings, fc.nat(7), fc.constantFrom(...junk), (m, at, value) => {
      const whole = formatMarking(m);
      const name = Object.keys(whole)[at] ?? '';
      const { [name]: _, ...without } = whole;
      assert.equal(parseMarkingExtension(without), null, `without ${name}`);
      assert.equal(parseMarkingExtension({ ...whole, tlp: 'clear' }), null);
      // The type says nothing about who may read; it is of the form of extensions.
      if (name !== 'extension_type') assert.equal(parseMarkingExtension({ ...whole, [name]: value }), null);
    }),
    { numRuns: 500 },
  );
});

test('a definition is a right object, and its id is that of what it says', () => {
  const m = canonical({
    ...BOTTOM,
    level: 3,
    releasableTo: [['CTD', 'NFC']],
    originators: ['CTD'],
    controls: ['ORCON'],
  });
  const definition = definitionOf(m);
  assert.deepEqual(
    checkStixObject(definition).filter((one) => one.severity === 'error'),
    [],
  );
  const forged = { ...definition, extensions: { [MARKING_EXTENSION]: formatMarking(BOTTOM) } };
  const refs = [markingId(m)];
  assert.deepEqual(wordsOfRefs(refs, definitionsAmong([forged])), ['unknown']);
  assert.deepEqual(wordsOfRefs(refs, definitionsAmong([definition, forged])), ['unknown']);
  assert.deepEqual(
    wordsOfRefs(
      refs,
      definitionsAmong([{ ...definition, definition_type: 'statement', definition: { statement: 'x' } }]),
    ),
    ['unknown'],
  );
});

test('words of any marking read back as that marking; the TLP beside it adds nothing, any other does', () => {
  const red = 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1';
  const clear = 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487';
  fc.assert(
    fc.property(markings, (m) => {
      const [words = '', ...more] = wordsOfRefs([markingId(m)], definitionsAmong([definitionOf(m)]));
      const read = parseAnyMarking(words, { originator: 'X', community: 'MEMBERS' });
      sameAs(read.ok ? read.marking : null, m);
      assert.deepEqual(more, []);
      const both = wordsOfRefs([markingId(m), red, clear], definitionsAmong([definitionOf(m)]));
      assert.ok(both.length >= 2, both.join());
    }),
  );
});

/** What ACS can say in some way. */
const acsMarkings: fc.Arbitrary<Marking> = fc
  .record({
    level: fc.constantFrom<Marking['level']>(0, 1, 2, 3, 4),
    compartments: fc.subarray(['ACS-SENS-LES', 'ACS-CVT-FISA', 'ACS-FD-FOUO']),
    releasableTo: fc.subarray([
      ['CTD', 'NFC', 'ACS-ORG-USA--DHS'],
      ['ACS-NAT-USA', 'ACS-NAT-GBR'],
      ['ACS-ENT-GOV', 'ACS-ENT-MIL'],
    ]),
    originators: fc.constantFrom(['CTD'], ['ACS-ORG-USA--NSA']),
    controls: fc.subarray(['ORCON', 'NO-ONWARD', 'NO-JUDICIAL-USE', 'PERSONAL-DATA']),
    expiresAt: fc.option(fc.constant('2027-03-04T05:06:07.890Z')),
  })
  .map((m) => canonical({ ...m, purposes: null }));

test('ACS: what goes out comes back at least as closed, and without further loss', () => {
  fc.assert(
    fc.property(fc.oneof(acsMarkings, markings), (m) => {
      const out = formatAcs(m);
      if (out === null) return;
      const back = parseAcs(JSON.parse(JSON.stringify(out)));
      assert.ok(back !== null && closes(back, m), JSON.stringify([m, out, back]));
      const again = formatAcs(back);
      sameAs(again && parseAcs(again), back);
    }),
    { numRuns: 2000 },
  );
  fc.assert(fc.property(acsMarkings, (m) => assert.notEqual(formatAcs(m), null)));
});

test('ACS: every word that the lattice lacks closes; a property nobody knows closes all', () => {
  const base: JsonObject = {
    responsible_entity_custodian: 'USA.DHS',
    policy_reference: 'urn:isa:policy:acs:ns:v3.0?privdefault=permit&sharedefault=permit',
  };
  const open = parseAcs({ ...base, control_set: { classification: 'U' } });
  assert.deepEqual([open?.compartments, open?.releasableTo, open?.controls], [[], [], []]);
  for (const { property, needs } of ACS_LISTS) {
    const read = parseAcs({ ...base, control_set: { classification: 'U', [property]: ['NEW.WORD'] } });
    assert.equal(needs === 'all' ? read?.compartments.length : read?.releasableTo.length, 1, property);
  }
  const closed: readonly JsonObject[] = [
    { ...base, control_set: {} },
    { ...base, control_set: { classification: 'X' } },
    { ...base, control_set: { classification: 'U', novelty: ['A'] } },
    { ...base, control_set: { classification: 'U' }, novelty: 1 },
    { ...base, control_set: { classification: 'U', caveat: ['a--b'] } },
    { ...base, control_set: { classification: 'U' }, responsible_entity_custodian: '' },
    { ...base, control_set: { classification: 'U' }, resource_disposition: {} },
    {
      ...base,
      control_set: { classification: 'U' },
      access_privilege: [{ privilege_action: 'DSPLY', rule_effect: 'deny' }],
    },
  ];
  assert.deepEqual(
    closed.map(parseAcs),
    closed.map(() => null),
  );
  const without = parseAcs({
    responsible_entity_custodian: 'USA.DHS',
    policy_reference: 'urn:x',
    control_set: { classification: 'U' },
  });
  assert.deepEqual(without?.controls, ['NO-ACTION-WITHOUT-CONSENT', 'NO-JUDICIAL-USE', 'NO-ONWARD', 'ORCON']);
});

test('ACS beside our own marking is its rendering; ACS that says more closes further', () => {
  const m = canonical({ ...BOTTOM, level: 2, releasableTo: [['CTD', 'NFC']], originators: ['CTD'] });
  const acs = formatAcs(m) ?? {};
  const words = (extension: JsonObject) =>
    wordsOfRefs([markingId(m)], definitionsAmong([definitionOf(m, { [ACS_EXTENSION]: extension })]));
  assert.deepEqual(words(acs), ['CONFIDENTIAL//REL TO CTD, NFC//ORIG CTD']);
  assert.deepEqual(words({ ...acs, control_set: { classification: 'TS' } }), [
    'TOP SECRET//REL TO CTD, NFC//ORIG CTD',
  ]);
  assert.deepEqual(words({ ...acs, control_set: { classification: 'ZZ' } }), ['unknown']);
});

const ACS_FILE = '/work/shared/data/stix/markings/acs-3.0-example-markings.json';
test('ACS: OASIS’s examples', { skip: !existsSync(ACS_FILE) }, () => {
  const bundle = JSON.parse(readFileSync(ACS_FILE, 'utf8')) as { objects: readonly JsonObject[] };
  const marked = bundle.objects.map((one, at) => ({
    id: `x--${at}`,
    object_marking_refs: [String(one['id'])],
  }));
  const found = stixMarkings({ objects: [...bundle.objects, ...marked] });
  assert.deepEqual(
    marked.map(({ id }) => found.get(id)),
    [
      [
        'TOP SECRET//REL TO ACS-ENT-CTR, ACS-ENT-GOV, ACS-ENT-MIL//NO-ACTION-WITHOUT-CONSENT/NO-JUDICIAL-USE/NO-ONWARD/ORCON//ORIG ACS-ORG-USA--NSA',
      ],
      ['SECRET//REL TO ALL//NO-ACTION-WITHOUT-CONSENT/NO-JUDICIAL-USE//ORIG ACS-ORG-USA--DHS'],
      ['UNCLASSIFIED//REL TO ALL//ORIG ACS-ORG-USA--DHS'],
      [
        'UNCLASSIFIED//ACS-SENS-LES//REL TO ACS-ENT-CTR, ACS-ENT-GOV, ACS-ENT-MIL//REL TO ACS-ORG-USA--SLTT, ACS-ORG-USA--USG//ORIG ACS-ORG-USA--DOJ--FBI',
      ],
    ],
  );
});
