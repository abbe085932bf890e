import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BOTTOM, type Level } from '../marking/index.ts';
import type { Interval } from '../words/index.ts';
import { checkTearline, type UpperVersion } from './check.ts';
import { cleanTearline } from './clean.ts';
import { diffVersions } from './diff.ts';
import { portionsOf } from './portions.ts';

const DAY: Interval = { from: '2026-11-20', to: '2026-11-20', precision: 'day' };
const UPPER = `(S) A sub-source of station KARBALA with access to the cell met Orlan Sevchuk in Peshawar on 14 November 2026.
(S) Sevchuk paid 48,500 US dollars for twelve rifles; passport AB1234567, phone +92 300 1234567.
(U) The fishing boat Northern Star may carry explosives towards the port of Gwadar.
`;
const upper: UpperVersion = {
  text: UPPER,
  dated: DAY,
  sourceType: 'HUMINT',
  names: [{ text: 'Орлан Севчук', kind: 'person', start: -1, end: -1 }],
  ids: ['0b7c2f30-0000-8000-8000-000000000001'],
};
const marking = { ...BOTTOM, level: 1 as Level, releasableTo: [['ALPHA', 'AVENIA']], originators: ['ALPHA'] };
const check = (text: string, allow: readonly string[] = []) =>
  checkTearline(upper, { text: cleanTearline(text), marking, recipient: 'AVENIA', allow });
const kinds = (text: string, allow: readonly string[] = []) => check(text, allow).map(({ kind }) => kind);

test('what stands in a portion that may be told is told', () => {
  assert.deepEqual(
    check('The fishing boat Northern Star may carry explosives towards the port of Gwadar.'),
    [],
  );
  assert.deepEqual(check('A fishing boat named Northern Star is of interest near Gwadar.'), []);
});

const LEAKS: readonly (readonly [text: string, kind: string])[] = [
  ['The boat is linked to Orlan Sevchuk.', 'name'],
  ['The boat is linked to sevchuk.', 'name'],
  ['The boat is linked to Орлан Севчук.', 'name'],
  ['کشتی کا تعلق اورلان سیوچک سے ہے۔', 'name'],
  ['The boat is linked to S e v c h u k, O r l a n  S e v c h u k.', 'name'],
  ['The boat is linked to Orlan\u200bSevchuk.', 'name'],
  ['The boat left Peshawar.', 'place'],
  ['کشتی پشاور سے روانہ ہوئی۔', 'place'],
  ['He paid 48500 dollars.', 'number'],
  ['He paid ۴۸۵۰۰ ڈالر.', 'number'],
  ['The boat carries 12 rifles.', 'number'],
  ['The boat carries twelve rifles.', 'number'],
  ['Passport AB 123 4567 was used.', 'identifier'],
  ['Passport ab-1234567 was used.', 'identifier'],
  ['Call +92-300-1234567.', 'identifier'],
  ['It was agreed on 2026-11-14.', 'date'],
  ['It was agreed on 14 Nov 2026.', 'date'],
  ['An informant says that the boat carries explosives.', 'source'],
  ['ذرائع کے مطابق کشتی میں بارود ہے۔', 'source'],
  ['The boat came with access to the cell met by night.', 'passage'],
  ['See 0b7c2f30-0000-8000-8000-000000000001.', 'record'],
  ['The boat NоrthStar is near.', 'hidden'],
  ['The boat QWxsIG9mIHRoZSBzZWNyZXRzIGFyZSBoZXJlIQ is near.', 'hidden'],
];
for (const [text, kind] of LEAKS)
  test(`found as ${kind}: ${text.slice(0, 48)}`, () => {
    const found = check(text);
    assert.ok(
      found.some((one) => one.kind === kind),
      JSON.stringify(found),
    );
    const clean = cleanTearline(text);
    for (const one of found)
      assert.equal(clean.slice(one.start, one.end).toLowerCase(), one.text.toLowerCase());
  });

test('what the author declares is not found, and nothing else is let through by it', () => {
  assert.ok(!kinds('The boat left Peshawar.', ['Peshawar']).includes('place'));
  assert.ok(kinds('Sevchuk left Peshawar.', ['Peshawar']).includes('name'));
  assert.ok(!kinds('The boat carries 12 rifles.', ['12']).includes('number'));
});

test('portions: a mark that is not understood, is higher or names others is withheld', () => {
  const of = (mark: string) => portionsOf(`${mark} Words.\n`, { marking, recipient: 'AVENIA' })[0]?.told;
  assert.deepEqual(['(U)', '(R)', '(RESTRICTED)', '(R//REL TO AVENIA, BRAVO)', '(U//REL TO ALL)'].map(of), [
    true,
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(
    [
      '',
      '(C)',
      '(TS)',
      '(U//KESTREL)',
      '(U//REL TO BRAVO)',
      '(U//NOFORN)',
      '(U//ORCON)',
      '(U//WHAT EVER)',
    ].map(of),
    [false, false, false, false, false, false, false, false],
  );
});

test('without portion marks everything is withheld', () => {
  const plain = { ...upper, text: UPPER.replace(/^\(.\) /gm, '') };
  const found = checkTearline(plain, {
    text: 'Northern Star is near.\n',
    marking,
    recipient: 'AVENIA',
    allow: [],
  });
  assert.ok(found.some(({ kind }) => kind === 'name' || kind === 'record'));
});

test('law: of names that the upper version withholds none is left in a text that the check lets through', () => {
  const first = fc.constantFrom('Tarvik', 'Besmira', 'Odalric', 'Yazgul', 'Kemran', 'Ilvane');
  const last = fc.constantFrom('Dostarin', 'Quelvash', 'Marzhoev', 'Brendulic', 'Hathorne');
  const filler = fc.constantFrom('The boat is near the coast', 'It moved at night', 'The cargo is unknown');
  fc.assert(
    fc.property(
      first,
      last,
      filler,
      fc.boolean(),
      fc.integer({ min: 10, max: 99999 }),
      (a, b, words, tell, n) => {
        const secret: UpperVersion = {
          ...upper,
          names: [],
          text: `(S) ${a} ${b} carried ${n} litres.\n(U) The boat is near the coast.\n`,
        };
        const text = cleanTearline(tell ? `${words}. ${b} was aboard.` : `${words}, with ${n} litres.`);
        const found = checkTearline(secret, { text, marking, recipient: 'AVENIA', allow: [] });
        assert.ok(found.length > 0, text);
      },
    ),
    { numRuns: 60 },
  );
});

test('cleaning takes out what a reader does not see, and keeps the joiner that a word is spelt with', () => {
  assert.equal(
    cleanTearline('a\u200bb\u2060c\u{e0041} d  e \r\n<!-- x -->\r\n\r\n\r\nf\ufeff'),
    'abc d e\n\nf\n',
  );
  assert.equal(cleanTearline('می\u200cخواهم'), 'می\u200cخواهم\n');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => cleanTearline(cleanTearline(text)) === cleanTearline(text),
    ),
  );
});

test('a line without its portion mark is the same line', () => {
  assert.deepEqual(
    diffVersions('(U) One stays.\n(S//REL TO ALPHA) Two goes.', 'One stays.').map(({ kind }) => kind),
    ['kept', 'removed'],
  );
});

test('the difference tells each line once', () => {
  const lines = diffVersions('One stays. Two goes.\nThree stays.', 'One stays.\nNew comes.\nThree stays.');
  assert.deepEqual(
    lines.map(({ kind, text }) => [kind, text]),
    [
      ['kept', 'One stays.'],
      ['removed', 'Two goes.'],
      ['added', 'New comes.'],
      ['kept', 'Three stays.'],
    ],
  );
});
