import { placeForms } from '../../src/core/text/gazetteer.ts';
import { AREA_OF } from '../../src/core/provenance/places.data.ts';
import type { Area } from './areas.ts';
import type { District } from './districts.ts';
import type { Position } from './gpkg.ts';
import { IN_DISTRICT, TOWN_NAMES } from './overrides.data.ts';
import { contains, labelPoint } from './plane.ts';
import type { City, Sources } from './sources.ts';

/** How exactly a place of the gazetteer can be shown. A name that a town shares with its district is the district. */
export type Precision = 'town' | 'district' | 'area' | 'country';

export interface Place {
  /** Without 'place:': 'PK:mach', 'PK'. */
  readonly key: string;
  readonly precision: Precision;
  readonly at: Position;
  /** Key of the first-order area, where it is shipped. */
  readonly area: string | null;
  readonly district: string | null;
}

/** Larger towns are meant by their name, whatever district has it too. */
const LARGE = 300_000;

export interface Ground {
  readonly areas: readonly Area[];
  readonly districts: readonly District[];
  readonly countries: ReadonlyMap<string, Position>;
}

export const foldedName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

/** Every place of the gazetteer that can be shown, each as exactly as it is known and no more. */
export function locatePlaces({ cities }: Sources, ground: Ground): Place[] {
  const byName = Map.groupBy(
    cities.flatMap((city) =>
      [city.name, ...city.altName.split(',')].map((name) => ({
        city,
        name: `${city.country} ${foldedName(name)}`,
      })),
    ),
    ({ name }) => name,
  );
  const forms = Map.groupBy(
    placeForms().filter(({ anchor }) => anchor !== null),
    ({ anchor }) => String(anchor).slice('place:'.length),
  );
  const cityOf = (country: string, slug: string, written: readonly string[]): City | null => {
    const names = [TOWN_NAMES[`${country} ${slug}`] ?? '', ...written].map(foldedName);
    const found = names
      .filter((name) => name !== '')
      .flatMap((name) => byName.get(`${country} ${name}`) ?? [])
      .map(({ city }) => city)
      .toSorted((a, b) => b.population - a.population || a.cityId - b.cityId);
    return found[0] ?? null;
  };
  return [...forms]
    .flatMap(([key, written]): Place[] => {
      const [country = '', slug] = key.split(':');
      const names = written.map(({ form }) => form);
      if (slug === undefined) return countryPlace(ground, country);
      const city = country === 'region' ? null : cityOf(country, slug, names);
      return placeOf(ground, { key, country, slug, city });
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function countryPlace({ countries }: Ground, country: string): Place[] {
  const at = countries.get(country);
  return at === undefined ? [] : [{ key: country, precision: 'country', at, area: null, district: null }];
}

interface Sought {
  readonly key: string;
  readonly country: string;
  readonly slug: string;
  readonly city: City | null;
}

function placeOf(ground: Ground, { key, country, slug, city }: Sought): Place[] {
  const area = ground.areas.find((one) => one.key === key);
  if (area !== undefined)
    return [{ key, precision: 'area', at: labelPoint(area.polygons), area: key, district: null }];
  const named = country === 'PK' ? districtOf(ground, slug) : null;
  if (named !== null && (city === null || city.population < LARGE)) return [inDistrict(key, named)];
  if (city !== null) {
    const at = city.loc.coordinates;
    const around = ground.areas.find(({ polygons }) => contains(polygons, at)) ?? null;
    const district =
      country === 'PK' ? (ground.districts.find(({ polygons }) => contains(polygons, at)) ?? null) : null;
    return [
      {
        key,
        precision: 'town',
        at,
        area: around?.key ?? district?.area ?? null,
        district: named?.slug ?? district?.slug ?? null,
      },
    ];
  }
  const within = AREA_OF.get(`place:${key}`)?.replace(' ', ':');
  const whole = ground.areas.find((one) => one.key === within);
  if (whole !== undefined)
    return [{ key, precision: 'area', at: labelPoint(whole.polygons), area: whole.key, district: null }];
  return countryPlace(ground, country).map((place) => ({ ...place, key }));
}

function districtOf({ districts }: Ground, slug: string): District | null {
  const parent = Object.entries(IN_DISTRICT).find(([, places]) => places.split(' ').includes(slug));
  return (
    districts.find((one) => one.slug === slug) ?? districts.find((one) => one.slug === parent?.[0]) ?? null
  );
}

const inDistrict = (key: string, { slug, area, label }: District): Place => ({
  key,
  precision: 'district',
  at: label,
  area,
  district: slug,
});
