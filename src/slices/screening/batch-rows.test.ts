import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { batchFormatOf, type BatchFormat, batchRows, type BatchRow } from './batch-rows.ts';
import { answerText, headOf } from './batch-text.ts';
import { Refusal } from '../../platform/errors.ts';

async function* cutAt(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function rowsOf(text: string | Uint8Array, size = 1 << 20, format?: BatchFormat): Promise<BatchRow[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const rows: BatchRow[] = [];
  for await (const row of batchRows(
    cutAt(bytes, size),
    format ?? batchFormatOf(new TextDecoder().decode(bytes.subarray(0, 50))),
  ))
    rows.push(row);
  return rows;
}

const shown = (rows: readonly BatchRow[]) =>
  rows.map((row) => [
    row.line,
    row.reference,
    'bad' in row ? `bad: ${row.bad.slice(0, 24)}` : row.party.names[0]?.text,
  ]);

const TABLE = `reference,name,father name,dob,nationality,cnic,type
A-1,"Khan, Zarak",Torak Khan,1979,PK,17301-1234567-1,individual
A-2,زرک خان,,,افغانستان,,
A-3,Ali,,31-31-1990,PK,,
A-4,"Two
lines",,,,,
A-5,too few
A-6,Gulshan Star,,,AE,,company
A-7,,,,,,
`;

test('a table in English or Urdu columns: every row read, or bad with its line and reason', async () => {
  assert.deepEqual(shown(await rowsOf(TABLE)), [
    [2, 'A-1', 'Khan, Zarak'],
    [3, 'A-2', 'زرک خان'],
    [4, 'A-3', 'bad: The date of birth was no'],
    [5, 'A-4', 'Two\nlines'],
    [7, 'A-5', 'bad: The row has 2 fields; th'],
    [8, 'A-6', 'Gulshan Star'],
    [9, 'A-7', 'bad: There is neither a name '],
  ]);
  const [first, , , , , firm] = await rowsOf(TABLE);
  assert.ok(first && 'party' in first && firm && 'party' in firm);
  assert.deepEqual(
    [first.party.fathers, first.party.countries, first.party.identifiers, firm.party.kind],
    [['Torak Khan'], ['PK'], [{ scheme: 'cnic', value: '17301-1234567-1', country: null }], 'organisation'],
  );
  const urdu = await rowsOf('نام,ولدیت,تاریخ پیدائش\nزرک خان,تورک خان,1979\n');
  assert.ok(urdu[0] && 'party' in urdu[0]);
  assert.deepEqual(
    [urdu[0].party.names[0]?.text, urdu[0].party.fathers, urdu[0].party.births[0]?.from],
    ['زرک خان', ['تورک خان'], '1979-01-01'],
  );
});

test('JSON Lines: objects in the shape of a check; what is no such object is bad', async () => {
  const lines = [
    '{"reference":"B-1","name":"Zarak Khan","born":["1979"],"ids":["passport:PK:AB1234567"]}',
    '{"name":"Ali","surprise":1}',
    '[1]',
    '{"name":',
    '',
    '{"reference":"B-6","name":"نور","__proto__":{"x":1}}',
    '{"name":["a"]}',
  ];
  assert.deepEqual(shown(await rowsOf(lines.join('\n'))), [
    [1, 'B-1', 'Zarak Khan'],
    [2, '', 'bad: “surprise” is unknown or'],
    [3, '', 'bad: This is no JSON object'],
    [4, '', 'bad: This is no JSON: Unexpec'],
    [6, 'B-6', 'bad: “__proto__” is unknown o'],
    [7, '', 'bad: “name” is unknown or not'],
  ]);
});

test('law: however the bytes are cut, the rows are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(TABLE, TABLE.replaceAll('\n', '\r\n')),
      async (size, text) => {
        assert.deepEqual(await rowsOf(text, size), await rowsOf(text));
      },
    ),
    { numRuns: 60 },
  );
});

test('law: junk never throws but for a missing header, and every line is accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 8 }),
      async (junk) => {
        const rows = await rowsOf(`name,dob\n${junk.join('\n')}\nZarak Khan,1979\n`);
        assert.ok(rows.length > 0);
        for (const row of rows) assert.ok('party' in row || row.bad.length > 5);
      },
    ),
    { numRuns: 200 },
  );
  await assert.rejects(
    rowsOf('just,some\n1,2\n'),
    (error) => error instanceof Refusal && error.code === 'BATCH_NOT_READ',
  );
  await assert.rejects(rowsOf(''), (error) => error instanceof Refusal && error.code === 'BATCH_NOT_READ');
});

test('wrong encodings: UTF-16 with its mark is read; bytes that are not UTF-8 make their row bad', async () => {
  const utf16 = new Uint8Array(Buffer.from('\ufeffname,dob\nزرک خان,1979\n', 'utf16le'));
  assert.deepEqual(shown(await rowsOf(utf16)), [[2, '', 'زرک خان']]);
  const broken = new Uint8Array([...Buffer.from('name\nAli '), 0xe3, 0xff, ...Buffer.from('\nZarak\n')]);
  assert.deepEqual(shown(await rowsOf(broken)), [
    [2, '', 'bad: It holds bytes that are '],
    [3, '', 'Zarak'],
  ]);
});

test('a quoted cell that never closes costs its own line, not the file', async () => {
  const rows = await rowsOf(`name,dob\n"Ali,1979\n${'Zarak,1980\n'.repeat(20_000)}`, 4096);
  assert.ok(rows.length > 19_000, `${rows.length}`);
  assert.ok('bad' in (rows[0] ?? {}));
});

test('formula cells are neutralised in the answer, numbers are not', () => {
  const row: BatchRow = { line: 2, reference: '=1+1', bad: '@x' };
  assert.equal(answerText('csv', row, []), "2,'=1+1,,bad,,,,,,'@x,\n");
  assert.equal(headOf('csv').split(',').length, 11);
  assert.equal((JSON.parse(answerText('jsonl', row, [])) as { reference: string }).reference, '=1+1');
});
