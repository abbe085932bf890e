import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  listEntries,
  type ListFile,
  type ListFormat,
  type ListOptions,
  ListRefused,
  listRoleOf,
  readList,
  sniffList,
} from './index.ts';
import { EU_CSV, EU_XML } from './testdata/eu.ts';
import { listFile } from './testdata/files.ts';
import { ADD_CSV, ALT_CSV, SDN_CSV, SDN_XML } from './testdata/ofac.ts';
import { CON_LIST, SANCTIONS_LIST, UK_XML } from './testdata/uk.ts';
import { UN_XML } from './testdata/un.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
};

const SAMPLES: readonly (readonly [ListFormat, string])[] = [
  ['un-xml', UN_XML],
  ['ofac-csv', SDN_CSV],
  ['ofac-xml', SDN_XML],
  ['eu-xml', EU_XML],
  ['eu-csv', EU_CSV],
  ['uk-csv', CON_LIST],
  ['uk-csv', SANCTIONS_LIST],
  ['uk-xml', UK_XML],
];

async function codeOf(format: ListFormat, content: string | Uint8Array, options: ListOptions = {}) {
  const outcome = await readList(format, [listFile(content)], options);
  if (outcome.ok) return 'read';
  for (const { message, fix } of outcome.problems) {
    assert.ok(message.length > 10 && message.length < 1_200 && fix.length > 10);
    assert.doesNotMatch(message + fix, /[\p{Cc}\u202a-\u202e]|\{\w+\}/u);
  }
  return outcome.problems[0]?.code;
}

test('each publisher’s file is known by its first characters, whatever it is called', () => {
  for (const [format, text] of SAMPLES) {
    assert.equal(sniffList(text, 'x.bin'), format);
    assert.equal(sniffList(encode(text)), format);
    assert.equal(sniffList(utf16(`\ufeff${text}`, false)), format);
  }
  for (const text of [
    '',
    'Two men were held.',
    '<html>',
    '<?xml version="1.0"?><export><x/></export>',
    'name,dob\nx,1970',
  ])
    assert.equal(sniffList(text, 'un.xml'), null);
  assert.deepEqual(
    [sniffList(ALT_CSV, 'alt.csv'), sniffList(ALT_CSV, 'x.csv'), sniffList(ADD_CSV, 'cons_add.csv')],
    ['ofac-csv', null, 'ofac-csv'],
  );
  assert.deepEqual(
    ['sdn.csv', 'dir/ALT.CSV', 'ofac_add_2021-07.csv', 'sdn_comments.csv', 'cons_alt.csv', 'salt.csv'].map(
      listRoleOf,
    ),
    ['main', 'aliases', 'addresses', 'comments', 'aliases', 'main'],
  );
});

test('a head of comments is looked through in no time', () => {
  const before = performance.now();
  assert.equal(sniffList(`<?xml version="1.0"?>${'<!---->'.repeat(1_000)}<x/>`), null);
  assert.equal(sniffList(`<!-- one --><!-- two -->\n${UN_XML.slice(UN_XML.indexOf('<CONS'))}`), 'un-xml');
  assert.ok(performance.now() - before < 2_000);
});

test('a list cut anywhere is refused, or told to be without its end where the cut leaves whole rows', async () => {
  for (const [format, text] of SAMPLES) {
    const bytes = encode(text);
    const whole = await readList(format, [listFile(text)]);
    assert.ok(whole.ok);
    const end = bytes.length - (/\s*$/.exec(text)?.[0].length ?? 0);
    // Every byte of the last row, and a row's cuts are alike elsewhere: every seventh.
    const places = Array.from({ length: end }, (_, at) => at).filter((at) => at % 7 === 0 || at > end - 200);
    for (const at of places) {
      const outcome = await readList(format, [listFile(bytes.subarray(0, at))]);
      if (!outcome.ok) continue;
      const sure = format.endsWith('csv') && outcome.reading.parties.length <= whole.reading.parties.length;
      assert.ok(sure, `${format} read when cut at ${at} of ${bytes.length}`);
      const rowEnd = bytes[at - 1] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x0a;
      const told = outcome.warnings.some(({ code }) => code === 'LIST_NO_END_MARK');
      assert.ok(rowEnd || told, `${format} cut at ${at} of ${bytes.length} without a word`);
    }
  }
});

test('bits flipped anywhere: read with every entry accounted for, or refused; never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SAMPLES), fc.nat(), fc.nat(7), async ([format, text], place, bit) => {
      const bytes = encode(text);
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      const outcome = await readList(format, [listFile(bytes)]);
      if (!outcome.ok) return;
      const { parties, skipped } = outcome.reading;
      for (const { ref, names } of parties) assert.ok(ref !== '' && names.length > 0);
      for (const { reason, where } of skipped) assert.ok(reason.length > 5 && (where.line ?? 0) > 0);
    }),
    { numRuns: 400 },
  );
});

test('any text at all is read or refused', async () => {
  const formats = fc.constantFrom(...SAMPLES.map(([format]) => format));
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map(encode),
    fc
      .constantFrom(...SAMPLES)
      .chain(([, text]) => fc.nat(text.length).map((from) => encode(text.slice(from)))),
  );
  await fc.assert(
    fc.asyncProperty(formats, content, async (format, bytes) => {
      await codeOf(format, bytes);
    }),
    { numRuns: 150 },
  );
});

const inRoot = (body: string): string =>
  `<CONSOLIDATED_LIST><INDIVIDUALS>${body}</INDIVIDUALS></CONSOLIDATED_LIST>`;
const HOSTILE: readonly (readonly [
  what: string,
  format: ListFormat,
  content: () => string | Uint8Array,
  code: string,
])[] = [
  ['nothing', 'un-xml', () => '', 'LIST_XML_SYNTAX'],
  ['no entries', 'un-xml', () => inRoot(''), 'LIST_EMPTY'],
  ['an error page', 'un-xml', () => '<html><body>Sorry</body></html>', 'LIST_WRONG_SCHEMA'],
  ['another list', 'un-xml', () => EU_XML, 'LIST_WRONG_SCHEMA'],
  [
    'an entity bomb',
    'un-xml',
    () => `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>${inRoot('&c;')}`,
    'LIST_XML_DOCTYPE',
  ],
  [
    'a DOCTYPE with nothing in it',
    'eu-xml',
    () => `<!DOCTYPE export>${EU_XML.slice(EU_XML.indexOf('<export'))}`,
    'LIST_XML_DOCTYPE',
  ],
  ['an endless DOCTYPE', 'un-xml', () => `<!DOCTYPE a [${' '.repeat(3 << 20)}`, 'OVER_LIMIT'],
  [
    'an unknown entity',
    'un-xml',
    () => inRoot('<INDIVIDUAL><FIRST_NAME>&nbsp;</FIRST_NAME></INDIVIDUAL>'),
    'LIST_XML_SYNTAX',
  ],
  ['10,000 levels', 'un-xml', () => inRoot('<INDIVIDUAL>' + '<A>'.repeat(10_000)), 'OVER_LIMIT'],
  [
    '100,000 elements in one entry',
    'un-xml',
    () => inRoot(`<INDIVIDUAL>${'<A/>'.repeat(100_000)}</INDIVIDUAL>`),
    'OVER_LIMIT',
  ],
  [
    'an unknown container',
    'un-xml',
    () => inRoot('').replace('<INDIVIDUALS>', '<INDIVIDUALS><GROUP>'),
    'LIST_WRONG_SCHEMA',
  ],
  ['text between the entries', 'un-xml', () => inRoot('stray'), 'LIST_WRONG_SCHEMA'],
  [
    'another namespace',
    'uk-xml',
    () => UK_XML.replace('<Designations ', '<Designations xmlns="urn:other" '),
    'LIST_WRONG_SCHEMA',
  ],
  [
    'a second document',
    'uk-xml',
    () => UK_XML + UK_XML.slice(UK_XML.indexOf('<Designations')),
    'LIST_XML_SYNTAX',
  ],
  [
    'broken UTF-8',
    'un-xml',
    () => Uint8Array.from([...encode(UN_XML.slice(0, 400)), 0xff, 0xc0]),
    'LIST_BAD_ENCODING',
  ],
  ['an unknown encoding', 'un-xml', () => UN_XML.replace('UTF-8', 'x-nothing'), 'UNKNOWN_ENCODING'],
  ['NUL bytes', 'ofac-csv', () => SDN_CSV.replace('ORLAN', 'OR\0LAN'), 'NUL_BYTES'],
  ['NUL in XML', 'un-xml', () => UN_XML.replace('ORLAN', 'OR\0LAN'), 'LIST_XML_SYNTAX'],
  [
    'a quote that never closes',
    'ofac-csv',
    () => SDN_CSV.replace('"SABZ STAR"', '"SABZ STAR'),
    'LIST_CSV_QUOTES',
  ],
  ['one endless row', 'ofac-csv', () => `1,"${'x'.repeat(9 << 20)}`, 'OVER_LIMIT'],
  ['rows behind the end mark', 'ofac-csv', () => `${SDN_CSV}\r\n1,"X",-0- \r\n`, 'LIST_WRONG_SCHEMA'],
  ['a table of another shape', 'ofac-csv', () => 'name,born\nX,1970\n', 'LIST_EMPTY'],
  [
    'a header with a column twice',
    'uk-csv',
    () => CON_LIST.replace('Name 6,', 'Name 1,Name 6,'),
    'LIST_WRONG_SCHEMA',
  ],
  ['a header without its columns', 'eu-csv', () => 'a;b\n1;2\n', 'LIST_WRONG_SCHEMA'],
  ['a header alone', 'uk-csv', () => `${CON_LIST.split('\r\n')[1]}\r\n`, 'LIST_EMPTY'],
];

for (const [what, format, content, code] of HOSTILE)
  test(`${what} is refused with its reason (${format})`, async () => {
    assert.equal(await codeOf(format, content()), code);
  });

test('200 MB in one element is refused in bounded memory', async () => {
  const piece = encode('x'.repeat(1 << 20));
  let sent = 0;
  async function* flood(): AsyncGenerator<Uint8Array> {
    yield encode('<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>');
    for (; sent < 200; sent += 1) yield piece;
  }
  const outcome = await readList('un-xml', [{ role: 'main', name: 'flood', content: flood() }]);
  assert.ok(!outcome.ok && outcome.problems[0]?.code === 'OVER_LIMIT');
  assert.ok(sent < 4, `${sent} MB were taken`);
});

test('UTF-16 with a mark, UTF-8 with a mark, and an encoding that the XML declares are read alike', async () => {
  const plain = await readList('un-xml', [listFile(UN_XML)]);
  assert.ok(plain.ok);
  for (const bytes of [
    utf16(`\ufeff${UN_XML}`, false),
    utf16(`\ufeff${UN_XML}`, true),
    encode(`\ufeff${UN_XML}`),
  ])
    assert.deepEqual(await readList('un-xml', [listFile(bytes)]), plain);
  const latin = inRoot(
    '<INDIVIDUAL><FIRST_NAME>M\u00fcller</FIRST_NAME><REFERENCE_NUMBER>Q.1</REFERENCE_NUMBER></INDIVIDUAL>',
  );
  const bytes = Uint8Array.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${latin}`, (letter) =>
    letter.charCodeAt(0),
  );
  const read = await readList('un-xml', [listFile(bytes)]);
  assert.ok(read.ok);
  assert.equal(read.reading.parties[0]?.names[0]?.text, 'Müller');
});

test('an entry without name or reference, or with a reference given before, is skipped and told with its line', async () => {
  const entry = (ref: string, name: string): string =>
    `<INDIVIDUAL>\n<FIRST_NAME>${name}</FIRST_NAME><REFERENCE_NUMBER>${ref}</REFERENCE_NUMBER></INDIVIDUAL>\n`;
  const text = inRoot(
    entry('Q.1', 'A') + entry('', 'B') + entry('Q.3', '') + entry('Q.1', 'C') + entry('Q.5', 'x'.repeat(600)),
  );
  const outcome = await readList('un-xml', [listFile(text)]);
  assert.ok(outcome.ok);
  assert.deepEqual(
    outcome.reading.parties.map(({ ref }) => ref),
    ['Q.1'],
  );
  assert.deepEqual(
    outcome.reading.skipped.map(({ where, ref, reason }) => [where.line, ref, reason]),
    [
      [3, null, 'the entry has no reference'],
      [5, 'Q.3', 'the entry has no name'],
      [7, 'Q.1', 'the reference Q.1 was already given on line 1'],
      [9, 'Q.5', 'a name of the entry is longer than 512 characters'],
    ],
  );
  assert.equal(outcome.rows.main, 5);
});

test('a row of OFAC that does not fit is skipped; rows of another version refuse the list', async () => {
  const ragged = SDN_CSV.replace('103,"SABZ STAR","vessel",', '103,"SABZ STAR",').replace(
    '"aircraft"',
    '"airship"',
  );
  const outcome = await readList('ofac-csv', [listFile(ragged)]);
  assert.ok(outcome.ok);
  assert.deepEqual(
    outcome.reading.skipped.map(({ where, ref, reason }) => [where.line, ref, reason]),
    [
      [3, '103', 'the row has 11 fields, not 12'],
      [4, '104', '“airship” is not a known type of entry'],
    ],
  );
  const foreign = await readList('ofac-csv', [
    listFile(SDN_CSV),
    listFile('999,1,"aka","NOBODY",-0- \r\n\u001a', 'aliases'),
  ]);
  assert.ok(!foreign.ok && foreign.problems[0]?.code === 'LIST_PARTS_DO_NOT_MATCH');
});

test('files are given by their roles, main once', async () => {
  const wrong: readonly (readonly ListFile[])[] = [
    [],
    [listFile(ALT_CSV, 'aliases')],
    [listFile(SDN_CSV), listFile(SDN_CSV)],
  ];
  for (const files of wrong) {
    const outcome = await readList('ofac-csv', files);
    assert.ok(!outcome.ok && outcome.problems[0]?.code === 'LIST_MISSING_FILE');
  }
  const two = await readList('un-xml', [listFile(UN_XML), listFile('', 'aliases')]);
  assert.ok(!two.ok && two.problems[0]?.code === 'LIST_MISSING_FILE');
});

test('reading goes on from the n-th entry, and how the file is cut into pieces does not matter', async () => {
  for (const [format, text] of SAMPLES) {
    const whole = [];
    for await (const item of listEntries(format, [listFile(text)])) whole.push(item);
    const bytes = encode(text);
    async function* pieces(size: number): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    for (const from of [0, 1, whole.length]) {
      const rest = [];
      const file = { ...listFile(text), content: pieces(1 + from * 700) };
      for await (const item of listEntries(format, [file], { from })) rest.push(item);
      assert.deepEqual(rest, whole.slice(from));
    }
  }
});

test('a broken list throws in the stream before it ends, so that nothing can come into force', async () => {
  const cut = UN_XML.slice(0, UN_XML.indexOf('<ENTITIES>'));
  const refs: string[] = [];
  await assert.rejects(async () => {
    for await (const item of listEntries('un-xml', [listFile(cut)]))
      if ('party' in item) refs.push(item.party.ref);
  }, ListRefused);
  assert.deepEqual(refs, ['QDi.990']);
});
