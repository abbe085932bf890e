import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AGAINST, EVIDENCE, FORMS, FRAME, NOTES } from '../resolve/evidence.data.ts';
import { ECHO_REASONS } from '../provenance/reasons.data.ts';
import { GAPS, gapsIn, inEnglish, piecesOf, type Wording } from './phrase.ts';

const TABLES: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  evidence: Object.fromEntries(Object.entries(EVIDENCE).map(([kind, { say }]) => [kind, say])),
  form: FORMS,
  against: AGAINST,
  note: NOTES,
  frame: FRAME,
  echo: ECHO_REASONS,
};

test('everything that the engine says is worded in both languages, with the same gaps', () => {
  for (const [table, rows] of Object.entries(TABLES)) {
    for (const [code, wording] of Object.entries(rows)) {
      const [english, urdu] = wording;
      const own = english.replace(/\{[^}]*\}/g, '').trim();
      if (/\p{L}/u.test(own)) assert.match(urdu, /\p{Script=Arabic}/u, `${table} ${code}`);
      assert.doesNotMatch(urdu.replace(/\{[^}]*\}/g, ''), /[A-Za-z]/, `${table} ${code}`);
      assert.deepEqual(gapsIn(wording, 1).toSorted(), gapsIn(wording, 0).toSorted(), `${table} ${code}`);
      assert.equal(urdu.split('{}').length, english.split('{}').length, `${table} ${code}`);
      for (const gap of gapsIn(wording, 0))
        assert.ok((GAPS as readonly string[]).includes(gap.replace(/\d$/, '')), `${table} ${code} ${gap}`);
    }
  }
});

test('what stands in a gap is a piece of its own, and several stand side by side', () => {
  const pieces = piecesOf(
    ['born {day}, not {day2}', ''],
    { day: ['1984', '1985'], day2: ['1990-01-01/..'] },
    0,
  );
  assert.deepEqual(pieces.slice(0, 4), [
    'born ',
    { gap: 'day', text: '1984' },
    ' or ',
    { gap: 'day', text: '1985' },
  ]);
  assert.equal(inEnglish(pieces), 'born 1984 or 1985, not 1990-01-01 to …');
});
