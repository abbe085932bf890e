import type { Incident, PlacePrecision, Spot } from '../../../src/slices/incidents/contract.ts';
import type { MapPoint } from './clusters.ts';

/** Something with places on the map. */
export type OnMap = Pick<Incident, 'id' | 'spots'>;

/** The area that something is somewhere in. */
export interface MapPlace {
  /** Key of the shape: 'PK:kech', 'PK:balochistan', 'PK'; with its precision, because a district and an area may share one. */
  readonly key: string;
  readonly precision: Exclude<PlacePrecision, 'town'>;
  /** Where its badge stands. */
  readonly at: MapPoint['at'];
  /** Each once, sorted. */
  readonly members: readonly string[];
}

/** What lies in towns. */
export const pointsOf = (incidents: readonly OnMap[]): readonly MapPoint[] =>
  incidents.flatMap(({ id, spots }) =>
    spots.flatMap(({ precision, at }) => (precision === 'town' ? [{ id, at }] : [])),
  );

/** Key of the shape that a place is drawn as. */
export const shapeOf = (spot: Spot): string =>
  (spot.precision === 'district' ? spot.district : spot.precision === 'area' ? spot.area : null) ??
  spot.country;

/** What is known to lie in an area only: one badge per area, never a point of its own. */
export function placesOf(incidents: readonly OnMap[]): readonly MapPlace[] {
  const rough = incidents.flatMap(({ id, spots }) =>
    spots.flatMap((spot) => (spot.precision === 'town' ? [] : [{ id, spot, precision: spot.precision }])),
  );
  const groups = Map.groupBy(rough, ({ spot, precision }) => `${precision} ${shapeOf(spot)}`);
  return [...groups].flatMap(([, some]): MapPlace[] => {
    const [first] = some;
    if (first === undefined) return [];
    const members = [...new Set(some.map(({ id }) => id))].toSorted();
    return [{ key: shapeOf(first.spot), precision: first.precision, at: first.spot.at, members }];
  });
}

export type ShadeBy = 'area' | 'district';

/** How many incidents each area or district holds, as far as they are placed so exactly. Each counts once in each. */
export function countsBy(incidents: readonly OnMap[], by: ShadeBy): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { spots } of incidents)
    for (const key of new Set(spots.map((spot) => spot[by])))
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export interface ShadeClass {
  readonly from: number;
  readonly to: number;
  readonly opacity: number;
}

const MOST_CLASSES = 4;
const [FAINTEST, STRONGEST] = [0.22, 0.82];

/** Classes of a shading: one per number where there are few, else steps that grow by a factor. */
export function classesOf(counts: Iterable<number>): readonly ShadeClass[] {
  const most = Math.max(0, ...counts);
  if (most === 0) return [];
  const ends =
    most <= MOST_CLASSES
      ? Array.from({ length: most }, (_, at) => at + 1)
      : [
          ...new Set(
            Array.from({ length: MOST_CLASSES }, (_, at) => Math.round(most ** ((at + 1) / MOST_CLASSES))),
          ),
        ];
  return ends.map((to, at) => ({
    from: (ends[at - 1] ?? 0) + 1,
    to,
    opacity: ends.length === 1 ? STRONGEST : FAINTEST + ((STRONGEST - FAINTEST) * at) / (ends.length - 1),
  }));
}

export const opacityOf = (classes: readonly ShadeClass[], count: number): number =>
  classes.find(({ from, to }) => count >= from && count <= to)?.opacity ?? 0;
