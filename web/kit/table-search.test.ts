import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inOrder, orderOf, sameRows, tableSearch } from './table-search.ts';
import { type ColumnData, foldCell } from './table-view.ts';

interface Line {
  readonly name: string;
  readonly rows: number;
}
const COLUMNS: readonly ColumnData<Line>[] = [
  { id: 'name', text: ({ name }) => name },
  { id: 'rows', text: ({ rows }) => String(rows), sortBy: ({ rows }) => rows },
];
const LINES: readonly Line[] = [
  { name: 'Żarak Khan', rows: 10 },
  { name: 'علي كريم', rows: 3 },
  { name: 'Dost', rows: 9 },
];

test('a filter takes every word, in any script, whatever its accents and letter forms', () => {
  const search = tableSearch(LINES, COLUMNS);
  assert.deepEqual(search.find('khan zarak'), [0]);
  assert.deepEqual(search.find('علی کریم'), [1]);
  assert.deepEqual(search.find('KHAN 9'), []);
  assert.equal(search.find('  '), null);
});

test('law: whatever was typed before and whatever order is asked for, a search finds what a look at each row finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ى', ' '), maxLength: 4 });
  const lines = fc.array(fc.record({ name: letters, rows: fc.integer({ min: 0, max: 12 }) }));
  fc.assert(
    fc.property(lines, fc.array(letters, { maxLength: 6 }), fc.boolean(), (rows, typed, isDescending) => {
      const search = tableSearch(rows, COLUMNS);
      const order = orderOf(rows, COLUMNS, { column: 'rows', isDescending });
      for (const filter of typed) {
        const words = foldCell(filter).split(' ').filter(Boolean);
        const plain = rows.flatMap(({ name, rows: n }, at) =>
          words.every((word) => foldCell(`${name}\n${n}`).includes(word)) ? [at] : [],
        );
        const found = search.find(filter);
        assert.deepEqual(inOrder(found, null, rows.length), plain);
        const ordered = inOrder(found, order, rows.length);
        assert.deepEqual(
          ordered.toSorted((a, b) => a - b),
          plain,
        );
        const figures = ordered.map((at) => rows[at]?.rows ?? -1);
        assert.deepEqual(
          figures,
          figures.toSorted((a, b) => (isDescending ? b - a : a - b)),
        );
      }
    }),
  );
});

test('rows are made ready in turns, and no text is made twice', () => {
  let made = 0;
  const columns = [{ id: 'name', text: ({ name }: Line) => ((made += 1), name) }];
  const many = Array.from({ length: 1000 }, (_, rows) => ({ name: `line ${rows}`, rows }));
  const search = tableSearch(many, columns);
  let turns = 1;
  assert.equal(
    search.prepare(() => turns-- > 0),
    false,
  );
  assert.ok(made > 0 && made < 1000);
  assert.deepEqual(search.find('line 999'), [999]);
  assert.equal(search.find('line 99')?.length, 19);
  assert.equal(
    search.prepare(() => true),
    true,
  );
  assert.equal(made, 1000);
});

test('an unknown order leaves the rows as they came; a list made anew of the same rows is the same', () => {
  assert.equal(orderOf(LINES, COLUMNS, { column: 'colour', isDescending: false }), null);
  assert.deepEqual(inOrder(null, null, 3), [0, 1, 2]);
  assert.ok(sameRows(LINES, [...LINES]));
  assert.ok(!sameRows(LINES, LINES.toReversed()));
});
