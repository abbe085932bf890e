import { type Interval, openInterval, type Precision } from '../words/index.ts';
import { type Gate, gateOf, isOpen } from './pattern-needs.ts';
import { ABSOLUTE_RULES } from './times-absolute.ts';
import { dayOfIso } from './times-calendar.ts';
import { ANCHORED_RULES } from './times-anchored.ts';
import { CLOCK_RULES } from './times-clock.ts';
import { anchorAfter, inTheYearTold, type Told } from './times-told.ts';
import { RELATIVE_RULES } from './times-relative.ts';
import { minusDay, plusDay, type Resolve, signsOf, type TimeRule } from './times-rules.ts';
import { codedPhrase, tokensOf } from './times-words.ts';
import { type Phrase, phrasesOf } from './tokens-fold.ts';
import type { FoundTime, Layout } from './types.ts';

/** A time as written, before the report's date is known. */
export interface TimeMatch {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly rule: string;
  readonly kind: TimeRule['kind'];
  readonly future: boolean;
  readonly resolve: Resolve;
}

const RULES: readonly TimeRule[] = [...ABSOLUTE_RULES, ...RELATIVE_RULES, ...ANCHORED_RULES, ...CLOCK_RULES];
const GATES = RULES.map(({ pattern }) => gateOf(pattern));
const FUTURE =
  / (?:will|shall|(?<!(?:believed|thought|said|known|reported|understood|found|appear|appears|appeared|seem|seems|seemed|claimed|alleged|suspected|presumed|considered|proved|turned out|used|feared|judged) )to be|is due|are due|is scheduled|are scheduled|scheduled for|is expected|are expected|plans? to|planned for|is set for|are set for|состоится|состоятся|намечен|upcoming|due on|deadline|(?:agreed|decided|resolved|asked|directed) to|meet again|next meeting|گا|گی|گے|будет|будут|سوف|خواهد) /;

/** Found once per layout: dates, times and quantities all ask. A cache of a pure function. */
const matches = new WeakMap<Layout, readonly TimeMatch[]>();

/** Every time expression of a layout, in order, without overlap, in every zone. */
export function timeMatches(layout: Layout): readonly TimeMatch[] {
  const known = matches.get(layout);
  if (known !== undefined) return known;
  const found = phrasesOf(layout).flatMap((folded, index) => {
    const phrase = codedPhrase(folded, layout.tokens);
    return phrase === null ? [] : inSentence(layout, phrase, index);
  });
  matches.set(layout, found);
  return found;
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
  readonly rule: TimeRule;
  readonly future: boolean;
  readonly resolve: Resolve;
}

function inSentence(layout: Layout, phrase: Phrase, sentence: number): TimeMatch[] {
  const { line } = phrase;
  const found: Candidate[] = [];
  const signs = signsOf(line);
  for (let rank = 0; rank < RULES.length; rank += 1) {
    const rule = RULES[rank] as TimeRule;
    if ((rule.needs & ~signs) !== 0 || !isOpen(GATES[rank] as Gate, line)) continue;
    rule.pattern.lastIndex = 0;
    // Not matchAll: it copies the pattern on every call, which costs more than the match.
    for (let match = rule.pattern.exec(line); match !== null; match = rule.pattern.exec(line)) {
      const to = match.index + match[0].length;
      const before = line.slice(Math.max(0, match.index - 60), match.index);
      const future = FUTURE.test(line.slice(0, match.index));
      const read = rule.read(match.groups ?? {}, { before, after: line.slice(to, to + 60), future });
      if (read === null) continue;
      found.push({
        from: match.index,
        to,
        rank,
        rule,
        future,
        resolve: typeof read === 'function' ? read : () => read,
      });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to || a.rank - b.rank);
  const kept: TimeMatch[] = [];
  let floor = 0;
  for (const candidate of found) {
    if (candidate.from < floor) continue;
    floor = candidate.to;
    kept.push(matchOf(layout, phrase, sentence, bounded(line, candidate)));
  }
  return kept;
}

/** How coarse a stretch is, by its length. */
function precisionOf(from: string | null, to: string | null): Precision {
  if (from === null || to === null) return 'open';
  const days = dayOfIso(to) - dayOfIso(from);
  return days < 32 ? 'days' : days < 400 ? 'month' : 'years';
}

const SINCE = / (?:ever since|since|منذ|از) $/;
const BOUNDS: readonly (readonly [RegExp, (base: Interval, dated: Interval) => Interval])[] = [
  [
    SINCE,
    (base, dated) => {
      // A report cannot end what begins after it: then the end stays open.
      const to = base.from !== null && dated.to !== null && dated.to < base.from ? null : dated.to;
      return {
        from: base.from,
        to,
        precision: precisionOf(base.from, to),
        reason: 'since then, up to the report',
      };
    },
  ],
  [
    / (?:until|till|up to|by) $/,
    (base) => ({ from: null, to: base.to, precision: 'open', reason: 'not later; the start is not given' }),
  ],
  [
    / before $/,
    (base) => ({
      from: null,
      to: base.from === null ? null : minusDay(base.from),
      precision: 'open',
      reason: 'before then; the start is not given',
    }),
  ],
  [
    / after $/,
    (base) => ({
      from: base.to === null ? null : plusDay(base.to),
      to: null,
      precision: 'open',
      reason: 'after then; the end is not given',
    }),
  ],
];

/** "since 2021", "until March", "before 14 May": the time bounds a stretch and is no time of its own. */
function bounded(line: string, candidate: Candidate): Candidate {
  if (candidate.rule.kind === 'clock' || candidate.rule.rule === 'past') return candidate;
  const before = line.slice(Math.max(0, candidate.from - 20), candidate.from);
  for (const [pattern, bound] of BOUNDS) {
    const word = pattern.exec(before);
    if (word === null) continue;
    const { resolve } = candidate;
    const open = (dated: Interval): Interval => {
      const base = resolve(dated);
      return base.from === null && base.to === null ? base : bound(base, dated);
    };
    return { ...candidate, from: candidate.from - word[0].length + 1, resolve: open };
  }
  return candidate;
}

function matchOf(layout: Layout, phrase: Phrase, sentence: number, candidate: Candidate): TimeMatch {
  const [firstToken, endToken] = tokensOf(phrase, candidate.from, candidate.to);
  return {
    start: layout.tokens[firstToken]?.start ?? 0,
    end: layout.tokens[endToken - 1]?.end ?? 0,
    firstToken,
    endToken,
    sentence,
    rule: `time.${candidate.rule.rule}@1`,
    kind: candidate.rule.kind,
    future: candidate.future,
    resolve: candidate.resolve,
  };
}

const UNREAD = new Set(['boilerplate', 'teaser', 'repeated']);

/**
 * Times spoken of in what the report itself says (not in boilerplate, teasers or repeats). Relative ones count from
 * `dated`; where that is open they are open too, with the reason. Never an invented day.
 */
export function findTimes(layout: Layout, dated: Interval): FoundTime[] {
  const read = timeMatches(layout).filter(({ sentence }) => {
    const zone = layout.zones[layout.sentences[sentence]?.zone ?? -1];
    return zone !== undefined && !UNREAD.has(zone.kind);
  });
  const intervals = resolved(layout, read, dated);
  return read.map(({ start, end, rule, kind }, index) => {
    const base = intervals[index] as Interval;
    const interval = kind === 'clock' ? onDay(base, read, intervals, index) : base;
    return { start, end, text: layout.text.slice(start, end), interval, rule };
  });
}

/** Puts a clock time on the nearest single day of its sentence. */
function onDay(
  clock: Interval,
  read: readonly TimeMatch[],
  intervals: readonly Interval[],
  index: number,
): Interval {
  const here = read[index] as TimeMatch;
  let best: { day: string; distance: number } | null = null;
  for (const step of [-1, 1]) {
    for (let other = index + step; read[other]?.sentence === here.sentence; other += step) {
      const day = read[other]?.kind === 'clock' ? null : singleDay(intervals[other] as Interval);
      if (day === null) continue;
      const distance = Math.abs((read[other]?.start ?? 0) - here.start);
      if (best === null || distance < best.distance) best = { day, distance };
      break;
    }
  }
  if (best === null) return openInterval(`clock time ${clock.from?.slice(1)} without a day in its sentence`);
  const at = `${best.day}${clock.from}`;
  return {
    from: at,
    to: at,
    precision: 'hour',
    ...(at.endsWith('Z') ? {} : { reason: 'local time, zone not given' }),
  };
}

function singleDay(interval: Interval): string | null {
  const day = interval.from?.slice(0, 10) ?? null;
  return day !== null && interval.to?.slice(0, 10) === day ? day : null;
}

/** Each time with its interval, in order: what was told before is what later ones count from. */
function resolved(layout: Layout, read: readonly TimeMatch[], dated: Interval): Interval[] {
  let told: Told | null = null;
  return read.map((match) => {
    const near: Told | null = told !== null && match.sentence - told.sentence <= REACH ? told : null;
    const base =
      match.kind === 'anchored'
        ? match.resolve(near?.interval ?? NOTHING_TOLD)
        : inTheYearTold(layout, match, said(match, near) ?? match.resolve(dated), near, dated);
    told = anchorAfter(layout, match, base) ?? told;
    return base;
  });
}

/** So many sentences further on a time can still be counted from. */
const REACH = 6;
const NOTHING_TOLD = openInterval('no time is told before');

/** "announced on 8 April that … the day before yesterday": in reported speech the words count from the day of the saying. */
function said(match: TimeMatch, near: Told | null): Interval | null {
  const isDayWord = /day-word|day-before-yesterday|last-night/.test(match.rule);
  if (!isDayWord || near === null || near.sentence !== match.sentence || !near.isAbsolute) return null;
  const read = match.resolve(near.interval);
  const reason = read.reason?.replace("the report's date", 'the day named in the sentence,');
  return reason === undefined ? read : { ...read, reason };
}
