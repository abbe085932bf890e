import { FAMILY } from '../resolve/events.data.ts';
import type { Reading } from '../words/index.ts';
import type { Passage } from './passages.ts';

/** Share of a report's claims that must stand in paragraphs citing the source for the report to rest on it. */
const MOST_CLAIMS = 0.6;

/**
 * `source:<who>|<day>|<family of event>` where a dated report takes most of what it says from one source. Citing a
 * source is not enough (two reports may quote one office on two matters): the day and kind of event must be the same.
 */
export function sourceKeys(reading: Reading, passages: readonly Passage[]): readonly string[] {
  if (reading.dated.from === null) return [];
  const sources = new Set(
    reading.citations.filter((citation) => citation.kind === 'source').map((citation) => citation.key),
  );
  const [source] = sources;
  if (sources.size !== 1 || source === undefined || !coversMost(reading, passages)) return [];
  return eventDays(reading).map((day) => `source:${source.replace(/^source:/, '')}|${day}`);
}

function coversMost(reading: Reading, passages: readonly Passage[]): boolean {
  const paragraphAt = (offset: number): number | null =>
    passages.find((passage) => offset >= passage.start && offset < passage.end)?.paragraph ?? null;
  const citing = new Set(
    reading.citations
      .filter((citation) => citation.kind === 'source')
      .map((citation) => paragraphAt(citation.start)),
  );
  citing.delete(null);
  const paragraphs = reading.claims
    .filter((claim) => claim.property !== 'name')
    .map((claim) => paragraphAt(claim.start));
  const own = paragraphs.filter((paragraph) => paragraph !== null);
  return (
    own.length > 0 && own.filter((paragraph) => citing.has(paragraph)).length >= MOST_CLAIMS * own.length
  );
}

/** Exact day and family of each event the report speaks of. */
function eventDays(reading: Reading): readonly string[] {
  const families = new Map<number, Set<string>>();
  for (const { subject, value } of reading.claims) {
    if (value.type !== 'event-type') continue;
    families.set(subject, (families.get(subject) ?? new Set()).add(FAMILY[value.eventType]));
  }
  const days = new Set<string>();
  for (const { subject, property, value } of reading.claims) {
    if (property !== 'occurred' || value.type !== 'date' || value.interval.from === null) continue;
    const day = value.interval.from.slice(0, 10);
    if (value.interval.to?.slice(0, 10) !== day) continue;
    for (const family of families.get(subject) ?? []) days.add(`${day}|${family}`);
  }
  return [...days].toSorted();
}
