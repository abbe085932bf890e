import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildBuffer } from './build.ts';
import { featuresOf } from './features.ts';
import { openIndex } from './layout.ts';
import { FULL_RANK, Retriever } from './retrieve.ts';
import { anyEntries, anyParty, entry, named } from './screen.test-kit.ts';

/** Many who share one part alone: names found by a rarer part are then asked whether they hold it. */
const CROWD = Array.from({ length: 80 }, (_, at) =>
  entry(`C${at}`, named([at % 2 === 0 ? 'Khan' : 'Bek Khan'])),
);

type Found = readonly (readonly [name: number, rank: number])[];

function found(retriever: Retriever, text: string, least: number): Found {
  const rows: [number, number][] = [];
  retriever.run(featuresOf(text, 'person'), least, (name, rank) => rows.push([name, rank]));
  return rows.sort(([a], [b]) => a - b);
}

test('what a line leaves out is below it: a higher line gives the same names and ranks as a low one, cut off', () => {
  fc.assert(
    fc.property(anyEntries, anyParty, fc.integer({ min: 200, max: FULL_RANK }), (entries, asked, least) => {
      const retriever = new Retriever(openIndex(buildBuffer([...entries, ...CROWD])));
      for (const { text } of asked.names) {
        const all = found(retriever, text, 1).filter(([, rank]) => rank >= least);
        assert.deepEqual(found(retriever, text, least), all);
      }
    }),
    { numRuns: 200 },
  );
});

test('a line below what one common part gives is reached by that part alone, above it only beside a rarer one', () => {
  const names = ['Khan', 'Gulkarim Khan', 'Zarmast Khan', 'Gulkarim', 'Muhammad Khan'];
  const listed = names.map((name, at) => entry(`E${at}`, named([name])));
  const retriever = new Retriever(openIndex(buildBuffer(listed)));
  const near = found(retriever, 'Gulkarim Khan', 400).map(([name]) => names[name]);
  assert.deepEqual(near, ['Gulkarim Khan', 'Gulkarim']);
});
