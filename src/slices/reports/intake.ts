import type { Hints, Problem } from '../../core/formats/index.ts';
import type { Principal, Purpose } from '../../trust/principal.ts';
import type { Centre } from '../../trust/slice.ts';
import { fileReport, joinMarkings } from './actions.ts';
import type { FilingResult, FilingTerms } from './contract.ts';
import { readAside } from './reading.ts';

/** What came of one file. Refused: nothing of it was kept; the problems say where and how to mend it. */
export type IntakeResult =
  | {
      readonly ok: true;
      readonly format: string;
      readonly reports: readonly FilingResult[];
      readonly warnings: readonly Problem[];
      readonly objects: number;
      readonly claims: number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface IntakeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly hints: Hints;
  readonly terms: FilingTerms;
}

/** Reads one submitted file and files each reading in it: one report, one transaction, one log entry each. */
export async function takeIn(
  centre: Centre,
  principal: Principal,
  purpose: Purpose,
  file: IntakeFile,
): Promise<IntakeResult> {
  const outcome = await readAside({ bytes: file.bytes, path: file.path, hints: file.hints });
  if (!outcome.ok) return outcome;
  const terms = {
    ...file.terms,
    marking: joinMarkings(file.terms.marking, outcome.markings, principal.clearance.party),
  };
  const reports: FilingResult[] = [];
  for (const [part, reading] of outcome.readings.entries()) {
    reports.push(
      await centre.trust.desk({ principal, purpose, act: 'report.filed' }, (desk) =>
        fileReport(centre, desk, {
          path: file.path,
          bytes: file.bytes,
          format: outcome.format,
          encoding: outcome.encoding,
          reading,
          part,
          warnings: outcome.warnings.map(({ code, message }) => ({ code, message })),
          terms,
        }),
      ),
    );
  }
  return {
    ok: true,
    format: outcome.format,
    reports,
    warnings: outcome.warnings,
    objects: outcome.readings.reduce((sum, reading) => sum + reading.subjects.length, 0),
    claims: outcome.readings.reduce((sum, reading) => sum + reading.claims.length, 0),
  };
}
