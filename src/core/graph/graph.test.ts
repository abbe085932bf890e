import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  circleLayout,
  compactGraph,
  degreeOf,
  drawnTogether,
  eachNeighbour,
  levelLayout,
  partsOf,
  shortestPaths,
  stepsFrom,
} from './index.ts';

interface Drawn {
  readonly count: number;
  readonly pairs: readonly (readonly [number, number])[];
}

const graphs = (most: number, ties: number): fc.Arbitrary<Drawn> =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: ties }),
    }),
  );

/** Every way without a node twice, by looking at all of them. */
function everyWay({ count, pairs }: Drawn, from: number, to: number, longest: number): number[][] {
  const ways: number[][] = [];
  const walk = (way: readonly number[]): void => {
    const last = way.at(-1) as number;
    if (last === to && way.length > 1) {
      ways.push([...way]);
      return;
    }
    if (way.length > longest) return;
    for (let next = 0; next < count; next++) {
      const tied = pairs.some(([a, b]) => (a === last && b === next) || (b === last && a === next));
      if (tied && !way.includes(next)) walk([...way, next]);
    }
  };
  walk([from]);
  return ways.sort((a, b) => a.length - b.length || compareWays(a, b));
}

function compareWays(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((node, place) => node !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

test('the k shortest paths are those that brute force finds', () => {
  fc.assert(
    fc.property(
      graphs(7, 14),
      fc.nat(6),
      fc.nat(6),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 6 }),
      (drawn, one, other, most, longest) => {
        const [from, to] = [one % drawn.count, other % drawn.count];
        const graph = compactGraph(drawn.count, drawn.pairs);
        const { paths, isComplete } = shortestPaths(graph, from, to, { most, longest });
        assert.ok(isComplete);
        const expected = from === to ? [] : everyWay(drawn, from, to, longest).slice(0, most);
        assert.deepEqual(
          paths.map((path) => [...path]),
          expected,
        );
      },
    ),
  );
});

test('a search beyond its budget says so', () => {
  const pairs = Array.from({ length: 60 }, (_, n): [number, number][] => [
    [0, 1 + n],
    [1 + n, 61],
  ]).flat();
  const graph = compactGraph(62, pairs);
  assert.equal(shortestPaths(graph, 0, 61, { most: 100, longest: 2, budget: 5 }).isComplete, false);
  assert.equal(shortestPaths(graph, 0, 61, { most: 100, longest: 2 }).paths.length, 60);
});

test('neighbours are those of the pairs, from both ends', () => {
  const graph = compactGraph(4, [
    [0, 1],
    [1, 2],
    [0, 1],
  ]);
  const found: (readonly [number, number])[] = [];
  eachNeighbour(graph, 1, (neighbour, edge) => found.push([neighbour, edge]));
  assert.deepEqual(found, [
    [0, 0],
    [2, 1],
    [0, 2],
  ]);
  assert.equal(degreeOf(graph, 1), 3);
  assert.deepEqual([...stepsFrom(graph, 0)], [0, 1, 2, -1]);
  assert.throws(() => compactGraph(2, [[0, 2]]), RangeError);
});

test('layouts give every node a place of its own', () => {
  fc.assert(
    fc.property(graphs(40, 80), ({ count, pairs }) => {
      const graph = compactGraph(count, pairs);
      for (const places of [circleLayout(graph), levelLayout(graph), levelLayout(graph, [0])]) {
        const spots = Array.from({ length: count }, (_, n) => `${places[n * 2]} ${places[n * 2 + 1]}`);
        assert.equal(new Set(spots).size, count);
        assert.ok(places.every(Number.isFinite));
      }
    }),
  );
});

test('parts hold every node once', () => {
  fc.assert(
    fc.property(graphs(40, 30), ({ count, pairs }) => {
      const parts = partsOf(compactGraph(count, pairs));
      assert.deepEqual(
        parts.flat().sort((a, b) => a - b),
        Array.from({ length: count }, (_, n) => n),
      );
    }),
  );
});

test('drawn together, at most so many stand, each for itself too, and small graphs are left alone', () => {
  fc.assert(
    fc.property(graphs(60, 90), fc.integer({ min: 1, max: 60 }), ({ count, pairs }, most) => {
      const standing = drawnTogether(compactGraph(count, pairs), most);
      const left = new Set(standing);
      assert.ok(left.size <= Math.max(most, 1), `${left.size} of ${most}`);
      for (const one of left) assert.equal(standing[one], one);
      if (count <= most) assert.equal(left.size, count);
    }),
  );
});
