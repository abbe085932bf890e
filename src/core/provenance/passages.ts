import { foldName } from '../names/index.ts';
import type { Reading, Zone } from '../words/index.ts';

/** A sentence of the body, folded. Offsets are UTF-16 units of the stored text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
}

/** Zones that are the report's own matter; headings, boilerplate, teasers and repeated blocks say nothing of an origin. */
export const OWN_ZONES: ReadonlySet<Zone['kind']> = new Set(['body', 'quotation', 'table']);
const SENTENCE_END = /[.!?؟۔](?=["'”’»)\]]*\s)|\n\s*\n/gu;

/** The sentences of a report's own matter, in order. */
export function passagesOf(reading: Reading): readonly Passage[] {
  const zones =
    reading.zones.length === 0
      ? [{ kind: 'body' as const, start: 0, end: reading.text.length }]
      : reading.zones;
  const passages: Passage[] = [];
  let paragraph = 0;
  for (const zone of zones) {
    if (!OWN_ZONES.has(zone.kind)) continue;
    const text = reading.text.slice(zone.start, zone.end);
    let from = 0;
    const cut = (to: number): void => {
      const words = foldName(text.slice(from, to))
        .split(' ')
        .filter((word) => word !== '');
      if (words.length > 0)
        passages.push({ start: zone.start + from, end: zone.start + to, words, paragraph });
      from = to;
    };
    for (const match of text.matchAll(SENTENCE_END)) {
      cut(match.index + match[0].length);
      if (match[0].includes('\n')) paragraph += 1;
    }
    cut(text.length);
    paragraph += 1;
  }
  return passages;
}
