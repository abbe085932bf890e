import type { Party } from '../../core/resolve/party/types.ts';
import type { HitState } from './contract.ts';
import type { BatchFormat, BatchRow } from './batch-rows.ts';
import { askedAs } from './matches.ts';

/** A row with what was found for it. */
export interface BatchHit {
  readonly id: string;
  readonly list: string;
  readonly ref: string;
  readonly caption: string;
  readonly score: number;
  readonly band: string;
  readonly because: string;
  readonly state: HitState;
}

const COLUMNS = [
  'line',
  'reference',
  'name',
  'status',
  'score',
  'band',
  'list',
  'entry',
  'caption',
  'because',
  'hit',
];

/** Cells that a spreadsheet would run as a formula get an apostrophe before them (OWASP, CSV injection). */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const rowText = (values: readonly (string | number)[]): string => `${values.map(cell).join(',')}\n`;

/** The first line of the answer; JSON Lines have none. */
export const headOf = (format: BatchFormat): string => (format === 'csv' ? rowText(COLUMNS) : '');

/** hit: somebody must look. cleared: officers have said that it is not him. clear: nothing found. bad: not read. */
function statusOf(row: BatchRow, hits: readonly BatchHit[]): 'bad' | 'clear' | 'cleared' | 'hit' {
  if ('bad' in row) return 'bad';
  if (hits.length === 0) return 'clear';
  return hits.every(({ state }) => state === 'false-positive') ? 'cleared' : 'hit';
}

/** What came of a row: one line per hit in CSV, one object per row in JSON Lines. Without clock, so a second run writes the same. */
export function answerText(format: BatchFormat, row: BatchRow, hits: readonly BatchHit[]): string {
  const status = statusOf(row, hits);
  const name = 'party' in row ? nameOf(row.party) : '';
  if (format === 'jsonl') {
    const { line, reference } = row;
    const reason = 'bad' in row ? { reason: row.bad } : {};
    return `${JSON.stringify({ line, reference, name, status, ...reason, hits })}\n`;
  }
  const head = [row.line, row.reference, name];
  if ('bad' in row) return rowText([...head, status, '', '', '', '', '', row.bad, '']);
  if (hits.length === 0) return rowText([...head, status, '', '', '', '', '', '', '']);
  return hits
    .map((hit) =>
      rowText([
        ...head,
        hit.state === 'false-positive' ? 'cleared' : 'hit',
        Number(hit.score.toFixed(4)),
        hit.band,
        hit.list,
        hit.ref,
        hit.caption,
        hit.because,
        hit.id,
      ]),
    )
    .join('');
}

const nameOf = (party: Party): string => askedAs(party);
