import type { Area } from './areas.ts';
import { contains } from './plane.ts';
import type { City, Sources } from './sources.ts';

/** One town as it is shipped: a row, because there are a thousand. */
export type TownRow = readonly [
  longitude: number,
  latitude: number,
  population: number,
  en: string,
  ur: string | null,
  ps: string | null,
];

/** Outside Pakistan and Afghanistan only larger towns are named on the map. */
const LEAST_ELSEWHERE = 250_000;
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** Towns for labels, the largest first. `urduOf` knows names that the catalogue lacks. */
export function townRows(
  { cities, names }: Sources,
  region: readonly string[],
  urduOf: (city: City) => string | null,
): TownRow[] {
  const at = (catalogue: ReadonlyMap<string, string>, city: City) => {
    const name = catalogue.get(String(city.cityId)) ?? null;
    return name !== null && /\p{Script=Arabic}/u.test(name) ? name : null;
  };
  return cities
    .filter(({ country, population }) =>
      country === 'PK' || country === 'AF'
        ? population > 0
        : region.includes(country) && population >= LEAST_ELSEWHERE,
    )
    .toSorted((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map((city) => {
      const [x, y] = city.loc.coordinates;
      return [
        round(x),
        round(y),
        city.population,
        city.name,
        at(names.ur, city) ?? urduOf(city),
        at(names.ps, city) ?? (city.country === 'AF' ? at(names.fa, city) : null),
      ];
    });
}

/** ISO code of each country of the world map: that of most towns in it. */
export function countryCodes({ cities, tools, world }: Sources): ReadonlyMap<string, string> {
  const largest = cities.filter(({ population }) => population > 15_000);
  const { features } = tools.feature(world, world.objects['countries']);
  const codes = new Map<string, string>();
  for (const { properties, geometry } of features) {
    const polygons = (
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    ) as Area['polygons'];
    const tally = new Map<string, number>();
    for (const { country, loc } of largest)
      if (contains(polygons, loc.coordinates)) tally.set(country, (tally.get(country) ?? 0) + 1);
    const [most] = [...tally].toSorted((a, b) => b[1] - a[1]);
    if (most !== undefined) codes.set(String(properties['name']), most[0]);
  }
  return codes;
}
