import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layOut } from './layout.ts';
import { countryOfDemonym, findNames, foldWord, type KnownNames } from './names.ts';
import { GOLDEN } from './names-golden.data.ts';
import type { FoundName, Layout } from './types.ts';

const rows = GOLDEN.trim().split('\n');
const golden = rows.flatMap((row, i) =>
  i % 2 === 0 ? [{ text: row.replaceAll('\\n', '\n'), expected: rows[i + 1]?.trim() ?? '' }] : [],
);

const shown = (name: FoundName): string =>
  `${name.kind}:${name.title === null ? '' : `[${name.title}] `}${name.text}`;
const read = (text: string): string => findNames(layOut(text)).map(shown).join(' | ') || '-';
const anchorOf = (text: string): (string | null)[] => findNames(layOut(text)).map((name) => name.anchor);

describe('findNames on invented sentences', () => {
  it('has at least 120 of them', () => assert.ok(golden.length >= 120));
  for (const { text, expected } of golden) it(text.slice(0, 90), () => assert.equal(read(text), expected));
});

describe('findNames gives one public key to every way of writing a known thing', () => {
  const SAME: readonly (readonly [anchor: string, ...forms: string[]])[] = [
    [
      'org:ttp',
      'the TTP',
      'Tehrik-e-Taliban Pakistan',
      'Tehreek-i-Taliban Pakistan',
      'TEHREEK-E-TALIBAN PAKISTAN',
      'ٹی ٹی پی',
      'تحریکِ طالبان پاکستان',
      'تحريك طالبان پاكستان',
    ],
    [
      'org:is-k',
      'ISIS-K',
      'IS-KP',
      'Daesh-Khorasan',
      'ISIS–K',
      'Islamic State Khorasan Province',
      'داعش خراسان',
    ],
    ['org:al-qaida', 'al-Qaida', 'Al Qaeda', 'Al-Qa’ida', 'al-Qa‘ida', 'القاعدة', 'Аль-Каиды'],
    ['org:bla', 'BLA', 'Balochistan Liberation Army', 'Baloch Liberation Army', 'بلوچ لبریشن آرمی'],
    ['place:PK', 'Pakistan', 'в Пакистане', 'Пакистаном', 'پاکستان', 'باكستان', 'پاکسـتان'],
    ['place:US', 'the US', 'the U.S.', 'the United States', 'USA', 'امریکہ', 'США'],
    [
      'place:PK:khyber-pakhtunkhwa',
      'Khyber Pakhtunkhwa',
      'Khyber-Pakhtunkhwa',
      'Khyber Pakhtoonkhwa',
      'KP',
      'خیبر پختونخوا',
    ],
    ['place:AF:kabul', 'Kabul', 'كابول', 'کابل', 'Кабуле'],
    ['place:PK:quetta', 'Quetta', 'کوئٹہ', 'Кветту'],
  ];
  for (const [anchor, ...forms] of SAME) {
    for (const form of forms)
      it(`${form} is ${anchor}`, () => assert.deepEqual(anchorOf(`x ${form}.`), [anchor]));
  }
});

describe('findNames', () => {
  it('knows the country of a demonym, which is no mention of a place', () => {
    assert.equal(countryOfDemonym('Pakistani'), 'PK');
    assert.equal(countryOfDemonym('Afghans'), 'AF');
    assert.equal(countryOfDemonym('پاکستانی'), 'PK');
    assert.equal(countryOfDemonym('Quettan'), null);
  });

  it('leaves possessives, titles and articles out of the span', () => {
    const text = "The Taliban’s envoy met Gen. Karlan Voss’s deputy in Pakistan's capital.";
    const names = findNames(layOut(text));
    assert.deepEqual(
      names.map((name) => name.text),
      ['Taliban', 'Karlan Voss', 'Pakistan'],
    );
    assert.equal(names[1]?.title, 'Gen.');
  });

  it('reads neither boilerplate nor teasers nor repeated blocks', () => {
    const text = 'Zarak Gul fled to Quetta.';
    for (const kind of ['boilerplate', 'teaser', 'repeated'] as const) {
      const layout = layOut(text);
      const silent: Layout = { ...layout, zones: layout.zones.map((zone) => ({ ...zone, kind })) };
      assert.deepEqual(findNames(silent), []);
    }
  });

  it('takes from a heading only what is known or named in the body', () => {
    const heading = 'Rising Anarchic Tendencies And Zarmeen Talvar In Quetta';
    const body = 'Police held Zarmeen Talvar on Sunday after a long search of several villages.';
    const text = `${heading}\n\n${body}`;
    const layout = layOut(text);
    const zones = [
      { kind: 'heading' as const, start: 0, end: heading.length },
      { kind: 'body' as const, start: heading.length, end: text.length },
    ];
    const sentences = [
      { start: 0, end: heading.length, firstToken: 0, endToken: 0, zone: 0 },
      { start: heading.length + 2, end: text.length, firstToken: 0, endToken: 0, zone: 1 },
    ];
    const names = findNames({ ...layout, zones, sentences });
    assert.deepEqual(names.map(shown), ['person:Zarmeen Talvar', 'place:Quetta', 'person:Zarmeen Talvar']);
  });

  it('uses names learnt elsewhere', () => {
    const known: KnownNames = {
      lookup: (folds, from) =>
        folds[from] === foldWord('Crimson') && folds[from + 1] === foldWord('Tide')
          ? { length: 2, kind: 'organisation', anchor: 'list:QDe.999' }
          : null,
    };
    const [name] = findNames(layOut('Couriers of Crimson Tide were seen.'), known);
    assert.deepEqual(
      [name?.text, name?.kind, name?.anchor],
      ['Crimson Tide', 'organisation', 'list:QDe.999'],
    );
  });

  it('understands an acronym as the text defines it, before any lexicon', () => {
    const names = findNames(layOut('The Tehreek-e-Inqilab Pakistan (TIP) was formed. TIP fighters fled.'));
    assert.deepEqual(
      names.map((name) => [name.text, name.anchor]),
      [
        ['Tehreek-e-Inqilab Pakistan', null],
        ['TIP', null],
        ['TIP', null],
      ],
    );
  });

  it('gives exact, sorted, separate spans for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...golden.map((row) => row.text)),
      fc.string(),
      fc.constantFrom('\n', '—', '’s', '(', ')', '\u202e', '\ud800', 'ـ', '٪'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const name of findNames(layOut(text))) {
          assert.ok(name.start >= end && name.end > name.start);
          assert.equal(name.text, text.slice(name.start, name.end));
          assert.doesNotMatch(name.text, /^\s|\s$|[’']s$/u);
          end = name.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same names whatever was read before', () => {
    const text = golden.map((row) => row.text).join('\n\n');
    const first = findNames(layOut(text));
    findNames(layOut('Karlan Voss of the Crimson Tide (TTP) met nobody.'));
    assert.deepEqual(findNames(layOut(text)), first);
  });
});
