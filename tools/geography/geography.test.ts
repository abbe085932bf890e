import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fitted, moved, ringsOf } from './georeference.ts';
import type { Position } from './gpkg.ts';
import { contains, type Polygons } from './plane.ts';

const FOLDER = new URL('../../web/geography/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as T;

interface Area {
  readonly id: string;
  readonly properties: { readonly area?: string; readonly unit?: string; readonly ur?: string | null };
  readonly polygons: Polygons;
}

function areasOf(file: string, object: string): Area[] {
  const topology = read<Topology>(file);
  return feature(topology, topology.objects[object] as GeometryCollection).features.map(
    ({ id, properties, geometry }) => {
      assert.ok(geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
      const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return { id: String(id), properties: properties ?? {}, polygons: coordinates as Position[][][] };
    },
  );
}

const REGION = areasOf('region.gen.json', 'areas');
const DISTRICTS = areasOf('districts.gen.json', 'districts');
const at = (areas: readonly Area[], point: Position): string | undefined =>
  areas.find(({ polygons }) => contains(polygons, point))?.id;

/** Towns that stand well inside, with where they lie; degrees from common knowledge, not from the files under test. */
const TOWNS: readonly (readonly [name: string, at: Position, area: string, district: string | null])[] = [
  ['Peshawar', [71.56, 34.01], 'PK:khyber-pakhtunkhwa', 'PK:peshawar'],
  ['Miranshah', [70.07, 33.0], 'PK:khyber-pakhtunkhwa', 'PK:north-waziristan'],
  ['Parachinar', [70.1, 33.9], 'PK:khyber-pakhtunkhwa', 'PK:kurram'],
  ['Quetta', [67.0, 30.19], 'PK:balochistan', 'PK:quetta'],
  ['Khuzdar', [66.61, 27.81], 'PK:balochistan', 'PK:khuzdar'],
  ['Turbat', [63.05, 26.0], 'PK:balochistan', 'PK:kech'],
  ['Sibi', [67.88, 29.54], 'PK:balochistan', 'PK:sibi'],
  ['Multan', [71.47, 30.2], 'PK:punjab', 'PK:multan'],
  ['Faisalabad', [73.08, 31.42], 'PK:punjab', 'PK:faisalabad'],
  ['Karachi', [67.08, 24.9], 'PK:sindh', 'PK:karachi'],
  ['Sukkur', [68.86, 27.7], 'PK:sindh', 'PK:sukkur'],
  ['Skardu', [75.63, 35.3], 'PK:gilgit-baltistan', 'PK:skardu'],
  ['Srinagar', [74.8, 34.08], 'IN:jammu-kashmir', null],
  ['Kabul', [69.17, 34.53], 'AF:kabul-province', null],
  ['Nili', [66.13, 33.72], 'AF:daykundi', null],
  ['Bazarak', [69.52, 35.31], 'AF:panjshir', null],
  ['Kandahar', [65.71, 31.61], 'AF:kandahar', null],
  ['Zahedan', [60.86, 29.5], 'IR:sistan-baluchestan', null],
];

for (const [name, point, area, district] of TOWNS)
  test(`${name} lies in ${area}${district === null ? '' : ` and ${district}`}`, () => {
    assert.equal(at(REGION, point), area);
    if (district !== null) assert.equal(at(DISTRICTS, point), district);
  });

test('of the towns of Pakistan nearly all fall into a district of the province they fall into', () => {
  const towns = read<readonly (readonly [number, number, number, string])[]>('towns.gen.json');
  const placed = towns.flatMap(([x, y]) => {
    const area = at(REGION, [x, y]);
    return area?.startsWith('PK:') === true ? [{ area, district: at(DISTRICTS, [x, y]) }] : [];
  });
  const agree = placed.filter(
    ({ area, district }) => DISTRICTS.find(({ id }) => id === district)?.properties.area === area,
  );
  assert.ok(
    placed.length > 350 && agree.length / placed.length > 0.97,
    `${agree.length} of ${placed.length}`,
  );
});

test('areas bear the names of today and say who administers them', () => {
  const ids = new Set(REGION.map(({ id }) => id));
  assert.equal([...ids].filter((id) => id.startsWith('AF:')).length, 34);
  assert.equal([...ids].filter((id) => id.startsWith('PK:')).length, 7);
  assert.ok(![...ids].some((id) => /fata|nwfp|northern/i.test(id)));
  const unit = (id: string) => REGION.find((one) => one.id === id)?.properties.unit;
  assert.equal(unit('PK:azad-kashmir'), 'JK-PK');
  assert.equal(unit('IN:jammu-kashmir'), 'JK-IN');
  assert.equal(unit('PK:punjab'), 'PK');
});

test('every area and district of Pakistan and Afghanistan has an Urdu name', () => {
  const named = [...REGION.filter(({ id }) => /^(?:PK|AF):/.test(id)), ...DISTRICTS];
  assert.deepEqual(
    named.flatMap(({ id, properties: { ur } }) => (/\p{Script=Arabic}/u.test(ur ?? '') ? [] : [id])),
    [],
  );
});

test('all of it is at most 500 kB', () => {
  const bytes = ['world.gen.json', 'region.gen.json', 'districts.gen.json', 'towns.gen.json'].map(
    (name) => statSync(new URL(name, FOLDER)).size,
  );
  assert.ok(bytes.reduce((sum, size) => sum + size, 0) <= 500_000, `${bytes.join(' + ')}`);
});

test('a fit finds the map that moved the points', () => {
  const map = [0.01, 0.002, 60, -0.001, -0.009, 37] as const;
  const points: Position[] = [
    [0, 0],
    [100, 5],
    [40, 90],
    [70, 70],
  ];
  fitted(
    points,
    points.map((point) => moved(map, point)),
  ).forEach((value, index) => assert.ok(Math.abs(value - (map[index] ?? 0)) < 1e-9));
});

test('a path is read with moves, lines, horizontals and verticals, relative and absolute', () => {
  assert.deepEqual(ringsOf('m 1,1 2,0 v 2 H 1 z M 5,5 L 6,5 6,6 z'), [
    [
      [1, 1],
      [3, 1],
      [3, 3],
      [1, 3],
      [1, 1],
    ],
    [
      [5, 5],
      [6, 5],
      [6, 6],
      [5, 5],
    ],
  ]);
  assert.throws(() => ringsOf('m 1,1 c 1 2 3 4 5 6 z'), RangeError);
});
