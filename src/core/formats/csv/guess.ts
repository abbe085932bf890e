import type { EntityKind, EventType } from '../../words/index.ts';
import { fits } from '../values.ts';
import { COLUMN_WORDS, DATE_WORDS, KIND_VALUES, KIND_WORDS, type ColumnWord } from './columns.data.ts';
import type { ColumnMapping, CsvMapping } from './mapping.ts';

const WORDS: ReadonlyMap<string, ColumnWord> = new Map(
  COLUMN_WORDS.flatMap((row) => row.words.map((word) => [fold(word), row] as const)),
);
/** Thirteen digits in groups of 5, 7 and 1: the form of a Pakistani identity card number. */
const CNIC = /^\d{5}-\d{7}-\d$/;
/** When no column speaks for a kind. */
const USUAL_KIND: EntityKind = 'person';

/** Letters and digits only, lower case, Arabic letter forms of Urdu joined. */
export function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const holdsOnly = (column: number, sampleRows: readonly (readonly string[])[], pattern: RegExp): boolean => {
  const cells = sampleRows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => pattern.test(cell));
};

/** The kind that most of the recognised columns speak for. */
function kindOfRows(found: readonly ColumnWord[]): EntityKind {
  const votes = new Map<EntityKind, number>();
  for (const { suggests } of found) if (suggests) votes.set(suggests, (votes.get(suggests) ?? 0) + 1);
  let best = USUAL_KIND;
  for (const [kind, count] of votes) if (count > (votes.get(best) ?? 0)) best = kind;
  return best;
}

const firstOf = (header: readonly string[], words: readonly string[]): string | undefined =>
  header.find((name) => words.some((word) => fold(word) === fold(name)));

/** The event of which each row tells: one that two columns speak of (the accused and the item, the item and the seizure number). */
function eventOfRows(found: readonly ColumnWord[]): EventType | null {
  const [first, ...others] = [...new Set(found.filter(({ tells }) => tells !== undefined))];
  return first?.tells !== undefined && others.some(({ tells }) => tells === first.tells) ? first.tells : null;
}

/** What a column means in rows about an event: the place and the day are the event's, the rest is about who took part. */
function inEvent({ column, suggests }: ColumnWord, person: ColumnMapping['of']): ColumnMapping {
  if (column.property === 'location') return { ...column, property: 'occurredAt' };
  const { of: _, ...plain } = column;
  return suggests === 'person' && person !== undefined ? { ...plain, of: person } : plain;
}

/**
 * A mapping proposed from the names of the columns (English and Urdu) and, for identity card numbers, from a few
 * rows. Null where no column can be the name of anything (an event needs none). Columns that are not recognised
 * are left to the foreign fields.
 */
export function guessMapping(
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
): CsvMapping | null {
  const found = header.map(
    (name, index) =>
      WORDS.get(fold(name)) ?? (holdsOnly(index, sampleRows, CNIC) ? WORDS.get('cnic') : undefined),
  );
  const recognised = found.filter((row) => row !== undefined);
  const kindColumn = firstOf(header, KIND_WORDS);
  const eventType = kindColumn === undefined ? eventOfRows(recognised) : null;
  const kind = eventType === null ? kindOfRows(recognised) : 'event';
  const person = recognised.find(({ column }) => column.of !== undefined)?.column.of;
  const columns: [string, ColumnMapping][] = [];
  let named = false;
  header.forEach((name, index) => {
    const word = found[index];
    if (word === undefined || word.column.property === 'foreign') return;
    const { of: _, ...plain } = word.column;
    const column: ColumnMapping = eventType === null ? plain : inEvent(word, person);
    if (kindColumn === undefined && !fits(column.property, column.of === undefined ? kind : 'person')) return;
    const isMainName =
      column.property === 'name' && column.nameKind === undefined && column.namePart === undefined;
    // A second column that could be the name (suspect beside name) is left to the foreign fields.
    if (isMainName && named) return;
    named ||= isMainName || column.namePart !== undefined;
    // Numbers of two lists may be the same: the list is told by what its column is called.
    columns.push([
      name,
      column.property === 'listReference' ? { ...column, scheme: `list:${fold(name)}` } : column,
    ]);
  });
  if (!named && kind !== 'event') return null;
  const date = firstOf(header, DATE_WORDS);
  if (
    eventType !== null &&
    date !== undefined &&
    !columns.some(([, { property }]) => property === 'occurred')
  )
    columns.push([date, { property: 'occurred' }]);
  return {
    row: {
      kind,
      ...(kindColumn === undefined ? {} : { kindColumn, kinds: KIND_VALUES }),
      ...(eventType === null ? {} : { eventType }),
    },
    columns: Object.fromEntries(columns),
    ...(date === undefined ? {} : { date }),
  };
}

/** One line for a person to check: "name → Name, dob → birthDate". */
export function describeMapping(mapping: CsvMapping): string {
  const columns = Object.entries(mapping.columns).map(([name, { property }]) => `${name} → ${property}`);
  return [`each row is a ${mapping.row.kind}`, ...columns].join(', ');
}
