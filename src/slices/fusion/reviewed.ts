import type { ClaimState } from './contract.ts';
import { isSuggested, needsConfirmation } from './confirmation.ts';
import type { ClaimRow } from './store/read.ts';
import type { ReviewRow } from './store/reviews.ts';

/** A claim as it stands for a reader: as it was read, or as an officer corrected it. */
export interface StandingClaim {
  readonly row: ClaimRow;
  readonly state: ClaimState;
  /** The act that decides; null where nobody acted. */
  readonly review: ReviewRow | null;
  /** As it was read, where an officer changed it. */
  readonly was: ClaimRow | null;
}

function unreviewed(row: ClaimRow): ClaimState {
  if (isSuggested(row)) return 'suggested';
  return needsConfirmation(row) ? 'proposed' : 'stated';
}

/** Whether a claim feeds cards, pictures, counts and conflicts. */
export const feedsCards = ({ state }: StandingClaim): boolean => state !== 'refused' && state !== 'suggested';

const STATES = { accept: 'accepted', change: 'changed', refuse: 'refused' } as const;

/** Claims as they stand under some acts, refused ones too. The acts are those in effect that the reader may see (law 2). */
export function standing(claims: readonly ClaimRow[], reviews: readonly ReviewRow[]): StandingClaim[] {
  const deciding = decidingReviews(reviews);
  return claims.map((row) => {
    const review = deciding.get(row.id) ?? null;
    if (review === null) return { row, state: unreviewed(row), review, was: null };
    const changed = review.decision === 'change';
    return {
      // The act carries at least the claim's marking, and what it made carries the act's (law 3).
      row: changed ? corrected(row, review) : { ...row, marking_id: review.marking_id },
      state: STATES[review.decision],
      review,
      was: changed ? row : null,
    };
  });
}

/** Of the acts on each claim the one that decides: one that no other stands on top of, and of several of these the latest. */
export function decidingReviews(reviews: readonly ReviewRow[]): ReadonlyMap<string, ReviewRow> {
  const covered = new Set(reviews.map((one) => one.after));
  const deciding = new Map<string, ReviewRow>();
  for (const review of reviews) {
    if (covered.has(review.id)) continue;
    const before = deciding.get(review.claim_id);
    if (before === undefined || isLater(review, before)) deciding.set(review.claim_id, review);
  }
  return deciding;
}

function isLater(one: ReviewRow, other: ReviewRow): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}

function corrected(row: ClaimRow, review: ReviewRow): ClaimRow {
  const { value = row.value, qualifier, modality, statementType } = review.correction ?? {};
  return {
    ...row,
    record_id: (review.to_record ?? row.record_id) as ClaimRow['record_id'],
    value,
    value_record: value.type === 'record' ? (value.record as ClaimRow['value_record']) : null,
    qualifier: qualifier ?? row.qualifier,
    modality: modality ?? row.modality,
    statement_type: statementType ?? row.statement_type,
    marking_id: review.marking_id,
  };
}
