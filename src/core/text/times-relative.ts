import { type Interval, openInterval } from '../words/index.ts';
import { seasonInterval } from './times-absolute.ts';
import {
  dayOf,
  dayOfIso,
  isoOf,
  monthFrom,
  monthInterval,
  monthOf,
  monthsBefore,
  span,
  weekdayOf,
  yearOf,
  yearsInterval,
} from './times-calendar.ts';
import { fromReport, number, type Resolve, rule, type TimeRule } from './times-rules.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Unit = 'day' | 'week' | 'month' | 'year';

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? `month ${month}`;

/** Whole unit that lies `offset` units from the report's day. Weeks run from Monday. */
function unitFrom(day: number, unit: Unit, offset: number): Interval {
  if (unit === 'day') return span(day + offset, day + offset, 'day');
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 1 + offset * 7;
    return span(monday, monday + 6, 'week');
  }
  return unit === 'month'
    ? monthFrom(day, offset)
    : yearsInterval(yearOf(day) + offset, yearOf(day) + offset);
}

/** Day that lies `count` units back from the report's day. */
function back(day: number, unit: string, count: number): number {
  if (unit.startsWith('hour')) return day - Math.ceil(count / 24);
  if (unit.startsWith('day') || unit.startsWith('night')) return day - count;
  if (unit.startsWith('week')) return day - count * 7;
  if (unit.startsWith('fortnight')) return day - count * 14;
  return monthsBefore(day, count * (unit.startsWith('month') ? 1 : unit.startsWith('decade') ? 120 : 12));
}

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** "on Tuesday": the latest one not after the report; "last": before it; "next" or a future sentence: after it. */
function weekday(which: string | undefined, day: number, future: boolean): Resolve {
  const name = WEEKDAY_NAMES[day - 1] ?? '';
  return fromReport(which === undefined ? name : `${which} ${name}`, (ref) => {
    const since = (weekdayOf(ref) - day + 7) % 7;
    if (which === 'next' || which === 'coming' || (which === undefined && future))
      return span(ref - since + 7, ref - since + 7, 'day');
    const strict = which === 'last' || which === 'past' || which === 'previous';
    const found = strict && since === 0 ? ref - 7 : ref - since;
    return span(found, found, 'day');
  });
}

/** "in August": the latest one that had begun by the report's day. */
function month(
  which: string | undefined,
  wanted: number,
  part: string | undefined,
  future: boolean,
  ofYear?: string,
): Resolve {
  const name = monthName(wanted);
  return fromReport(which === undefined ? name : `${which} ${name}`, (ref) => {
    let year = yearOf(ref);
    if (ofYear !== undefined)
      return thirdOf(monthInterval(year + (OFFSETS[ofYear] ?? 0), wanted) ?? monthFrom(ref, 0), part);
    const ahead = which === 'next' || which === 'coming' || (which === undefined && future);
    if (ahead && wanted <= monthOf(ref)) year += which === undefined && wanted === monthOf(ref) ? 0 : 1;
    else if (!ahead && which !== 'this' && wanted > monthOf(ref)) year -= 1;
    else if (which === 'last' && wanted === monthOf(ref)) year -= 1;
    const whole = monthInterval(year, wanted) ?? monthFrom(ref, 0);
    return thirdOf(whole, part);
  });
}

/** First, middle or last ten days of a month; the whole where no part is said. */
function thirdOf(whole: Interval, part: string | undefined): Interval {
  if (part === undefined) return whole;
  const first = dayOfIso(whole.from ?? '') + Number(part) * 10;
  return span(first, part === '2' ? dayOfIso(whole.to ?? '') : first + 9, 'days');
}

/** "14 March": the latest one not after the report, or the next where the sentence looks ahead. */
function dayOfMonth(
  wanted: number,
  day: number,
  last: number,
  future: boolean,
  ofYear?: string,
): Resolve | null {
  if (dayOf(2024, wanted, day) === null || dayOf(2024, wanted, last) === null || last < day) return null;
  if (ofYear !== undefined)
    return fromReport(`${day} ${monthName(wanted)} ${ofYear} year`, (ref) => {
      const at = dayOf(yearOf(ref) + (OFFSETS[ofYear] ?? 0), wanted, day) ?? ref;
      return span(at, at + last - day, last === day ? 'day' : 'days');
    });
  return fromReport(`${day} ${monthName(wanted)}`, (ref) => {
    let year = yearOf(ref);
    const isPast = (candidate: number): boolean =>
      (dayOf(candidate, wanted, day) ?? Number.POSITIVE_INFINITY) <= ref;
    while (dayOf(year, wanted, day) === null || (!future && !isPast(year))) year -= 1;
    if (future && isPast(year)) year += 1;
    const from = dayOf(year, wanted, day) ?? ref;
    return span(from, dayOf(year, wanted, last) ?? from, last === day ? 'day' : 'days');
  });
}

/** Days named for what happened on them: the name of an event, whose year the words do not give. */
const NAMED_EVENT =
  /^(?: (?!in |on |at |by |the |and |of )\S+){0,2} (?:attacks?|bombings?|massacre|atrocit(?:y|ies)|anniversary|tragedy|hijackings|plot|riots|movement|incident)\b/;

function dayNamed(g: Groups, after: string, future: boolean): Resolve | Interval | null {
  const [wanted, day] = [number(g['m']), number(g['d'])];
  if (NAMED_EVENT.test(after)) {
    return openInterval(`“${day} ${monthName(wanted)}” names an event; its year is not given`);
  }
  return dayOfMonth(wanted, day, number(g['d2'] ?? g['d']), future, g['ly']);
}

/** "two days ago": a day; coarser units are as coarse as they are said. */
function ago(g: Groups): Resolve {
  const unit = g['unit'] ?? '';
  const single = g['some'] === 'a' || g['some'] === 'an';
  const words = `${g['n'] ?? g['some']} ${unit} ago`;
  if (g['n'] === undefined && !single) {
    return (dated) =>
      dated.to === null
        ? openInterval(`“${words}” counts from the report's date, which is not known`)
        : { from: null, to: dated.to, precision: 'open', reason: `“${words}”: how many is not said` };
  }
  const count = single ? 1 : number(g['n']);
  return fromReport(words, (ref) => {
    const at = back(ref, unit, count);
    if (/^(?:day|night|hour)/.test(unit)) return span(at, at, 'day');
    if (/^(?:week|fortnight)/.test(unit)) return span(at - 3, at + 3, 'week');
    return unit.startsWith('month') ? monthFrom(at, 0) : yearsInterval(yearOf(at), yearOf(at));
  });
}

/** "over the past seven months": from then to the report. */
function past(g: Groups): Resolve {
  const unit = g['unit'] ?? '';
  const words = `past ${g['n'] ?? g['some'] ?? ''} ${unit}`.replace('  ', ' ');
  if (g['n'] === undefined && g['some'] !== undefined) {
    return (dated) =>
      dated.to === null
        ? openInterval(`“${words}” counts from the report's date, which is not known`)
        : { from: null, to: dated.to, precision: 'open', reason: `“${words}”: how many is not said` };
  }
  const precision = /^(?:hour|day|night)/.test(unit)
    ? 'days'
    : unit.startsWith('week')
      ? 'week'
      : unit.startsWith('month')
        ? 'month'
        : 'years';
  return fromReport(words, (ref) =>
    span(back(ref, unit, g['n'] === undefined ? 1 : number(g['n'])), ref, precision),
  );
}

/** "earlier this year": begun with the unit, not after the report. */
function within(unit: Unit, later: boolean): Resolve {
  return fromReport(`${later ? 'later' : 'earlier'} this ${unit}`, (ref) => {
    const whole = unitFrom(ref, unit, 0);
    const day = isoOf(ref);
    return later ? { ...whole, from: day } : { ...whole, to: day };
  });
}

const UNIT = '(?<unit>hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?)';
/** "11 March last year", "in January of this year". */
const OF_YEAR = '(?: (?:of )?(?<ly>last|this|next) year)?';
const WHICH = '(?<which>last|past|previous|this|next|coming)';
const BEFORE_MONTH =
  '(?:in|since|by|until|till|during|from|of|for|last|this|next|his|her|their|its|the|a|after|before|between|early|late|mid|through|в|فی|در|په|до|с|ماه|شهر)';

export const RELATIVE_RULES: readonly TimeRule[] = [
  rule(
    'days-of-month',
    'relative',
    '(?:between |from )?(?:the )?<D> <TO> (?:the )?<D2>(?: of)? <M>',
    (g, { future }) => dayOfMonth(number(g['m']), number(g['d']), number(g['d2']), future),
  ),
  rule('days-of-month', 'relative', '(?:between |from )?<M> <D> <TO> <D2>(?! ,? ?\\d{4})', (g, { future }) =>
    dayOfMonth(number(g['m']), number(g['d']), number(g['d2']), future),
  ),
  rule(
    'day-month',
    'relative',
    `(?:(?:W\\d|V)(?: \\.)?(?: ,)? )?(?:the )?<D>(?: day)?(?: of| من| د)? <M>${OF_YEAR}`,
    (g, { after, future }) => dayNamed(g, after, future),
  ),
  rule(
    'month-day',
    'relative',
    `(?:(?:W\\d|V)(?: \\.)?(?: ,)? )?<M> (?:the )?<D>${OF_YEAR}`,
    (g, { after, future }) => dayNamed(g, after, future),
  ),
  rule('event-day', 'relative', '(?:9 / 11|26 / 11|7 / 7)', () =>
    openInterval('numbers that name an event; its year is not given'),
  ),
  rule('day-word', 'relative', 'T(?<t>-?\\d+)(?: (?:morning|afternoon|evening|night))?', (g) => {
    const offset = number(g['t']);
    const word =
      { '-2': 'the day before yesterday', '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }[
        String(offset)
      ] ?? '';
    return fromReport(word, (ref) => span(ref + offset, ref + offset, 'day'));
  }),
  rule('day-before-yesterday', 'relative', '(?:the )?day before T-1', () =>
    fromReport('the day before yesterday', (ref) => span(ref - 2, ref - 2, 'day')),
  ),
  rule('last-night', 'relative', '(?<which>last|this) (?<part>night|evening|morning|afternoon)', (g) => {
    const offset = g['which'] === 'last' ? -1 : 0;
    return fromReport(`${g['which']} ${g['part']}`, (ref) => span(ref + offset, ref + offset, 'day'));
  }),
  rule('kal', 'relative', 'کل(?! (?:N?\\d|\\d|تعداد|ملا|رقم|کی))', () =>
    fromReport('کل', (ref) => ({
      ...span(ref - 1, ref + 1, 'days'),
      reason: 'the word is both yesterday and tomorrow',
    })),
  ),
  rule(
    'weekday',
    'relative',
    `(?:${WHICH} )?W(?<w>\\d)(?: (?:morning|afternoon|evening|night|کو|کے روز|کے دن))?(?! ,? ?(?:\\d|M\\d))`,
    (g, { future }) => weekday(g['which'], number(g['w']), future),
  ),
  rule(
    'unit',
    'relative',
    '(?:the )?(?<which>last|past|previous|preceding|this|current|next|coming|following) (?<unit>week|month|year)',
    (g) => {
      const [which, unit] = [g['which'] ?? '', g['unit'] as Unit];
      return fromReport(`${which} ${unit}`, (ref) => unitFrom(ref, unit, OFFSETS[which] ?? 0));
    },
  ),
  rule('weekend', 'relative', '(?:the |over the )?(?<which>last|past|this|next)? ?weekend', (g) =>
    fromReport(`${g['which'] ?? 'the'} weekend`, (ref) => {
      const saturday = ref - ((weekdayOf(ref) + 1) % 7) + (g['which'] === 'next' ? 7 : 0);
      return span(saturday, saturday + 1, 'days');
    }),
  ),
  rule('unit', 'relative', '(?:в |во |на )?U(?<unit>week|month|year)(?<n>-?\\d)', (g) =>
    fromReport(g['n'] === '0' ? `this ${g['unit']}` : `last ${g['unit']}`, (ref) =>
      unitFrom(ref, g['unit'] as Unit, number(g['n'])),
    ),
  ),
  rule('within', 'relative', '(?<how>earlier|later) (?:in )?(?:this|the) (?<unit>week|month|year)', (g) =>
    within(g['unit'] as Unit, g['how'] === 'later'),
  ),
  rule('part-of-this', 'relative', '(?:the )?<P> (?:this|of this) year', (g) =>
    fromReport('part of this year', (ref) => {
      const year = yearOf(ref);
      const first = Number(g['p']) * 4;
      return {
        from: `${year}-${String(first + 1).padStart(2, '0')}-01`,
        to: monthInterval(year, first + 4)?.to ?? null,
        precision: 'season',
      };
    }),
  ),
  rule(
    'ago',
    'relative',
    `(?:about |around |some |nearly |over |more than )?(?:<N> )?${UNIT} (?:ago|back|قبل|پہلے|پیش|назад)`,
    (g) => (g['n'] === undefined && g['some'] === undefined ? null : ago(g)),
  ),
  rule(
    'past',
    'relative',
    `(?:(?:in|over|during|for|within|throughout) )?(?:the |these )?(?:last|past|previous|preceding) (?:<N> )${UNIT}`,
    (g) => past(g),
  ),
  rule(
    'past',
    'relative',
    `(?:in|over|during|for|within|throughout) (?:the )?(?:last|past) (?<unit>24 hours|week|month|year|decade)`,
    (g) => past(g['unit'] === '24 hours' ? { n: '24', unit: 'hours' } : g),
  ),
  rule('season', 'relative', '(?<which>last|this|next) Z(?<z>\\d)', (g) =>
    fromReport(`${g['which']} season`, (ref) => {
      const season = number(g['z']);
      const begun = monthOf(ref) >= season * 3 + 3;
      const year =
        yearOf(ref) + (g['which'] === 'last' && !begun ? -1 : g['which'] === 'next' && begun ? 1 : 0);
      return seasonInterval(year, season);
    }),
  ),
  rule('month', 'relative', `(?:${WHICH} )(?:<P> )?M(?<m>\\d+)(?! ,? ?\\d)`, (g, { future }) =>
    month(g['which'], number(g['m']), g['p'], future),
  ),
  rule(
    'month',
    'relative',
    `(?<=${BEFORE_MONTH} )(?:(?:the )?<P> )?M(?<m>\\d+)${OF_YEAR}(?! ,? ?\\d)`,
    (g, { future }) => month(undefined, number(g['m']), g['p'], future, g['ly']),
  ),
  rule('month', 'relative', '<P> M(?<m>\\d+)(?! ,? ?\\d)', (g, { future }) =>
    month(undefined, number(g['m']), g['p'], future),
  ),
];
