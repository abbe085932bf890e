import type { PlacePrecision, Spot } from './contract.ts';
import { PLACES } from './places.data.ts';

/** A place of the gazetteer on the map. */
export type Located = Omit<Spot, 'record' | 'caption'>;

const PRECISIONS: Readonly<Record<string, PlacePrecision>> = {
  t: 'town',
  d: 'district',
  a: 'area',
  c: 'country',
};
const EXACTNESS: readonly PlacePrecision[] = ['town', 'district', 'area', 'country'];

const LOCATED: ReadonlyMap<string, Located> = new Map(
  PLACES.trim()
    .split('\n')
    .map((line) => {
      const [key = '', letter = '', longitude, latitude, area = '-', district = '-'] = line.split(' ');
      const [country = ''] = key.split(':');
      return [
        key,
        {
          precision: PRECISIONS[letter] ?? 'country',
          at: [Number(longitude), Number(latitude)],
          country,
          area: area === '-' ? null : area,
          district: district === '-' ? null : `PK:${district}`,
        },
      ];
    }),
);

/** Where a public key of the gazetteer ('place:PK:mach') lies; null where it is not known. */
export const locate = (anchor: string): Located | null => LOCATED.get(anchor.replace(/^place:/, '')) ?? null;

/**
 * Where a place is, by its own key or by what it lies in. What lies in a town is shown at the town only as its district: the
 * village itself may be anywhere around.
 */
export function locatePlace(anchor: string | null, within: readonly string[]): Located | null {
  const own = anchor === null ? null : locate(anchor);
  if (own !== null) return own;
  const around = within.flatMap((key) => locate(key) ?? []).toSorted(byExactness);
  const [best] = around;
  return best === undefined ? null : coarsened(best);
}

const byExactness = (a: Located, b: Located): number =>
  EXACTNESS.indexOf(a.precision) - EXACTNESS.indexOf(b.precision);

/** The area around a town: its district, else its first-order area, else its country. */
export function coarsened<Place extends Located>(place: Place): Place {
  if (place.precision !== 'town') return place;
  const precision = place.district !== null ? 'district' : place.area !== null ? 'area' : 'country';
  const key =
    { district: place.district, area: place.area, country: place.country }[precision] ?? place.country;
  return { ...place, precision, at: LOCATED.get(key)?.at ?? place.at };
}

/** Whether one place may lie in the other: then both say the same, one more exactly. */
export function mayLieIn(inner: Located, outer: Located): boolean {
  if (inner.country !== outer.country) return false;
  if (outer.precision === 'country') return true;
  if (outer.precision === 'area') return inner.area === null || inner.area === outer.area;
  if (outer.precision === 'district') return inner.district === outer.district;
  return inner.precision === 'town' && inner.at[0] === outer.at[0] && inner.at[1] === outer.at[1];
}

/** The most exact of the places told; two that do not lie in one another dispute the place, and no point is drawn for either. */
export function mostExact(places: readonly Spot[]): { readonly spots: Spot[]; readonly isDisputed: boolean } {
  const kept: Spot[] = [];
  for (const place of places.toSorted((a, b) => byExactness(a, b) || (a.record < b.record ? -1 : 1)))
    if (!kept.some((one) => mayLieIn(one, place))) kept.push(place);
  const isDisputed = kept.length > 1;
  return { spots: isDisputed ? kept.map(coarsened) : kept, isDisputed };
}
