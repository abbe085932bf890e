import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { BoundaryView } from '../../../src/slices/incidents/contract.ts';
import { type AreaProperties, lineStyle } from './boundaries.ts';
import type { LineStyle } from './boundaries.data.ts';

/** One town: longitude, latitude, people, and its names. */
export type Town = readonly [
  longitude: number,
  latitude: number,
  people: number,
  en: string,
  ur: string | null,
  ps: string | null,
];

/** The offline geography as it is shipped (web/geography/README.md). */
export interface Geography {
  readonly world: Topology;
  readonly region: Topology;
  readonly districts: Topology;
  readonly towns: readonly Town[];
}

/** Loads it with the page that needs it: four files of this centre, no other request. */
export async function loadGeography(): Promise<Geography> {
  const [world, region, districts, towns] = await Promise.all([
    import('../../geography/world.gen.json'),
    import('../../geography/region.gen.json'),
    import('../../geography/districts.gen.json'),
    import('../../geography/towns.gen.json'),
  ]);
  return {
    world: world.default as unknown as Topology,
    region: region.default as unknown as Topology,
    districts: districts.default as unknown as Topology,
    towns: towns.default as unknown as readonly Town[],
  };
}

type Areas = GeometryCollection<AreaProperties>;

export const collectionOf = (topology: Topology, object: string): GeoJSON.FeatureCollection =>
  feature(topology, topology.objects[object] as GeometryCollection);

export const areasOf = (region: Topology): Areas => region.objects['areas'] as Areas;

/** Countries of which the region has first-order areas; with China, of which it has two. */
const DETAILED: ReadonlySet<string> = new Set(['PK', 'AF', 'IR', 'IN', 'TJ', 'TM', 'UZ', 'KG']);

/** The lines of a view by how they are drawn, each segment once. */
export function boundaryLines(
  { world, region }: Pick<Geography, 'world' | 'region'>,
  view: BoundaryView,
): Readonly<Record<LineStyle, GeoJSON.MultiLineString>> {
  const areas = areasOf(region);
  const of = (wanted: LineStyle): GeoJSON.MultiLineString =>
    mesh(region, areas as unknown as GeometryObject, (a, b) => {
      const [one, other] = [a, b] as unknown as { properties: AreaProperties }[];
      if (one === undefined || other === undefined) return false;
      // China’s outer edge is the coarse map’s: only two of its areas are here.
      if (a === b && one.properties.country === 'CN') return false;
      return lineStyle(view, one.properties, other.properties, a === b) === wanted;
    });
  const countries = world.objects['countries'] as GeometryCollection;
  const coarse = mesh(world, countries as unknown as GeometryObject, (a, b) => {
    const [one, other] = [String((a as { id?: string }).id), String((b as { id?: string }).id)];
    return !DETAILED.has(one) && !DETAILED.has(other);
  });
  const international = of('international');
  return {
    international: {
      type: 'MultiLineString',
      coordinates: [...international.coordinates, ...coarse.coordinates],
    },
    disputed: of('disputed'),
    internal: of('internal'),
  };
}
