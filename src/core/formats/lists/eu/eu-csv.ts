import { type TableRow, groupedRows, tableRows } from '../csv/table.ts';
import { dayOf } from '../dates.ts';
import { kindIn, PartyDraft } from '../draft.ts';
import type { ListNotes, ListReader, ReadEntry } from '../reader.ts';
import {
  EU_KINDS,
  euAddress,
  euBirth,
  euCitizenship,
  euEntity,
  euIdentification,
  euName,
  type EuPart,
  euRegulation,
} from './party.ts';

/** Where a column is not the attribute's name with a capital. */
const COLUMNS: Readonly<Record<string, string>> = {
  'BirthDate.birthdate': 'BirthDate',
  'BirthDate.dayOfMonth': 'Day',
  'BirthDate.monthOfYear': 'Month',
  'Identification.identificationTypeCode': 'TypeCode',
  'Identification.identificationTypeDescription': 'TypeDescription',
  'Entity.unitedNationId': 'UnitedNationId',
};

/** The part of a row whose columns begin with a prefix, by the attribute names of the XML. */
const partOf =
  (row: TableRow, prefix: string): EuPart =>
  (attribute) => {
    const column =
      COLUMNS[`${prefix}.${attribute}`] ?? attribute.charAt(0).toUpperCase() + attribute.slice(1);
    return row.cell(`${prefix}_${column}`);
  };

/** Sections of a row; a section repeated in another row has the same logical id. */
const SECTIONS: readonly (readonly [
  prefix: string,
  read: (draft: PartyDraft, part: EuPart, first: boolean) => void,
])[] = [
  ['NameAlias', euName],
  ['BirthDate', euBirth],
  ['Citizenship', euCitizenship],
  ['Address', euAddress],
  ['Identification', euIdentification],
];

function read(ref: string, rows: readonly TableRow[]): ReadEntry {
  const [first] = rows as readonly [TableRow];
  const where = first.where;
  const entity = partOf(first, 'Entity');
  const type = entity('subjectType_ClassificationCode') || entity('subjectType');
  const kind = kindIn(EU_KINDS, type);
  if (kind === null) return { skipped: { where, ref, reason: `“${type}” is not a known type of subject` } };
  const draft = new PartyDraft(ref, kind);
  euEntity(draft, entity);
  const seen = new Set<string>();
  let named = false;
  for (const row of rows) {
    euRegulation(draft, partOf(row, 'Entity_Regulation'));
    draft.remark(row.cell('Entity_Remark'));
    for (const [prefix, section] of SECTIONS) {
      const part = partOf(row, prefix);
      const key = `${prefix} ${part('logicalId')}`;
      if (part('logicalId') !== '' && seen.has(key)) continue;
      seen.add(key);
      section(draft, part, prefix === 'NameAlias' && !named);
      if (prefix === 'NameAlias') named ||= !draft.isNameless();
      draft.remark(part('remark'));
    }
  }
  const fault = draft.fault();
  return fault === null ? { where, party: draft.finish() } : { skipped: { where, ref, reason: fault } };
}

function published(row: TableRow, notes: ListNotes): void {
  notes.published ??= dayOf(row.cell('fileGenerationDate'));
}

/** The EU's consolidated financial sanctions as a table (csvFullSanctionsList_1_1): semicolons, many rows an entry. */
export const euCsv: ListReader = {
  format: 'eu-csv',
  label: 'EU consolidated financial sanctions, CSV 1.1',
  optional: [],
  async *entries(files, notes) {
    const file = files.get('main');
    if (file === undefined) return;
    const shape = {
      format: 'eu-csv',
      delimiter: ';',
      endsRows: true,
      required: ['fileGenerationDate', 'Entity_LogicalId', 'Entity_SubjectType', 'NameAlias_WholeName'],
    };
    const { groups, skipped } = await groupedRows(tableRows(file, shape, notes), (row) => {
      published(row, notes);
      return row.cell('Entity_EU_ReferenceNumber') || row.cell('Entity_LogicalId');
    });
    for (const [ref, rows] of groups) yield read(ref, rows);
    yield* skipped;
  },
};
