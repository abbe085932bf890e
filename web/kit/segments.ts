import type { Zone, ZoneKind } from '../../src/core/words/index.ts';

/** UTF-16 offsets in the stored text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of text in one zone, cited or not. */
export interface Segment {
  readonly text: string;
  readonly zone: ZoneKind | null;
  readonly cited: boolean;
  /** The first cited run: the anchor stands there. */
  readonly first: boolean;
}

/**
 * Cuts a text at every border of a zone and of the cited span. Where zones lie in one another the shortest holds.
 * The texts of the segments, joined, are the whole text again.
 */
export function segmentsOf(text: string, zones: readonly Zone[], span: Span | null): Segment[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length);
  const cuts = new Set([0, text.length, ...zones.flatMap(({ start, end }) => [inside(start), inside(end)])]);
  if (span) for (const at of [span.start, span.end]) cuts.add(inside(at));
  const borders = [...cuts].toSorted((a, b) => a - b);
  const ordered = zones.toSorted((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let cited = false;
  let open: Zone[] = [];
  let next = 0;
  for (let i = 0; i + 1 < borders.length; i++) {
    const [start = 0, end = 0] = [borders[i], borders[i + 1]];
    for (; next < ordered.length && (ordered[next]?.start ?? 0) <= start; next++)
      open.push(ordered[next] as Zone);
    open = open.filter((zone) => zone.end > start);
    const isCited = span !== null && start >= span.start && end <= span.end && end > start;
    segments.push({
      text: text.slice(start, end),
      zone: innermost(open),
      cited: isCited,
      first: isCited && !cited,
    });
    cited ||= isCited;
  }
  return segments;
}

function innermost(zones: readonly Zone[]): ZoneKind | null {
  let best: Zone | null = null;
  for (const zone of zones) if (best === null || zone.end - zone.start < best.end - best.start) best = zone;
  return best?.kind ?? null;
}

/** Reads `?span=120-164`; null where it is none. */
export function readSpan(written: unknown): Span | null {
  const match = typeof written === 'string' ? /^(\d{1,9})-(\d{1,9})$/.exec(written) : null;
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && start < end ? { start, end } : null;
}
