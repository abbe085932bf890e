import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PROPERTIES, type Interval, type Reading } from '../words/index.ts';
import { CLAIMS_GOLDEN } from './golden/claims.data.ts';
import { DEEDS_GOLDEN } from './golden/deeds.data.ts';
import { EVENTS_GOLDEN } from './golden/events.data.ts';
import { GOODS_GOLDEN, NOT_SAID, PEOPLE_GOLDEN } from './golden/people.data.ts';
import { ANSWERED_GOLDEN, NOT_ANSWERED, NOT_RETOLD, RETOLD_GOLDEN } from './golden/retold.data.ts';
import { linesOf } from './marked.test-kit.ts';
import { GOLDEN } from './read-text.golden.data.ts';
import { readText } from './read-text.ts';

const DATED: Interval = { from: '2026-05-20', to: '2026-05-20', precision: 'day' };

/** The laws of a Reading, whatever the text. */
function checkLaws(reading: Reading): void {
  for (const mention of reading.mentions) {
    assert.equal(mention.text, reading.text.slice(mention.start, mention.end));
    assert.ok(mention.subject === null || reading.subjects[mention.subject] !== undefined);
  }
  for (const claim of reading.claims) {
    assert.ok(claim.end > claim.start && claim.end <= reading.text.length);
    assert.ok(reading.subjects[claim.subject] !== undefined);
    if (claim.value.type === 'record') assert.ok(reading.subjects[claim.value.record] !== undefined);
    const property = PROPERTIES.get(claim.property);
    assert.equal(property?.valueType, claim.value.type, claim.property);
    const kind = reading.subjects[claim.subject]?.kind;
    assert.ok(
      property?.subjects === 'any' || (kind !== undefined && property?.subjects.includes(kind)),
      `${claim.property} of ${kind}`,
    );
    assert.match(claim.rule, /@\d+$/);
    const zone = reading.zones.find((one) => claim.start >= one.start && claim.start < one.end);
    const isRow = zone?.kind === 'table' && reading.subjects[claim.subject]?.kind === 'event';
    assert.ok(zone?.kind === 'body' || zone?.kind === 'quotation' || isRow, `claim from ${zone?.kind}`);
  }
  for (const citation of reading.citations)
    assert.equal(citation.text, reading.text.slice(citation.start, citation.end));
  const keys = reading.subjects.map((subject) => subject.localKey);
  assert.equal(new Set(keys).size, keys.length);
  for (const subject of reading.subjects) assert.ok(subject.names.length > 0);
}

describe('readText on invented reports', () => {
  for (const [text, lines] of [
    ...GOLDEN,
    ...CLAIMS_GOLDEN,
    ...PEOPLE_GOLDEN,
    ...GOODS_GOLDEN,
    ...EVENTS_GOLDEN,
    ...DEEDS_GOLDEN,
    ...RETOLD_GOLDEN,
    ...ANSWERED_GOLDEN,
  ]) {
    it(text.slice(0, 90), () => {
      const reading = readText(text, { dated: DATED });
      checkLaws(reading);
      const found = linesOf(reading);
      for (const line of lines)
        assert.ok(found.includes(line), `missing: ${line}\nfound:\n  ${found.join('\n  ')}`);
      if (lines.length === 0) assert.deepEqual(found, []);
    });
  }
});

describe('what is said of nobody', () => {
  for (const [text, never] of NOT_SAID) {
    it(text, () => {
      const found = linesOf(readText(text, { dated: DATED }));
      assert.deepEqual(
        found.filter((line) => line.startsWith(never)),
        [],
      );
    });
  }
});

describe('what counts something else', () => {
  for (const sentence of NOT_RETOLD) {
    it(sentence, () => {
      const deed = 'A bomb killed nine labourers in Khuzdar on 2 March 2026.';
      const { claims } = readText(`${deed} ${sentence}`, { dated: DATED });
      const dead = claims.filter(({ value }) => value.type === 'casualties' && value.effect === 'killed');
      assert.deepEqual(
        dead.map(({ value }) => (value.type === 'casualties' ? value.best : null)),
        [9],
      );
    });
  }
});

describe('what names nobody for the deed', () => {
  for (const sentence of NOT_ANSWERED) {
    it(sentence, () => {
      const deed = 'A bomb killed nine labourers in Khuzdar on 2 March 2026.';
      const { claims } = readText(`${deed} ${sentence}`, { dated: DATED });
      assert.deepEqual(
        claims.filter(({ property }) => property === 'participant'),
        [],
      );
    });
  }
});

describe('readText on a whole report', () => {
  const body = GOLDEN.slice(0, 20).map(([text]) => text);
  const text = [
    'Weekly digest',
    ...body,
    'Disclaimer: The views expressed in this article are those of the author. Anwar Sahil was arrested in Paris on 1 May 2026.',
  ].join('\n\n');

  it('keeps the laws, and says the same twice', () => {
    const reading = readText(text, { dated: DATED });
    checkLaws(reading);
    assert.deepEqual(readText(text, { dated: DATED }), reading);
  });

  it('takes no claim from boilerplate', () => {
    const reading = readText(text, { dated: DATED });
    const from = text.indexOf('Disclaimer');
    assert.deepEqual(
      reading.claims.filter((claim) => claim.start >= from),
      [],
    );
  });
});

describe('readText on any text', () => {
  const pieces = GOLDEN.flatMap(([text]) => text.split(/(?<= )/)).concat([
    '\n\n',
    '“',
    '"',
    ' — ',
    '; ',
    '‹P0›',
    '\u202e',
    '‏',
    '\u0000',
  ]);

  it('never throws and keeps the laws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
        checkLaws(readText(words.join(''), { dated: DATED }));
      }),
      { numRuns: 150 },
    );
  });

  it('takes time in proportion to the length of one long sentence', () => {
    const long = (times: number) =>
      'Anwar Sahil and 13 soldiers were killed in Quetta, who said that '.repeat(times);
    const start = performance.now();
    readText(long(40), { dated: DATED });
    const short = performance.now() - start;
    const again = performance.now();
    readText(long(160), { dated: DATED });
    assert.ok(performance.now() - again < Math.max(short, 20) * 40);
  });
});
