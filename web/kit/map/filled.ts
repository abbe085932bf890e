import type { Shapes } from './basemap.ts';
import type { Cluster } from './clusters.ts';
import {
  classesOf,
  countsBy,
  type MapPlace,
  opacityOf,
  type OnMap,
  type ShadeBy,
  shapeOf,
} from './layers.ts';
import type { FILLED } from './style.ts';

type Name = (typeof FILLED)[number];

export interface Filled {
  readonly data: Readonly<Record<Name, GeoJSON.FeatureCollection>>;
  /** What stands behind each thing that can be clicked. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

export interface OnTop {
  readonly clusters: readonly Cluster[];
  readonly places: readonly MapPlace[];
  readonly incidents: readonly OnMap[];
  readonly shapes: Shapes;
  readonly shade: ShadeBy | null;
  readonly chosen: string | null;
}

const collection = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
const point = (at: readonly [number, number], properties: GeoJSON.GeoJsonProperties): GeoJSON.Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [...at] },
});
const radiusOf = (count: number): number => Math.min(9 + 3.5 * Math.log2(count), 26);

/** What lies on top of the basemap. */
export function filled({ clusters, places, incidents, shapes, shade, chosen }: OnTop): Filled {
  const members = new Map<string, readonly string[]>();
  const outline = ({ key, precision }: Pick<MapPlace, 'key' | 'precision'>): GeoJSON.Feature[] => {
    const shape = precision === 'country' ? undefined : shapes[precision].get(key);
    return shape === undefined ? [] : [{ ...shape, properties: {} }];
  };
  for (const cluster of clusters) members.set(`cluster ${cluster.key}`, cluster.members);
  for (const place of places) members.set(`${place.precision} ${place.key}`, place.members);
  return {
    members: new Map([...members, ...(shade === null ? [] : insideOf(incidents, shade))]),
    data: {
      shade: collection(shade === null ? [] : shaded(incidents, shapes, shade)),
      places: collection(
        places.flatMap((place) => [
          ...outline(place),
          point(place.at, {
            key: `${place.precision} ${place.key}`,
            count: String(place.members.length),
          }),
        ]),
      ),
      clusters: collection(
        clusters.map(({ key, at, members: some }) =>
          point(at, {
            key: `cluster ${key}`,
            count: some.length === 1 ? '' : String(some.length),
            radius: radiusOf(some.length),
          }),
        ),
      ),
      chosen: collection(
        (incidents.find(({ id }) => id === chosen)?.spots ?? []).flatMap((spot) =>
          spot.precision === 'town'
            ? [point(spot.at, {})]
            : [...outline({ key: shapeOf(spot), precision: spot.precision }), point(spot.at, {})],
        ),
      ),
    },
  };
}

function shaded(incidents: readonly OnMap[], shapes: Shapes, by: ShadeBy): GeoJSON.Feature[] {
  const counts = countsBy(incidents, by);
  const classes = classesOf(counts.values());
  return [...counts].flatMap(([key, count]): GeoJSON.Feature[] => {
    const shape = shapes[by].get(key);
    const properties = { key: `in ${key}`, opacity: opacityOf(classes, count) };
    return shape === undefined ? [] : [{ ...shape, properties }];
  });
}

function insideOf(incidents: readonly OnMap[], by: ShadeBy): [string, readonly string[]][] {
  const inside = incidents.flatMap(({ id, spots }) =>
    [...new Set(spots.flatMap((spot) => spot[by] ?? []))].map((key) => ({ id, key })),
  );
  return [...Map.groupBy(inside, ({ key }) => key)].map(([key, some]) => [
    `in ${key}`,
    some.map(({ id }) => id),
  ]);
}
