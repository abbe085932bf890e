import type { Zone } from '../words/index.ts';
import { classifyLines } from './zones-classify.ts';
import { joinWrapped, type Line, linesOf } from './zones-lines.ts';
import { speakerOf, splitQuotes } from './zones-quotes.ts';
import { markRepeats } from './zones-repeats.ts';

/** The text cut into zones, with the line starts at which a sentence may go on. */
export interface Cut {
  readonly zones: readonly Zone[];
  readonly lines: readonly Line[];
  readonly joinedAt: ReadonlySet<number>;
  readonly title: string | null;
}

/**
 * Zones of a text: they cover it exactly, in order, without gap or overlap. One paragraph of body is one zone, a heading
 * one zone; blank lines belong to the zone before them. What the format tells of whole lines (`told`: quoted mail, page
 * heads) is not guessed again. Linear in the length of the text.
 */
export function zonesOf(text: string, told: readonly Zone[] = []): Cut {
  const lines = linesOf(text);
  joinWrapped(text, lines);
  const speakers = markTold(lines, told);
  markRepeats(text, lines);
  classifyLines(text, lines);
  const zones = groupLines(lines).flatMap((zone) => {
    if (zone.kind === 'body') return splitQuotes(text, zone);
    if (zone.kind !== 'quotation') return [zone];
    const speaker = speakers.get(zone.start);
    return [speaker === undefined ? withSpeaker(text, zone) : { ...zone, speaker }];
  });
  const joinedAt = new Set(lines.filter((line) => line.joined).map((line) => line.start));
  return { zones, lines, joinedAt, title: titleOf(text, lines) };
}

/** Gives the lines inside of told zones their kind; answers who speaks in the lines of told quotations, by their starts. */
function markTold(lines: readonly Line[], told: readonly Zone[]): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>();
  let at = 0;
  for (const zone of told.toSorted((a, b) => a.start - b.start)) {
    while (at < lines.length && (lines[at]?.start ?? 0) < zone.start) at += 1;
    const first = at;
    for (; at < lines.length && (lines[at]?.start ?? 0) < zone.end; at += 1) {
      const line = lines[at] as Line;
      if (line.length > 0) line.kind = zone.kind;
      if (zone.speaker !== undefined) speakers.set(line.start, zone.speaker);
    }
    // No sentence runs over the border of a told zone.
    for (const border of [lines[first], lines[at]]) if (border !== undefined) border.joined = false;
  }
  return speakers;
}

function groupLines(lines: readonly Line[]): Zone[] {
  const zones: Zone[] = [];
  let block = -1;
  for (const line of lines) {
    const last = zones.at(-1);
    if (last !== undefined && (line.length === 0 || goesOn(last, line, block))) {
      zones[zones.length - 1] = { ...last, end: line.end };
    } else {
      zones.push({
        kind: line.kind ?? 'body',
        start: line.start,
        end: line.end,
        ...(line.repeats === null ? {} : { repeats: line.repeats }),
      });
    }
    if (line.length > 0) block = line.block;
  }
  return zones;
}

function goesOn(zone: Zone, line: Line, block: number): boolean {
  const kind = line.kind ?? 'body';
  if (kind === 'repeated' || kind === 'heading') return false;
  if (kind === 'boilerplate' || kind === 'teaser') return zone.kind === kind;
  return zone.kind === kind && line.block === block;
}

function withSpeaker(text: string, zone: Zone): Zone {
  const around = { start: Math.max(0, zone.start - 200), end: Math.min(text.length, zone.end + 200) };
  const speaker = speakerOf(text, around, zone.start, zone.end);
  return speaker === null ? zone : { ...zone, speaker };
}

const HEADER = /^[\p{Lu} ]{2,20}\s*[:#]/u;
const SUBJECT = /^(?:subj(?:ect)?|sub)\.?\s*:\s*(.+)$/iu;
const LONGEST_TITLE = 300;

/** The subject line of a message, else the first heading. */
function titleOf(text: string, lines: readonly Line[]): string | null {
  const headings = lines.filter((line) => line.kind === 'heading');
  for (const line of headings) {
    const subject = SUBJECT.exec(line.head)?.[1];
    if (subject !== undefined) return subject.trim();
  }
  const plain = headings.filter((line) => !HEADER.test(line.head));
  const echoes = new Set(lines.map(({ repeats }) => repeats));
  // A captured page often opens with the site's name; the title is what the page repeats, or the longer line below.
  const echoed = plain.find((line) => echoes.has(line.from));
  const [first, second] = plain;
  const site =
    first !== undefined &&
    second !== undefined &&
    first.block === second.block &&
    /^\S+(?: \S+){0,2}$/.test(first.head);
  const title = echoed ?? (site ? second : first) ?? null;
  if (title === null) return null;
  return text.slice(title.from, Math.min(title.to, title.from + LONGEST_TITLE)).replace(/^#{1,6}\s+/, '');
}
