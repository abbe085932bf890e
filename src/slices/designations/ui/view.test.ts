import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '../testdata/lists.ts';
import { diffLines, fieldsOf, isOld, textsOf } from './view.ts';

const [one] = people(1);

test('an entry shows every field that says something, and no other', () => {
  assert.ok(one !== undefined);
  assert.deepEqual(
    fieldsOf(one).map(([field, values]) => [field, ...values]),
    [
      ['ref', 'P.000'],
      ['names', 'Zarmeen Wolgai 0'],
      ['births', '1950-01-01 – 1950-12-31'],
    ],
  );
  const more = {
    ...one,
    details: { 'Call sign': 'X1' },
    names: [...one.names, { text: 'Zari', kind: 'alias' as const }],
  };
  assert.deepEqual(textsOf(more, 'details'), ['Call sign: X1']);
  assert.deepEqual(textsOf(more, 'names'), ['Zarmeen Wolgai 0', 'Zari · alias']);
});

test('a list is old after a month; one without a version has no age', () => {
  assert.deepEqual([{ ageDays: null }, { ageDays: 30 }, { ageDays: 31 }].map(isOld), [false, false, true]);
});

test('what differs is listed once, with its fields', () => {
  const entry = (ref: string) => ({ ref, name: ref, kind: 'person' as const });
  const version = {} as never;
  const changed = [{ ...entry('B'), fields: [{ field: 'remarks' as const, before: null, after: 'x' }] }];
  const lines = diffLines({
    list: 'x',
    from: null,
    to: version,
    added: [entry('A')],
    changed,
    delisted: [entry('C')],
  });
  assert.deepEqual(
    lines.map(({ ref, op, fields }) => [ref, op, ...fields]),
    [
      ['A', 'added'],
      ['B', 'changed', 'remarks'],
      ['C', 'delisted'],
    ],
  );
});
