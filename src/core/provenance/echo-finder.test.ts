import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReportId } from '../words/index.ts';
import { echoFinder } from './echo-finder.ts';
import { echoOf } from './echo.ts';
import { prepare } from './sentences.ts';
import { packSketch, unpackSketch } from './sketch.ts';
import type { OriginReport } from './types.ts';

/** Sentences of few words, so that many have some in common. */
const SENTENCE = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 14 });

function reportOf(id: string, sentences: readonly (readonly number[])[]): OriginReport {
  const passages = sentences.map((tokens, at) => ({
    start: at * 100,
    end: at * 100 + 90,
    paragraph: at >> 1,
    voice: 0,
    tokens: Uint16Array.from(tokens),
  }));
  const sketch = packSketch({ day: null, isHearsay: false, passages });
  return { id: id as ReportId, trace: { keys: [], voices: [], sketch } };
}

test('looking through a report first finds what holding every sentence against every other finds', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(SENTENCE, { maxLength: 6 }),
      fc.array(SENTENCE, { maxLength: 6 }),
      fc.array(SENTENCE, { maxLength: 2 }),
      (mine, theirs, common) => {
        const one = reportOf('a', [...mine, ...common]);
        const other = reportOf('b', [...common, ...theirs]);
        const ready = ({ trace }: OriginReport) => prepare(unpackSketch(trace.sketch), trace.voices);
        const expected = echoOf(ready(one), ready(other)) !== null;
        assert.equal(echoFinder()(one, other), expected);
        const backwards = echoOf(ready(other), ready(one)) !== null;
        assert.equal(echoFinder(true)(one, other), expected || backwards);
        found += expected ? 1 : 0;
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(found > 0 && found < 300);
});
