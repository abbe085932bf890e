export * from './types.ts';
export { LIMITS, type Limit, type LimitName } from './limits.ts';
export { PROBLEMS, problem, type ProblemCode } from './problems.ts';
export { FORMATS } from './formats.ts';
export { decodeSubmission, type DecodedSubmission, readSubmission, recognise } from './read.ts';
export { readExtracted, type About } from './extract/read-extracted.ts';
export { documentsIn, extractFrom, type Document, type Extract } from './extract/documents.ts';
export type { Extracted, Extraction, Part } from './extract/types.ts';
export { decodeText, type Decoded } from './encoding.ts';
export { safeName } from './safe-name.ts';
export { stixMarkings, type StixMarking } from './stix/markings.ts';
export { mappingProblems } from './csv/csv.ts';
export { guessMapping } from './csv/guess.ts';
export { checkMappingShape } from './csv/mapping-check.ts';
export type { ColumnMapping, CsvMapping } from './csv/mapping.ts';
export {
  lineInFile,
  mappingOfShare,
  tableRows,
  tableShape,
  tableShares,
  TableSurvey,
  type Repeated,
  type TableShape,
  type TableShare,
} from './csv/table.ts';
export { csvRows, withLineFeeds } from './csv/parse.ts';
export { parseDate } from './dates.ts';
