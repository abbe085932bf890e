import {
  csvRows,
  lineInFile,
  tableRows,
  type TableShare,
  tableShares,
  type TableSurvey,
} from '../../../core/formats/index.ts';
import { renderMarking } from '../../../core/marking/index.ts';
import type { Reading } from '../../../core/words/index.ts';
import { sha256Hex } from '../../../platform/crypto/hash.ts';
import type { Principal, Purpose } from '../../../trust/principal.ts';
import type { Released } from '../../../trust/released.ts';
import type { Centre } from '../../../trust/slice.ts';
import { refuseAboveClearance } from '../actions.ts';
import { dayOf, readTerms } from '../terms.ts';
import type { ImportAbout, ImportPreview, ImportProblem, PreviewRow } from './contract.ts';
import { chooseMapping } from './mappings.ts';
import { type ReadShare, readShare } from './share.ts';
import { type OpenTable, openTable, surveyTable, type TableFile, told } from './table.ts';

/** Rows shown as entities with their claims. */
const SHOWN = 20;
/** Rows whose values are read before anything is filed; the shape of all rows is looked at. */
const READ = 1_000;
const MOST_PROBLEMS = 500;

/** What would come of a table: how it is cut, what its first rows say, what is wrong with it. Nothing of it is kept. */
export async function previewImport(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  file: TableFile,
  about: ImportAbout,
): Promise<Released<ImportPreview>> {
  const terms = readTerms(about, principal);
  const dated = about.date === undefined || about.date === '' ? null : dayOf(about.date);
  const table = await openTable(file, about);
  return centre.trust.desk({ principal, purpose, act: 'import.previewed' }, async (desk) => {
    refuseAboveClearance(desk, terms.marking);
    const chosen = await chooseMapping(desk, about.mapping, table.shape.header, sampleOf(table));
    const survey = await surveyTable(table, chosen.mapping);
    const [first] = tableShares(table.text, table.shape, READ).take(1);
    const { name } = file;
    const read =
      chosen.mapping === null || first === undefined
        ? null
        : await readShare(name, first, { name, mapping: chosen.mapping, shape: table.shape, dated });
    desk.note([], { rows: survey.rows, bytes: file.bytes.length });
    const preview: ImportPreview = {
      format: table.format,
      encoding: table.encoding,
      delimiter: table.shape.delimiter,
      header: table.shape.header,
      hasHeader: table.shape.hasHeader,
      sha256: sha256Hex(file.bytes),
      rows: survey.rows,
      broken: survey.broken,
      sample: survey.sample,
      ...chosen,
      preview: read === null || first === undefined ? [] : rowsOf(read, first, table.shape.delimiter),
      problems: problemsOf(table, survey, read),
      marking: renderMarking(terms.marking),
    };
    return desk.release(preview, [await desk.mark(terms.marking)]);
  });
}

function sampleOf({ text, shape }: OpenTable): (readonly string[])[] {
  return [...tableRows(text, shape).take(SHOWN)].map(({ cells }) => cells.map((cell) => cell.text));
}

/** What is wrong, in the order of the file: broken rows of the whole, values of the rows that were read, repeated numbers. */
function problemsOf(
  { warnings }: OpenTable,
  survey: TableSurvey,
  read: ReadShare | null,
): readonly ImportProblem[] {
  const inShare = (read?.problems ?? []).filter(({ code }) => code !== 'CSV_MAPPING_GUESSED');
  const seen = new Set(inShare.map(({ line, code }) => `${line} ${code}`));
  const broken = survey.problems.map(told).filter(({ line, code }) => !seen.has(`${line} ${code}`));
  const repeated = survey.repeated.map(
    ({ column, value, lines }): ImportProblem => ({
      line: lines[1] ?? null,
      column,
      code: 'REPEATED_NUMBER',
      message: `“${value.slice(0, 80)}” stands in line ${lines[0]} too.`,
      fix: 'Rows that share an identifier are proposed as one thing; mend the row where that is wrong.',
    }),
  );
  return [...warnings.map(told), ...inShare, ...broken, ...repeated]
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .slice(0, MOST_PROBLEMS);
}

/** The first rows of a share as what they would be in the picture. */
function rowsOf({ bytes, outcome }: ReadShare, share: TableShare, delimiter: string): readonly PreviewRow[] {
  const [reading] = outcome.ok ? outcome.readings : [];
  const rows = csvRows(new TextDecoder().decode(bytes), delimiter).drop(1).take(SHOWN);
  return [...rows].map((row) => ({
    line: lineInFile(share, row.line),
    cells: row.cells.map((cell) => cell.text.slice(0, MOST_CELL)),
    ...(reading === undefined || row.problem !== null ? NOTHING : saidIn(reading, row.start, row.end)),
  }));
}

const MOST_CELL = 400;
const NOTHING = { entity: null, claims: [] } as const;

/** What a reading says between two places of its text: the thing that the row is about, and its claims. */
function saidIn(reading: Reading, start: number, end: number): Pick<PreviewRow, 'entity' | 'claims'> {
  const isHere = (one: { readonly start: number }) => one.start >= start && one.start <= end;
  const claims = reading.claims.filter(isHere);
  const ledTo = new Set(claims.flatMap(({ value }) => (value.type === 'record' ? [value.record] : [])));
  const about =
    claims.find(({ subject }) => !ledTo.has(subject))?.subject ??
    reading.mentions.filter(isHere).find(({ subject }) => subject !== null)?.subject;
  const subject = reading.subjects[about ?? -1];
  if (subject === undefined) return NOTHING;
  return {
    entity: { kind: subject.kind, names: subject.names.map(({ text }) => text) },
    claims: claims.map(({ property, value, modality, interval, start: from, end: to }) => ({
      property,
      words: reading.text.slice(from, to).slice(0, MOST_CELL),
      value,
      leadsTo: value.type === 'record' ? (reading.subjects[value.record]?.names[0]?.text ?? null) : null,
      modality,
      interval,
    })),
  };
}
