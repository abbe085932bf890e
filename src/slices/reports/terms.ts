import { confirmedNeedsTwoOrigins } from '../../core/grade/index.ts';
import type { FiledAs } from '../../core/formats/index.ts';
import { joinAll, parseAnyMarking, type Marking } from '../../core/marking/index.ts';
import {
  PRECEDENCES,
  SOURCE_TYPES,
  type Interval,
  type Precedence,
  type SourceType,
} from '../../core/words/index.ts';
import type { Principal } from '../../trust/principal.ts';
import { MEMBERS } from '../agencies/index.ts';
import type { FilingTerms } from './contract.ts';
import { refuse } from './refusals.ts';

/** Terms as an officer writes them, on the command line or in a request. */
export interface TermsAsWritten {
  readonly marking?: string | undefined;
  readonly grade?: string | undefined;
  readonly sourceType?: string | undefined;
  readonly precedence?: string | undefined;
  readonly reference?: string | undefined;
}

/** Reads the terms of a filing. Where nothing is said: the originator only, F6, OSINT, ROUTINE; never wider. */
export function readTerms(written: TermsAsWritten, principal: Principal): FilingTerms {
  const { reliability, credibility } = readGrade(written.grade ?? 'F6');
  return {
    marking: readMarking(written.marking, principal.clearance.party),
    reliability,
    credibility,
    sourceType: oneOf<SourceType>(SOURCE_TYPES, written.sourceType ?? 'OSINT', 'source type'),
    precedence: oneOf<Precedence>(PRECEDENCES, written.precedence ?? 'ROUTINE', 'precedence'),
    reference: written.reference ?? null,
  };
}

/** The terms under which a report stood where it comes from, in place of those given. What of them is not understood closes it. */
export function termsAsFiled(given: FilingTerms, filed: FiledAs, party: string): FilingTerms {
  const markings = filed.markings
    .filter((text) => text !== 'statement')
    .map((text) => parseAnyMarking(text, { originator: party, community: MEMBERS }));
  const understood = markings.flatMap((one) => (one.ok ? one.marking : []));
  const closed = understood.length === 0 || understood.length < markings.length;
  return {
    ...given,
    ...readGrade(filed.grade),
    marking: joinAll(closed ? [...understood, originatorOnly(party)] : understood),
    sourceType: oneOf<SourceType>(SOURCE_TYPES, filed.sourceType, 'source type'),
    reference: filed.reference ?? given.reference,
  };
}

/** A marking as written, of this originator; without one, originator only. */
export function readMarking(text: string | undefined, originator: string): Marking {
  if (text === undefined || text.trim() === '') return originatorOnly(originator);
  const result = parseAnyMarking(text, { originator, community: MEMBERS });
  if (result.ok) return result.marking;
  throw refuse('MARKING_NOT_UNDERSTOOD', { given: text, ...result.problem }, result.problem.fix);
}

/** A calendar day as an interval of one day; refuses what is none. */
export function dayOf(text: string): Interval {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // A 30 February is read as 2 March by the platform: hold the day against what was written.
  if (!Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text))
    return { from: text, to: text, precision: 'day' };
  throw refuse(
    'TERM_NOT_UNDERSTOOD',
    { what: 'date', given: text },
    'Write the date as YYYY-MM-DD, for example 2026-03-14',
  );
}

/** For nobody but one party. */
export function originatorOnly(originator: string): Marking {
  return {
    level: 0,
    compartments: [],
    releasableTo: [[originator]],
    originators: [originator],
    controls: [],
    purposes: null,
    expiresAt: null,
  };
}

/** An Admiralty grade as written; refuses what is none, and credibility 1 (law 8): one submission is one origin at most. */
export function readGrade(text: string): { reliability: string; credibility: string } {
  const match = /^([A-F])([1-6])$/.exec(text.trim().toUpperCase());
  if (!match?.[1] || !match[2]) throw refuse('GRADE_NOT_UNDERSTOOD', { given: text });
  refuseUnconfirmed(match[2]);
  return { reliability: match[1], credibility: match[2] };
}

/** Refuses credibility 1 to a single submission, from wherever its grade comes. */
export function refuseUnconfirmed(credibility: string): void {
  const check = confirmedNeedsTwoOrigins(credibility, 1);
  if (!check.ok) throw refuse('CREDIBILITY_NEEDS_ORIGINS', { needs: check.needs, has: check.has });
}

function oneOf<Word extends string>(list: readonly Word[], given: string, what: string): Word {
  const found = list.find((word) => word === given.toUpperCase());
  if (found) return found;
  throw refuse('TERM_NOT_UNDERSTOOD', { what, given }, `Give the ${what} as one of ${list.join(', ')}`);
}
