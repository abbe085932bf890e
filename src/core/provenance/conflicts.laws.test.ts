import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ClaimId, EntityKind, RecordId, ReportId } from '../words/index.ts';
import { conflictsOf } from './index.ts';
import type { CardClaim } from './types.ts';

/** Laws that hold for whatever claims there are (WORDS.md §4). */

const REPORTS = ['a', 'b', 'c'].map((id) => id as ReportId);

type Value = readonly [property: string, value: CardClaim['value']];

const count = (category: 'civilian' | 'perpetrator' | 'unknown' | 'security-force', best: number): Value => [
  'casualties',
  { type: 'casualties', category, effect: 'killed', low: null, best, high: null },
];
const text = (property: string, words: string): Value => [property, { type: 'text', text: words }];
const part = (record: string, role: 'claimant' | 'attributed' | 'planner' | 'facilitator'): Value => [
  'participant',
  { type: 'record', record, role },
];
const measure = (property: 'strength' | 'duration', best: number, unit: string): Value => [
  property,
  { type: 'quantity', low: best, best, high: best, unit },
];
const place = (record: string): Value => ['occurredAt', { type: 'record', record }];

const EVENT: readonly Value[] = [
  count('civilian', 13),
  count('civilian', 17),
  count('perpetrator', 17),
  count('security-force', 2),
  count('unknown', 9),
  count('unknown', 40),
  part('o1', 'claimant'),
  part('o2', 'claimant'),
  part('o3', 'attributed'),
  part('p1', 'planner'),
  part('p2', 'planner'),
  part('p1', 'facilitator'),
  measure('duration', 48, 'hours'),
  measure('duration', 2, 'days'),
  measure('duration', 11, 'days'),
  text('transferMode', 'extradition'),
  text('transferMode', 'deportation'),
  place('l1'),
  place('l2'),
  place('l3'),
];
const PERSON: readonly Value[] = [
  text('role', 'courier'),
  text('allegedRole', 'courier'),
  text('allegedRole', 'financier'),
  text('role', 'mastermind'),
  text('legalStatus', 'convicted'),
  text('legalStatus', 'acquitted'),
];

const claims = (values: readonly Value[]): fc.Arbitrary<CardClaim[]> =>
  fc
    .array(
      fc.record({
        said: fc.constantFrom(...values),
        report: fc.constantFrom(...REPORTS),
        speaker: fc.constantFrom(null, 'police', 'the group'),
        modality: fc.constantFrom(
          'asserted' as const,
          'alleged' as const,
          'reported' as const,
          'denied' as const,
        ),
        qualifier: fc.constantFrom('exact' as const, 'over' as const, 'about' as const),
        start: fc.integer({ min: 0, max: 400 }),
      }),
      { maxLength: 14 },
    )
    .map((all) =>
      all.map(({ said: [property, value], report, start, ...rest }, at) => ({
        ...rest,
        id: `c${String(at).padStart(3, '0')}` as ClaimId,
        record: 'r' as RecordId,
        report,
        property,
        value,
        statementType: 'fact' as const,
        start,
        end: start + 30,
        dated: {
          from: `2026-03-0${report.length}`,
          to: `2026-03-0${report.length}`,
          precision: 'day' as const,
        },
      })),
    );

const CONTEXT = {
  entityOf: (record: string): string => record,
  kindOf: (record: string): EntityKind =>
    record.startsWith('p') ? 'person' : record.startsWith('l') ? 'place' : 'organisation',
  anchorOf: (record: string): string | null =>
    ({ l1: 'place:PK:quetta', l2: 'place:AF:kabul', l3: 'place:PK' })[record] ?? null,
};

const KINDS: readonly (readonly [EntityKind, readonly Value[]])[] = [
  ['event', EVENT],
  ['person', PERSON],
];

function forAll(law: (kind: EntityKind, all: CardClaim[]) => void): void {
  for (const [kind, values] of KINDS)
    fc.assert(
      fc.property(claims(values), (all) => law(kind, all)),
      { numRuns: 300 },
    );
}

test('the order of claims changes nothing, not even the wording', () => {
  forAll((kind, all) =>
    assert.deepEqual(conflictsOf(kind, all.toReversed(), CONTEXT), conflictsOf(kind, all, CONTEXT)),
  );
});

test('who says the same at the same place stands on the same side: no side loses a claim', () => {
  forAll((kind, all) => {
    const twins = all.map((claim) => ({ ...claim, id: `${claim.id}x` as ClaimId }));
    const doubled = conflictsOf(kind, [...all, ...twins], CONTEXT);
    const expected = conflictsOf(kind, all, CONTEXT).map(({ claims: ids, property }) => [
      property,
      ids.flatMap((id) => [id, `${id}x`]),
    ]);
    assert.deepEqual(
      doubled.map(({ claims: ids, property }) => [property, [...ids]]).toSorted(),
      expected.toSorted(),
    );
  });
});

test('what a reader may not see changes nothing of what the rest says', () => {
  forAll((kind, all) => {
    const visible = all.filter((_, at) => at % 2 === 0);
    const ids = new Set(visible.map(({ id }) => id));
    for (const { claims: sides } of conflictsOf(kind, visible, CONTEXT)) {
      assert.ok(sides.length > 1);
      assert.ok(sides.every((id) => ids.has(id)));
    }
  });
});

test('opinions, assessments and forecasts neither make nor feed a conflict', () => {
  forAll((kind, all) => {
    const loose = all.map((claim) => ({
      ...claim,
      id: `${claim.id}o` as ClaimId,
      statementType: 'opinion' as const,
    }));
    assert.deepEqual(conflictsOf(kind, [...all, ...loose], CONTEXT), conflictsOf(kind, all, CONTEXT));
  });
});

test('both languages tell every reason with both sides filled in', () => {
  forAll((kind, all) => {
    for (const { because } of conflictsOf(kind, all, CONTEXT)) {
      assert.match(because.en, /\S/);
      assert.match(because.ur, /\p{Script=Arabic}/u);
      assert.doesNotMatch(`${because.en} ${because.ur}`, /[{}]|undefined|NaN|Infinity/);
    }
  });
});
