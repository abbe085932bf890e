import type { Reading, Zone } from '../words/index.ts';

/** A sentence of the body. Offsets are UTF-16 units of the stored text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
}

/** Zones that are the report's own matter; headings, boilerplate, teasers and repeated blocks say nothing of an origin. */
const OWN_ZONES: ReadonlySet<Zone['kind']> = new Set(['body', 'quotation', 'table']);
/** What a page puts around its matter, where the zones did not find it. */
const NAVIGATION =
  /^\s*(?:previous article|next article|read more|also read|related (?:articles?|stories|news)|more stories|share this|most read)\b/iu;
const SENTENCE_END = /[.!?؟۔](?=["'”’»)\]]*\s)|\n\s*\n/gu;

type Stretch = Pick<Zone, 'start' | 'end'>;

/** What of a text is the report's own matter, in order. A quotation inside a sentence parts nothing. */
export function ownMatter({ text, zones }: Reading): readonly Stretch[] {
  if (zones.length === 0) return [{ start: 0, end: text.length }];
  const stretches: { start: number; end: number }[] = [];
  let isTable = false;
  for (const { kind, start, end } of zones) {
    if (!OWN_ZONES.has(kind)) continue;
    const last = stretches.at(-1);
    const isNext = last !== undefined && text.slice(last.end, start).trim() === '';
    if (isNext && !isTable && kind !== 'table') last.end = end;
    else stretches.push({ start, end });
    isTable = kind === 'table';
  }
  return stretches;
}

/** The sentences of a report's own matter, in order. */
export function passagesOf(reading: Reading): readonly Passage[] {
  const passages: Passage[] = [];
  let paragraph = 0;
  for (const zone of ownMatter(reading)) {
    const text = reading.text.slice(zone.start, zone.end);
    let from = 0;
    const cut = (to: number): void => {
      const sentence = text.slice(from, to);
      if (/[\p{L}\p{N}]/u.test(sentence) && !NAVIGATION.test(sentence))
        passages.push({ start: zone.start + from, end: zone.start + to, paragraph });
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
