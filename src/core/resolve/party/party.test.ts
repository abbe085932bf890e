import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { becauseOf, LEVELS, scoreOf, scoreParties } from './index.ts';
import { day, parties, person, year } from './party.test-kit.ts';
import type { Factor, Party } from './types.ts';

const levelOf = (a: Party, b: Party, kind: Factor['kind']): string | undefined =>
  scoreParties(a, b).factors.find((factor) => factor.kind === kind)?.level;

describe('laws', () => {
  it('the explanation alone gives the whole result again, also after a journey through JSON', () => {
    fc.assert(
      fc.property(parties, parties, (a, b) => {
        const score = scoreParties(a, b);
        const factors = JSON.parse(JSON.stringify(score.factors)) as Factor[];
        const { similarity, evidence, score: number, band } = score;
        assert.deepEqual(scoreOf(factors), { similarity, evidence, score: number, band });
      }),
    );
  });

  it('neither side comes first', () => {
    fc.assert(
      fc.property(parties, parties, (a, b) => {
        const [one, two] = [scoreParties(a, b), scoreParties(b, a)];
        assert.ok(Math.abs(one.score - two.score) < 1e-9);
        assert.equal(one.band, two.band);
      }),
    );
  });

  it('numbers stay in range, and nothing but an identifier makes 1', () => {
    fc.assert(
      fc.property(parties, parties, (a, b) => {
        const { similarity, evidence, score, band, factors } = scoreParties(a, b);
        assert.ok(similarity >= 0 && score >= 0 && score < 1 && evidence >= 0);
        assert.equal(similarity === 1, band === 'identified');
        if (!factors.some((factor) => factor.kind === 'identifier')) assert.ok(similarity <= 0.99);
      }),
    );
  });

  it('what one side does not say neither adds nor takes', () => {
    fc.assert(
      fc.property(parties, parties, (a, b) => {
        const silent: Party = {
          ...b,
          births: [],
          fathers: [],
          countries: [],
          places: [],
          identifiers: [],
          gender: null,
        };
        const kept = scoreParties(
          { ...a, births: [], fathers: [], countries: [], places: [], identifiers: [], gender: null },
          silent,
        );
        const score = scoreParties(a, silent);
        assert.equal(score.score, kept.score);
        for (const factor of score.factors)
          if (factor.outcome === 'not-compared') assert.equal(factor.bits, 0);
      }),
    );
  });

  it('agreement never counts against, a difference never for', () => {
    for (const [level, { outcome, m, u }] of Object.entries(LEVELS)) {
      if (outcome === 'agrees') assert.ok(m >= u, level);
      if (outcome === 'differs') assert.ok(m <= u, level);
      if (outcome === 'not-compared') assert.equal(m, u, level);
    }
  });
});

describe('names', () => {
  const name = 'Gulkarim Zarwal';
  it('alone give the score of the best pair', () => {
    const score = scoreParties(
      person([
        { text: 'Sher Dil', kind: 'primary' },
        { text: name, kind: 'alias' },
      ]),
      person(name),
    );
    assert.equal(score.score, score.factors[0]?.name?.similarity);
    assert.ok(score.score > 0.9 && score.score < 1);
  });

  it('count less as a weak alias', () => {
    const strong = scoreParties(person(name), person(name));
    const weak = scoreParties(person(name), person([{ text: name, kind: 'weak' }]));
    assert.ok(weak.score < strong.score && weak.score > 0.7);
    assert.equal(weak.factors[0]?.level, 'weak-alias');
  });
});

const BIRTHS: readonly (readonly [level: string, a: Party['births'][number], b: Party['births'][number]])[] =
  [
    ['same-day', day('1980-03-14'), day('1980-03-14')],
    ['same-day-new-year', day('1980-01-01'), day('1980-01-01')],
    ['day-month-swapped', day('1980-03-04'), day('1980-04-03')],
    ['typed-digit', day('1980-03-14'), day('1986-03-14')],
    ['typed-digit', day('1980-03-14'), day('1980-03-41'.replace('41', '15'))],
    ['typed-digit', day('1968-03-14'), day('1986-03-14')],
    ['same-month', day('1980-03-14'), day('1980-03-27')],
    ['same-year', day('1980-03-14'), day('1980-11-27')],
    ['same-year-only', day('1980-03-14'), year(1980)],
    ['same-year-only', day('1980-01-01'), day('1980-07-09')],
    ['year-off-by-one', day('1981-01-01'), day('1980-07-09')],
    ['within-range', year(1975, 1985), year(1980)],
    ['year-off-by-one', year(1979), year(1980)],
    ['year-off-days-told', day('1979-05-17'), day('1980-11-02')],
    ['few-years-off', year(1976), year(1980)],
    ['few-years-off-days-told', day('1976-05-17'), day('1980-11-02')],
    ['years-off', year(1972), year(1980)],
    ['generation-off', day('1960-05-17'), year(1980)],
  ];

describe('births', () => {
  for (const [level, a, b] of BIRTHS)
    it(`${a.from} against ${b.from}: ${level}`, () => {
      const [one, two] = [person('Zarwal', { births: [a] }), person('Zarwal', { births: [b] })];
      assert.equal(levelOf(one, two, 'birth'), level);
      assert.equal(levelOf(two, one, 'birth'), level);
    });

  it('an open date says nothing', () => {
    const open = person('Zarwal', { births: [{ from: '1980-01-01', to: null, precision: 'open' }] });
    assert.equal(levelOf(open, person('Zarwal', { births: [year(1980)] }), 'birth'), 'birth-silent');
  });

  it('a namesake of another generation and country falls under the line', () => {
    const told = { births: [day('1980-03-14')], countries: ['FR'] };
    const other = { births: [day('1951-09-02')], countries: ['PK'] };
    assert.ok(scoreParties(person('Gulkarim Zarwal', told), person('Gulkarim Zarwal', other)).score < 0.7);
  });
});

const id = (scheme: string, value: string, country: string | null = null) => ({
  identifiers: [{ scheme, value, country }],
});
const IDENTIFIERS: readonly (readonly [
  level: string,
  a: readonly [string, string, (string | null)?],
  b: readonly [string, string, (string | null)?],
])[] = [
  ['same-identity', ['cnic', '17301-1234567-1'], ['NICOP', '1730112345671']],
  ['typed-number', ['cnic', '17301-1234567-1'], ['cnic', '17301-1234576-1']],
  ['other-identity', ['cnic', '17301-1234567-1'], ['cnic', '35202-7654321-9']],
  ['same-identity', ['passport', 'AB 1234567', 'PK'], ['passport', 'ab1234567', 'PK']],
  ['same-number', ['passport', 'AB1234567', 'PK'], ['passport', 'AB1234567']],
  ['same-number-elsewhere', ['passport', 'AB1234567', 'PK'], ['passport', 'AB1234567', 'AF']],
  ['other-number', ['passport', 'AB1234567', 'PK'], ['passport', 'KX7654321', 'PK']],
  ['same-shared', ['phone', '+92 300 1234567'], ['msisdn', '0092-300-1234567']],
  ['same-identity', ['IMO', 'IMO 9074729'], ['imo', '9074729']],
  ['same-identity', ['national-id', '17301-1234567-1'], ['cnic', '1730112345671']],
  ['same-number-other-scheme', ['national-id', 'AB1234567'], ['passport', 'AB 1234567', 'PK']],
  ['other-number', ['national-id', '1234567'], ['national-id', '7654399']],
  ['other-identity', ['national-id', '1234567', 'IQ'], ['national-id', '7654399', 'IQ']],
  ['invalid', ['imo', '9074728'], ['imo', '9074728']],
  ['invalid', ['cnic', '1234'], ['cnic', '1234']],
  ['invalid', ['iban', 'GB82 WEST 1234 5698 7654 33'], ['iban', 'GB82 WEST 1234 5698 7654 33']],
  ['same-identity', ['iban', 'GB82 WEST 1234 5698 7654 32'], ['iban', 'GB82WEST12345698765432']],
  ['same-identity', ['lei', '5493001KJTIIGC8Y1R12'], ['lei', '5493001KJTIIGC8Y1R12']],
  ['invalid', ['lei', '5493001KJTIIGC8Y1R13'], ['lei', '5493001KJTIIGC8Y1R13']],
  ['same-identity', ['imei', '49-015420-323751-8'], ['imei', '490154203237518']],
  ['invalid', ['imei', '490154203237519'], ['imei', '490154203237519']],
];

describe('identifiers', () => {
  for (const [level, [aScheme, a, aCountry], [bScheme, b, bCountry]] of IDENTIFIERS)
    it(`${aScheme} ${a} against ${b}: ${level}`, () => {
      const one = person('Zarwal', id(aScheme, a, aCountry));
      const two = person('Zarwal', id(bScheme, b, bCountry));
      assert.equal(levelOf(one, two, 'identifier'), level);
      assert.equal(levelOf(two, one, 'identifier'), level);
    });

  it('tell as much as they are long', () => {
    const short = scoreParties(
      person('Karim', id('registration', '4711', 'PK')),
      person('Zarwal', id('registration', '4711', 'PK')),
    );
    assert.notEqual(short.band, 'identified');
  });

  it('identify under any name that can be the same, and not against contradictions', () => {
    const cnic = id('cnic', '17301-1234567-1');
    const same = scoreParties(person('Gulkarim Zarwal', cnic), person('Karim Zarwal', cnic));
    assert.equal(same.band, 'identified');
    assert.equal(same.similarity, 1);
    const torn = scoreParties(
      person('Gulkarim Zarwal', { ...cnic, births: [year(1950)], gender: 'male' }),
      person('Karim Zarwal', { ...cnic, births: [year(1999)], gender: 'female' }),
    );
    assert.notEqual(torn.band, 'identified');
  });
});

describe('other evidence', () => {
  it('fathers, places, countries, genders and kinds', () => {
    const a = person('Zarwal', {
      fathers: ['Sher Dil'],
      countries: ['PK'],
      places: ['Jalalabad, Nangarhar'],
      gender: 'male',
    });
    const b = person('Zarwal', {
      fathers: ['Noor Badshah'],
      countries: ['AF'],
      places: ['Village of Jalalabad, Nangarhar Province'],
      gender: 'female',
    });
    assert.deepEqual(
      scoreParties(a, b)
        .factors.map((factor) => factor.level)
        .slice(1),
      ['other-father', 'related-country', 'same-place', 'other-gender', 'same-kind'],
    );
    assert.equal(levelOf(a, { ...b, kind: 'organisation' }, 'kind'), 'other-kind');
  });
});

describe('sentences', () => {
  it('say what was compared, what was not, and what was wrong', () => {
    const score = scoreParties(
      person('Gulkarim Zarwal', { births: [day('1980-03-04')], ...id('imo', '9074728') }),
      person('Gulkarim Zarwal', { countries: ['PK'], births: [year(1980)] }),
    );
    assert.equal(becauseOf(score, 'en'), score.because.en);
    assert.match(
      score.because.en,
      /^\w.*born in one year \(1980-03-04, 1980\).*IMO.*wrong.*not compared: .*country.*\.$/,
    );
    assert.match(score.because.ur, /پیدائش/);
    assert.deepEqual(JSON.parse(JSON.stringify(score)).because, score.because);
  });
});
