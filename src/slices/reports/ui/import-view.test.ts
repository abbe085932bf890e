import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesFor, keyOfColumn, withColumn, withKind } from './import-view.ts';

const MAPPING = {
  row: { kind: 'person' as const },
  columns: { Name: { property: 'name' }, Father: { property: 'fatherName' } },
};

test('every meaning of a column is told by its key', () => {
  for (const kind of ['person', 'event', 'vessel'] as const) {
    const choices = choicesFor(kind);
    assert.equal(new Set(choices.map(({ key }) => key)).size, choices.length);
    for (const { key, column } of choices) assert.equal(keyOfColumn(column), key);
  }
  assert.equal(keyOfColumn(undefined), '');
});

test('a column is given a meaning and loses it; another kind lets go what does not fit', () => {
  const born = withColumn(MAPPING, 'DOB', { property: 'birthDate' });
  assert.deepEqual(Object.keys(born.columns), ['Name', 'Father', 'DOB']);
  assert.deepEqual(withColumn(born, 'DOB', null), MAPPING);
  assert.deepEqual(withKind(born, 'organisation'), {
    row: { kind: 'organisation' },
    columns: { Name: { property: 'name' } },
  });
});
