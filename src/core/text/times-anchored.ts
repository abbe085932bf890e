import { type Interval, openInterval } from '../words/index.ts';
import { seasonInterval } from './times-absolute.ts';
import { dayOfIso, monthFrom, monthsBefore, span, yearOf, yearsInterval } from './times-calendar.ts';
import { number, rule, type TimeRule } from './times-rules.ts';

/**
 * Times that count from the time told last, not from the report: "eleven days later", "the same night", "that summer".
 * Where nothing was told that they could count from, they stay open, with the reason.
 */

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads from the days of the anchor, first and last. */
function fromAnchor(words: string, at: (day: number) => Interval): (anchor: Interval) => Interval {
  return (anchor) => {
    if (anchor.from === null || anchor.to === null)
      return openInterval(`“${words}” counts from a time that is not told`);
    const [first, last] = [at(dayOfIso(anchor.from)), at(dayOfIso(anchor.to))];
    const told =
      anchor.from === anchor.to
        ? anchor.from.slice(0, 10)
        : `${anchor.from.slice(0, 10)}–${anchor.to.slice(0, 10)}`;
    const same = first.from === last.from && first.to === last.to;
    return {
      from: first.from,
      to: last.to,
      precision: same || first.precision !== 'day' ? first.precision : 'days',
      reason: `“${words}” read from the time told before, ${told}`,
    };
  };
}

/** How sure a count of units is: days to the day, weeks to half a week, months and years to the whole one. */
function counted(g: Groups, sign: 1 | -1): (anchor: Interval) => Interval {
  const unit = g['unit'] ?? '';
  const isSome = g['n'] === undefined && !/^an?$/.test(g['some'] ?? '');
  const words = `${g['n'] ?? g['some'] ?? ''} ${unit} ${sign > 0 ? 'later' : 'earlier'}`;
  if (isSome) {
    return (anchor) =>
      sign > 0
        ? { from: anchor.from, to: null, precision: 'open', reason: `“${words}”: how many is not said` }
        : { from: null, to: anchor.to, precision: 'open', reason: `“${words}”: how many is not said` };
  }
  const count = sign * (g['n'] === undefined ? 1 : number(g['n']));
  return fromAnchor(words, (day) => {
    if (unit.startsWith('hour'))
      return span(day + Math.floor(count / 24), day + Math.ceil(count / 24), 'days');
    if (/^(?:day|night)/.test(unit)) return span(day + count, day + count, 'day');
    const weeks = unit.startsWith('fortnight') ? count * 2 : count;
    if (/^(?:week|fortnight)/.test(unit)) return span(day + weeks * 7 - 3, day + weeks * 7 + 3, 'week');
    if (unit.startsWith('month')) return monthFrom(monthsBefore(day, -count), 0);
    const years = unit.startsWith('decade') ? count * 10 : count;
    return yearsInterval(yearOf(day) + years, yearOf(day) + years);
  });
}

const UNIT = '(?<unit>hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?)';
const PART = '(?:day|night|evening|morning|afternoon)';

export const ANCHORED_RULES: readonly TimeRule[] = [
  rule(
    'later',
    'anchored',
    `(?:(?:about|around|some|nearly|over|barely|only|just|more than) )?<N> ${UNIT} (?<way>later|after that|afterwards|thereafter|on|earlier|before that|beforehand|previously)(?! ?(?:than|this|that|in|the|foot))`,
    (g, { after }) => {
      if (g['way'] === 'on' && !/^ ?[,.;]/.test(after)) return null;
      return counted(g, /earlier|before|previously/.test(g['way'] ?? '') ? -1 : 1);
    },
  ),
  rule('same-day', 'anchored', `(?:on |in )?(?:the|that) (?:very )?same ${PART}`, () =>
    fromAnchor('the same day', (day) => span(day, day, 'day')),
  ),
  rule('same-day', 'anchored', `(?:on )?that ${PART}(?= (?:,|\\.|;|and|in|at|when|,? ?[a-z]+ed) )`, () =>
    fromAnchor('that day', (day) => span(day, day, 'day')),
  ),
  rule(
    'next-day',
    'anchored',
    `(?:on )?(?:the (?:next|following) ${PART}|the day after(?= (?:,|\\.|;)))`,
    () => fromAnchor('the next day', (day) => span(day + 1, day + 1, 'day')),
  ),
  rule(
    'day-before',
    'anchored',
    `(?:on )?(?:the (?:previous|preceding) ${PART}|the (?:day|night|evening) before(?= (?:,|\\.|;)))`,
    () => fromAnchor('the day before', (day) => span(day - 1, day - 1, 'day')),
  ),
  rule('same-unit', 'anchored', '(?:in |of )?(?:the|that) same (?<unit>month|year)', (g) =>
    fromAnchor(`the same ${g['unit']}`, (day) =>
      g['unit'] === 'month' ? monthFrom(day, 0) : yearsInterval(yearOf(day), yearOf(day)),
    ),
  ),
  rule('same-unit', 'anchored', '(?:in |of |during )?that (?<unit>month|year)', (g) =>
    fromAnchor(`that ${g['unit']}`, (day) =>
      g['unit'] === 'month' ? monthFrom(day, 0) : yearsInterval(yearOf(day), yearOf(day)),
    ),
  ),
  rule('next-unit', 'anchored', '(?:in )?the (?:following|next) (?<unit>month|year)', (g) =>
    fromAnchor(`the following ${g['unit']}`, (day) =>
      g['unit'] === 'month' ? monthFrom(day, 1) : yearsInterval(yearOf(day) + 1, yearOf(day) + 1),
    ),
  ),
  rule('that-season', 'anchored', '(?:in |during )?(?:that|the same) Z(?<z>\\d)', (g) =>
    fromAnchor('that season', (day) => seasonInterval(yearOf(day), number(g['z']))),
  ),
];
