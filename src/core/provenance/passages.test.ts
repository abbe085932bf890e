import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readText } from '../text/read-text.ts';
import type { ReportId } from '../words/index.ts';
import { pairsSharing } from './candidates.ts';
import { foldOrigins, originTrace } from './index.ts';
import { packSketch, samplesOf, unpackSketch } from './sketch.ts';
import type { OriginReport } from './types.ts';

/** Reports of one day each, as the reader understands them. */
function read(texts: Readonly<Record<string, readonly [day: string, text: string]>>): OriginReport[] {
  return Object.entries(texts).map(([id, [day, text]]) => ({
    id: id as ReportId,
    trace: originTrace(readText(text, { dated: { from: day, to: day, precision: 'day' } }), {}),
  }));
}

/** The origins at the first place of some words in a report's text. */
function originsAt(texts: Readonly<Record<string, readonly [day: string, text: string]>>) {
  const origins = foldOrigins(read(texts));
  return (report: string, words: string) => {
    const offset = texts[report]?.[1].indexOf(words) ?? -1;
    assert.notEqual(offset, -1, words);
    return origins.at(report, offset);
  };
}

const SIGNAL =
  'On 19 May 2026 a culvert charge of thirty kilograms was found under the Kach road north of Zarghun Cross. The triggerman, a shepherd called Zarak Luni, was seized in a dry well with a car battery and forty metres of wire.';
const PATROL =
  'Our patrol visited Sanjawi the next morning and found the house of Bari Panezai empty. Two rifles and a ledger were recovered from the straw.';
const MARKET =
  'Diesel worth ninety million rupees crossed the Panjgur border in April, a third more than in March. Three hundred pickups wait at Jodar on any morning.';

test('a paragraph taken from another report has its origin, the report keeps its own for the rest', () => {
  const at = originsAt({
    signal: ['2026-05-20', SIGNAL],
    brief: [
      '2026-05-24',
      `${MARKET}\n\n${SIGNAL}\n\nAt Mand the levies stopped eleven pickups on 23 May and let them go.`,
    ],
  });
  assert.equal(at('brief', 'culvert').origin, 'signal');
  assert.equal(at('brief', 'Diesel').origin, 'brief');
  assert.equal(at('brief', 'Mand').origin, 'brief');
});

test('what the relaying office saw itself is told apart from what it relays', () => {
  const at = originsAt({ signal: ['2026-05-20', SIGNAL], relay: ['2026-05-21', `${SIGNAL}\n\n${PATROL}`] });
  assert.equal(at('relay', 'shepherd').origin, 'signal');
  assert.notEqual(at('relay', 'Two rifles').origin, 'signal');
});

test('papers that give one speech are one origin for it, in its words or in others, and their own for the rest', () => {
  const words =
    '“The men who blew up the pumping house on the ninth of March came in two vehicles from Lehri, and eleven labourers died,”';
  const at = originsAt({
    courier: [
      '2026-03-12',
      `${words} Domki told the workers.\n\nA clerk in Sibi showed a warrant without a date.`,
    ],
    lantern: [
      '2026-03-12',
      `${words} said the minister, Sarfaraz Domki.\n\nIn Quetta a tanker of water now costs nine thousand rupees.`,
    ],
    evening: [
      '2026-03-12',
      'Sarfaraz Domki told workers that two vehicles from Lehri had brought the men who blew up the pumping house, and that eleven labourers had died.',
    ],
  });
  const speech = at('courier', 'men who').origin;
  assert.equal(at('lantern', 'men who').origin, speech);
  assert.equal(at('evening', 'two vehicles').origin, speech);
  assert.equal(at('evening', 'two vehicles').who, at('lantern', 'men who').who);
  assert.equal(at('courier', 'clerk').origin, 'courier');
  assert.equal(at('lantern', 'Quetta').origin, 'lantern');
});

test('hearsay that names nobody has no known origin; the same hearsay in a named report is the report’s', () => {
  const rumour =
    'It is rumoured that a commander called Toofan Gul of the Black Falcons had paid ninety thousand rupees for the grenade.';
  const at = originsAt({
    thana: ['2026-07-15', `A grenade wounded six people in Mir Ali on 14 July 2026.\n\n${rumour}`],
  });
  assert.deepEqual([at('thana', 'Toofan').isUnknown, at('thana', 'grenade').isUnknown], [true, false]);
});

test('a report that only passes on what it cannot vouch for has no known origin', () => {
  const passed = (text: string) => foldOrigins(read({ a: ['2026-05-20', text] })).at('a').isUnknown;
  assert.equal(passed(`Passed on as received; not checked.\n\n${SIGNAL}`), true);
  assert.equal(passed(SIGNAL), false);
});

test('a paraphrase with names in another script is found, another event in the same form is not', () => {
  const seizure =
    'Nineteen kilograms of unwrought gold were taken on 17 June 2026 from the spare wheels of two lorries at the Bara weighbridge. The drivers, the brothers Amin Sher and Nazim Sher, said that they had loaded melons in Spin Boldak and nothing else.';
  const retold =
    'At the باڑہ weighbridge two lorries were found to carry nineteen kilograms of raw gold in their spare wheels. The brothers امین شیر and ناظم شیر, who drove them, said that they had loaded nothing but melons in سپین بولدک.';
  const form =
    'Eleven kilograms of unwrought silver were taken on 3 May 2026 from the spare wheels of two lorries at the Taftan weighbridge. The drivers, the cousins Eshaq Narui and Rahim Baluch, said that they had loaded dates in Zahedan and nothing else.';
  const origins = foldOrigins(
    read({ first: ['2026-06-18', seizure], other: ['2026-05-04', form], retold: ['2026-06-19', retold] }),
  );
  assert.equal(origins.at('retold').origin, 'first');
  assert.equal(origins.at('other').origin, 'other');
});

test('law 7: where a passage comes from does not depend on the order of reports', () => {
  const reports = read({
    a: ['2026-05-20', SIGNAL],
    b: ['2026-05-21', `${SIGNAL}\n\n${PATROL}`],
    c: ['2026-05-22', `${MARKET}\n\n${SIGNAL}`],
    d: ['2026-05-22', `${MARKET}\n\n${PATROL}`],
  });
  const told = (given: readonly OriginReport[]) => {
    const origins = foldOrigins(given);
    return [
      origins.clusters,
      reports.flatMap(({ id }) => [10, 250, 400].map((offset) => origins.at(id, offset))),
    ];
  };
  const expected = told(reports);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) =>
      assert.deepEqual(told(shuffled), expected),
    ),
    { numRuns: 12 },
  );
});

test('a sketch is read as it was written; what is none is empty', () => {
  const passages = [
    { start: 70_000, end: 70_100, paragraph: 3, voice: 2, tokens: Uint16Array.of(5, 0x8009) },
  ];
  for (const day of [null, 0, 20_000, 70_000]) {
    const sketch = { day, isHearsay: true, passages };
    assert.deepEqual(unpackSketch(packSketch(sketch)), sketch);
  }
  assert.deepEqual(unpackSketch(new Uint16Array()).passages, []);
  assert.deepEqual(unpackSketch(Uint16Array.of(9, 1, 2)).passages, []);
});

/** Places of `count` reports that all hold one form sentence and two sentences of their own. */
function samplesOfMany(count: number): (readonly number[])[] {
  const words = (seed: number): Uint16Array =>
    Uint16Array.from({ length: 12 }, (_, at) => Math.imul(seed * 31 + at, 0x9e3779b1) >>> 17);
  const passage = (tokens: Uint16Array) => ({ start: 0, end: 1, paragraph: 0, voice: 0, tokens });
  return Array.from({ length: count }, (_, at) =>
    samplesOf([words(1_000_003), words(at * 2), words(at * 2 + 1)].map(passage)),
  );
}

test('a sentence that all reports share makes no more than a bounded number of comparisons for each', () => {
  const perReport = [500, 4_000].map((count) => pairsSharing(samplesOfMany(count)).length / count);
  for (const pairs of perReport) assert.ok(pairs <= 20, String(pairs));
  assert.ok(Math.abs((perReport[0] ?? 0) - (perReport[1] ?? 0)) < 2, perReport.join(' '));
});
