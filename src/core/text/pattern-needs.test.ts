import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mayMatch, needsOf } from './pattern-needs.ts';

const NEEDS: readonly (readonly [pattern: RegExp, needs: readonly string[] | null])[] = [
  [/\bno longer\b(?! only)/g, ['no longer']],
  [/den(?:ied|ies|ying)/g, ['denied', 'denies', 'denying']],
  [/(?:was|were) (?:shot|killed)/g, ['was shot', 'was killed', 'were shot', 'were killed']],
  [/[Pp]olice said/g, ['Police said', 'police said']],
  [/killed|wounded\.?/g, ['killed', 'wounded', 'wounded.']],
  [/(?<who>‹P\d+›) (?:is )?charged with/g, [' charged with', ' is charged with']],
  [/attack(?:er)?s? in (\d+)/g, ['attack in ', 'attacks in ', 'attacker in ', 'attackers in ']],
  [/(?:hand|give)+ over/g, [' over']],
  [/(?:hand|give)+ \w/g, ['hand', 'give']],
  [/x(?:ab)?/g, null],
  [/(?:killed)?/g, null],
  [/\d+ or \w+/g, [' or ']],
  [/(?:killed|\d+)/g, null],
  [/убит/gi, null],
  [/убит/g, ['убит']],
];

test('what a pattern needs is read off its source', () => {
  for (const [pattern, needs] of NEEDS) {
    const found = needsOf(pattern);
    assert.deepEqual(found?.toSorted() ?? null, needs?.toSorted() ?? null, pattern.source);
  }
});

test('capitals and letters that fold to ASCII are not missed', () => {
  assert.ok(mayMatch(/suspected of/gi, 'He was SUSPECTED OF it'));
  assert.ok(mayMatch(/\bsuspected/giu, 'ſuspected'));
  assert.ok(!mayMatch(/suspected of/gi, 'He was a witness'));
});

const literal = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
const source: fc.Arbitrary<string> = fc.letrec<{ piece: string; row: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    literal,
    fc.constantFrom('\\b', '[ab]', '[^c]', '.', '\\w', '(?=a)', '(?!b)', '(?<=c)'),
    fc
      .tuple(tie('row'), fc.constantFrom('', '?', '*', '+', '{2}', '{0,1}', '+?'))
      .map(([row, sign]) => `(?:${row})${sign}`),
    fc.tuple(tie('row'), tie('row')).map(([one, two]) => `(${one}|${two})`),
  ),
  row: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
})).row;

test('law: what is passed over would not have matched', () => {
  fc.assert(
    fc.property(
      source,
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 14 })),
      (from, texts) => {
        const pattern = new RegExp(from);
        for (const text of texts)
          if (!mayMatch(pattern, text)) assert.ok(!pattern.test(text), `${from} in “${text}”`);
      },
    ),
    { numRuns: 2000 },
  );
});
