import type { ContentClaim, StoredContent } from '../fusion/index.ts';

/** One claim that two readings of a report do not share, or that they read otherwise. */
export interface ClaimDifference {
  readonly kind: 'added' | 'gone' | 'changed';
  readonly before: ContentClaim | null;
  readonly after: ContentClaim | null;
}

/** What another reading of a report would change. */
export interface Difference {
  readonly claims: readonly ClaimDifference[];
  readonly recordsAdded: readonly string[];
  readonly recordsGone: readonly string[];
  /** Captions of records that are called or classed otherwise. */
  readonly recordsNamed: readonly string[];
  /** Records whose evidence for what they are one with is another. */
  readonly evidence: number;
  /** Claims that a rule of another id or version reads as before: no change. */
  readonly reruled: number;
}

/** Compares what stands with what today's rules read. Ids are hashes of what is said, so what did not change is found by them. */
export function differenceOf(before: StoredContent, after: StoredContent): Difference {
  const was = new Map(before.claims.map((claim) => [claim.id, claim]));
  const now = new Map(after.claims.map((claim) => [claim.id, claim]));
  const gone = before.claims.filter((claim) => !now.has(claim.id));
  const added = after.claims.filter((claim) => !was.has(claim.id));
  const records = new Map(before.records.map((one) => [one.id, one]));
  const kept = after.records.flatMap((one) => {
    const other = records.get(one.id);
    return other === undefined ? [] : [{ one, other }];
  });
  const ids = new Set(after.records.map((one) => one.id));
  return {
    claims: paired(gone, added),
    recordsAdded: after.records.filter((one) => !records.has(one.id)).map((one) => one.caption),
    recordsGone: before.records.filter((one) => !ids.has(one.id)).map((one) => one.caption),
    recordsNamed: kept.flatMap(({ one, other }) => (one.named === other.named ? [] : one.caption)),
    evidence: kept.filter(({ one, other }) => one.evidence !== other.evidence).length,
    reruled: after.claims.filter((claim) => (was.get(claim.id)?.rule ?? claim.rule) !== claim.rule).length,
  };
}

/** Whether putting the other reading in force would change anything. */
export function differs(one: Difference): boolean {
  const { claims, recordsAdded, recordsGone, recordsNamed, evidence } = one;
  return claims.length + recordsAdded.length + recordsGone.length + recordsNamed.length + evidence > 0;
}

/** What is gone and what is added in its place is one change: of one thing and property in the same words, else in words that overlap. */
function paired(gone: readonly ContentClaim[], added: readonly ContentClaim[]): ClaimDifference[] {
  const free = new Set(added);
  const changes = gone.map((before): ClaimDifference => {
    const after =
      added.find((one) => free.has(one) && sameSlot(before, one) && one.start === before.start) ??
      added.find((one) => free.has(one) && sameSlot(before, one) && overlap(before, one)) ??
      added.find((one) => free.has(one) && sameWords(before, one)) ??
      null;
    if (after === null) return { kind: 'gone', before, after };
    free.delete(after);
    return { kind: 'changed', before, after };
  });
  const fresh = [...free].map((after): ClaimDifference => ({ kind: 'added', before: null, after }));
  return [...changes, ...fresh].toSorted((a, b) => startOf(a) - startOf(b));
}

const sameSlot = (a: ContentClaim, b: ContentClaim): boolean =>
  a.record === b.record && a.property === b.property;
const overlap = (a: ContentClaim, b: ContentClaim): boolean => a.start < b.end && b.start < a.end;
/** Said of another thing now. */
const sameWords = (a: ContentClaim, b: ContentClaim): boolean =>
  a.property === b.property && a.text === b.text && overlap(a, b);
const startOf = ({ before, after }: ClaimDifference): number => (after ?? before)?.start ?? 0;

export interface RuleTotals {
  readonly rule: string;
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
}

export interface Totals {
  readonly claims: { readonly added: number; readonly gone: number; readonly changed: number };
  readonly records: { readonly added: number; readonly gone: number; readonly named: number };
  readonly evidence: number;
  readonly reruled: number;
  /** By the rule that reads it now; of what is gone, the one that read it. Most first. */
  readonly rules: readonly RuleTotals[];
}

/** Sums over reports. */
export function totalsOf(all: readonly Difference[]): Totals {
  const rules = new Map<string, { rule: string; added: number; gone: number; changed: number }>();
  const claims = { added: 0, gone: 0, changed: 0 };
  for (const { kind, before, after } of all.flatMap((one) => one.claims)) {
    const rule = (after ?? before)?.rule ?? '';
    const counted = rules.get(rule) ?? { rule, added: 0, gone: 0, changed: 0 };
    rules.set(rule, counted);
    counted[kind] += 1;
    claims[kind] += 1;
  }
  const sum = (of: (one: Difference) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    claims,
    records: {
      added: sum((one) => one.recordsAdded.length),
      gone: sum((one) => one.recordsGone.length),
      named: sum((one) => one.recordsNamed.length),
    },
    evidence: sum((one) => one.evidence),
    reruled: sum((one) => one.reruled),
    rules: [...rules.values()].sort(
      (a, b) => b.added + b.gone + b.changed - (a.added + a.gone + a.changed) || (a.rule < b.rule ? -1 : 1),
    ),
  };
}
