import type { Zone, ZoneKind } from '../../../../core/words/index.ts';
import { markedRuns } from '../../../../../web/kit/marks.ts';
import type { Span } from '../../../../../web/kit/span.ts';
import type { ReportMention } from '../../contract.ts';

/** A run of the text in one zone, cited or not. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly zone: ZoneKind | null;
  readonly cited: boolean;
}

/** Runs that are one mention together, or none. */
export interface Piece {
  readonly mention: ReportMention | null;
  readonly runs: readonly Run[];
}

const CITED = 'cited';

/**
 * A text as it is drawn: cut at every border of a zone, a mention and the cited words. Where mentions lie in one another
 * the longest holds, so that a name is one link. The texts of all runs, joined, are the whole text again.
 */
export function piecesOf(
  text: string,
  zones: readonly Zone[],
  mentions: readonly ReportMention[],
  span: Span | null,
): Piece[] {
  const outer = outermost(mentions);
  const marks = outer.map(({ start, end }, index) => ({ id: String(index), start, end }));
  const cited = span === null ? [] : [{ id: CITED, ...span }];
  const pieces: { mention: ReportMention | null; runs: Run[] }[] = [];
  for (const { start, text: words, zone, marks: over } of markedRuns(text, zones, [...marks, ...cited])) {
    const mention = outer[Number(over.find((id) => id !== CITED) ?? NaN)] ?? null;
    const run = { start, text: words, zone, cited: over.includes(CITED) };
    const last = pieces.at(-1);
    if (last !== undefined && last.mention === mention) last.runs.push(run);
    else pieces.push({ mention, runs: [run] });
  }
  return pieces;
}

/** Mentions of which none overlaps another: of those that do, the longest, then the first. */
function outermost(mentions: readonly ReportMention[]): ReportMention[] {
  const ordered = mentions
    .filter(({ start, end }) => start < end)
    .toSorted(
      (a, b) => a.start - b.start || b.end - a.end || Number(a.record === null) - Number(b.record === null),
    );
  const kept: ReportMention[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
