import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cutClauses } from './clauses.ts';

const cut = (text: string) =>
  cutClauses(text).map(
    (clause) => `${clause.id} ${clause.kind}: ${text.slice(clause.from, clause.to).trim()}`,
  );

describe('clauses of a sentence', () => {
  it('takes up the main clause after a relative one', () => {
    assert.deepEqual(cut('‹P0›, who is accused of murder, was arrested.'), [
      '0 main: ‹P0›,',
      '1 relative: who is accused of murder,',
      '0 main: was arrested.',
    ]);
  });

  it('begins with an adverbial clause', () => {
    assert.deepEqual(cut('When ‹L0› captured ‹P0›, few noticed.'), [
      '1 adverbial: When ‹L0› captured ‹P0›,',
      '0 main: few noticed.',
    ]);
  });

  it('tells a complement from a relative clause', () => {
    assert.deepEqual(cut('Police said that ‹P0› fled.').at(-1), '1 complement: that ‹P0› fled.');
    assert.deepEqual(
      cut('A bomb that killed ‹Q0› exploded.').at(-1),
      '1 relative: that killed ‹Q0› exploded.',
    );
    assert.deepEqual(cut('He led that attack.'), ['0 main: He led that attack.']);
  });

  it('covers the text in order, without gap or overlap', () => {
    const word = fc.constantFrom(
      '‹P0›',
      ', ',
      ' who ',
      ' said that ',
      '; ',
      ' but ',
      ' — ',
      ' when ',
      'was killed',
      ' and ',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const text = words.join('');
        const clauses = cutClauses(text);
        assert.equal(clauses[0]?.from, 0);
        assert.equal(clauses.at(-1)?.to, text.length);
        clauses.forEach((clause, at) => at === 0 || assert.equal(clause.from, clauses[at - 1]?.to));
      }),
    );
  });
});
