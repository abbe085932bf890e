import { foldName } from '../names/index.ts';
import type { Reading } from '../words/index.ts';

const LEAST_REFERENCE = 4;
/** Words that stand before any office's number. What is left without them may be of any office. */
const NUMBER_WORDS = new Set(
  'no nr num number ref reference fir case crime dd para letter of dated the'.split(' '),
);

/**
 * 'CT/PB-0042' and 'ct pb 0042' are one reference. A bare number ('FIR 773/25') is none: every station has its own
 * series, and a case number names a matter, not a message.
 */
function relayKey(reference: string): string | null {
  const parts = foldName(reference).split(' ');
  const slug = parts.join('-');
  const office = parts.some((part) => /\p{L}/u.test(part) && !NUMBER_WORDS.has(part));
  return office && slug.length >= LEAST_REFERENCE && /\d/.test(slug) ? `relay:${slug}` : null;
}

/** 'relay:…' of the report's own number and of the messages it relays. */
export function referenceKeys(reading: Reading, reference: string | null): readonly string[] {
  const cited = reading.citations.flatMap((citation) =>
    citation.kind === 'relay' ? [relayKey(citation.key.replace(/^relay:/, ''))] : [],
  );
  const own = reference === null ? null : relayKey(reference);
  return [own, ...cited].filter((key) => key !== null);
}
