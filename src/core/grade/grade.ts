import type { Axis, Scheme } from './schemes.data.ts';
import { SCHEME_PATTERNS, SCHEME_ROWS, STIX_CONFIDENCE } from './schemes.data.ts';

/** A grade in its native scheme: two axes set apart from one another, never averaged into one figure. */
export interface Grade {
  readonly scheme: Scheme;
  /** Reliability of the source. */
  readonly source: string;
  /** Credibility of the information. */
  readonly information: string;
  /** Handling code of schemes that carry one; kept, not interpreted. */
  readonly handling: string | null;
}

export type GradeResult =
  | { readonly ok: true; readonly grade: Grade }
  | { readonly ok: false; readonly found: string; readonly fix: string };

/** What an axis of a foreign grade can stand for in Admiralty terms. */
export interface Crosswalk {
  /** Best first; a person chooses where there is more than one. */
  readonly candidates: readonly string[];
  readonly lossy: boolean;
}

export interface GradeCode extends Crosswalk {
  readonly code: string;
  readonly meaning: { readonly en: string; readonly ur: string };
}

const CODES: ReadonlyMap<string, GradeCode> = new Map(
  SCHEME_ROWS.map(([scheme, axis, code, candidates, fidelity, en, ur]) => [
    `${scheme} ${axis} ${code}`,
    { code, candidates, lossy: fidelity === 'lossy', meaning: { en, ur } },
  ]),
);

/** One code of a scheme's axis with its meaning and crosswalk; null where the scheme has no such code. */
export function gradeCode(scheme: Scheme, axis: Axis, code: string): GradeCode | null {
  return CODES.get(`${scheme} ${axis} ${code}`) ?? null;
}

/** Every code of a scheme's axis, in the scheme's order: what a form offers. Nothing is preselected. */
export function gradeCodes(scheme: Scheme, axis: Axis): readonly GradeCode[] {
  return SCHEME_ROWS.filter((row) => row[0] === scheme && row[1] === axis).map(
    ([, , code]) => CODES.get(`${scheme} ${axis} ${code}`) as GradeCode,
  );
}

/** Reads `B2` in any case, or the form of another scheme. Both axes must be there; neither is copied from the other. */
export function parseGrade(text: string, scheme: Scheme = 'admiralty'): GradeResult {
  const { pattern, example } = SCHEME_PATTERNS[scheme];
  const parts = (/^[ -~]*$/.test(text) ? pattern.exec(text.trim().toUpperCase()) : null)?.groups;
  if (parts?.['source'] === undefined || parts['information'] === undefined)
    return { ok: false, found: text.slice(0, 20), fix: `write a ${scheme} grade like ${example}` };
  const { source, information, handling } = parts;
  return { ok: true, grade: { scheme, source, information, handling: handling ?? null } };
}

/** The grade as its scheme writes it; `parseGrade` reads it back. */
export function formatGrade(grade: Grade): string {
  return `${grade.source}${grade.information}${grade.handling ?? ''}`;
}

/**
 * Candidates for the Admiralty grade on each axis. Never picks between them: our grade stands beside the partner's.
 * Throws RangeError on a code that the scheme does not have.
 */
export function toAdmiralty(grade: Grade): { readonly source: Crosswalk; readonly information: Crosswalk } {
  const walk = (axis: Axis): Crosswalk => {
    const row = gradeCode(grade.scheme, axis, grade[axis]);
    if (row === null) throw new RangeError(`${grade.scheme} has no ${axis} code ${grade[axis]}`);
    return { candidates: row.candidates, lossy: row.lossy };
  };
  return { source: walk('source'), information: walk('information') };
}

/**
 * STIX 2.1 confidence (0–100) of an Admiralty credibility; null where there is none: for 6, and for other schemes,
 * whose codes mean something else. The native grade travels beside it in any case.
 */
export function stixConfidence(grade: Grade): number | null {
  return grade.scheme === 'admiralty' ? (STIX_CONFIDENCE.get(grade.information) ?? null) : null;
}

export const ORIGINS_FOR_CONFIRMED = 2;

export type CredibilityCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly needs: number; readonly has: number };

/** Law 8: credibility 1 ("confirmed by other sources") is refused below two independent origins. */
export function confirmedNeedsTwoOrigins(credibility: string, independentOrigins: number): CredibilityCheck {
  // Asked this way round, so that a count that is no number refuses.
  if (credibility !== '1' || independentOrigins >= ORIGINS_FOR_CONFIRMED) return { ok: true };
  return { ok: false, needs: ORIGINS_FOR_CONFIRMED, has: independentOrigins };
}
