import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimValue, ReadClaim } from '../../src/core/words/index.ts';
import { inventedClaims } from './invented.ts';
import { labelledDocuments } from './load.ts';
import { perfect } from './perfect.ts';
import { score } from './score.ts';
import { rates, ratio } from './tally.ts';

const documents = [...labelledDocuments('dev'), ...labelledDocuments('test')];

const reads = documents.map((document) => ({ document, reading: perfect(document) }));

test('who knows the labels by heart scores full marks', () => {
  const full = score(reads);
  assert.deepEqual(rates(full.mentionsAll), { precision: 1, recall: 1, f1: 1 });
  assert.deepEqual(rates(full.mentionsExact), { precision: 1, recall: 1, f1: 1 });
  assert.equal(full.aliases.f1, 1);
  assert.deepEqual(rates(full.events), { precision: 1, recall: 1, f1: 1 });
  assert.equal(ratio(full.eventsDated), 1);
  assert.deepEqual(rates(full.claims), { precision: 1, recall: 1, f1: 1 });
  assert.equal(ratio(full.modality), 1);
  assert.equal(ratio(full.statementType), 1);
  assert.deepEqual(
    full.traps.filter(({ ok }) => !ok),
    [],
  );
});

test('who knows the labels by heart is shown nine in ten of the conflicts', () => {
  // Of the dev half only: what the fold does with the other is not looked at.
  const { conflicts } = score(reads.filter(({ document }) => document.path.startsWith('dev/')));
  assert.ok(conflicts.of >= 50 && ratio(conflicts) >= 0.9, JSON.stringify(conflicts));
});

test('who reads nothing finds nothing and invents nothing', () => {
  const none = score(
    reads.map(({ document, reading }) => ({
      document,
      reading: { ...reading, mentions: [], claims: [], subjects: [] },
    })),
  );
  assert.equal(rates(none.mentionsAll).f1, 0);
  assert.equal(rates(none.events).f1, 0);
  assert.equal(none.conflicts.right, 0);
  assert.equal(none.invented.length, 0);
});

test('an event left open meets its day, and is counted as undated', () => {
  const open = score(
    reads.map(({ document, reading }) => ({
      document,
      reading: {
        ...reading,
        claims: reading.claims.map((claim) =>
          claim.property === 'occurred' && claim.value.type === 'date'
            ? { ...claim, value: { ...claim.value, interval: { from: null, to: null, precision: 'open' } } }
            : claim,
        ),
      },
    })),
  );
  assert.equal(rates(open.events).f1, 1);
  assert.ok(open.eventsDated.of > 50);
  assert.equal(open.eventsDated.right, 0);
});

test('a place is met by its own name or by one that holds it, and by no other', () => {
  const placed = (text: string) => {
    const renamed = reads.map(({ document, reading }) => ({
      document,
      reading: {
        ...reading,
        mentions: reading.mentions.filter(({ kind }) => kind !== 'place'),
        subjects: reading.subjects.map((subject) =>
          subject.kind === 'place'
            ? { ...subject, names: [{ text, script: 'Latn' as const, kind: 'primary' as const }] }
            : subject,
        ),
      },
    }));
    return rates(score(renamed).events).f1;
  };
  const nowhere = placed('Nowhere');
  assert.ok(nowhere < 0.7);
  assert.ok(placed('Quetta') > nowhere);
  assert.equal(placed('Quett'), nowhere);
});

test('who merges all people into one falls into the traps and loses the aliases', () => {
  const merged = score(
    reads.map(({ document, reading }) => {
      const one = reading.subjects.findIndex(({ kind }) => kind === 'person');
      const mentions = reading.mentions.map((mention) =>
        mention.kind === 'person' && one >= 0 ? { ...mention, subject: one } : mention,
      );
      return { document, reading: { ...reading, mentions } };
    }),
  );
  assert.ok(merged.aliases.f1 < 0.9);
  assert.ok(merged.traps.some(({ trap, ok }) => trap.startsWith('not-same') && !ok));
});

test('who takes wishes and leftovers for facts falls into the traps', () => {
  const credulous = score(
    reads.map(({ document, reading }) => {
      const first = reading.claims.find(({ property }) => property === 'eventType');
      const everywhere = document.labels.passages.flatMap(({ start, end }) =>
        first === undefined ? [] : [{ ...first, start, end }],
      );
      return { document, reading: { ...reading, claims: [...reading.claims, ...everywhere] } };
    }),
  );
  for (const trap of ['no-claim', 'no-event', 'leftover'])
    assert.ok(
      credulous.traps.some((result) => result.trap.startsWith(trap) && !result.ok),
      trap,
    );
});

test('a claim without a span, or with a number or a word that its sentence does not hold, is invented', () => {
  const { reading } = reads[1] as (typeof reads)[number];
  const claim = reading.claims.find(({ value }) => value.type === 'casualties') as ReadClaim;
  const invented = (change: Partial<ReadClaim>): number =>
    inventedClaims({ ...reading, claims: [{ ...claim, ...change }] }).length;
  const killed = (best: number): ClaimValue<number> => ({
    type: 'casualties',
    category: 'civilian',
    effect: 'killed',
    low: best,
    best,
    high: best,
  });
  assert.equal(invented({}), 0);
  assert.equal(invented({ start: 10, end: 10 }), 1);
  assert.equal(invented({ end: reading.text.length + 5 }), 1);
  assert.equal(invented({ value: killed(11) }), 0);
  assert.equal(invented({ value: killed(97) }), 1);
  const chair = 'Two men claimed his chair.';
  const risen = { ...claim, start: 0, end: chair.length, value: killed(2) };
  assert.equal(inventedClaims({ ...reading, text: chair, claims: [risen] }).length, 1);
  assert.equal(invented({ property: 'role', value: { type: 'text', text: 'astronaut' } }), 1);
});
