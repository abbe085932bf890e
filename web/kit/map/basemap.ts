import type { BoundaryView } from '../../../src/slices/incidents/contract.ts';
import type { Language } from '../../language/speech.ts';
import type { AreaProperties } from './boundaries.ts';
import { BOUNDARIES } from './boundaries.data.ts';
import { boundaryLines, collectionOf, type Geography, type Town } from './geography.ts';

type Data = GeoJSON.GeoJSON;

const nameIn = (language: Language, names: { readonly en: string; readonly ur: string | null }): string =>
  language === 'ur' ? (names.ur ?? names.en) : names.en;

/** The zoom from which a town is named, by its people. */
const NAMED_FROM: readonly (readonly [people: number, zoom: number])[] = [
  [1_500_000, 4],
  [500_000, 5],
  [150_000, 6],
  [50_000, 7],
  [0, 8],
];

function townFeature([x, y, people, en, ur, ps]: Town, order: number, language: Language): GeoJSON.Feature {
  const from = NAMED_FROM.find(([least]) => people >= least)?.[1] ?? 8;
  const name = language === 'ur' ? (ur ?? ps ?? en) : en;
  return {
    type: 'Feature',
    properties: { name, from, order },
    geometry: { type: 'Point', coordinates: [x, y] },
  };
}

/** A point on the inside of the largest ring, near enough for a name: the middle of its box. */
function middleOf(geometry: GeoJSON.Geometry): GeoJSON.Position | null {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const largest = polygons.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0]?.[0];
  if (largest === undefined) return null;
  const middle = (axis: 0 | 1) => {
    const values = largest.map((position) => position[axis] ?? 0);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}

/** What the sources of the basemap hold, by their names in the style. */
export function basemap(
  geography: Geography,
  view: BoundaryView,
  language: Language,
): Readonly<Record<string, Data>> {
  const areas = collectionOf(geography.region, 'areas');
  const lines = boundaryLines(geography, view);
  const shaded = new Set(BOUNDARIES[view].shaded);
  const collection = (features: GeoJSON.Feature[]): Data => ({ type: 'FeatureCollection', features });
  return {
    countries: collectionOf(geography.world, 'countries'),
    areas: collection(
      areas.features.map((one) => ({
        ...one,
        properties: { shaded: shaded.has((one.properties as AreaProperties).unit) },
      })),
    ),
    districts: collectionOf(geography.districts, 'districts'),
    international: lines.international,
    disputed: lines.disputed,
    internal: lines.internal,
    claims: BOUNDARIES[view].showsClaims ? collectionOf(geography.region, 'claims') : collection([]),
    towns: collection(
      geography.towns
        .map((town, order) => townFeature(town, order, language))
        .filter(({ properties }) => properties?.['name'] !== ''),
    ),
    names: collection(
      areas.features.flatMap((one): GeoJSON.Feature[] => {
        const middle = middleOf(one.geometry);
        const properties = { name: nameIn(language, one.properties as AreaProperties) };
        return middle === null
          ? []
          : [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: middle } }];
      }),
    ),
  };
}

/** Shapes of areas and districts by key, for shading and outlines. */
export interface Shapes {
  readonly area: ReadonlyMap<string, GeoJSON.Feature>;
  readonly district: ReadonlyMap<string, GeoJSON.Feature>;
}

export function shapesOf({ region, districts }: Geography): Shapes {
  const byId = ({ features }: GeoJSON.FeatureCollection) =>
    new Map(features.map((one) => [String(one.id), one] as const));
  return { area: byId(collectionOf(region, 'areas')), district: byId(collectionOf(districts, 'districts')) };
}

/** Names of areas and districts, for what is said in words. */
export function shapeName(shapes: Shapes, key: string, by: 'area' | 'district', language: Language): string {
  const properties = shapes[by].get(key)?.properties as AreaProperties | null | undefined;
  return properties === undefined || properties === null ? key : nameIn(language, properties);
}
