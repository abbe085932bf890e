import type { HitState, QueuedHit } from '../contract.ts';
import type { SCREENING_STRINGS } from './strings.data.ts';

/** Most hits that are asked for at once. */
export const MOST_HITS = 1000;
export const HITS_PATH = `/api/screening/hits?most=${MOST_HITS}`;

/** A colleague's verdict on it waits for somebody else: for this officer, where it is not their own. */
export const awaitsSecond = ({ state, history }: QueuedHit, handle: string): boolean =>
  state === 'pending' && history.at(-1)?.officer !== handle;

/** What an officer can say of a hit in a state, its key, and the usual reasons for it. */
export interface Verdict {
  readonly disposition: string;
  readonly key: string;
  readonly reasons: readonly (keyof typeof SCREENING_STRINGS)[];
}

const SOMEBODY_ELSE: Verdict = {
  disposition: 'false-positive',
  key: 'f',
  reasons: ['reasonBorn', 'reasonPlace', 'reasonFather', 'reasonName'],
};
const THE_SAME: Verdict = { disposition: 'true-match', key: 't', reasons: ['reasonAgree', 'reasonNumber'] };
const UNSURE: Verdict = { disposition: 'unsure', key: 'n', reasons: ['reasonTooLittle'] };
const PASS_ON: Verdict = { disposition: 'escalated', key: 'e', reasons: ['reasonSenior', 'reasonTooLittle'] };
const AGREE: Verdict = { disposition: 'agree', key: 'y', reasons: ['reasonSeen'] };
const DIFFER: Verdict = {
  disposition: 'differ',
  key: 'd',
  reasons: ['reasonBorn', 'reasonPlace', 'reasonFather', 'reasonTooLittle'],
};
const UNDO: Verdict = { disposition: 'undo', key: 'u', reasons: ['reasonTooLittle'] };

const FRESH = [SOMEBODY_ELSE, THE_SAME, UNSURE, PASS_ON] as const;

/** The whole table: the centre refuses anything else (rules of the slice), so the page does not offer it. */
export const VERDICTS_IN: Readonly<Record<HitState, readonly Verdict[]>> = {
  open: FRESH,
  unsure: [...FRESH, UNDO],
  escalated: [...FRESH, UNDO],
  pending: [AGREE, DIFFER, UNDO],
  'false-positive': [UNDO],
  'true-match': [UNDO],
  withdrawn: [],
};

/** Verdicts that can be given to all of these hits at once. */
export function commonVerdicts(hits: readonly QueuedHit[]): readonly Verdict[] {
  const [first, ...rest] = hits;
  if (first === undefined) return [];
  return VERDICTS_IN[first.state].filter((verdict) =>
    rest.every(({ state }) => VERDICTS_IN[state].includes(verdict)),
  );
}

/** Best first; among equals the one that waits longest: a queue that saturates at one score still has an order. */
export function ranked(hits: readonly QueuedHit[]): readonly QueuedHit[] {
  return hits.toSorted(
    (a, b) => b.score - a.score || (a.raisedAt < b.raisedAt ? -1 : a.raisedAt > b.raisedAt ? 1 : 0),
  );
}

/** Never rounded up: 1 is said of an identifier alone. */
export const scoreWords = (score: number): string => (Math.floor(score * 100) / 100).toFixed(2);
