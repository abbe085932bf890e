import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMarking } from './generic.ts';
import { BOTTOM, join, mayRead } from './lattice.ts';
import type { Clearance } from './marking.ts';
import { parseAnyMarking, parseTlp, renderTlp, TLP_VALUES, tlpMarking } from './tlp.ts';

const NOW = '2026-06-01T00:00:00Z';
const OPTIONS = { originator: 'CTD', community: 'MEMBERS' };
const SENT = { ...OPTIONS, recipients: ['FIU', 'PARTNER-A'] };
const reader = (party: string, communities: readonly string[]): Clearance => ({
  party,
  communities,
  level: 4,
  compartments: [],
});

test('parse reads back what render wrote, for every value, with and without recipients', () => {
  for (const options of [OPTIONS, SENT, { ...OPTIONS, recipients: [] }]) {
    for (const value of TLP_VALUES) {
      const marking = tlpMarking(value, options);
      const text = renderTlp(marking, options);
      assert.equal(text, `TLP:${value}`);
      assert.deepEqual(parseTlp(text, options), { ok: true, marking });
      assert.deepEqual(parseAnyMarking(` ${text.toLowerCase()} `, options), { ok: true, marking });
      assert.deepEqual(parseAnyMarking(renderMarking(marking), options), { ok: true, marking });
    }
  }
  assert.deepEqual(parseTlp('TLP:WHITE', OPTIONS), parseTlp('TLP: CLEAR', OPTIONS));
});

test('who reads each value', () => {
  const [own, member, partner, stranger] = [
    reader('CTD', ['MEMBERS']),
    reader('NAVY', ['MEMBERS']),
    reader('PARTNER-A', []),
    reader('OTHER', []),
  ];
  const rows: readonly [
    value: (typeof TLP_VALUES)[number],
    options: typeof OPTIONS,
    expected: readonly boolean[],
  ][] = [
    ['CLEAR', OPTIONS, [true, true, true, true]],
    ['GREEN', OPTIONS, [true, true, false, false]],
    ['AMBER', OPTIONS, [true, true, false, false]],
    ['AMBER', SENT, [true, false, true, false]],
    ['AMBER+STRICT', OPTIONS, [true, false, false, false]],
    ['AMBER+STRICT', SENT, [true, false, true, false]],
    ['RED', OPTIONS, [true, false, false, false]],
    ['RED', SENT, [true, false, true, false]],
  ];
  for (const [value, options, expected] of rows) {
    const marking = tlpMarking(value, options);
    const actual = [own, member, partner, stranger].map((who) => mayRead(who, marking, 'ANALYSIS', NOW));
    assert.deepEqual(actual, expected, value);
  }
});

test('a stricter value is never readable by more', () => {
  const readers = [
    reader('CTD', []),
    reader('NAVY', ['MEMBERS']),
    reader('PARTNER-A', []),
    reader('OTHER', []),
  ];
  for (const options of [OPTIONS, SENT]) {
    const counts = TLP_VALUES.filter((v) => v !== 'GREEN').map(
      (value) => readers.filter((who) => mayRead(who, tlpMarking(value, options), 'ANALYSIS', NOW)).length,
    );
    assert.deepEqual(
      counts,
      [...counts].toSorted((a, b) => a - b),
    );
  }
});

test('what TLP cannot say is not rendered as TLP', () => {
  const green = tlpMarking('GREEN', OPTIONS);
  assert.equal(renderTlp(join(green, tlpMarking('GREEN', { ...OPTIONS, originator: 'FIU' })), OPTIONS), null);
  assert.equal(renderTlp({ ...green, compartments: ['ALPHA'] }, OPTIONS), null);
  assert.equal(renderTlp(BOTTOM, OPTIONS), null);
});

test('what is not one of the five is a problem with a fix', () => {
  for (const text of [
    'TLP:',
    'TLP:PURPLE',
    'TLP:AMBER STRICT',
    'TLP',
    'TLP:RED//REL TO ALL',
    'TLP:GREEN TLP:RED',
    'TLP:CLEAR\n',
    'ＴＬＰ:CLEAR',
  ]) {
    const result = parseTlp(text, OPTIONS);
    assert.ok(!result.ok && result.problem.fix.includes('TLP:AMBER+STRICT'), text);
    assert.equal(parseAnyMarking(text, OPTIONS).ok, false, text);
  }
});

test('a value without TLP: before it is no level, and the fix says so', () => {
  const result = parseAnyMarking('AMBER', OPTIONS);
  assert.ok(!result.ok && result.problem.code === 'LEVEL' && result.problem.fix.includes('TLP:AMBER'));
});
