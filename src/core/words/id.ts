/**
 * Branded identifiers. Every id is a UUID derived from content (see `platform/crypto`), never a sequence:
 * an id must not tell a reader how much they cannot see (law 2), nor depend on the order of arrival (law 7).
 */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type PartyCode = string & { readonly [brand]: 'party' };
export type OfficerId = Id<'officer'>;
export type ReportId = Id<'report'>;
export type RecordId = Id<'record'>;
export type MentionId = Id<'mention'>;
export type ClaimId = Id<'claim'>;
export type JudgementId = Id<'judgement'>;
/** The least record id of the component a reader sees: a view, so it may differ between readers. */
export type EntityId = Id<'entity'>;
export type OriginId = Id<'origin'>;
export type MarkingId = number & { readonly [brand]: 'marking' };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text could be an id of something kept here: what could not is asked of no table, and answers like what is not there. */
export const isUuid = (text: string): boolean => UUID.test(text);
