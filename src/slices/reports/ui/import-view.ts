import type { ColumnMapping, CsvMapping } from '../../../core/formats/index.ts';
import { type EntityKind, PROPERTIES } from '../../../core/words/index.ts';
import type { ImportAbout } from '../contract.ts';

/** What the wizard shows and changes, without a page. */

/** What a column can mean besides a property of the registry as it stands. */
const SPECIAL: readonly (readonly [key: string, column: ColumnMapping, label: readonly [string, string]])[] =
  [
    ['name/alias', { property: 'name', nameKind: 'alias', separator: ';' }, ['Name: alias', 'نام: عرف']],
    ['name/former', { property: 'name', nameKind: 'former', separator: ';' }, ['Name: former', 'نام: سابقہ']],
    [
      'name/original-script',
      { property: 'name', nameKind: 'original-script' },
      ['Name: original script', 'نام: اصل رسم الخط'],
    ],
    ['name/given', { property: 'name', namePart: 'given' }, ['Name: given part', 'نام: پہلا حصہ']],
    ['name/family', { property: 'name', namePart: 'family' }, ['Name: family part', 'نام: خاندانی حصہ']],
    ['identifier/cnic', { property: 'identifier', scheme: 'cnic' }, ['Identifier: CNIC', 'شناختی کارڈ نمبر']],
    [
      'identifier/passport',
      { property: 'identifier', scheme: 'passport' },
      ['Identifier: passport', 'پاسپورٹ نمبر'],
    ],
    [
      'identifier/vehicle-registration',
      { property: 'identifier', scheme: 'vehicle-registration' },
      ['Identifier: vehicle', 'گاڑی نمبر'],
    ],
    [
      'identifier/bank-account',
      { property: 'identifier', scheme: 'bank-account' },
      ['Identifier: account', 'اکاؤنٹ نمبر'],
    ],
    ['phone/phone', { property: 'phone', scheme: 'phone' }, ['Telephone', 'فون']],
  ];

/** Properties that need more than a column to be told. */
const NOT_OFFERED: ReadonlySet<string> = new Set(['identifier', 'phone', 'foreign', 'casualties', 'seized']);

export interface ColumnChoice {
  readonly key: string;
  readonly column: ColumnMapping;
  readonly label: readonly [en: string, ur: string];
}

/** All that a column of rows about one kind of thing may mean. */
export function choicesFor(kind: EntityKind): readonly ColumnChoice[] {
  const plain = [...PROPERTIES.values()]
    .filter(({ name, subjects }) => !NOT_OFFERED.has(name) && (subjects === 'any' || subjects.includes(kind)))
    .map(({ name, label }) => ({
      key: name,
      column: { property: name },
      label: [label.en, label.ur] as const,
    }));
  return [...plain, ...SPECIAL.map(([key, column, label]) => ({ key, column, label }))];
}

/** The choice that a mapping of a column is; one that the wizard does not offer keeps a key of its own. */
export function keyOfColumn(column: ColumnMapping | undefined): string {
  if (column === undefined) return '';
  const part = column.nameKind ?? column.namePart ?? column.scheme;
  return part === undefined ? column.property : `${column.property}/${part}`;
}

/** The mapping with another meaning of one column; none: its cells stay as foreign fields. */
export function withColumn(mapping: CsvMapping, name: string, column: ColumnMapping | null): CsvMapping {
  const { [name]: _, ...rest } = mapping.columns;
  return { ...mapping, columns: column === null ? rest : { ...rest, [name]: column } };
}

/** The mapping with rows of another kind; what does not fit that kind is let go. */
export function withKind(mapping: CsvMapping, kind: EntityKind): CsvMapping {
  const fits = ({ property }: ColumnMapping): boolean => {
    const subjects = PROPERTIES.get(property)?.subjects ?? 'any';
    return subjects === 'any' || subjects.includes(kind);
  };
  const columns = Object.fromEntries(Object.entries(mapping.columns).filter(([, column]) => fits(column)));
  return { ...mapping, row: { kind }, columns };
}

/** The form of a preview or an import: the file, and what is said of it. */
export function importForm(file: File, about: ImportAbout): FormData {
  const form = new FormData();
  form.append('file', file, file.name);
  form.append('about', JSON.stringify(about));
  return form;
}
