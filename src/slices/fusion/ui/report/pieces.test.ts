import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { ZONE_KINDS } from '../../../../core/words/index.ts';
import type { ReportMention } from '../../contract.ts';
import { piecesOf } from './pieces.ts';

const range = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const mentions = fc.array(
  range.map((one): ReportMention => ({ ...one, kind: 'person', record: 'r' })),
  { maxLength: 12 },
);
const zones = fc.array(
  fc.tuple(fc.constantFrom(...ZONE_KINDS), range).map(([kind, one]) => ({ kind, ...one })),
  { maxLength: 5 },
);

test('whatever is marked in it, the pieces are the text, and the cited words are the cited words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), zones, mentions, range, (text, inZones, named, span) => {
      const runs = piecesOf(text, inZones, named, span).flatMap((piece) => piece.runs);
      assert.equal(runs.map((run) => run.text).join(''), text);
      const cited = runs.filter((run) => run.cited).map((run) => run.text);
      assert.equal(cited.join(''), text.slice(span.start, span.end));
    }),
  );
});

test('a name is one piece though a zone and the cited words cut it', () => {
  const name: ReportMention = { start: 4, end: 12, kind: 'person', record: 'r1' };
  const within: ReportMention = { start: 4, end: 8, kind: 'place', record: 'r2' };
  const pieces = piecesOf('met Sher Gul.', [{ kind: 'body', start: 0, end: 9 }], [within, name], {
    start: 6,
    end: 13,
  });
  assert.deepEqual(
    pieces.map(({ mention, runs }) => [mention?.record ?? null, runs.map((run) => run.text).join('')]),
    [
      [null, 'met '],
      ['r1', 'Sher Gul'],
      [null, '.'],
    ],
  );
});
