import type { Interval, Reading } from '../words/index.ts';
import type { Problem, ReadResult, Source, Tools } from './types.ts';
import { LIMITS } from './limits.ts';
import { overLimit, problem, Warnings } from './problems.ts';
import { warnOfDisguise } from './suspicious.ts';

/** Why a text is too large to be read as prose, or null. One pass over the line ends. */
export function refuseProse(text: string): Problem | null {
  if (text.trim() === '') return problem('EMPTY_FILE', { byte: 0 });
  if (text.length > LIMITS.proseChars.max) return overLimit('proseChars', text.length);
  let lines = 0;
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    lines += 1;
    if (stop - start > LIMITS.lineChars.max)
      return overLimit('lineChars', stop - start, { line: lines, offset: start });
    if (lines > LIMITS.lines.max) return overLimit('lines', lines, { line: lines });
    start = stop + 1;
  }
  return null;
}

export const datedOption = (dated: Interval | null | undefined): { dated?: Interval | null } =>
  dated === undefined ? {} : { dated };

/** Plain text: read as it is. */
export function readPlain(source: Source, tools: Tools): ReadResult {
  const refused = refuseProse(source.text);
  if (refused) return { ok: false, problems: [refused] };
  const warnings = new Warnings();
  warnOfDisguise(source.text, warnings);
  const reading = tools.readText(source.text, datedOption(source.hints.dated));
  return { ok: true, readings: [reading], warnings: warnings.list(), markings: [] };
}

/** Moves every offset of a reading, for prose that stands inside a longer text. */
export function shiftReading(
  reading: Reading,
  by: number,
): Pick<Reading, 'zones' | 'mentions' | 'claims' | 'citations'> {
  const moved = <T extends { readonly start: number; readonly end: number }>(item: T): T => ({
    ...item,
    start: item.start + by,
    end: item.end + by,
  });
  return {
    zones: reading.zones.map((zone) =>
      zone.repeats === undefined ? moved(zone) : { ...moved(zone), repeats: zone.repeats + by },
    ),
    mentions: reading.mentions.map(moved),
    claims: reading.claims.map(moved),
    citations: reading.citations.map(moved),
  };
}
