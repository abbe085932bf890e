import type {
  ClaimId,
  ClaimValue,
  Interval,
  ReadClaim,
  Reading,
  RecordId,
  Subject,
} from '../../core/words/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';

/**
 * Ids of what a report says are hashes of what it says (law 2), never of a place in a list: when today's rules read the
 * report again, what they read as before keeps its id, and with it what officers made of it (ADR 0021).
 */
export function recordId(report: string, localKey: string): RecordId {
  return deriveId('record', report, localKey) as RecordId;
}

export function recordIdsOf(report: string, subjects: readonly Subject[]): RecordId[] {
  return subjects.map(({ localKey }) => recordId(report, localKey));
}

/**
 * One per claim: of what is said of whom, how sure, about when and in which words. The rule is no part of it: two rules that
 * read the same of the same words make the same claim. Equal claims are numbered.
 */
export function claimIdsOf(
  report: string,
  { claims, subjects }: Pick<Reading, 'claims' | 'subjects'>,
): ClaimId[] {
  const met = new Map<string, number>();
  return claims.map((claim) => {
    const content = contentOf(claim, subjects);
    const nth = met.get(content) ?? 0;
    met.set(content, nth + 1);
    return deriveId('claim', report, content, nth) as ClaimId;
  });
}

function contentOf(claim: ReadClaim, subjects: readonly Subject[]): string {
  const { property, qualifier, modality, statementType, interval, speaker, start, end } = claim;
  const key = (subject: number): string => subjects[subject]?.localKey ?? '';
  return JSON.stringify([
    key(claim.subject),
    property,
    valueContent(claim.value, key),
    qualifier,
    modality,
    statementType,
    interval === null ? null : intervalContent(interval),
    speaker,
    start,
    end,
  ]);
}

/** Parts of a value in an order of their own: not in that in which a rule happened to write them. */
function valueContent(value: ClaimValue<number>, key: (subject: number) => string): unknown[] {
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => {
      if (name === 'record') return [name, key(part as number)];
      return [name, name === 'interval' ? intervalContent(part as Interval) : part];
    });
}

/** The reason of an open end is wording. */
function intervalContent({ from, to, precision }: Interval): unknown[] {
  return [from, to, precision];
}
