import type { Interval } from '../words/index.ts';
import { number, rule, type TimeRule } from './times-rules.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** A clock time before it has a day: `HH:MM` behind a `T`, with `Z` where the text says so. */
function clock(g: Groups): Interval | null {
  const minute = Number(g['mi'] ?? '0');
  const half = (g['half'] ?? '').replaceAll('.', '').replace(' ', '');
  let hour = number(g['h']);
  if (half !== '' && (hour < 1 || hour > 12)) return null;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  if (!(hour >= 0 && hour <= 24) || minute > 59) return null;
  const at = `T${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}${g['z'] === undefined ? '' : 'Z'}`;
  return { from: at, to: at, precision: 'hour' };
}

const HALF = '(?<half>a\\.m\\.|p\\.m\\.|am|pm)';
const HOURS = '(?:hrs|hours|hr|h|local time|local)';

/** Urdu: half past, a quarter past, a quarter to. */
const QUARTERS: Readonly<Record<string, readonly [early: number, minute: string]>> = {
  ساڑھے: [0, '30'],
  سوا: [0, '15'],
  پونے: [1, '45'],
};

/** Clock times; the finder puts them on the day that the sentence names. */
export const CLOCK_RULES: readonly TimeRule[] = [
  rule(
    'clock',
    'clock',
    `(?<h>\\d{1,2}) (?::|\\.) (?<mi>\\d\\d)(?: : \\d\\d)?(?: ?(?:${HALF}|${HOURS}|(?<z>z|utc|gmt)|بجے))?`,
    clock,
  ),
  rule('clock', 'clock', `(?<h>\\d{1,2}) : (?<mi>\\d\\d)(?:${HALF}|hrs|h|(?<z>z))`, clock),
  rule('clock', 'clock', `(?<h>\\d{1,2})(?:\\.(?<mi>\\d\\d))? ?${HALF}`, clock),
  rule('clock', 'clock', `(?<h>[0-2]\\d)(?<mi>[0-5]\\d) ?(?:hrs|hours|h|(?<z>z))`, clock),
  rule('clock', 'clock', "N?(?<h>\\d{1,2}) (?:o'clock|بجے|بجکر)", clock),
  rule('clock', 'clock', '(?<part>ساڑھے|سوا|پونے) N?(?<h>\\d{1,2}) (?:بجے|بجکر)', (g) => {
    const [early, minute] = QUARTERS[g['part'] ?? ''] ?? [0, '00'];
    return clock({ h: String(number(g['h']) - early), mi: minute });
  }),
  rule('clock', 'clock', '(?:at |around |about )(?<h>noon|midnight)', (g) =>
    clock({ h: g['h'] === 'noon' ? '12' : '0' }),
  ),
];
