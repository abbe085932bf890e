import { sheetXml, xlsxOf } from '../../../../core/formats/extract/testdata/office.ts';

/** Workbooks made to exhaust, or to deceive, whoever opens them. Made by code when they are asked for. */
export interface HostileWorkbook {
  readonly name: string;
  readonly made: () => Uint8Array;
  /** What must be told; null where it is read. */
  readonly tells: RegExp | null;
}

const MIB = 1024 * 1024;
const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('s1', 'styles', 'styles.xml')}${relation('s2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`;

const workbook = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  xlsxOf([{ name: 'People', rows: [['name'], ['Karim Example']] }], parts);

/** With this many shared strings, and a sheet. */
const sharing = (count: number, word: (nth: number) => string, sheet: string): Uint8Array =>
  workbook({
    'xl/_rels/workbook.xml.rels': RELATIONS,
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst ${S} count="${count}" uniqueCount="${count}">${Array.from({ length: count }, (_, nth) => `<si><t>${word(nth)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
  });

/** A sheet of so many rows, whose cells hold the strings one after the other, or all the first. */
const cells = (rows: number, width: number, one: boolean): string =>
  sheetXml(
    Array.from(
      { length: rows },
      (_, row) =>
        `<row r="${row + 1}">${Array.from({ length: width }, (_column, at) => `<c r="${String.fromCharCode(65 + at)}${row + 1}" t="s"><v>${one ? 0 : row * width + at}</v></c>`).join('')}</row>`,
    ).join(''),
  );

/** Words that do not pack well. */
const word = (nth: number): string =>
  `${(Math.imul(nth, 2_654_435_761) >>> 0).toString(36)}${(Math.imul(nth, 40_503) >>> 0).toString(36)}`;
const long = (words: number): string => Array.from({ length: words }, (_, nth) => word(nth)).join(' ');

/** The entries of the directory that are large say that they have this size unpacked (APPNOTE §4.4.9). */
function saying(size: number, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02_01_4b_50 && view.getUint32(at + 24, true) > 100_000)
      view.setUint32(at + 24, size, true);
  return bytes;
}

const blanks = (mib: number): Uint8Array => workbook({ 'xl/worksheets/sheet1.xml': new Uint8Array(mib * MIB).fill(0x20) });
const FAR = sheetXml(
  ['1', '1048576'].map((row) => `<row r="${row}"><c r="XFD${row}" t="inlineStr"><is><t>x</t></is></c></row>`).join(''),
);
const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length >> 1);

export const HOSTILE_WORKBOOKS: readonly HostileWorkbook[] = [
  { name: '64 MB of blanks in 66 kB', made: () => blanks(64), tells: /may hold 300 times its size/ },
  { name: 'a sheet that says it has 1 GB', made: () => saying(0x40_00_00_00, blanks(16)), tells: /may hold 201,326,592 bytes/ },
  { name: '64 MB that say they are 1,000 bytes', made: () => saying(1_000, blanks(64)), tells: /cannot be read|damaged/ },
  { name: 'a million shared strings behind one cell', made: () => sharing(1_000_000, word, sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>')), tells: /no row under it|No column/ },
  { name: 'a million shared strings in a million cells', made: () => sharing(1_000_000, word, cells(100_000, 10, false)), tells: /No column|needed more/ },
  { name: 'one string of 50 kB in 100,000 cells', made: () => sharing(1, () => long(6_000), cells(100_000, 1, true)), tells: /may hold 201,326,592 bytes|needed more/ },
  { name: 'a cell in the last corner of a sheet', made: () => workbook({ 'xl/worksheets/sheet1.xml': FAR }), tells: /needed more memory|needed more time|may hold/ },
  { name: 'sheets in sheets, 20,000 deep', made: () => workbook({ 'xl/worksheets/sheet1.xml': sheetXml(`${'<sheetData><row r="1">'.repeat(20_000)}${'</row></sheetData>'.repeat(20_000)}`) }), tells: /Nesting/ },
  { name: '5,000 sheets', made: () => xlsxOf(Array.from({ length: 5_000 }, (_, nth) => ({ name: `S${nth}`, rows: [['x']] }))), tells: /4,096 entries/ },
  { name: 'cells without a place', made: () => workbook({ 'xl/worksheets/sheet1.xml': sheetXml('<row><c t="s"><v>7</v></c></row>') }), tells: /its parts do not fit together/ },
  { name: 'a text under the name of a workbook', made: () => new TextEncoder().encode('name,dob\nKarim Example,1980\n'), tells: /only its name says/ },
  { name: 'a program under the name of a workbook', made: () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), tells: /a Windows program/ },
  { name: 'a workbook of the old kind', made: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]), tells: /an old Office document/ },
  { name: 'a workbook cut in two', made: () => half(workbook({})), tells: /damaged/ },
  { name: 'an honest workbook', made: () => workbook({}), tells: null },
];
