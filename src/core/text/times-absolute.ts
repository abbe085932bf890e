import type { Interval } from '../words/index.ts';
import { lunarInterval, lunarYear, lunarYearOf, solarInterval, solarYear } from './hijri.ts';
import {
  dayInterval,
  dayOf,
  dayOfIso,
  isoOf,
  lastDay,
  monthInterval,
  span,
  yearsInterval,
} from './times-calendar.ts';
import { fromReport, fullYear, hull, number, type Resolve, rule, type TimeRule } from './times-rules.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** Third of a closed interval: 0 early, 1 mid, 2 late. */
const THIRDS = ['first', 'middle', 'last'] as const;

function third(whole: Interval | null, part: string | undefined): Interval | null {
  if (whole === null || part === undefined || whole.from === null || whole.to === null) return whole;
  const from = dayOfIso(whole.from);
  const to = dayOfIso(whole.to);
  const index = Number(part);
  const reason = `read as the ${THIRDS[index]} third of the ${whole.precision}`;
  if (whole.precision === 'year') {
    const year = Number(whole.from.slice(0, 4));
    const start = dayOf(year, index * 4 + 1, 1) ?? from;
    const end = dayOf(year, index * 4 + 4, lastDay(year, index * 4 + 4)) ?? to;
    return span(start, end, 'season', reason);
  }
  if (whole.precision === 'month')
    return span(from + index * 10, index === 2 ? to : from + index * 10 + 9, 'days', reason);
  const years = Number(whole.to.slice(0, 4)) - Number(whole.from.slice(0, 4)) + 1;
  const first = Number(whole.from.slice(0, 4)) + Math.floor((years * index) / 3);
  const last = Number(whole.from.slice(0, 4)) + Math.floor((years * (index + 1)) / 3) - (index === 2 ? 1 : 0);
  return { ...yearsInterval(first, Math.min(last, Number(whole.to.slice(0, 4)))), reason };
}

/** From the start of one interval to the end of another; null where they run backwards. */
function stretch(a: Interval | null, b: Interval | null, precision: Interval['precision']): Interval | null {
  if (a === null || b === null || a.from === null || b.to === null || a.from > b.to) return null;
  return { from: a.from, to: b.to, precision };
}

/** Day first; where the order cannot be known, both readings are covered. */
function numericDate(g: Groups): Interval | null {
  const year = fullYear(g['y'] ?? '');
  const [a, b] = [number(g['a']), number(g['b'])];
  const dayFirst = dayInterval(year, b, a);
  const monthFirst = dayInterval(year, a, b);
  if (dayFirst === null || monthFirst === null || a === b || g['dot'] !== undefined)
    return dayFirst ?? monthFirst;
  return hull(
    dayFirst,
    monthFirst,
    `${a}/${b}: day and month cannot be told apart; both readings are covered`,
  );
}

function isoDate(g: Groups): Interval | null {
  const day = dayInterval(number(g['y']), number(g['m']), number(g['d']));
  if (day === null || g['h'] === undefined || Number(g['h']) > 23 || Number(g['mi']) > 59) return day;
  const instant = `${day.from}T${(g['h'] ?? '').padStart(2, '0')}:${g['mi']}${g['z'] === undefined ? '' : 'Z'}`;
  return {
    from: instant,
    to: instant,
    precision: 'hour',
    ...(g['z'] === undefined ? { reason: 'local time, zone not given' } : {}),
  };
}

/** Military time zones: A–I are +1…+9, K–M +10…+12, N–Y −1…−12, Z is UTC; J is the writer's own. */
const ZONE_LETTERS = 'yxwvutsrqponzabcdefghiklm';

function dateTimeGroup(g: Groups): Interval | null {
  const [day, hour, minute] = [number(g['d']), number(g['h']), number(g['mi'])];
  const at = dayOf(fullYear(g['y'] ?? ''), number(g['m']), day);
  if (at === null || hour > 23 || minute > 59) return null;
  const offset = ZONE_LETTERS.indexOf(g['z'] ?? '') - 12;
  if (g['z'] === 'j') {
    const local = `${isoOf(at)}T${g['h']}:${g['mi']}`;
    return { from: local, to: local, precision: 'hour', reason: 'local time, zone not given' };
  }
  const instant = `${new Date((at * 24 + hour - offset) * 3_600_000 + minute * 60_000).toISOString().slice(0, 16)}Z`;
  return { from: instant, to: instant, precision: 'hour' };
}

const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'];

/** Northern meteorological seasons. A winter belongs to two years, so both are covered unless both are written. */
export function seasonInterval(year: number, season: number): Interval {
  if (season === 3) {
    return {
      from: `${year - 1}-12-01`,
      to: `${year + 1}-02-${lastDay(year + 1, 2)}`,
      precision: 'season',
      reason: `winter ${year} may be the one that ends or the one that begins in ${year}`,
    };
  }
  const first = season * 3 + 3;
  const to = dayOf(year, first + 2, lastDay(year, first + 2)) ?? 0;
  return span(dayOf(year, first, 1) ?? 0, to, 'season', `${SEASON_NAMES[season]} of the northern hemisphere`);
}

function quarter(year: number, index: number, parts: number): Interval | null {
  const months = 12 / parts;
  const last = index * months;
  const from = dayOf(year, last - months + 1, 1);
  return from === null ? null : span(from, dayOf(year, last, lastDay(year, last)) ?? 0, 'season');
}

/** Day and lunar month without a year: the last one that was not after the report. */
function lastLunar(words: string, month: number, day: number): Resolve {
  return fromReport(words, (ref) => {
    const year = lunarYearOf(ref);
    const found = [year + 1, year, year - 1].map((candidate) => lunarInterval(candidate, month, day));
    const fitting = found.find((interval) => interval !== null && (interval.from ?? '') <= isoOf(ref));
    return fitting ?? span(ref, ref, 'day');
  });
}

const PRECISE: readonly TimeRule[] = [
  rule(
    'dtg',
    'absolute',
    '(?<d>\\d\\d)(?<h>\\d\\d)(?<mi>\\d\\d) ?(?<z>[a-z])(?: h?rs)? <M> (?<y>\\d{4}|\\d\\d)',
    dateTimeGroup,
  ),
  rule(
    'dtg',
    'absolute',
    '(?<d>\\d\\d)(?<h>\\d\\d)(?<mi>\\d\\d)(?<z>[a-z])(?<mon>[a-z]{3})(?<y>\\d{4}|\\d\\d)',
    (g) => {
      const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(g['mon'] ?? '') / 3 + 1;
      return Number.isInteger(month) ? dateTimeGroup({ ...g, m: String(month) }) : null;
    },
  ),
  rule(
    'iso',
    'absolute',
    '<Y> (?:-|/) (?<m>\\d{1,2}) (?:-|/) (?<d>\\d{1,2})(?:(?:t| (?:, )?)(?<h>\\d{1,2}) : (?<mi>\\d\\d)(?: : \\d\\d(?:\\.\\d+)?)?(?<z>z| z)?)?',
    isoDate,
  ),
  rule(
    'numeric',
    'absolute',
    '(?<a>\\d{1,2}) (?<sep>/|-) (?<b>\\d{1,2}) \\k<sep> (?<y>(?:19|20)\\d\\d)',
    numericDate,
  ),
  rule('numeric', 'absolute', '(?<a>\\d{1,2}) / (?<b>\\d{1,2}) / (?<y>\\d\\d)', numericDate),
  rule('numeric', 'absolute', '(?<a>\\d{1,2})(?<dot>\\.)(?<b>\\d{1,2})\\.(?<y>(?:19|20)\\d\\d)', numericDate),
  rule(
    'day-month-year',
    'absolute',
    '(?:(?:W\\d|V)(?: \\.)?(?: ,)? )?(?:the )?<D>(?: day)?(?: of| من| د)? <M>(?: ,| of)? <Y><SUFFIX>',
    (g) => dayInterval(number(g['y']), number(g['m']), number(g['d'])),
  ),
  rule('month-day-year', 'absolute', '(?:(?:W\\d|V)(?: \\.)?(?: ,)? )?<M> (?:the )?<D>(?: ,)? <Y>', (g) =>
    dayInterval(number(g['y']), number(g['m']), number(g['d'])),
  ),
  rule(
    'day-month-short-year',
    'absolute',
    "<D> <M> (?:' )?'?(?<y>\\d\\d)(?! \\p{L})".replace('\\p{L}', '[^\\W\\d_]'),
    (g) => dayInterval(fullYear(g['y'] ?? ''), number(g['m']), number(g['d'])),
  ),
  rule('month-short-year', 'absolute', 'M(?<m>\\d+)-(?<y>\\d{4}|\\d\\d)', (g) => {
    const month = monthInterval(fullYear(g['y'] ?? ''), number(g['m']));
    return month === null || g['y']?.length === 4
      ? month
      : { ...month, reason: 'read as month and two-digit year' };
  }),
  rule(
    'days-of-month',
    'absolute',
    '(?:between |from )?(?:the )?<D> <TO> (?:the )?<D2>(?: of)? <M>(?: ,)? <Y>',
    (g) =>
      stretch(
        dayInterval(number(g['y']), number(g['m']), number(g['d'])),
        dayInterval(number(g['y']), number(g['m']), number(g['d2'])),
        'days',
      ),
  ),
  rule('days-of-month', 'absolute', '(?:between |from )?<M> <D> <TO> <D2>(?: ,)? <Y>', (g) =>
    stretch(
      dayInterval(number(g['y']), number(g['m']), number(g['d'])),
      dayInterval(number(g['y']), number(g['m']), number(g['d2'])),
      'days',
    ),
  ),
  rule(
    'day-to-day',
    'absolute',
    '(?:between |from )?<D> <M>(?: ,)?(?: <Y>)? <TO> <D2> <M2>(?: ,)? <Y2>',
    (g) =>
      stretch(
        dayInterval(number(g['y'] ?? g['y2']), number(g['m']), number(g['d'])),
        dayInterval(number(g['y2']), number(g['m2']), number(g['d2'])),
        'days',
      ),
  ),
  rule(
    'day-to-day',
    'absolute',
    '(?:between |from )?<M> <D>(?: ,)?(?: <Y>)? <TO> <M2> <D2>(?: ,)? <Y2>',
    (g) =>
      stretch(
        dayInterval(number(g['y'] ?? g['y2']), number(g['m']), number(g['d'])),
        dayInterval(number(g['y2']), number(g['m2']), number(g['d2'])),
        'days',
      ),
  ),
];

const COARSE: readonly TimeRule[] = [
  rule(
    'month-to-month',
    'absolute',
    '(?:between |from )?<M>(?: ,)?(?: <Y>)? <TO> <M2>(?: ,| of)? <Y2><SUFFIX>',
    (g) =>
      stretch(
        monthInterval(number(g['y'] ?? g['y2']), number(g['m'])),
        monthInterval(number(g['y2']), number(g['m2'])),
        'month',
      ),
  ),
  rule('month-year', 'absolute', '(?:the )?(?:<P> )?<M>(?: of| ,|,)?(?: the year)? <Y><SUFFIX>', (g) =>
    third(monthInterval(number(g['y']), number(g['m'])), g['p']),
  ),
  rule('years', 'absolute', '(?:between |from )?<Y> <TO> <Y2>', (g) => {
    const [first, last] = [number(g['y']), number(g['y2'])];
    return first < last && last - first < 200 ? yearsInterval(first, last) : null;
  }),
  rule('years', 'absolute', '<Y> - (?<yy>\\d\\d)', (g) => {
    const last = Math.floor(number(g['y']) / 100) * 100 + number(g['yy']);
    return last > number(g['y']) && last - number(g['y']) < 30 ? yearsInterval(number(g['y']), last) : null;
  }),
  rule('part-of-year', 'absolute', '(?:the )?<P> <Y><SUFFIX>', (g) =>
    third(yearsInterval(number(g['y']), number(g['y'])), g['p']),
  ),
  rule(
    'half-of-year',
    'absolute',
    '(?:the )?(?<which>first|second|third|fourth|last|1st|2nd|3rd|4th) (?<part>half|quarter)(?: of)?(?: the year)? <Y>',
    (g) => {
      const parts = g['part'] === 'half' ? 2 : 4;
      const order =
        { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, last: parts }[
          g['which'] ?? ''
        ] ?? 1;
      return order > parts ? null : quarter(number(g['y']), order, parts);
    },
  ),
  rule('quarter', 'absolute', 'q(?<q>[1-4])(?: of)? <Y>', (g) => quarter(number(g['y']), number(g['q']), 4)),
  rule('winter', 'absolute', '(?:the )?Z3(?: of)? <Y> (?:-|/) (?:\\d{4}|\\d\\d)', (g) => ({
    from: `${g['y']}-12-01`,
    to: `${number(g['y']) + 1}-02-${lastDay(number(g['y']) + 1, 2)}`,
    precision: 'season',
  })),
  rule('season-year', 'absolute', '(?:the )?(?:P\\d )?Z(?<z>\\d)(?: of| ,)?(?: the year)? <Y><SUFFIX>', (g) =>
    seasonInterval(number(g['y']), number(g['z'])),
  ),
  rule('decade', 'absolute', "(?:the )?(?:<P> )?(?<y>(?:19|20)\\d0)'?s", (g) =>
    third(yearsInterval(number(g['y']), number(g['y']) + 9), g['p']),
  ),
];

const HIJRI: readonly TimeRule[] = [
  rule('hijri', 'absolute', '<D>(?: of)? <L>(?: ,)? <H>(?: (?:ah|a\\.h\\.|h|hijri|ه|ھ|هجری|ہجری))?', (g) =>
    lunarInterval(number(g['h']), number(g['l']), number(g['d'])),
  ),
  rule('hijri', 'absolute', '<L>(?: ,| of)? <H>(?: (?:ah|a\\.h\\.|h|hijri|ه|ھ|هجری))?', (g) =>
    lunarInterval(number(g['h']), number(g['l']), null),
  ),
  rule(
    'hijri-year',
    'absolute',
    '(?:<H> (?:ah|a\\.h\\.|hijri|ه|ھ|هجری)|(?<h2>1[34]\\d\\d)(?:ه|ھ|ah|h))',
    (g) => lunarYear(number(g['h'] ?? g['h2'])),
  ),
  rule('hijri-day', 'relative', '<D>(?: of)? <L>', (g) =>
    lastLunar(`day ${g['d']} of the lunar month`, number(g['l']), number(g['d'])),
  ),
  rule('solar', 'absolute', '<D> <S>(?: ماه)?(?: ,)?(?: سال)? <H>', (g) =>
    solarInterval(number(g['h']), number(g['s']), number(g['d'])),
  ),
  rule('solar', 'absolute', '<S>(?: ماه)?(?: سال)? <H>', (g) =>
    solarInterval(number(g['h']), number(g['s']), null),
  ),
  rule('solar-numeric', 'absolute', '<H> / (?<s>\\d{1,2}) / (?<d>\\d{1,2})', (g) =>
    solarInterval(number(g['h']), number(g['s']), number(g['d'])),
  ),
  rule('solar-year', 'absolute', 'سال <H>', (g) => solarYear(number(g['h']))),
];

/** A word that makes a bare number a year, right before it. */
const YEAR_BEFORE =
  /(?: (?:in|since|by|until|till|during|from|of|for|year|years|after|before|circa|season|and|early|late|mid|the|M\d+|agreement|accord|treaty|act|report|election|elections|سال|سنه|عام|فی|منذ|в|с|до|до конца|год|سن|په|در)|[(,;/]) $/;
const COUNTED_BEFORE =
  /(?: (?:over|than|least|about|around|some|nearly|almost|to|rs|pkr|usd|no|number|\$|€|£|#|≈)|[$€£#.]) $/;
const LINKING_AFTER =
  /^ (?:and|or|when|but|to|was|were|is|that|which|who|until|after|before|in|on|at|by|with|as|has|had|attacks?|bombings?|г|году|года|год|کے|میں|کی|کا|سے|تک|[^a-z؀-ۿа-я]|$)/;

const BARE: readonly TimeRule[] = [
  rule('year', 'absolute', '<Y><SUFFIX>', (g, { before, after }) => {
    const year = number(g['y']);
    if (year < 1940 || year > 2060 || / (?:\d+ )?[-/:] $/.test(before) || /^ [-/:%°] ?\d?/.test(after))
      return null;
    if (COUNTED_BEFORE.test(before) || (!YEAR_BEFORE.test(before) && !LINKING_AFTER.test(after))) return null;
    if (
      /^ (?:rupees|people|soldiers|dollars|militants|fighters|kg|km|metres|meters|hours|hrs|troops|persons|rounds)\b/.test(
        after,
      )
    )
      return null;
    return yearsInterval(year, year);
  }),
];

/** Times that name their own year, most telling first. */
export const ABSOLUTE_RULES: readonly TimeRule[] = [...PRECISE, ...COARSE, ...HIJRI, ...BARE];
