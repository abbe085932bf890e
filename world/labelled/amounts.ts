import type { Interval, Precision } from '../../src/core/words/index.ts';
import type { Count } from './types.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

interface Piece {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
}

function piece(word: string, where: string): Piece {
  const month = MONTH.exec(word);
  if (DAY.test(word)) return { from: word, to: word, precision: 'day' };
  if (YEAR.test(word)) return { from: `${word}-01-01`, to: `${word}-12-31`, precision: 'year' };
  if (month === null) throw new Error(`${where}: “${word}” is no day, month or year`);
  const last = lastDay(Number(month[1]), Number(month[2]));
  return { from: `${word}-01`, to: `${word}-${String(last).padStart(2, '0')}`, precision: 'month' };
}

/** `2026-03-02`, `2026-03`, `2026`, `A..B`, `A..`, `..B`, or `?` for an interval of which nothing is known. */
export function intervalOf(word: string, where: string): Interval {
  if (word === '?') return { from: null, to: null, precision: 'open', reason: 'the text does not say' };
  if (!word.includes('..')) return piece(word, where);
  const [from = '', to = ''] = word.split('..');
  return {
    from: from === '' ? null : piece(from, where).from,
    to: to === '' ? null : piece(to, where).to,
    precision: from === '' || to === '' ? 'open' : 'days',
    ...(from === '' || to === '' ? { reason: 'the text gives one end' } : {}),
  };
}

/** `13`, `12..14`, `12+` (at least), `-12` (at most), `~30` (about). */
export function countOf(word: string, where: string): Count {
  const match = /^(~?)(\d+)(?:(\+)|\.\.(\d+))?$|^-(\d+)$/.exec(word);
  if (match === null) throw new Error(`${where}: “${word}” is no count`);
  const [, about, first, more, last, most] = match;
  if (most !== undefined) return { low: null, best: null, high: Number(most) };
  const low = Number(first);
  if (last !== undefined) return { low, best: null, high: Number(last) };
  if (more !== undefined) return { low, best: null, high: null };
  if (about === '~') return { low: null, best: low, high: null };
  return { low, best: low, high: low };
}
