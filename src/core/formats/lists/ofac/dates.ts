import type { Interval } from '../../../words/index.ts';
import { parseDate } from '../../dates.ts';
import { about, fromTo } from '../dates.ts';

type Form = readonly [form: RegExp, read: (parts: readonly string[]) => Interval | null];

const CIRCA = /^circa\s+/i;
const single = (text: string): Interval | null => parseDate(text.trim().replace(CIRCA, ''));

/** OFAC's forms of a date: '15 Jan 1955', 'Jan 1955', '1955', 'circa 1955', '1951 to 1953', 'circa 1979-1982'. */
const FORMS: readonly Form[] = [
  [/^(.+?)\s+to\s+(.+)$/, ([from = '', to = '']) => fromTo(single(from), single(to))],
  [/^(\d{4})-(\d{4})$/, ([from = '', to = '']) => fromTo(single(from), single(to))],
  [/^(.+)$/, ([text = '']) => single(text)],
];

/** A date in OFAC's own forms; null where it is in none of them. */
export function ofacDate(text: string): Interval | null {
  const plain = text.trim();
  const core = plain.replace(CIRCA, '');
  for (const [form, read] of FORMS) {
    const match = form.exec(core);
    const interval = match === null ? null : read(match.slice(1));
    if (interval !== null) return /circa/i.test(plain) ? about(interval) : interval;
  }
  return null;
}
