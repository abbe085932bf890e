import {
  decodeSubmission,
  type Hints,
  type Problem,
  recognise,
  tableRows,
  tableShape,
  type TableShape,
  TableSurvey,
  type CsvMapping,
  withLineFeeds,
} from '../../../core/formats/index.ts';
import type { Refusal } from '../../../platform/errors.ts';
import { extractAside, readDocuments } from '../reading.ts';
import { refuse } from '../refusals.ts';
import type { ImportAbout, ImportProblem } from './contract.ts';

/** A file that is a table, as text. */
export interface OpenTable {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: string;
  readonly text: string;
  readonly shape: TableShape;
  readonly warnings: readonly Problem[];
}

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const hintsOf = ({ encoding, sheet }: ImportAbout): Hints => ({
  ...(encoding === undefined || encoding === '' ? {} : { encoding }),
  ...(sheet === undefined || sheet === '' ? {} : { sheet }),
});

/** Takes the table out of a file: decoded, or out of a workbook in a confined process. Refused where it is none. */
export async function openTable({ name, bytes }: TableFile, about: ImportAbout): Promise<OpenTable> {
  const submission = { path: name, bytes, hints: hintsOf(about) };
  const format = recognise(submission);
  if (format === 'xlsx') return openWorkbook(submission, about);
  if (format === 'designation-list') throw unreadable(await problemsOf(submission));
  if (format !== 'csv' && format !== 'text') throw refuse('IMPORT_NOT_A_TABLE', { format });
  const read = decodeSubmission(submission);
  if (!read.ok) throw unreadable(read.problems);
  const { encoding, warnings } = read.decoded;
  const text = withLineFeeds(read.decoded.text);
  return { format: 'csv', encoding, text, shape: shapeOf(text, cutOf(about), about), warnings };
}

async function openWorkbook(
  submission: Parameters<typeof extractAside>[0],
  about: ImportAbout,
): Promise<OpenTable> {
  const taken = await extractAside(submission);
  if (!taken.ok) throw unreadable(taken.problems);
  if (taken.document?.as !== 'table') throw refuse('IMPORT_NOT_A_TABLE', { format: 'xlsx' });
  const { text } = taken.document;
  const shape = shapeOf(text, ',', about);
  return { format: 'xlsx', encoding: taken.document.encoding, text, shape, warnings: taken.warnings };
}

/** The delimiter that an officer gave, by itself or in the mapping. */
export const cutOf = ({ delimiter, mapping }: ImportAbout): string | undefined =>
  delimiter === undefined || delimiter === '' ? mapping?.delimiter : delimiter;

function shapeOf(text: string, delimiter: string | undefined, { mapping }: ImportAbout): TableShape {
  const shape = tableShape(text, { delimiter, header: mapping?.header });
  if ('header' in shape) return shape;
  throw unreadable([shape]);
}

async function problemsOf(submission: Parameters<typeof readDocuments>[0]): Promise<readonly Problem[]> {
  for await (const { outcome } of readDocuments(submission)) if (!outcome.ok) return outcome.problems;
  return [];
}

/** Rows between two looks at the other work of this process. */
const AT_ONCE = 5_000;

/** Looks at every row, and lets others have their turn meanwhile. */
export async function surveyTable(
  { text, shape }: OpenTable,
  mapping: CsvMapping | null,
): Promise<TableSurvey> {
  const survey = new TableSurvey(shape, mapping);
  for (const row of tableRows(text, shape)) {
    survey.add(row);
    if (survey.rows % AT_ONCE === 0) await new Promise((done) => setImmediate(done));
  }
  return survey;
}

/** A problem of a reader as an import tells it. */
export const told = ({ code, message, fix, where }: Problem): ImportProblem => ({
  line: where.line ?? null,
  column: where.path ?? null,
  code,
  message,
  fix,
});

/** The refusal of a file, with all that is wrong with it. */
export function unreadable(problems: readonly Problem[]): Refusal {
  const [first] = problems;
  return refuse(
    'IMPORT_NOT_READABLE',
    { problems: problems.map(told), ...(first === undefined ? {} : { what: first.message }) },
    first === undefined ? undefined : `${first.message} ${first.fix}`,
  );
}
