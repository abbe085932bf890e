import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ColumnData, nextSort, readSort, sorted, sortText, steppedTo } from './table-view.ts';

interface Line {
  readonly name: string;
  readonly rows: number | null;
}
const COLUMNS: readonly ColumnData<Line>[] = [
  { id: 'name', text: ({ name }) => name },
  { id: 'rows', text: ({ rows }) => String(rows ?? ''), sortBy: ({ rows }) => rows },
];
const LINES: readonly Line[] = [
  { name: 'Żarak Khan', rows: 10 },
  { name: 'علي كريم', rows: null },
  { name: 'Dost', rows: 9 },
];

test('numbers sort as numbers, what is empty stands last both ways', () => {
  const by = (isDescending: boolean) => sorted(LINES, COLUMNS, { column: 'rows', isDescending });
  assert.deepEqual(
    [by(false), by(true)],
    [
      [2, 0, 1],
      [0, 2, 1],
    ],
  );
});

test('law: sorting loses and adds no row, and equals keep their order', () => {
  const lines = fc.array(fc.record({ name: fc.string(), rows: fc.option(fc.integer({ min: 0, max: 3 })) }));
  fc.assert(
    fc.property(lines, fc.boolean(), (rows, isDescending) => {
      const places = sorted(rows, COLUMNS, { column: 'rows', isDescending });
      assert.deepEqual(
        places.toSorted((a, b) => a - b),
        rows.map((_, at) => at),
      );
      for (const [index, at] of places.entries()) {
        const before = places[index - 1];
        if (before !== undefined && rows[before]?.rows === rows[at]?.rows) assert.ok(before < at);
      }
    }),
  );
});

test('a column is pressed to rise, to fall, and to let go; the address keeps it', () => {
  const once = nextSort(null, 'rows');
  const twice = nextSort(once, 'rows');
  assert.deepEqual([once?.isDescending, twice?.isDescending, nextSort(twice, 'rows')], [false, true, null]);
  assert.deepEqual([once, twice].map(sortText).map(readSort), [once, twice]);
  assert.equal(readSort(undefined), null);
});

test('keys step within the rows', () => {
  assert.deepEqual(
    [
      steppedTo('ArrowDown', -1, 3, 2),
      steppedTo('ArrowUp', 0, 3, 2),
      steppedTo('PageDown', 1, 3, 2),
      steppedTo('End', 0, 3, 2),
      steppedTo('a', 0, 3, 2),
      steppedTo('Home', 0, 0, 2),
    ],
    [0, 0, 2, 2, null, null],
  );
});
