import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvRows } from './parse.ts';
import { lineInFile, type TableShape, tableRows, tableShape, tableShares, TableSurvey } from './table.ts';

function shapeOf(text: string, given: Parameters<typeof tableShape>[1] = {}): TableShape {
  const shape = tableShape(text, given);
  assert.ok('header' in shape, JSON.stringify(shape));
  return shape;
}

const cell = fc.string({ unit: fc.constantFrom('a', 'ب', '"', ',', '\n', ' '), maxLength: 6 });
const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 });
const written = (rows: readonly (readonly string[])[]) =>
  [['first\nname', 'second'], ...rows]
    .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');

test('law: shares hold every row of the table once, in order, each at its line of the file', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 5 }), (rows, most) => {
      const text = written(rows);
      const shape = shapeOf(text, { delimiter: ',' });
      const whole = [...tableRows(text, shape)].map(({ line, cells }) => [
        line,
        ...cells.map((one) => one.text),
      ]);
      const cut = [...tableShares(text, shape, most)].flatMap((share) =>
        [...csvRows(share.text, ',')]
          .slice(1)
          .map(({ line, cells }) => [lineInFile(share, line), ...cells.map((one) => one.text)]),
      );
      assert.deepEqual(cut, whole);
      assert.equal(whole.length, rows.length);
    }),
  );
});

test('a file without a header line gets one in each share', () => {
  const text = 'A,1\nB,2\nC,3\n';
  const shape = shapeOf(text, { header: ['name', 'number'], delimiter: ',' });
  assert.deepEqual(
    [...tableShares(text, shape, 2)].map(({ text: one, firstLine, rows }) => [one, firstLine, rows]),
    [
      ['"name","number"\nA,1\nB,2', 1, 2],
      ['"name","number"\nC,3', 3, 1],
    ],
  );
});

test('a survey counts rows, tells broken ones by line and numbers that come again', () => {
  const text = 'id,name\n7,A\n8,B,C\n7,D\n"9,E\n';
  const shape = shapeOf(text);
  const survey = new TableSurvey(shape, { row: { kind: 'person' }, columns: {}, reference: 'ID' });
  for (const row of tableRows(text, shape)) survey.add(row);
  assert.deepEqual(
    [survey.rows, survey.broken, survey.sample],
    [
      4,
      2,
      [
        ['7', 'A'],
        ['7', 'D'],
      ],
    ],
  );
  assert.deepEqual(
    survey.problems.map(({ code, where }) => [code, where.line]),
    [
      ['CSV_RAGGED_ROW', 3],
      ['CSV_UNCLOSED_QUOTE', 5],
    ],
  );
  assert.deepEqual(survey.repeated, [{ column: 'id', value: '7', lines: [2, 4] }]);
});

test('behind too many open quotation marks the rest is told, not lost in silence', () => {
  const text = `name,x\n${`"${'o'.repeat(70_000)},1\n`.repeat(25)}Last,2\n`;
  const rows = [...csvRows(text, ',')];
  assert.equal(rows.at(-1)?.problem?.code, 'CSV_REST_NOT_READ');
  const last = [...tableShares(text, shapeOf(text, { delimiter: ',' }), 8)].at(-1);
  assert.deepEqual([last?.problem?.code, last?.problem?.where.line], ['CSV_REST_NOT_READ', 22]);
});
