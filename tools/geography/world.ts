import { labelPoint, type Polygons } from './plane.ts';
import type { Position } from './gpkg.ts';
import type { Sources, Topology } from './sources.ts';

/** Steps per side of the grid, about 4 km; and the smallest triangle kept, in square degrees. */
const STEPS = 10_000;
const LEAST_TRIANGLE = 0.12;

/** Countries of the world, coarse: what lies around the region. */
export function worldTopology({ tools, world }: Sources, codes: ReadonlyMap<string, string>): Topology {
  const plain = tools
    .feature(world, world.objects['countries'])
    .features.filter(({ properties }) => properties['name'] !== 'Antarctica');
  const whole = tools.topology({
    countries: {
      type: 'FeatureCollection',
      features: plain.map((feature) => {
        const name = String(feature.properties['name']);
        const code = codes.get(name);
        return { ...feature, id: code ?? name, properties: { en: name } };
      }),
    },
  });
  return tools.quantize(tools.simplify(tools.presimplify(whole), LEAST_TRIANGLE), STEPS);
}

/** Where the name of each country stands. */
export function countryLabels(
  { tools, world }: Sources,
  codes: ReadonlyMap<string, string>,
): ReadonlyMap<string, Position> {
  return new Map(
    tools.feature(world, world.objects['countries']).features.flatMap(({ properties, geometry }) => {
      const code = codes.get(String(properties['name']));
      const polygons = (
        geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      ) as Polygons;
      return code === undefined ? [] : [[code, labelPoint(polygons)] as const];
    }),
  );
}
