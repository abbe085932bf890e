import { groupedRows, type TableRow, tableRows } from '../csv/table.ts';
import { dayOf } from '../dates.ts';
import { kindIn } from '../draft.ts';
import type { ListNotes, ListReader, ReadEntry } from '../reader.ts';
import { UK_KINDS, UkDraft } from './party.ts';

/** What a row says → the column in OFSI's consolidated list (2022 form) and in the UK Sanctions List. */
const COLUMNS = {
  ref: ['Group ID', 'Unique ID'],
  type: ['Group Type', 'Designation Type'],
  nameType: ['Alias Type', 'Name type'],
  strength: ['Alias Quality', 'Alias strength'],
  title: ['Title', 'Title'],
  nonLatin: ['Name Non-Latin Script', 'Name non-latin script'],
  regime: ['Regime', 'Regime Name'],
  birth: ['DOB', 'D.O.B'],
  town: ['Town of Birth', 'Town of birth'],
  birthCountry: ['Country of Birth', 'Country of birth'],
  nationality: ['Nationality', 'Nationality(/ies)'],
  passport: ['Passport Number', 'Passport number'],
  passportMore: ['Passport Details', 'Passport additional information'],
  national: ['National Identification Number', 'National Identifier number'],
  nationalMore: ['National Identification Details', 'National Identifier additional information'],
  position: ['Position', 'Position'],
  postCode: ['Post/Zip Code', 'Address Postal Code'],
  country: ['Country', 'Address Country'],
  other: ['Other Information', 'Other Information'],
  listed: ['Listed On', 'Date Designated'],
  amended: ['Last Updated', 'Last Updated'],
  gender: ['', 'Gender'],
  reasons: ['', 'UK Statement of Reasons'],
  unReference: ['', 'UN Reference Number'],
  phone: ['', 'Phone number'],
  email: ['', 'Email address'],
  website: ['', 'Website'],
  registration: ['', 'Business registration number (s)'],
  imo: ['', 'IMO number'],
  hull: ['', 'Hull identification number (HIN)'],
  flag: ['', 'Current believed flag of ship'],
} as const satisfies Record<string, readonly [conList: string, sanctionsList: string]>;
type Column = keyof typeof COLUMNS;

/** Columns of the UK Sanctions List that are kept as details. */
const DETAILS: readonly (readonly [column: string, word: string])[] = [
  ['OFSI Group ID', 'OFSI group ID'],
  ['Designation source', 'designation source'],
  ['Sanctions Imposed', 'sanctions imposed'],
  ['Type of entity', 'type of entity'],
  ['Subsidiaries', 'subsidiary'],
  ['Parent company', 'parent company'],
  ['Current owner/operator (s)', 'vessel owner'],
  ['Previous owner/operator (s)', 'former vessel owner'],
  ['Previous flags', 'former vessel flag'],
  ['Type of ship', 'vessel type'],
  ['Tonnage of ship', 'tonnage'],
  ['Length of ship', 'length'],
  ['Year Built', 'vessel year of build'],
];
const NUMBERS: readonly (readonly [Column, string, Column | null])[] = [
  ['passport', 'passport', 'passportMore'],
  ['national', 'national-id', 'nationalMore'],
  ['registration', 'registration', null],
  ['imo', 'imo', null],
  ['hull', 'hull-number', null],
  ['phone', 'phone', null],
  ['email', 'email', null],
  ['website', 'url', null],
];
const NAME_PARTS = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'];
const LINES = [1, 2, 3, 4, 5, 6];

type Say = (column: Column) => string;

/** Which of the two forms a table has is told by its columns; both may name a column the same. */
function saying(row: TableRow): Say {
  return (column) => {
    const [conList, sanctionsList] = COLUMNS[column];
    return (conList === '' ? '' : row.cell(conList)) || row.cell(sanctionsList);
  };
}

function readRow(uk: UkDraft, row: TableRow): void {
  const say = saying(row);
  const { draft } = uk;
  uk.name({
    parts: NAME_PARTS.map((part) => row.cell(part)),
    type: say('nameType'),
    strength: say('strength'),
  });
  uk.nonLatin(say('nonLatin'));
  uk.birth(say('birth'));
  uk.birthPlace(say('town'), say('birthCountry'));
  uk.nationality(say('nationality'));
  for (const [column, scheme, about] of NUMBERS)
    uk.document(scheme, say(column), about === null ? '' : say(about));
  uk.address(
    LINES.map((line) => row.cell(`Address ${line}`) || row.cell(`Address Line ${line}`)),
    say('postCode'),
    say('country'),
  );
  uk.unReference(say('unReference'));
  if (say('flag') !== '') uk.flag(say('flag'));
  uk.gender(say('gender'));
  uk.dated(say('listed'), say('amended'));
  draft.position(say('title'));
  draft.position(say('position'));
  draft.programme(say('regime'));
  draft.remark(say('other'));
  draft.remark(say('reasons'));
}

function read(ref: string, rows: readonly TableRow[]): ReadEntry {
  const [first] = rows as readonly [TableRow];
  const { where } = first;
  const type = saying(first)('type');
  const kind = kindIn(UK_KINDS, type);
  if (kind === null) return { skipped: { where, ref, reason: `“${type}” is not a known type` } };
  const uk = new UkDraft(ref, kind);
  for (const row of rows) readRow(uk, row);
  for (const [column, word] of DETAILS) uk.draft.detail(word, first.cell(column));
  const fault = uk.draft.fault();
  return fault === null ? { where, party: uk.draft.finish() } : { skipped: { where, ref, reason: fault } };
}

/** The line before the header: "Last Updated,27/02/2026" or "Report Date: 27-Feb-2026". */
function preamble(cells: readonly string[], notes: ListNotes): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [, date = ''] = /^(?:Last Updated|Report Date)[:,]? ?(.*)$/i.exec(filled.join(' ').trim()) ?? [];
  if (filled.length > 2 || date === '') return false;
  notes.published = dayOf(date);
  return true;
}

/** The UK's list as a table: OFSI's consolidated list (ConList.csv, 2022 form) or the UK Sanctions List's CSV. */
export const ukCsv: ListReader = {
  format: 'uk-csv',
  label: 'UK Sanctions List or OFSI consolidated list (2022 form), CSV',
  optional: [],
  async *entries(files, notes) {
    const file = files.get('main');
    if (file === undefined) return;
    const shape = {
      format: 'uk-csv',
      delimiter: ',',
      endsRows: true,
      required: ['Name 6', 'Name 1', 'Title', 'Position', 'Last Updated'],
      preamble: (cells: readonly string[]) => preamble(cells, notes),
    };
    const { groups, skipped } = await groupedRows(tableRows(file, shape, notes), (row) => saying(row)('ref'));
    for (const [ref, rows] of groups) yield read(ref, rows);
    yield* skipped;
  },
};
