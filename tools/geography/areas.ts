import { type Position, readTable } from './gpkg.ts';
import { AREAS, UNITS } from './overrides.data.ts';
import type { Polygons } from './plane.ts';
import type { Feature, Sources, Topology } from './sources.ts';

/** Countries whose first-order areas are shipped; of China the two that border the region. */
export const REGION = ['PK', 'AF', 'IR', 'IN', 'TJ', 'TM', 'UZ', 'KG'] as const;
const OF_CHINA = new Set(['Xinjiang', 'Xizang']);
/** Steps per side of the grid to which points are moved; about 400 m in the region. */
export const STEPS = 12_000;
/** Smallest triangle that a point of a line may span, in square degrees (Visvalingam). */
const LEAST_TRIANGLE = 0.0008;

export interface Area {
  /** 'PK:balochistan': the last two parts of the public key of the gazetteer. */
  readonly key: string;
  readonly country: string;
  readonly en: string;
  /** null where no Urdu name is known. */
  readonly ur: string | null;
  /** Who administers it: a country, or a part of Jammu and Kashmir. */
  readonly unit: string;
  readonly polygons: Polygons;
}

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');

/** First-order areas as they are called today; several rows may make one area. */
export function readAreas({ naturalEarth }: Sources): Area[] {
  return readTable(naturalEarth, 'states_provinces').flatMap(({ row, geometry }): Area[] => {
    const [iso, name] = [String(row['iso_a2']), String(row['name'])];
    const isSiachen = row['adm0_a3'] === 'KAS';
    const isShipped = (REGION as readonly string[]).includes(iso) || (iso === 'CN' && OF_CHINA.has(name));
    if (!(isShipped || isSiachen) || geometry.type !== 'MultiPolygon') return [];
    const known = AREAS[`${iso} ${String(row['gn_name'])}`] ?? AREAS[`${iso} ${name}`];
    const key = isSiachen ? 'JK:siachen' : `${iso}:${known?.[0] ?? slugOf(name)}`;
    return [
      {
        key,
        country: isSiachen ? 'JK' : iso,
        en: isSiachen ? 'Siachen Glacier' : (known?.[1] ?? name),
        ur: isSiachen ? 'سیاچن گلیشیئر' : (known?.[2] ?? null),
        unit: UNITS[key] ?? iso,
        polygons: geometry.coordinates,
      },
    ];
  });
}

/** Lines that one state claims and another holds, in and around the region. */
function readClaims({ naturalEarth }: Sources): Feature[] {
  const isNear = ([x, y]: Position) => x > 60 && x < 98 && y > 20 && y < 40;
  return readTable(naturalEarth, 'disputed_borders').flatMap(({ row, geometry }): Feature[] => {
    if (geometry.type !== 'MultiLineString' || !geometry.coordinates.flat().every(isNear)) return [];
    const claimant = { Chinese: 'CN', Indian: 'IN', Pakistani: 'PK' }[
      String(row['name']).split(' ')[0] ?? ''
    ];
    if (claimant === undefined) return [];
    return [{ type: 'Feature', properties: { claimant }, geometry }];
  });
}

/** The region as one topology: `areas` with shared borders, `claims`. */
export function regionTopology(sources: Sources, areas: readonly Area[]): Topology {
  const { tools } = sources;
  const byKey = Map.groupBy(areas, ({ key }) => key);
  const features = areas.map(({ key, polygons }) => ({
    type: 'Feature',
    properties: { key },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }));
  const whole = tools.topology({
    areas: { type: 'FeatureCollection', features },
    claims: { type: 'FeatureCollection', features: readClaims(sources) },
  });
  const small = tools.simplify(tools.presimplify(whole), LEAST_TRIANGLE);
  const drawn = small.objects['areas'] as Topology['objects'][string];
  const geometries = [...byKey].map(([key, rows]) => {
    const parts = drawn.geometries.filter(({ properties }) => properties?.['key'] === key);
    const [first] = rows as [Area, ...Area[]];
    const { country, en, ur, unit } = first;
    return { ...tools.mergeArcs(small, parts), id: key, properties: { country, unit, en, ur } };
  });
  const merged = { ...small, objects: { ...small.objects, areas: { ...drawn, geometries } } };
  return tools.quantize(merged, STEPS);
}
