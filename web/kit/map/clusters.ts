/** Something that is known to lie at one point. */
export interface MapPoint {
  readonly id: string;
  /** Degrees, longitude first. */
  readonly at: readonly [longitude: number, latitude: number];
}

/** Points that lie too near one another to be drawn apart at a zoom. */
export interface Cluster {
  /** Stable for the same members. */
  readonly key: string;
  readonly at: readonly [longitude: number, latitude: number];
  /** Each once, sorted. */
  readonly members: readonly string[];
}

/** Pixels of the whole world at zoom 0 (as MapLibre has them), and of the square in which points become one. */
const WORLD = 512;
const CELL = 56;

function projected([longitude, latitude]: MapPoint['at'], scale: number): readonly [x: number, y: number] {
  const sine = Math.min(Math.max(Math.sin((latitude * Math.PI) / 180), -0.9999), 0.9999);
  return [
    ((longitude + 180) / 360) * scale,
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale,
  ];
}

/**
 * Points grouped by the square of the screen they fall into (Mercator), in steps of half a zoom. Every point is in exactly one
 * cluster; the order in which they come does not matter.
 */
export function clustersAt(points: readonly MapPoint[], zoom: number): readonly Cluster[] {
  const scale = WORLD * 2 ** (Math.round(zoom * 2) / 2);
  const cells = Map.groupBy(points, ({ at }) => {
    const [x, y] = projected(at, scale);
    return `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
  });
  return [...cells]
    .map(([cell, some]): Cluster => {
      const members = [...new Set(some.map(({ id }) => id))].toSorted();
      const sorted = some.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
      const mean = (axis: 0 | 1) => sorted.reduce((sum, { at }) => sum + at[axis], 0) / sorted.length;
      return { key: cell, at: [mean(0), mean(1)], members };
    })
    .toSorted((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
}
