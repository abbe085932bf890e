import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { BOUNDARY_VIEWS, type BoundaryView, type Spot } from '../../../src/slices/incidents/contract.ts';
import { lineStyle } from './boundaries.ts';
import { BOUNDARIES, type LineStyle } from './boundaries.data.ts';
import { clustersAt } from './clusters.ts';
import { boundaryLines } from './geography.ts';
import { classesOf, countsBy, opacityOf, placesOf, pointsOf } from './layers.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../geography/${name}`, import.meta.url), 'utf8')) as Topology;
const GROUND = { world: read('world.gen.json'), region: read('region.gen.json') };

const place = fc.record({
  at: fc.tuple(fc.double({ min: 60, max: 78, noNaN: true }), fc.double({ min: 23, max: 38, noNaN: true })),
  precision: fc.constantFrom('town', 'district', 'area', 'country' as const),
  area: fc.constantFrom('PK:balochistan', 'PK:sindh', null),
  district: fc.constantFrom('PK:kech', 'PK:sukkur', null),
});
const incidents = fc.array(fc.array(place, { maxLength: 3 }), { maxLength: 40 }).map((some) =>
  some.map((spots, at) => ({
    id: `i${at}`,
    spots: spots.map((one): Spot => ({ record: 'r', caption: 'c', country: 'PK', ...one })),
  })),
);

test('law: every point is in exactly one cluster at every zoom, in whatever order it comes', () => {
  fc.assert(
    fc.property(incidents, fc.double({ min: 1, max: 11, noNaN: true }), (some, zoom) => {
      const points = pointsOf(some);
      const clusters = clustersAt(points, zoom);
      assert.deepEqual(
        new Set(clusters.flatMap(({ members }) => members)),
        new Set(points.map(({ id }) => id)),
      );
      assert.deepEqual(clustersAt(points.toReversed(), zoom), clusters);
    }),
  );
});

test('law: only what is known to lie in a town is a point; all else has the badge of its area', () => {
  fc.assert(
    fc.property(incidents, (some) => {
      const points = pointsOf(some).length;
      const towns = some.flatMap(({ spots }) => spots.filter(({ precision }) => precision === 'town')).length;
      assert.equal(points, towns);
      const rough = some.filter(({ spots }) => spots.some(({ precision }) => precision !== 'town'));
      assert.deepEqual(
        new Set(placesOf(some).flatMap(({ members }) => members)),
        new Set(rough.map(({ id }) => id)),
      );
    }),
  );
});

test('law: an area counts each incident once, and taking one away changes its areas alone', () => {
  fc.assert(
    fc.property(incidents, fc.constantFrom('area', 'district' as const), (some, by) => {
      const counts = countsBy(some, by);
      const [first, ...rest] = some;
      const without = countsBy(rest, by);
      const own = new Set(first?.spots.flatMap((spot) => spot[by] ?? []) ?? []);
      for (const [key, count] of counts) assert.equal(count - (without.get(key) ?? 0), own.has(key) ? 1 : 0);
      const classes = classesOf(counts.values());
      for (const count of counts.values()) assert.ok(opacityOf(classes, count) > 0);
    }),
  );
});

const styleOf = (view: BoundaryView, a: string, b: string): LineStyle => {
  const unit = (name: string) => ({ country: name, unit: name, en: name, ur: null });
  return lineStyle(view, unit(a), unit(b), false);
};

test('the line of control is dashed in every view, and no view draws it as a border', () => {
  for (const view of BOUNDARY_VIEWS) {
    assert.equal(styleOf(view, 'JK-IN', 'JK-PK'), 'disputed', view);
    assert.equal(styleOf(view, 'JK-PK', 'JK-IN'), 'disputed', view);
    assert.equal(styleOf(view, 'AF', 'PK'), 'international', view);
    assert.equal(styleOf(view, 'PK', 'PK'), 'internal', view);
  }
});

test('the views differ where the states do', () => {
  const of = (a: string, b: string) => BOUNDARY_VIEWS.map((view) => styleOf(view, a, b));
  assert.deepEqual(of('IN', 'JK-IN'), ['disputed', 'international', 'internal']);
  assert.deepEqual(of('PK', 'JK-IN'), ['disputed', 'internal', 'disputed']);
  assert.deepEqual(of('PK', 'JK-PK'), ['disputed', 'internal', 'internal']);
});

test('each view draws lines of every style from the shipped shapes, and says what it shows in both languages', () => {
  const lengths = BOUNDARY_VIEWS.map((view) => {
    const lines = boundaryLines(GROUND, view);
    for (const style of ['international', 'disputed', 'internal'] as const)
      assert.ok(lines[style].coordinates.length > 0, `${view} ${style}`);
    const { name, note } = BOUNDARIES[view];
    for (const [en, ur] of [name, note]) assert.ok(en !== '' && /\p{Script=Arabic}/u.test(ur));
    return lines.disputed.coordinates.flat().length;
  });
  assert.equal(new Set(lengths).size, BOUNDARY_VIEWS.length);
});
