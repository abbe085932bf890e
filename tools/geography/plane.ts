import type { Position } from './gpkg.ts';

export type Polygons = readonly (readonly (readonly Position[])[])[];

/** Twice the signed area of a ring, in square degrees. */
function doubleArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function holds(rings: readonly (readonly Position[])[], [x, y]: Position): boolean {
  let inside = false;
  for (const ring of rings)
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const [ax, ay] = ring[at] ?? [0, 0];
      const [bx, by] = ring[before] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

/** Whether a point lies in an area. */
export const contains = (area: Polygons, point: Position): boolean =>
  area.some((rings) => holds(rings, point));

function distanceToEdge(rings: readonly (readonly Position[])[], [x, y]: Position): number {
  let least = Infinity;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [ax, ay] = ring[at - 1] ?? [0, 0];
      const [bx, by] = ring[at] ?? [0, 0];
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(ax + along * dx - x, ay + along * dy - y));
    }
  return least;
}

const STEPS = 24;

/** A point well inside the largest part of an area, for its name: of a grid over it the one that lies furthest from the edge. */
export function labelPoint(area: Polygons): Position {
  const largest = area.toSorted(
    (a, b) => Math.abs(doubleArea(b[0] ?? [])) - Math.abs(doubleArea(a[0] ?? [])),
  )[0];
  if (largest?.[0] === undefined) throw new RangeError('an area without a ring');
  const xs = largest[0].map(([x]) => x);
  const ys = largest[0].map(([, y]) => y);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best: Position = [(west + east) / 2, (south + north) / 2];
  let furthest = -1;
  for (let i = 1; i < STEPS; i++)
    for (let j = 1; j < STEPS; j++) {
      const point: Position = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS];
      if (!holds(largest, point)) continue;
      const distance = distanceToEdge(largest, point);
      if (distance > furthest) [best, furthest] = [point, distance];
    }
  return best;
}
