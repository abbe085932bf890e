import {
  type CsvMapping,
  lineInFile,
  mappingOfShare,
  type Problem,
  type ReadOutcome,
  type TableShape,
  type TableShare,
} from '../../../core/formats/index.ts';
import type { Interval } from '../../../core/words/index.ts';
import { readDocuments } from '../reading.ts';
import type { ImportProblem } from './contract.ts';
import { told } from './table.ts';

/** How the shares of a file are read. */
export interface ShareTerms {
  readonly name: string;
  readonly mapping: CsvMapping;
  readonly shape: TableShape;
  readonly dated: Interval | null;
}

/** A share as it is read and filed. */
export interface ReadShare {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly outcome: ReadOutcome;
  /** With lines of the file, not of the share. */
  readonly problems: readonly ImportProblem[];
}

/** Where the rows of a share stand, as the name of its report says it: 'people.csv!/rows 2001-4000.csv'. */
export const shareName = (name: string, { ordinal, rows }: TableShare, per: number): string =>
  `${name}!/rows ${(ordinal - 1) * per + 1}-${(ordinal - 1) * per + rows}.csv`;

/** Reads a share as a table of its own. */
export async function readShare(path: string, share: TableShare, terms: ShareTerms): Promise<ReadShare> {
  const bytes = new TextEncoder().encode(share.text);
  const mapping = mappingOfShare(terms.mapping, terms.shape);
  const hints = { format: 'csv' as const, encoding: 'utf-8', dated: terms.dated, mapping };
  const inFile = (one: Problem): Problem =>
    one.where.line === undefined
      ? one
      : { ...one, where: { ...one.where, line: lineInFile(share, one.where.line) } };
  const inAll = await read(path, { path, bytes, hints }, inFile, share.problem);
  if (share.ordinal === 1) return inAll;
  return { ...inAll, problems: inAll.problems.filter(({ code }) => !OF_HEADER.has(code)) };
}

/** What is wrong with the header is wrong with each share, and told with the first. */
const OF_HEADER: ReadonlySet<string> = new Set(['CSV_DUPLICATE_COLUMN']);

/** Reads a small file whole: its report is the file itself, byte for byte. */
export function readWhole(
  bytes: Uint8Array,
  hints: Parameters<typeof readDocuments>[0]['hints'],
  { name, mapping, dated }: ShareTerms,
): Promise<ReadShare> {
  return read(name, { path: name, bytes, hints: { ...hints, dated, mapping } }, (one) => one, null);
}

async function read(
  path: string,
  submission: Parameters<typeof readDocuments>[0],
  inFile: (one: Problem) => Problem,
  behind: Problem | null,
): Promise<ReadShare> {
  const { bytes } = submission;
  for await (const { outcome } of readDocuments(submission)) {
    const found = outcome.ok ? outcome.warnings : outcome.problems;
    const problems = [...found.map(inFile), ...(behind === null ? [] : [behind])].map(told);
    return { path, bytes, outcome, problems };
  }
  throw new RangeError(`${path} gave no document`);
}
