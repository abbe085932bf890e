import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digestOf, reportsNamed } from './digest.ts';
import type { Picture } from './picture-contract.ts';

type Claim = Picture['claims'][number];

const claim = (at: number, report: string, origin: string, figure: number): Claim => ({
  id: `c${at}`,
  entity: `e${at % 3}`,
  property: 'casualties',
  value: {
    type: 'casualties',
    category: 'civilian',
    effect: 'killed',
    low: null,
    best: figure,
    high: null,
    text: `${figure} civilian killed`,
  },
  qualifier: 'exact',
  modality: 'reported',
  statementType: 'fact',
  report,
  start: at,
  end: at + 2,
  origin,
});

/** A picture of events e0 to e2, its claims as many as `figures`, every third about the same event. */
function pictureOf(figures: readonly number[], origins: number): Picture {
  const originOf = (at: number) => `o${at % origins}`;
  const claims = figures.map((figure, at) => claim(at, `r${at}`, originOf(at), figure));
  const reports = claims.map(({ report }) => ({ id: report, sha256: '', path: `${report}.txt` }));
  const entities = ['e0', 'e1', 'e2'].map((id) => ({
    id,
    kind: 'event' as const,
    caption: `Event ${id}`,
    names: [{ text: id, script: 'Latn', kind: 'primary' }],
    records: [id],
  }));
  return {
    reports,
    mentions: [],
    entities: [
      ...entities,
      {
        id: 'p',
        kind: 'person',
        caption: 'Sher Gul',
        names: [
          { text: 'Sher Gul', script: 'Latn', kind: 'primary' },
          { text: 'شیر گل', script: 'Arab', kind: 'original-script' },
        ],
        records: ['p'],
      },
    ],
    events: entities.map(({ id }, at) => ({
      entity: id,
      type: 'bombing',
      interval: { from: `2026-03-0${at + 1}`, to: null, precision: 'day' },
      places: [],
      participants: [{ entity: 'p', role: 'attributed' }],
      casualties: [],
      reports: claims.filter((one) => one.entity === id).map(({ report }) => report),
    })),
    claims,
    conflicts: entities.map(({ id }) => ({
      entity: id,
      property: 'casualties',
      kind: 'count',
      claims: claims.filter((one) => one.entity === id).map((one) => one.id),
      because: { en: 'differ', ur: 'مختلف' },
    })),
    origins: [...new Set(claims.map(({ origin }) => origin))].map((id) => ({
      id,
      reports: claims.filter(({ origin }) => origin === id).map(({ report }) => report),
      reason: 'same text',
      told: [],
    })),
  };
}

const pictures = fc
  .tuple(fc.array(fc.nat(4), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 5 }))
  .map(([figures, origins]) => pictureOf(figures, origins));

test('the digest counts the whole picture, shows no more than was asked, and tells all that its rows name', () => {
  fc.assert(
    fc.property(pictures, fc.integer({ min: 1, max: 4 }), (picture, rows) => {
      const digest = digestOf(picture, rows);
      assert.equal(digest.counts.claims, picture.claims.length);
      assert.equal(digest.counts.conflicts, picture.conflicts.length);
      for (const list of [digest.events, digest.conflicts, digest.echoes]) assert.ok(list.length <= rows);
      for (const { entity } of [...digest.events, ...digest.conflicts])
        assert.equal(digest.captions[entity], `Event ${entity}`);
      for (const report of reportsNamed(digest)) assert.ok(digest.originOf[report]);
      for (const { reports } of digest.echoes) assert.ok(reports.length > 1);
    }),
  );
});

test('each figure stands on a side of its own with the origins that say it; nothing is added up', () => {
  const [conflict] = digestOf(pictureOf([12, 0, 0, 15, 0, 0, 12], 2), 5).conflicts;
  assert.deepEqual(
    conflict?.sides.map(({ said, origins, sources }) => [said.value.text, origins, sources.length]),
    [
      ['12 civilian killed', 1, 2],
      ['15 civilian killed', 1, 1],
    ],
  );
});

test('the newest event is first, and a name in another script stands beside the caption', () => {
  const digest = digestOf(pictureOf([1], 1), 5);
  assert.deepEqual(
    digest.events.map(({ entity }) => entity),
    ['e2', 'e1', 'e0'],
  );
  assert.equal(digest.entities.find(({ kind }) => kind === 'person')?.first[0]?.otherScript, 'شیر گل');
});
