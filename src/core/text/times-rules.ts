import { type Interval, openInterval } from '../words/index.ts';
import { dayOfIso, isoOf } from './times-calendar.ts';

/** What stands around a match in the coded sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** The sentence speaks of what is still to come. */
  readonly future: boolean;
}

/** Reads an interval once the report's date is known. */
export type Resolve = (dated: Interval) => Interval;

export interface TimeRule {
  readonly rule: string;
  /** Matched between single spaces of the coded sentence. */
  readonly pattern: RegExp;
  /** Signs without which the pattern cannot match, as bits (see `signsOf`): most sentences are spared most patterns. */
  readonly needs: number;
  /** absolute: says its own year. relative: counts from the report. anchored: from the time told before. clock: an hour that needs a day. */
  readonly kind: 'absolute' | 'relative' | 'anchored' | 'clock';
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    around: Around,
  ) => Resolve | Interval | null;
}

/** A rule over the coded line; `source` may use Y, D, M, N (see PIECES). */
export function rule(name: string, kind: TimeRule['kind'], source: string, read: TimeRule['read']): TimeRule {
  const pattern = source.replace(/<([A-Z]+)(\w*)>/g, (_, piece: string, suffix: string) =>
    (PIECES[piece] ?? '').replaceAll('#', suffix),
  );
  return {
    rule: name,
    kind,
    pattern: new RegExp(`(?<= )(?:${pattern})(?= )`, 'g'),
    needs: needsOf(source),
    read,
  };
}

/** What a coded line can hold: its codes, Y a four-digit number, D any number. */
const SIGNS = 'MLSWZTUYD';
const bitOf = (sign: string): number => 1 << SIGNS.indexOf(sign);
const CODES = [...'MLSWZTU'].map((code) => [code, bitOf(code)] as const);
const [YEAR, NUMBER] = [bitOf('Y'), bitOf('D')];

/** Signs of a coded line, as bits. */
export function signsOf(line: string): number {
  let signs = 0;
  for (const [code, bit] of CODES) if (line.includes(code)) signs |= bit;
  if (/\d{4}/.test(line)) signs |= YEAR;
  return / \d/.test(line) ? signs | NUMBER : signs;
}

/** Read off the source: none of these pieces is ever optional where it is the first of its kind. */
const NEEDS: readonly (readonly [sign: string, inSource: RegExp])[] = [
  ['M', /<M>|M\(\?<m>/],
  ['L', /<L>/],
  ['S', /<S>/],
  ['Z', /Z3|Z\(/],
  ['T', /T\(\?<t>/],
  ['U', /U\(/],
  ['W', /\)W\(|\?W\(\?<w>/],
  ['Y', /<H>(?! \()|^(?!.*\(\?: <Y>\)).*<Y>/],
  ['D', /<D>/],
];

function needsOf(source: string): number {
  const needs = NEEDS.reduce(
    (bits, [sign, inSource]) => (inSource.test(source) ? bits | bitOf(sign) : bits),
    0,
  );
  return needs === 0 && /^\(\?<\w+>(?:\\d|\[0-2\])/.test(source) ? NUMBER : needs;
}

const PIECES: Readonly<Record<string, string>> = {
  Y: '(?<y#>(?:19|20)\\d\\d)',
  H: '(?<h#>1[34]\\d\\d)',
  D: '(?<d#>\\d{1,2})(?:st|nd|rd|th)?',
  M: 'M(?<m#>\\d+)(?: / M\\k<m#>)?(?: \\.(?= (?:,|\\d)))?',
  L: 'L(?<l#>\\d+)',
  S: 'S(?<s#>\\d+)',
  P: 'P(?<p#>\\d)(?: (?:part|months?|days|weeks?))?(?: of)?(?: the)?(?: year| month)?(?: of)?',
  N: '(?:N?(?<n#>\\d{1,3})|(?<some#>an?|several|few|a few|a couple of|couple of|the|some|recent|many))',
  TO: '(?:-|/|to|and|until|till|through|تا|سے|الى|по)',
  SUFFIX: '(?: (?:года|году|год|г|ء|م|ع)(?: \\.)?)?',
};

export const number = (text: string | undefined): number => Number(text ?? Number.NaN);

/** A two-digit year, or a whole one. Two digits are of the years 1950–2049. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/**
 * Counts from both ends of the report's own date, so that a report dated to a month gives a stretch, never a made-up day.
 * An open report date leaves the time open, with the reason.
 */
export function fromReport(words: string, at: (day: number) => Interval): Resolve {
  return (dated) => {
    if (dated.from === null || dated.to === null)
      return openInterval(`“${words}” counts from the report's date, which is not known`);
    const first = at(dayOfIso(dated.from));
    const last = dated.from.slice(0, 10) === dated.to.slice(0, 10) ? first : at(dayOfIso(dated.to));
    const day =
      dated.from.slice(0, 10) === dated.to.slice(0, 10)
        ? dated.from.slice(0, 10)
        : `${dated.from}–${dated.to}`;
    const why = `“${words}” read from the report's date ${day}`;
    const reason = first.reason === undefined ? why : `${why}; ${first.reason}`;
    const same = first.from === last.from && first.to === last.to;
    return {
      from: first.from,
      to: last.to,
      precision: same || first.precision !== 'day' ? first.precision : 'days',
      reason,
    };
  };
}

/** Hull of intervals that are all possible. */
export function hull(a: Interval, b: Interval, reason: string): Interval {
  const froms = [a.from ?? '', b.from ?? ''].toSorted();
  const tos = [a.to ?? '', b.to ?? ''].toSorted();
  return { from: froms[0] ?? null, to: tos[1] ?? null, precision: 'days', reason };
}

export function minusDay(iso: string): string {
  return isoOf(dayOfIso(iso) - 1);
}

export function plusDay(iso: string): string {
  return isoOf(dayOfIso(iso) + 1);
}
