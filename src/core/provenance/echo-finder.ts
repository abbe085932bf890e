import { echoOf } from './echo.ts';
import { type Prepared, prepare } from './sentences.ts';
import { unpackSketch } from './sketch.ts';
import type { OriginReport } from './types.ts';

/** Whether a passage of one report is found in the other, for many pairs: each report is taken apart once. */
export function echoFinder(): (one: OriginReport, other: OriginReport) => boolean {
  const prepared = new Map<string, Prepared>();
  const ready = ({ id, trace }: OriginReport): Prepared => {
    const known = prepared.get(id) ?? prepare(unpackSketch(trace.sketch), trace.voices);
    prepared.set(id, known);
    return known;
  };
  return (one, other) => echoOf(ready(one), ready(other)) !== null;
}
