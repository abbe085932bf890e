import type { Position } from './gpkg.ts';

/** x' = a x + b y + c, y' = d x + e y + f. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const moved = ([a, b, c, d, e, f]: Affine, [x, y]: Position): Position => [
  a * x + b * y + c,
  d * x + e * y + f,
];

/** The affine map that brings `from` nearest to `to`, by least squares. @throws RangeError for fewer than three pairs */
export function fitted(from: readonly Position[], to: readonly Position[]): Affine {
  if (from.length < 3 || from.length !== to.length) throw new RangeError('three pairs at the least');
  const solve = (axis: 0 | 1): readonly [number, number, number] => {
    // Normal equations of rows (x, y, 1).
    const rows: number[][] = [0, 1, 2].map(() => [0, 0, 0, 0]);
    from.forEach(([x, y], at) => {
      const row = [x, y, 1];
      const wanted = to[at]?.[axis] ?? 0;
      for (let i = 0; i < 3; i++) {
        const target = rows[i] as number[];
        for (let j = 0; j < 3; j++) target[j] = (target[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
        target[3] = (target[3] ?? 0) + (row[i] ?? 0) * wanted;
      }
    });
    return eliminated(rows);
  };
  return [...solve(0), ...solve(1)] as unknown as Affine;
}

/** Gauss's elimination of three equations in three unknowns. */
function eliminated(rows: number[][]): readonly [number, number, number] {
  for (let column = 0; column < 3; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const share = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let j = 0; j < 4; j++) row[j] = (row[j] ?? 0) - share * (pivot[j] ?? 0);
    }
  }
  const [x = 0, y = 0, z = 0] = rows.map((row, at) => (row[3] ?? 0) / (row[at] ?? 1));
  return [x, y, z];
}

const ROUNDS = 40;

/**
 * Refines a fit so that the outline of what is moved lies on a known outline: each point is paired with the nearest of the
 * known ones, the worst tenth is left out (islands, coasts drawn otherwise), the fit is made again (iterated closest point,
 * Besl and McKay 1992).
 */
export function onOutline(start: Affine, outline: readonly Position[], known: readonly Position[]): Affine {
  let fit = start;
  for (let round = 0; round < ROUNDS; round++) {
    const pairs = outline
      .map((point) => {
        const [x, y] = moved(fit, point);
        let nearest = known[0] as Position;
        let least = Infinity;
        for (const candidate of known) {
          const distance = (candidate[0] - x) ** 2 + (candidate[1] - y) ** 2;
          if (distance < least) [nearest, least] = [candidate, distance];
        }
        return { point, nearest, least };
      })
      .toSorted((a, b) => a.least - b.least)
      .slice(0, Math.ceil(outline.length * 0.9));
    fit = fitted(
      pairs.map(({ point }) => point),
      pairs.map(({ nearest }) => nearest),
    );
  }
  return fit;
}

/** Rings of an SVG path of `m`, `l`, `z` and plain pairs, as this map writes them. @throws RangeError for other commands */
export function ringsOf(path: string): Position[][] {
  const rings: Position[][] = [];
  let [x, y] = [0, 0];
  let [command, ring]: [string, Position[]] = ['m', []];
  let [startX, startY] = [0, 0];
  const tokens = path.match(/[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g) ?? [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as string;
    if (/[a-zA-Z]/.test(token)) {
      at++;
      if (!'mMlLzZhHvV'.includes(token)) throw new RangeError(`path command ${token}`);
      command = token;
      if (token !== 'z' && token !== 'Z') continue;
      rings.push([...ring, [startX, startY]]);
      [x, y] = [startX, startY];
      ring = [];
      continue;
    }
    const isRelative = command === command.toLowerCase();
    const first = Number(token);
    const horizontal = command === 'h' || command === 'H';
    const vertical = command === 'v' || command === 'V';
    if (horizontal) x = isRelative ? x + first : first;
    else if (vertical) y = isRelative ? y + first : first;
    else {
      x = isRelative ? x + first : first;
      y = isRelative ? y + Number(tokens[at + 1]) : Number(tokens[at + 1]);
    }
    at += horizontal || vertical ? 1 : 2;
    if (command === 'm' || command === 'M') {
      [startX, startY] = [x, y];
      ring = [];
      command = command === 'm' ? 'l' : 'L';
    }
    ring.push([x, y]);
  }
  return rings;
}
