import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildPartyIndex, openPartyIndex } from './index.ts';
import { anyEntries, anyParty, ask, OPEN } from './screen.test-kit.ts';

/** What a reader gets, to the last byte. */
const told = (hits: unknown): string => JSON.stringify(hits);

test('hidden parties leave no trace: an index with them and a mask answers like an index without them', () => {
  fc.assert(
    fc.property(anyEntries, anyParty, fc.integer({ min: 1, max: 5 }), (entries, party, limit) => {
      const mayRead = (markingId: number) => markingId === OPEN;
      const all = buildPartyIndex(entries);
      const open = buildPartyIndex(entries.filter((one) => mayRead(one.markingId)));
      const how = { mayRead, limit, threshold: 0.3 };
      assert.equal(told(ask(all, party, how)), told(ask(open, party, how)));
    }),
  );
});

test('lists that were not asked leave no trace either', () => {
  fc.assert(
    fc.property(anyEntries, anyParty, (entries, party) => {
      const all = buildPartyIndex(entries);
      const alpha = buildPartyIndex(entries.filter((one) => one.list === 'alpha'));
      assert.equal(told(ask(all, party, { lists: new Set(['alpha']) })), told(ask(alpha, party)));
    }),
  );
});

test('the order of the parties changes no byte', () => {
  fc.assert(
    fc.property(anyEntries, fc.infiniteStream(fc.nat()), (entries, keys) => {
      const shuffled = entries
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const [first, second] = [entries, shuffled].map((rows) => new Uint8Array(buildPartyIndex(rows).buffer));
      assert.deepEqual(first, second);
    }),
  );
});

test('an index opened from copied bytes answers alike, and a check leaves nothing behind for the next', () => {
  fc.assert(
    fc.property(anyEntries, fc.array(anyParty, { minLength: 2, maxLength: 4 }), (entries, parties) => {
      const built = buildPartyIndex(entries);
      const copy = openPartyIndex(new Uint8Array(new Uint8Array(built.buffer)).buffer);
      for (const party of parties) ask(built, party);
      for (const party of parties) assert.equal(told(ask(built, party)), told(ask(copy, party)));
    }),
  );
});

test('fewer hits at a higher threshold or a lower limit, and the same ones', () => {
  fc.assert(
    fc.property(anyEntries, anyParty, fc.nat({ max: 6 }), (entries, party, limit) => {
      const index = buildPartyIndex(entries);
      const all = ask(index, party, { threshold: 0.2 });
      assert.equal(
        told(ask(index, party, { threshold: 0.6 })),
        told(all.filter(({ score }) => score.score >= 0.6)),
      );
      assert.equal(told(ask(index, party, { threshold: 0.2, limit })), told(all.slice(0, limit)));
      const scores = all.map(({ score }) => score.score);
      assert.deepEqual(
        scores,
        scores.toSorted((a, b) => b - a),
      );
    }),
  );
});

test('every listed party is a candidate for its own names', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const index = buildPartyIndex(entries);
      for (const { list, ref, party } of entries)
        assert.ok(
          index.candidates(party, entries.length).some((one) => one.list === list && one.ref === ref),
        );
    }),
  );
});
