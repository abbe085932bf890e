import type { Principal, Role } from '../../trust/principal.ts';
import type { ReleaseState } from './contract.ts';
import { type RefusalCode, refuse } from './refusals.ts';

/**
 * What can happen to a release. `overdue`: its clock ran out; that escalates and never approves. `revoke`: an originator took
 * back the consent that it rests on.
 */
export const RELEASE_EVENTS = [
  'revise',
  'submit',
  'return',
  'approve',
  'issue',
  'refuse',
  'withdraw',
  'revoke',
  'overdue',
  'expire',
] as const;
export type ReleaseEvent = (typeof RELEASE_EVENTS)[number];

/** Next state; 'same'; or why it cannot be. */
type Step = ReleaseState | 'same' | { readonly refused: RefusalCode };
const no = (refused: RefusalCode): Step => ({ refused });

const ENDED: Readonly<Record<ReleaseEvent, Step>> = {
  revise: no('RELEASE_ENDED'),
  submit: no('RELEASE_ENDED'),
  return: no('RELEASE_ENDED'),
  approve: no('RELEASE_ENDED'),
  issue: no('RELEASE_ENDED'),
  refuse: no('RELEASE_ENDED'),
  withdraw: no('RELEASE_ENDED'),
  revoke: 'same',
  overdue: 'same',
  expire: 'same',
};

/** The whole life of a release. */
export const RELEASE_TABLE: Readonly<Record<ReleaseState, Readonly<Record<ReleaseEvent, Step>>>> = {
  draft: {
    revise: 'same',
    submit: 'in-review',
    return: no('RELEASE_NOT_SUBMITTED'),
    approve: no('RELEASE_NOT_SUBMITTED'),
    issue: no('RELEASE_NOT_SUBMITTED'),
    refuse: no('RELEASE_NOT_SUBMITTED'),
    withdraw: 'withdrawn',
    revoke: 'same',
    overdue: 'same',
    expire: 'expired',
  },
  'in-review': {
    revise: no('RELEASE_IN_REVIEW'),
    submit: no('RELEASE_IN_REVIEW'),
    return: 'returned',
    approve: 'approved',
    issue: no('RELEASE_NOT_APPROVED'),
    refuse: 'refused',
    withdraw: 'withdrawn',
    revoke: 'same',
    overdue: 'same',
    expire: 'expired',
  },
  approved: {
    revise: no('RELEASE_APPROVED'),
    submit: no('RELEASE_APPROVED'),
    return: 'returned',
    approve: no('RELEASE_APPROVED'),
    issue: 'released',
    refuse: 'refused',
    withdraw: 'withdrawn',
    revoke: 'same',
    overdue: 'same',
    expire: 'expired',
  },
  released: {
    revise: no('RELEASE_OUT'),
    submit: no('RELEASE_OUT'),
    return: no('RELEASE_OUT'),
    approve: no('RELEASE_OUT'),
    issue: no('RELEASE_OUT'),
    refuse: no('RELEASE_OUT'),
    withdraw: 'withdrawn',
    revoke: 'withdrawn',
    overdue: 'same',
    expire: 'expired',
  },
  returned: {
    revise: 'same',
    submit: 'in-review',
    return: no('RELEASE_RETURNED'),
    approve: no('RELEASE_RETURNED'),
    issue: no('RELEASE_RETURNED'),
    refuse: no('RELEASE_RETURNED'),
    withdraw: 'withdrawn',
    revoke: 'same',
    overdue: 'same',
    expire: 'expired',
  },
  refused: ENDED,
  withdrawn: ENDED,
  expired: ENDED,
};

/** The state after an event, or the refusal of the table. */
export function nextState(state: ReleaseState, event: ReleaseEvent): ReleaseState {
  const step = RELEASE_TABLE[state][event];
  if (typeof step === 'object') throw refuse(step.refused, { state });
  return step === 'same' ? state : step;
}

/** Who has taken a part in a release. One person has one. */
export type Duty = 'author' | 'reviewer' | 'release-authority' | 'clock';

/** Whose step it is. What the clock does no officer can. */
const DUTY: Readonly<Record<ReleaseEvent, (state: ReleaseState) => Duty>> = {
  revise: () => 'author',
  submit: () => 'author',
  return: (state) => (state === 'approved' ? 'release-authority' : 'reviewer'),
  approve: () => 'reviewer',
  issue: () => 'release-authority',
  refuse: (state) => (state === 'approved' ? 'release-authority' : 'reviewer'),
  withdraw: (state) => (state === 'released' ? 'release-authority' : 'author'),
  revoke: () => 'clock',
  overdue: () => 'clock',
  expire: () => 'clock',
};

/** The role that a duty needs; drafting needs none. */
const ROLE_OF: Readonly<Record<Duty, Role | null>> = {
  author: null,
  reviewer: 'analyst',
  'release-authority': 'release-authority',
  clock: null,
};

/** Who did what in this release since it was last submitted. */
export interface Hands {
  readonly author: string;
  readonly reviewer: string | null;
}

/** The duty in which this officer takes this step; refuses the wrong role, and one person in two duties. */
export function dutyFor(
  principal: Principal,
  event: ReleaseEvent,
  state: ReleaseState,
  { author, reviewer }: Hands,
): Duty {
  const duty = DUTY[event](state);
  if ((duty === 'clock') !== (principal.kind === 'engine')) throw refuse('RELEASE_DUTY', { duty });
  const { handle, roles } = principal;
  const role = ROLE_OF[duty];
  if (role !== null && !roles.includes(role)) throw refuse('RELEASE_DUTY', { duty, role });
  if (duty === 'author' && handle !== author) throw refuse('RELEASE_DUTY', { duty, officer: author });
  // To stop is everybody’s with the role; to let go takes another person than those before.
  const before = event === 'approve' ? [author] : event === 'issue' ? [author, reviewer] : [];
  if (before.includes(handle)) throw refuse('RELEASE_SAME_PERSON', { duty });
  return duty;
}

/** Hours that reviewer and release authority have each before it escalates. */
export const STEP_HOURS = 24;
/** Days that a release lasts where nobody says otherwise, and at the most. */
export const STANDARD_DAYS = 90;
export const MOST_DAYS = 1826;
