import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { isRenderable, parseMarking, renderMarking } from './generic.ts';
import { BOTTOM, canonical, mayRead } from './lattice.ts';
import type { Marking } from './marking.ts';
import { filedMarkings, markings, NOW, purposes, readers } from './testdata/arbitraries.ts';

const RUNS = { numRuns: 500 };

function read(text: string, originator?: string): Marking {
  const result = parseMarking(text, originator === undefined ? {} : { originator });
  assert.ok(result.ok, `${text}: ${JSON.stringify(result)}`);
  return result.marking;
}

test('parse reads back what render wrote, whatever the default originator', () => {
  fc.assert(
    fc.property(
      markings,
      fc.option(fc.constantFrom('CTD', 'STRANGER'), { nil: undefined }),
      (m, originator) => {
        assert.deepEqual(read(renderMarking(m), originator), m);
      },
    ),
    RUNS,
  );
});

test('case and space do not matter', () => {
  fc.assert(
    fc.property(markings, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (m, coins) => {
      const loose = [...renderMarking(m)]
        .map((char, i) => (coins[i % 20] ? char.toLowerCase() : char))
        .join('')
        .replaceAll('//', ' //  ')
        .replaceAll(', ', coins[0] ? ',' : ' ,  ');
      assert.deepEqual(read(loose), m);
    }),
    RUNS,
  );
});

test('each part of the syntax', () => {
  const rows: readonly [text: string, originator: string | undefined, expected: Partial<Marking>][] = [
    ['secret', 'CTD', { level: 3, releasableTo: [['CTD']], originators: ['CTD'] }],
    ['TOP SECRET//ORIG CTD', undefined, { level: 4, releasableTo: [['CTD']], originators: ['CTD'] }],
    [
      'TOP SECRET//ORIG CTD, FIU',
      'NAVY',
      { level: 4, releasableTo: [['CTD'], ['FIU']], originators: ['CTD', 'FIU'] },
    ],
    ['RESTRICTED//REL TO FIU', 'CTD', { level: 1, releasableTo: [['CTD', 'FIU']], originators: ['CTD'] }],
    [
      'RESTRICTED//REL TO FIU//ORIG NAVY',
      'CTD',
      { level: 1, releasableTo: [['FIU']], originators: ['NAVY'] },
    ],
    ['UNCLASSIFIED//REL TO ALL', 'CTD', { originators: ['CTD'] }],
    ['UNCLASSIFIED//REL TO ALL//ORIG NONE', 'CTD', {}],
    [
      'SECRET//BRAVO/ALPHA//REL TO ALL',
      'CTD',
      { level: 3, compartments: ['ALPHA', 'BRAVO'], originators: ['CTD'] },
    ],
    [
      'SECRET//ORCON/NO-ONWARD',
      'CTD',
      { level: 3, controls: ['NO-ONWARD', 'ORCON'], releasableTo: [['CTD']], originators: ['CTD'] },
    ],
    [
      'SECRET//REL TO ALL//PURPOSE WARNING, ANALYSIS',
      'CTD',
      { level: 3, purposes: ['ANALYSIS', 'WARNING'], originators: ['CTD'] },
    ],
    [
      'SECRET//REL TO ALL//EXPIRES 2027-01-31T12:00Z',
      'CTD',
      { level: 3, expiresAt: '2027-01-31T12:00:00.000Z', originators: ['CTD'] },
    ],
  ];
  for (const [text, originator, expected] of rows)
    assert.deepEqual(read(text, originator), canonical({ ...BOTTOM, ...expected }), text);
});

test('what is not understood is an error with its place and a fix', () => {
  const rows: readonly [text: string, code: string, position: number][] = [
    ['', 'EMPTY', 0],
    ['   ', 'EMPTY', 0],
    ['COSMIC', 'LEVEL', 0],
    ['S//REL TO CTD', 'LEVEL', 0],
    ['SECRET / ALPHA', 'LEVEL', 0],
    ['SECRET//', 'CODE', 8],
    ['SECRET//ALPHA//BRAVO', 'SEGMENT', 15],
    ['SECRET//REL TO CTD//ALPHA', 'SEGMENT', 20],
    ['SECRET//ALPHA/ORCON', 'SEGMENT', 8],
    ['SECRET//NOFORN', 'SEGMENT', 8],
    ['SECRET//REL FIU', 'CODE', 8],
    ['SECRET//REL TO', 'CODE', 8],
    ['SECRET//REL TO ALL, FIU', 'CODE', 15],
    ['SECRET//REL TO FIU,,CTD', 'CODE', 19],
    ['SECRET//REL TO FIU//REL TO ALL', 'REPEATED', 27],
    ['SECRET//REL TO ALL//REL TO FIU', 'REPEATED', 27],
    ['SECRET//ORCON//NO-ONWARD', 'REPEATED', 15],
    ['SECRET//PURPOSE A//PURPOSE B', 'REPEATED', 27],
    ['SECRET//ORIG A//ORIG A', 'REPEATED', 21],
    ['SECRET//EXPIRES 2027-02-30T00:00:00Z', 'EXPIRES', 16],
    ['SECRET//EXPIRES 2027-01-01', 'EXPIRES', 16],
    ['SECRET//EXPIRES 2027-01-01T00:00:00+05:00', 'EXPIRES', 16],
    ['SECRET//REL TO ALL//EXPIRES 2027-01-01T00:00Z//ORIG NONE', 'ORIGINATOR', 56],
    ['SECRET//ORIG NONE', 'ORIGINATOR', 17],
    ['ſECRET', 'CHARACTER', 0],
    ['SECRET//REL TO FIU\n', 'CHARACTER', 18],
    ['SECRET//REL TO FІU', 'CHARACTER', 16],
    [`SECRET//REL TO ${'A'.repeat(41)}`, 'CODE', 15],
    [`SECRET//REL TO ${'A,'.repeat(2_000)}A`, 'TOO_LONG', 15],
    ['SECRET//'.repeat(20_000), 'TOO_LONG', 0],
  ];
  for (const [text, code, position] of rows) {
    const result = parseMarking(text, { originator: 'CTD' });
    assert.ok(!result.ok, text.slice(0, 60));
    assert.deepEqual([result.problem.code, result.problem.position], [code, position], text.slice(0, 60));
    assert.ok(result.problem.fix.length > 5);
  }
  const bare = parseMarking('SECRET//REL TO FIU');
  assert.ok(!bare.ok && bare.problem.code === 'ORIGINATOR');
});

test('no text makes the parser throw', () => {
  const words = fc.constantFrom(
    'SECRET',
    '//',
    '/',
    ',',
    'REL TO ',
    'ALL',
    'NONE',
    'ORIG ',
    'EXPIRES ',
    'A',
    ' ',
    '٣',
    'ORCON',
    'PURPOSE ',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const result = parseMarking(text, { originator: 'CTD' });
      if (result.ok) assert.deepEqual(read(renderMarking(result.marking)), result.marking);
      else assert.ok(result.problem.position >= 0 && result.problem.position <= text.length);
    }),
    { numRuns: 2_000 },
  );
});

/**
 * What befalls a text on its way: cut off at the end, its audiences lost, something strange put in. (A part taken out
 * cleanly leaves another valid text; only a signature tells that.)
 */
const damages = fc.oneof(
  fc.nat().map((n) => (text: string) => text.slice(0, n % text.length)),
  fc.constant((text: string) =>
    text
      .split('//')
      .filter((part) => !part.startsWith('REL TO'))
      .join('//'),
  ),
  fc.tuple(fc.nat(), fc.constantFrom('?', '\u200b', '//', '(', ';', '\u0430', '+', '*', ' ')).map(
    ([n, put]) =>
      (text: string) =>
        text.slice(0, n % text.length) + put + text.slice(n % text.length),
  ),
);

test('a damaged text is never read as wider', () => {
  fc.assert(
    fc.property(filedMarkings, damages, readers, purposes, (m, damage, who, purpose) => {
      const text = damage(renderMarking(m));
      const result = parseMarking(text);
      if (result.ok && mayRead(who, result.marking, purpose, NOW))
        assert.ok(mayRead(who, m, purpose, NOW), text);
    }),
    { numRuns: 3_000 },
  );
});

test('a text cut off anywhere before its originator is refused', () => {
  fc.assert(
    fc.property(markings, fc.nat(), (m, n) => {
      const text = renderMarking(m);
      const result = parseMarking(text.slice(0, n % (text.lastIndexOf('//ORIG ') + 1)));
      assert.equal(result.ok, false);
    }),
    RUNS,
  );
});

test('a code that the syntax cannot carry is not rendered', () => {
  for (const change of [
    { releasableTo: [['ALL']] },
    { releasableTo: [['A, B']] },
    { compartments: ['ORCON'] },
    { controls: ['UNHEARD-OF'] },
    { originators: ['lower'] },
  ]) {
    const m = { ...BOTTOM, ...change };
    assert.equal(isRenderable(m), false);
    assert.throws(() => renderMarking(m), RangeError);
  }
});
