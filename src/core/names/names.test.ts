import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  coreTokens,
  foldName,
  isAcronym,
  nameIndexTokens,
  nameRarity,
  namesAgree,
  organisationKey,
  personKeys,
  skeleton,
} from './index.ts';

test('folding joins marks, letter variants, digits, presentation forms and invisible characters', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['مُصطفىٰ', 'مصطفی'],
    ['ﻣﺤﻤﺪ', 'محمد'],
    ['كـــريم', 'کریم'],
    ['Ştefán O’Neil', 'stefan oneil'],
    ['۱۲۳ ٤٥', '123 45'],
    ['آخوند‌زاده', 'اخوندزاده'],
    ['Салах-уд-Дин', 'салах уд дин'],
    ['  A.\u202eB  ', 'a b'],
    ['Ёлка', 'елка'],
  ];
  for (const [written, folded] of cases) assert.equal(foldName(written), folded);
});

test('folding is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => foldName(foldName(text)) === foldName(text)),
  );
});

const ONE_NAME: readonly (readonly string[])[] = [
  ['غلام مصطفیٰ خان', 'Ghulam Mustafa Khan', 'Gholam-Mostafa Khan', 'Гулам Мустафа Хан'],
  ['عبدالرحمٰن', 'عبد الرحمن', 'Abdul Rahman', 'Abdur-Rehman', 'Abdurrahman', 'Абдуррахман', 'Abd al-Rahman'],
  ['صلاح الدین', 'Salah ud Din', 'Salahuddin', 'Salah al-Din', 'Салахуддин'],
  ['حبیب اللہ', 'Habib Ullah', 'Habibullah', 'Хабибулла', 'Habib-ullah'],
  ['عثمان', 'Usman', 'Uthman', 'Osman', 'Усман'],
  ['Akhundzada', 'Akhund Zada', 'آخوندزاده'],
  ['Muhammad Yousaf', 'Mohammed Yusuf', 'Mohd. Yusof', 'محمد یوسف'],
  ['Zubair', 'Zubayr', 'زبیر', 'Зубайр'],
];

test('spellings and scripts of one name share their full key and agree', () => {
  for (const spellings of ONE_NAME) {
    for (const a of spellings) {
      for (const b of spellings) {
        assert.equal(personKeys(a)[0], personKeys(b)[0], `${a} / ${b}`);
        assert.notEqual(namesAgree(a, b, 'person').level, 'different', `${a} / ${b}`);
        assert.notEqual(namesAgree(a, b, 'person').level, 'partial', `${a} / ${b}`);
      }
    }
  }
});

test('names apart by a vowel or a part are told apart', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Hasan Wazir', 'Hussain Wazir'],
    ['حسن', 'حسین'],
    ['Hasan', 'حسین'],
    ['Karim', 'Karam'],
    ['Omar', 'Umair'],
    ['Abdul Rahman', 'Abdul Rahim'],
    ['Saeed', 'Saad'],
    ['Mahmud', 'Muhammad'],
    ['Jamal', 'Jameel'],
    ['Saleem', 'Salam'],
    ['Tariq Wazir', 'Zahid Wazir'],
    ['Abu Talha', 'Abu Hamza'],
    ['Habibullah', 'Rahmatullah'],
    ['M. Khan', 'Tariq Khan'],
  ];
  for (const [a, b] of pairs) assert.equal(namesAgree(a, b, 'person').level, 'different', `${a} / ${b}`);
});

test('levels of agreement between persons', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Khalid Wardak', 'Khaled Wardak', 'variant'],
    ['Wardak, Khalid', 'Khalid Wardak', 'same'],
    ['Maulana Fazal Karim', 'Fazal Karim', 'same'],
    ['Ghulam Mustafa', 'Ghulam Mustafa Khan', 'partial'],
    ['M. Wardak', 'Mustafa Wardak', 'partial'],
    ['Zarminullah Starsi', 'Zarminulah Stasri', 'variant'],
    ['Muhammad Tariq', 'Tariq Khan', 'partial'],
    ['Raheem Dad', 'Rahim Dad', 'variant'],
  ];
  for (const [a, b, level] of cases) {
    assert.equal(namesAgree(a, b, 'person').level, level, `${a} / ${b}`);
    assert.equal(namesAgree(b, a, 'person').level, level, `${b} / ${a}`);
  }
});

test('a name agrees with itself, and agreement is symmetric', () => {
  const part = fc.constantFrom(
    'Karim',
    'Hussain',
    'Abdul',
    'Wali',
    'کریم',
    'Хан',
    'ud',
    'Din',
    'Starsi',
    'M',
    'al',
    'Gul',
  );
  const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  fc.assert(fc.property(name, (a) => namesAgree(a, a, 'person').level === 'same'));
  fc.assert(
    fc.property(name, name, (a, b) => namesAgree(a, b, 'person').level === namesAgree(b, a, 'person').level),
  );
});

test('keys do not depend on the order of parts', () => {
  assert.deepEqual(personKeys('Starsi Zarmin Gul'), personKeys('Gul Zarmin Starsi'));
  assert.ok(personKeys('Ghulam Mustafa Starsi').includes(personKeys('Mustafa Starsi')[0] ?? ''));
  assert.ok(!personKeys('Muhammad Starsi Khan').includes(personKeys('Muhammad Khan')[0] ?? ''));
});

test('organisations: variants share a key, a further word does not', () => {
  assert.equal(organisationKey('Tehreek-e-Nau Starsi'), organisationKey('Tehrik-i-Nau Starsi'));
  assert.equal(organisationKey('Lashkar-e-Zarmin'), organisationKey('لشکر زرمین'));
  assert.notEqual(organisationKey('Jamaat Zarmin'), organisationKey('Jamaat Zarmin al-Starsi'));
  assert.equal(namesAgree('Jamaat Zarmin', 'Jamaat Zarmin al-Starsi', 'organisation').level, 'partial');
  assert.equal(namesAgree('TNS', 'Tehreek-e-Nau Starsi', 'organisation').level, 'partial');
  assert.equal(namesAgree('The Zarmin Trust Ltd', 'Zarmin Trust', 'organisation').level, 'same');
  assert.ok(isAcronym('T.T.P.') && isAcronym('ISKP') && !isAcronym('Hamas'));
});

test('rarity orders names by how telling they are', () => {
  const of = (name: string): number => nameRarity(coreTokens(name));
  assert.ok(of('Muhammad Khan') < 0.15);
  assert.ok(of('Tariq Khan') < of('Zarmin Khan'));
  assert.ok(of('Zarmin Starsi Wolgai') > 0.85);
  assert.equal(of('غلام مصطفیٰ خان'), of('Ghulam Mustafa Khan'));
});

test('a skeleton is never empty for a word', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => skeleton(word).length > 0));
});

test('index words of a name are found by another spelling of it', () => {
  const index = nameIndexTokens(['Abdul Rahman Starsi', 'عبدالرحمن']);
  for (const query of ['Abdurrehman', 'Rahman', 'Абдуррахман', 'رحمان', 'Starsee']) {
    const { skeletons } = nameIndexTokens([query]);
    assert.ok(skeletons.length > 0 && skeletons.every((word) => index.skeletons.includes(word)), query);
  }
  assert.deepEqual(nameIndexTokens([' . ']), { folded: [], skeletons: [] });
});

test('the short way of folding gives what the long way gives', () => {
  // A combining mark that folds away forces the long way.
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary-ascii' }),
      (text) => foldName(`${text} a`) === foldName(`${text} a\u0301`),
    ),
  );
});

test('what is left out, written on, declined or derussified stays one name', () => {
  const level = (a: string, b: string) => namesAgree(a, b, 'person').level;
  assert.equal(level('Inayatullah Zarmin', 'Inayat Zarmin'), 'partial');
  assert.equal(
    level('Mirbek Zokirov', 'Mir Zokirov'),
    'different',
    'a head of three letters is another name',
  );
  assert.equal(level('Sharofbek Zokirov', 'Sharof Zokirov'), 'partial');
  assert.equal(level('Sharof Zokirzoda', 'Sharof Zokirov'), 'partial');
  assert.equal(level('Шарофа Зокирова', 'Sharof Zokirov'), 'variant');
  assert.equal(level('Wafaul Zarmin', 'Wafa ul Zarmin'), 'same');
  assert.equal(level('Gulkarim Starsi', 'Gul Karim Starsi'), 'same');
  assert.equal(level('Волгазай Попал', 'Wolgazai Popal'), 'variant');
  assert.equal(level('ولگازئی پوپل', 'Wolgazai Popal'), 'variant');
  assert.equal(level('Zebullah Starsi', 'Zaibullah Starsi'), 'variant');
});

test('another tail, tribe or vowel is another name', () => {
  const level = (a: string, b: string) => namesAgree(a, b, 'person').level;
  for (const [a, b] of [
    ['Ahmad Starsi', 'Ahmadzai Starsi'],
    ['Habibullah Starsi', 'Habib-ur-Rahman Starsi'],
    ['Umer Starsi', 'Umair Starsi'],
    ['Rasul Starsi', 'Ras Starsi'],
    ['Zohra Starsi', 'Zahra Starsi'],
  ] as const)
    assert.equal(level(a, b), 'different', `${a} / ${b}`);
});

test('the short form of a name is a key of the long one', () => {
  assert.ok(personKeys('Inayatullah Zarmin').includes(personKeys('Inayat Zarmin')[0] ?? ''));
  assert.ok(
    !personKeys('Inayatullah').includes(personKeys('Inayat')[0] ?? ''),
    'a single part is not cut short',
  );
});
