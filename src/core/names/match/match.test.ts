import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames, MATCH_KINDS, type MatchKind, prepareName, similarityOf } from './index.ts';

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
