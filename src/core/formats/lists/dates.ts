import type { Interval } from '../../words/index.ts';
import { type DateOrder, parseDate } from '../dates.ts';

/** The ISO day of a published date, whatever time and zone follow it; null where it is no whole day. */
export function dayOf(text: string, order: DateOrder = 'dmy'): string | null {
  const plain = text.trim().replace(/^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+)?(?:Z|[+-]\d{2}:\d{2})$/, '$1');
  const read = parseDate(plain, order);
  return read?.precision === 'day' ? read.from : null;
}

/** The latest of some published days; null where none can be read. */
export function lastDay(texts: readonly string[], order: DateOrder = 'dmy'): string | null {
  return (
    texts
      .map((text) => dayOf(text, order))
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

const APPROXIMATE = 'given as approximate';

/** The same interval, said to be approximate. */
export const about = (interval: Interval): Interval => ({ ...interval, reason: APPROXIMATE });

/** From the first day of one date to the last day of another, as lists write "1951 to 1953". */
export function fromTo(first: Interval | null, last: Interval | null): Interval | null {
  if (first === null || last === null || first.from === null || last.to === null) return null;
  if (first.from > last.to) return null;
  const precision = first.precision === 'year' && last.precision === 'year' ? 'years' : 'days';
  const reason = first.reason ?? last.reason;
  return { from: first.from, to: last.to, precision, ...(reason === undefined ? {} : { reason }) };
}
