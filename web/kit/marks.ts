import type { Zone, ZoneKind } from '../../src/core/words/index.ts';

/** Words of a text that something rests on. Offsets in UTF-16 units, end exclusive. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A run of text that lies in one zone and under the same marks throughout. */
export interface MarkedRun {
  readonly start: number;
  readonly text: string;
  readonly zone: ZoneKind | null;
  /** Ids of the marks over it, the shortest first. */
  readonly marks: readonly string[];
}

/** Cuts a text at every border of a zone or mark; the texts of the runs, joined, are the whole text again. */
export function markedRuns(text: string, zones: readonly Zone[], marks: readonly Mark[]): MarkedRun[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...zones, ...marks]) cuts.add(inside(start)).add(inside(end));
  const borders = [...cuts].toSorted((a, b) => a - b);
  const zonesAt = sweep(zones);
  const marksAt = sweep(marks);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      zone: zonesAt(start)[0]?.kind ?? null,
      marks: marksAt(start).map(({ id }) => id),
    };
  });
}

/** What lies over a place, the shortest first. Asked with rising places, each piece is looked at a few times only. */
function sweep<Piece extends { readonly start: number; readonly end: number }>(pieces: readonly Piece[]) {
  const ordered = pieces.toSorted((a, b) => a.start - b.start);
  let open: Piece[] = [];
  let next = 0;
  return (at: number): readonly Piece[] => {
    for (; next < ordered.length && (ordered[next]?.start ?? 0) <= at; next++)
      open.push(ordered[next] as Piece);
    open = open.filter(({ end }) => end > at);
    return open.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  };
}
