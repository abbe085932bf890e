import type { Marking } from '../marking/index.ts';
import { LEVEL_NAMES, parseMarking } from '../marking/index.ts';

/** A stretch of the upper version under one portion mark, or under none. */
export interface Portion {
  readonly start: number;
  readonly end: number;
  /** The mark as written; null where there is none. */
  readonly mark: string | null;
  /** It may be told under the marking of the lower version. */
  readonly told: boolean;
}

/** Who the lower version is for, and under which marking. */
export interface LowerTerms {
  readonly marking: Marking;
  /** Code of the recipient: a portion's REL TO must name it. */
  readonly recipient: string;
}

const SHORT: Readonly<Record<string, string>> = {
  U: 'UNCLASSIFIED',
  R: 'RESTRICTED',
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  TS: 'TOP SECRET',
};
const HEADS = [...Object.keys(SHORT), ...LEVEL_NAMES].toSorted((a, b) => b.length - a.length).join('|');
/** A mark stands at the head of a line, behind a number or a bullet at most. */
const MARK = new RegExp(
  `^[ \\t]*(?:[-*•·]|\\d{1,3}[.)]|[a-z][.)])?[ \\t]*\\(((?:${HEADS})(?:\\/\\/[^()\\n]{1,200})?)\\)`,
  'gm',
);
const GAP = /\n[ \t]*\n/g;

/**
 * The portions of a text: a mark holds from its line to the next mark or the next empty line. What has no mark stands
 * under the marking of the report, and a mark that is not understood is told to nobody.
 */
export function portionsOf(text: string, lower: LowerTerms): Portion[] {
  const marks = new Map([...text.matchAll(MARK)].map((match) => [match.index, match[1] ?? '']));
  const gaps = [...text.matchAll(GAP)].map((match) => match.index + match[0].length);
  const starts = [...new Set([0, ...marks.keys(), ...gaps])].toSorted((a, b) => a - b);
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const mark = marks.get(start) ?? null;
    return start < end ? [{ start, end, mark, told: mark !== null && maybeTold(mark, lower) }] : [];
  });
}

function maybeTold(mark: string, { marking, recipient }: LowerTerms): boolean {
  const [head = '', ...rest] = mark.split('//');
  const parsed = parseMarking([SHORT[head] ?? head, ...rest].join('//'), { originator: recipient });
  if (!parsed.ok) return false;
  const portion = parsed.marking;
  const audiences = /\bREL TO\b/.test(mark) ? named(mark) : [];
  return (
    portion.level <= marking.level &&
    portion.compartments.every((one) => marking.compartments.includes(one)) &&
    portion.controls.every((one) => marking.controls.includes(one)) &&
    audiences.every((audience) => audience.includes('ALL') || audience.includes(recipient))
  );
}

/** The parties that each REL TO names. */
const named = (mark: string): string[][] =>
  [...mark.matchAll(/\bREL TO ([^/]+)/g)].map((match) =>
    (match[1] ?? '').split(',').map((one) => one.trim()),
  );
