import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compareNames,
  explainMatch,
  guessKind,
  MATCH_KINDS,
  type MatchKind,
  prepareName,
  similarityOf,
} from './index.ts';

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
  'bin',
  'Gul',
  'Zarminullah',
  'Wolgai',
  'ولگی',
);
const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const kind = fc.constantFrom(...MATCH_KINDS);

const similarity = (a: string, b: string, kind: MatchKind = 'person'): number =>
  compareNames(prepareName(a, kind), prepareName(b, kind)).similarity;

test('the explanation is the computation: similarity can be rebuilt from the steps alone', () => {
  fc.assert(
    fc.property(name, name, kind, (a, b, kind) => {
      const match = compareNames(prepareName(a, kind), prepareName(b, kind));
      return match.similarity === similarityOf(match.steps);
    }),
  );
});

test('comparison is symmetric and never certain', () => {
  fc.assert(
    fc.property(name, name, kind, (a, b, kind) => {
      const one = similarity(a, b, kind);
      return one === similarity(b, a, kind) && one >= 0 && one <= 0.99;
    }),
  );
});

test('any two texts are compared: the laws hold for what is no name', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, kind, (a, b, kind) => {
      const one = compareNames(prepareName(a, kind), prepareName(b, kind));
      const two = compareNames(prepareName(b, kind), prepareName(a, kind));
      return (
        one.similarity === similarityOf(one.steps) &&
        one.similarity === two.similarity &&
        one.evidence === two.evidence &&
        one.similarity >= 0 &&
        one.similarity <= 0.99
      );
    }),
  );
  const long = Array.from({ length: 80 }, (_, at) => `w${'abcdefghij'[at % 10]}${at}`).join(' ');
  assert.ok(similarity(long, long) > 0.9);
});

test('parts are typed', () => {
  const kinds = (name: string): string =>
    prepareName(name, 'person')
      .parts.map((part) => part.kind)
      .join(' ');
  assert.equal(kinds('Zarmin bin Gulkhan al-Wolgi'), 'given father nisba');
  assert.equal(kinds('Abu Talha Abd al-Rahman M. Starsi'), 'kunya compound initial nisba');
  assert.equal(kinds('Зармин Гулович Старсен'), 'given father family');
  assert.equal(
    prepareName('Zarmin Trading LLC 2', 'organisation')
      .parts.map((part) => part.kind)
      .join(' '),
    'word word legal-form number',
  );
});

test('spellings and scripts of one name are above the line, other names below', () => {
  const same: readonly (readonly [string, string])[] = [
    ['غلام مصطفیٰ خان', 'Ghulam Mustafa Khan'],
    ['Гулам Мустафа Хан', 'Ghulam Mustafa Khan'],
    ['Zarminullah Starsi', 'STARSI, Zarmin Ullah'],
  ];
  for (const [a, b] of same) assert.ok(similarity(a, b) >= 0.7, `${a} / ${b}: ${similarity(a, b)}`);
  const other: readonly (readonly [string, string])[] = [
    ['Tariq Wazir', 'Zahid Wazir'],
    ['Zarminullah Starsi', 'Gulkarim Wolgai'],
  ];
  for (const [a, b] of other) assert.ok(similarity(a, b) < 0.7, `${a} / ${b}: ${similarity(a, b)}`);
});

const how = (a: string, b: string, kind: MatchKind = 'person'): readonly string[] =>
  compareNames(prepareName(a, kind), prepareName(b, kind)).steps.map((step) => step.how);

test('how a name is written changes nothing: case, marks, tatweel, joiners, presentation forms', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Zarmin Starsi', 'ZARMÍN STÄRSI'],
    ['محمد زرمین', 'مُحَمَّد زرمیـــن'],
    ['آخوندزاده ستارسی', 'آخوند‌زاده ستارسي'],
    ['محمد زرمین', 'ﻣﺤﻤﺪ زرمین'],
    ['Зармин Старси', 'ЗАРМИН СТАРСИ'],
  ];
  for (const [a, b] of same)
    for (const other of ['Zarmin Starsi', 'محمد زرمین', 'Gul Akhundzada'])
      assert.equal(similarity(a, other), similarity(b, other), `${a} / ${b} against ${other}`);
});

test('order of parts: a comma turns a name, a father’s name may not be turned', () => {
  assert.equal(
    similarity('STARSI, Zarmin Gul', 'Zarmin Gul Starsi'),
    similarity('Zarmin Gul Starsi', 'Zarmin Gul Starsi'),
  );
  assert.ok(similarity('Starsi Zarmin', 'Zarmin Starsi') >= 0.7);
  assert.ok(how('Zarmin bin Gulkarim Starsi', 'Gulkarim bin Zarmin Starsi').includes('parentage'));
  assert.ok(similarity('Zarmin bin Gulkarim', 'Gulkarim bin Zarmin') < 0.7);
  assert.ok(similarity('Zarmin bin Gulkarim', 'Zarmin bin Gulkarim') > 0.9);
});

test('parts are joined, cut short, put in another language, or initials', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Zarmin Ullah Starsi', 'Zarminullah Starsi', 'same'],
    ['Bordbar Sheramin', 'Bordbarsheramin', 'joined'],
    ['Gula Gha Starsi', 'Gul Agha Starsi', 'joined'],
    ['Kader Wolgai', 'Abdelkader Wolgai', 'short'],
    ['Mykola Starsenko', 'Nikolai Starsenko', 'name-form'],
    ['Z. Wolgai', 'Zarmin Wolgai', 'initial'],
    ['ზარმინ ვოლგაი', 'Zarmin Volgai', 'script'],
  ];
  for (const [a, b, step] of cases)
    assert.ok(how(a, b).includes(step), `${a} / ${b}: ${how(a, b).join(', ')}`);
});

test('organisations: legal forms in two languages, acronyms, numbers', () => {
  assert.ok(similarity('Zarmin AG', 'Zarmin Aktiengesellschaft', 'organisation') > 0.9);
  assert.ok(similarity('ООО Зармин', 'Zarmin LLC', 'organisation') > 0.8);
  assert.ok(how('Zarmin GmbH', 'Zarmin AG', 'organisation').includes('form'));
  assert.ok(how('ZWF', 'Zarmin Welfare Foundation', 'organisation').includes('acronym'));
  assert.ok(how('Zarmin Fund II', 'Zarmin Fund III', 'organisation').includes('number'));
  assert.ok(
    similarity('Zarmin Fund 2', 'Zarmin Fund II', 'organisation') >
      similarity('Zarmin Fund 2', 'Zarmin Fund 3', 'organisation'),
  );
});

test('what hides in a name is read as it is meant, and told', () => {
  for (const [hidden, meant] of [
    ['Zаrmin Starsi', 'Zarmin Starsi'],
    ['Z4rmin Starsi', 'Zarmin Starsi'],
    ['Zarmin \u202eStarsi', 'Zarmin Starsi'],
  ] as const) {
    assert.ok(how(hidden, meant).includes('disguised'), hidden);
    assert.equal(similarity(hidden, 'Zarmin Wolgai'), similarity(meant, 'Zarmin Wolgai'), hidden);
  }
  assert.deepEqual(prepareName('آخوند‌زاده', 'person').hidden, []);
});

test('a shared common name is little evidence, a shared rare one much', () => {
  const evidence = (a: string, b: string): number =>
    compareNames(prepareName(a, 'person'), prepareName(b, 'person')).evidence;
  assert.ok(evidence('Muhammad Khan', 'محمد خان') * 2 < evidence('Zarminullah Wolgai', 'Zarminullah Wolgai'));
  assert.ok(similarity('Muhammad Khan', 'Muhammad Khan') < similarity('Zarmin Wolgai', 'Zarmin Wolgai'));
});

test('an empty name is like nothing, and the kind is told from the names', () => {
  assert.equal(similarity('', 'Zarmin'), 0);
  assert.equal(similarity(' . ', '، '), 0);
  assert.equal(guessKind('Zarmin Trading LLC', 'Zarmin'), 'organisation');
  assert.equal(guessKind('Zarmin Starsi', 'زرمین'), 'person');
});

test('the sentence tells every step', () => {
  const told = explainMatch(
    compareNames(prepareName('Z. Wolgai', 'person'), prepareName('Zarmin Gul Wolgai', 'person')),
  );
  assert.match(told, /one is the initial/);
  assert.match(told, /“gul” is in one only/);
  assert.match(told, /“wolgai” is in both/);
});
