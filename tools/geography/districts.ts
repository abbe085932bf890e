import type { Area } from './areas.ts';
import { type Affine, fitted, moved, onOutline, ringsOf } from './georeference.ts';
import type { Position } from './gpkg.ts';
import { DISTRICT_KEYS, DISTRICT_NAMES, MERGED_DISTRICTS } from './overrides.data.ts';
import { contains, labelPoint, type Polygons } from './plane.ts';
import type { City, Sources, Topology } from './sources.ts';

export interface District {
  /** As in the gazetteer: 'kech'. */
  readonly slug: string;
  readonly en: string;
  readonly ur: string | null;
  /** Key of the first-order area it lies in. */
  readonly area: string;
  readonly label: Position;
  readonly polygons: Polygons;
}

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '');
/** Points of neighbours that are so near on the drawing are one. */
const SNAP = 2;
const snapped = ([x, y]: Position): Position => [Math.round(x / SNAP) * SNAP, Math.round(y / SNAP) * SNAP];

/** Points of the drawing that only one district has: its outline. */
function outlineOf(rings: readonly Position[][]): Position[] {
  const seen = new Map<string, number>();
  for (const ring of rings)
    for (const point of new Set(ring.map((one) => snapped(one).join(' '))))
      seen.set(point, (seen.get(point) ?? 0) + 1);
  return rings.flat().filter((point) => seen.get(snapped(point).join(' ')) === 1);
}

/** The map from the drawing to degrees: first by towns that bear their district’s name, then by the outline of the country. */
export function georeference({ districts, cities }: Sources, areas: readonly Area[]): Affine {
  const towns = new Map(
    cities.filter(({ country }) => country === 'PK').map((city) => [bare(city.name), city]),
  );
  const pairs = districts.flatMap(({ name, path }): [Position, Position][] => {
    const town: City | undefined = towns.get(bare(name));
    return town === undefined ? [] : [[labelPoint([[ringsOf(path).flat()]]), town.loc.coordinates]];
  });
  const start = fitted(
    pairs.map(([from]) => from),
    pairs.map(([, to]) => to),
  );
  const country = areas.filter(({ country: iso }) => iso === 'PK');
  const points = country.flatMap(({ polygons }) => polygons.flatMap(([outer = []]) => outer));
  const count = Map.groupBy(points, (point) => point.map((x) => x.toFixed(4)).join(' '));
  const known = [...count.values()].flatMap((same) => (same.length === 1 ? same : []));
  return onOutline(start, outlineOf(districts.flatMap(({ path }) => ringsOf(path))), known);
}

/** Districts of Pakistan in degrees, the frontier regions merged into theirs. */
export function readDistricts(
  sources: Sources,
  areas: readonly Area[],
  urduOf: (slug: string, en: string) => string | null,
): District[] {
  const fit = georeference(sources, areas);
  const rows = sources.districts.map(({ id, name, path }) => ({
    slug: DISTRICT_KEYS[MERGED_DISTRICTS[id] ?? id] ?? MERGED_DISTRICTS[id] ?? id,
    isPart: id in MERGED_DISTRICTS,
    name,
    rings: ringsOf(path).map((ring) => [ring.map((point) => moved(fit, snapped(point)))]),
  }));
  return [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, parts]) => {
    const polygons = parts.flatMap(({ rings }) => rings);
    const main = parts.find(({ isPart }) => !isPart) ?? parts[0];
    const label = labelPoint(main?.rings ?? polygons);
    const en = DISTRICT_NAMES[slug] ?? main?.name ?? slug;
    return { slug, en, ur: urduOf(slug, en), area: areaAt(areas, label), label, polygons };
  });
}

/** The first-order area of Pakistan at a point, or the nearest by its label. */
function areaAt(areas: readonly Area[], point: Position): string {
  const own = areas.filter(({ country }) => country === 'PK');
  const found = own.find(({ polygons }) => contains(polygons, point));
  if (found === undefined) throw new RangeError(`no area of Pakistan at ${point.join(', ')}`);
  return found.key;
}

export function districtTopology({ tools }: Sources, districts: readonly District[]): Topology {
  const features = districts.map(({ slug, en, ur, area, polygons }) => ({
    type: 'Feature',
    id: `PK:${slug}`,
    properties: { en, ur, area },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }));
  return tools.topology({ districts: { type: 'FeatureCollection', features } }, 6_000);
}
