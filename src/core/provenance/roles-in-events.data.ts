import type { ParticipantRole } from '../words/index.ts';

/**
 * Roles in an event of which two voices that name different parties disagree, by what they answer. Many may be
 * victims, hosts or financiers of one event; who did it, and who thought it out, is one question each.
 */
export const ONE_QUESTION: Partial<Readonly<Record<ParticipantRole, string>>> = {
  perpetrator: 'doer',
  claimant: 'doer',
  attributed: 'doer',
  planner: 'planner',
};

/** Roles that a party has by its own word or by somebody's blame: each is a voice of its own. */
export const BY_WORD: ReadonlySet<ParticipantRole> = new Set(['claimant', 'attributed']);

/** A person's part in a deed, lowest first. Two voices that give one person different parts disagree. */
export const PART_LADDER: readonly ParticipantRole[] = ['facilitator', 'financier', 'planner', 'perpetrator'];

/** Roles that burden: the denial of one denies them all. */
export const BURDENING: ReadonlySet<ParticipantRole> = new Set([
  'perpetrator',
  'claimant',
  'attributed',
  'planner',
  'facilitator',
  'financier',
  'participant',
]);
