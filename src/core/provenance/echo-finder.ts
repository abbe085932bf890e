import { echoOf } from './echo.ts';
import { LEAST_PLAIN_WORDS, type Prepared, prepare } from './sentences.ts';
import { type Sketch, unpackSketch } from './sketch.ts';
import type { OriginReport } from './types.ts';
import { hashPart } from './words.ts';

/**
 * Whether a passage of `found` is in `known`, for many pairs. Each known report is taken apart once; one that was found by
 * chance is only looked through for a sentence with enough words of one of theirs, which costs a tenth of taking it apart.
 * `eitherWay`: or one of `known` in `found`, which in the border cases of `echoOf` is not the same.
 */
export function echoFinder(eitherWay = false): (found: OriginReport, known: OriginReport) => boolean {
  const sketches = new Map<string, Sketch>();
  const prepared = new Map<string, Prepared>();
  const sketchOf = ({ id, trace }: OriginReport): Sketch => {
    const sketch = sketches.get(id) ?? unpackSketch(trace.sketch);
    sketches.set(id, sketch);
    return sketch;
  };
  const ready = (report: OriginReport): Prepared => {
    const one = prepared.get(report.id) ?? prepare(sketchOf(report), report.trace.voices);
    prepared.set(report.id, one);
    return one;
  };
  return (found, known) =>
    sharesSentence(sketchOf(found), ready(known)) &&
    (echoOf(ready(found), ready(known)) !== null ||
      (eitherWay && echoOf(ready(known), ready(found)) !== null));
}

/** Whether two sentences have as many words in common as any two that say the same. */
function sharesSentence({ passages }: Sketch, known: Prepared): boolean {
  const common = new Uint16Array(known.passages.length);
  for (const { tokens } of passages) {
    common.fill(0);
    for (const token of tokens) {
      for (const at of known.holders.get(hashPart(token)) ?? []) {
        const words = (common[at] ?? 0) + 1;
        if (words >= LEAST_PLAIN_WORDS) return true;
        common[at] = words;
      }
    }
  }
  return false;
}
