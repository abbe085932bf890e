import type { HitState, HitVerdict, ScreeningHit } from './contract.ts';
import { refuse } from './refusals.ts';

/** What can happen to a hit. `raised`: it matches, with a new or changed record or entry. `propose`: a verdict that needs a second officer. */
export const HIT_EVENTS = [
  'raised',
  'seen-again',
  'gone',
  'decide',
  'propose',
  'agree',
  'differ',
  'undo',
] as const;
export type HitEvent = (typeof HIT_EVENTS)[number];

/** Next state; 'same'; 'verdict': that of the decision; or why it cannot be. */
type Step = HitState | 'same' | 'verdict' | { readonly refused: HitRefusal };
type HitRefusal = 'HIT_DECIDED' | 'HIT_NOT_PENDING' | 'HIT_PENDING' | 'HIT_WITHDRAWN' | 'NOTHING_DECIDED';

const no = (refused: HitRefusal): Step => ({ refused });

const DECIDED: Readonly<Record<HitEvent, Step>> = {
  raised: 'open',
  'seen-again': 'same',
  gone: 'withdrawn',
  decide: no('HIT_DECIDED'),
  propose: no('HIT_DECIDED'),
  agree: no('HIT_NOT_PENDING'),
  differ: no('HIT_NOT_PENDING'),
  undo: 'open',
};
/** A doubt is no end: it can be decided without taking it back first. */
const DOUBTED: Readonly<Record<HitEvent, Step>> = { ...DECIDED, decide: 'verdict', propose: 'pending' };

/**
 * The whole life of a hit. An update of the list that leaves the entry as it is comes as `seen-again` and changes
 * nothing: who was cleared stays cleared. A changed entry or subject comes as `raised` and opens the question anew.
 */
export const HIT_TABLE: Readonly<Record<HitState, Readonly<Record<HitEvent, Step>>>> = {
  open: {
    raised: 'same',
    'seen-again': 'same',
    gone: 'withdrawn',
    decide: 'verdict',
    propose: 'pending',
    agree: no('HIT_NOT_PENDING'),
    differ: no('HIT_NOT_PENDING'),
    undo: no('NOTHING_DECIDED'),
  },
  pending: {
    raised: 'open',
    'seen-again': 'same',
    gone: 'withdrawn',
    decide: no('HIT_PENDING'),
    propose: no('HIT_PENDING'),
    agree: 'verdict',
    differ: 'open',
    undo: 'open',
  },
  'false-positive': DECIDED,
  'true-match': DECIDED,
  unsure: DOUBTED,
  escalated: DOUBTED,
  withdrawn: {
    raised: 'open',
    'seen-again': 'open',
    gone: 'same',
    decide: no('HIT_WITHDRAWN'),
    propose: no('HIT_WITHDRAWN'),
    agree: no('HIT_NOT_PENDING'),
    differ: no('HIT_NOT_PENDING'),
    undo: no('NOTHING_DECIDED'),
  },
};

/** The state after an event, or the refusal of the table. `verdict`: what is decided, or was proposed. */
export function nextState(state: HitState, event: HitEvent, verdict: HitVerdict | null = null): HitState {
  const step = HIT_TABLE[state][event];
  if (typeof step === 'object') throw refuse(step.refused, { state });
  if (step === 'same') return state;
  if (step !== 'verdict') return step;
  if (verdict === null) throw new RangeError(`${event} without a verdict`);
  return verdict;
}

/** Verdicts that end a question; the others leave it to somebody else. */
const ENDING: readonly HitVerdict[] = ['false-positive', 'true-match'];

/**
 * Whether a verdict needs a second officer. `fourEyes` is the setting: codes of lists, kinds of parties, or 'all',
 * separated by commas.
 */
export function needsSecond(fourEyes: string, verdict: HitVerdict, list: string, kind: string): boolean {
  const named = fourEyes.split(',').map((one) => one.trim().toLowerCase());
  return ENDING.includes(verdict) && ['all', list.toLowerCase(), kind].some((one) => named.includes(one));
}

/** Whether what was asked goes on, or waits for an officer: any hit that nobody cleared holds it. */
export function outcomeOf(hits: readonly Pick<ScreeningHit, 'state'>[]): 'clear' | 'hold' {
  return hits.some(({ state }) => state !== 'false-positive') ? 'hold' : 'clear';
}

/** What the engine knows of a pair from before: the hashes it was last raised with. */
export interface RaisedWith {
  readonly subjectHash: string;
  readonly entryHash: string;
}

/** Whether a match found again is news: only where the subject's record or the list's entry changed since. */
export function eventOfMatch(before: RaisedWith | null, now: RaisedWith): 'raised' | 'seen-again' {
  const same =
    before !== null && before.subjectHash === now.subjectHash && before.entryHash === now.entryHash;
  return same ? 'seen-again' : 'raised';
}
