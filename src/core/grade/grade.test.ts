import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  AXES,
  confirmedNeedsTwoOrigins,
  formatGrade,
  gradeCode,
  gradeCodes,
  parseGrade,
  SCHEMES,
  stixConfidence,
  toAdmiralty,
} from './index.ts';
import { SCHEME_PATTERNS, SCHEME_ROWS } from './schemes.data.ts';

const anyGrade = fc
  .constantFrom(...SCHEMES)
  .chain((scheme) =>
    fc.tuple(
      fc.constant(scheme),
      fc.constantFrom(...gradeCodes(scheme, 'source').map(({ code }) => code)),
      fc.constantFrom(...gradeCodes(scheme, 'information').map(({ code }) => code)),
    ),
  );

test('every pair of codes of every scheme is read, written and crosswalked', () => {
  fc.assert(
    fc.property(anyGrade, fc.boolean(), ([scheme, source, information], lower) => {
      const text = `${source}${information}`;
      const result = parseGrade(lower ? ` ${text.toLowerCase()} ` : text, scheme);
      assert.ok(result.ok);
      assert.deepEqual(result.grade, { scheme, source, information, handling: null });
      assert.equal(formatGrade(result.grade), text);
      const walked = toAdmiralty(result.grade);
      for (const axis of AXES)
        for (const code of walked[axis].candidates)
          assert.ok(gradeCode('admiralty', axis, code), `${scheme} ${code}`);
    }),
  );
});

test('a handling code is kept where the scheme has one', () => {
  for (const [scheme, text, handling] of [
    ['uk-3x5x2', '2CP', 'P'],
    ['uk-5x5x5', 'B21', '1'],
  ] as const) {
    const result = parseGrade(text, scheme);
    assert.ok(result.ok && result.grade.handling === handling);
    assert.equal(formatGrade(result.grade), text);
  }
});

test('what is no grade is refused with an example', () => {
  for (const text of ['', 'B', '2', '2B', 'B7', 'B0', 'G2', 'BB2', 'B2 C3', 'Β2', 'B²', 'B2\n', 'X1']) {
    const result = parseGrade(text);
    assert.ok(!result.ok && result.fix.includes('B2'), text);
  }
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...SCHEMES), (text, scheme) => {
      const result = parseGrade(text, scheme);
      if (result.ok) assert.equal(formatGrade(result.grade), text.trim().toUpperCase());
    }),
  );
});

test('the tables: no code twice, a meaning in both languages, every example is a grade', () => {
  const keys = SCHEME_ROWS.map(([scheme, axis, code]) => `${scheme} ${axis} ${code}`);
  assert.equal(new Set(keys).size, keys.length);
  for (const [scheme, , code, candidates, fidelity, en, ur] of SCHEME_ROWS) {
    assert.ok(
      candidates.length > 0 && /^[A-Z]/.test(en) && /^[\u0600-\u06ff،\s]+$/.test(ur),
      `${scheme} ${code} ${ur}`,
    );
    if (candidates.length > 1) assert.equal(fidelity, 'lossy');
  }
  for (const scheme of SCHEMES) assert.ok(parseGrade(SCHEME_PATTERNS[scheme].example, scheme).ok);
});

test('the crosswalks that lose something say so', () => {
  const rows = [
    ['misp-admiralty', 'source', 'G', ['E']],
    ['europol-4x4', 'source', 'X', ['F']],
    ['uk-3x5x2', 'source', '2', ['F']],
    ['europol-4x4', 'information', '3', ['2', '1']],
  ] as const;
  for (const [scheme, axis, code, candidates] of rows) {
    const row = gradeCode(scheme, axis, code);
    assert.ok(row?.lossy);
    assert.deepEqual(row.candidates, candidates);
  }
  for (const axis of AXES) for (const row of gradeCodes('admiralty', axis)) assert.equal(row.lossy, false);
});

const confidence = (information: string, scheme: (typeof SCHEMES)[number] = 'admiralty') =>
  stixConfidence({ scheme, source: 'B', information, handling: null });

test('STIX confidence: five numbers, none for 6, none from another scheme', () => {
  assert.deepEqual(
    ['1', '2', '3', '4', '5', '6'].map((code) => confidence(code)),
    [90, 70, 50, 30, 10, null],
  );
  assert.equal(confidence('1', 'europol-4x4'), null);
});

test('confirmed needs two independent origins', () => {
  for (const [credibility, origins, ok] of [
    ['1', 0, false],
    ['1', 1, false],
    ['1', 2, true],
    ['1', Number.NaN, false],
    ['2', 0, true],
    ['6', 1, true],
  ] as const)
    assert.equal(confirmedNeedsTwoOrigins(credibility, origins).ok, ok, `${credibility} ${origins}`);
  assert.deepEqual(confirmedNeedsTwoOrigins('1', 1), { ok: false, needs: 2, has: 1 });
});
