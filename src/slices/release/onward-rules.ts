import type { OnwardState } from './onward-contract.ts';
import { type RefusalCode, refuse } from './refusals.ts';

/** What can happen to a request. `refer`: the originator’s clock ran out; it goes up, and nothing is granted by that. */
export const ONWARD_EVENTS = ['refer', 'grant', 'refuse', 'revoke', 'withdraw', 'expire'] as const;
export type OnwardEvent = (typeof ONWARD_EVENTS)[number];

type Step = OnwardState | 'same' | { readonly refused: RefusalCode };
const no = (refused: RefusalCode): Step => ({ refused });

const ENDED: Readonly<Record<OnwardEvent, Step>> = {
  refer: 'same',
  grant: no('ONWARD_ENDED'),
  refuse: no('ONWARD_ENDED'),
  revoke: no('ONWARD_ENDED'),
  withdraw: no('ONWARD_ENDED'),
  expire: 'same',
};
const OPEN: Readonly<Record<OnwardEvent, Step>> = {
  refer: 'referred',
  grant: 'granted',
  refuse: 'refused',
  revoke: no('ONWARD_NOT_GRANTED'),
  withdraw: 'withdrawn',
  expire: 'expired',
};

/** The whole life of a request for onward release. */
export const ONWARD_TABLE: Readonly<Record<OnwardState, Readonly<Record<OnwardEvent, Step>>>> = {
  requested: OPEN,
  referred: OPEN,
  granted: {
    refer: 'same',
    grant: no('ONWARD_DECIDED'),
    refuse: no('ONWARD_DECIDED'),
    revoke: 'revoked',
    withdraw: 'withdrawn',
    expire: 'expired',
  },
  refused: ENDED,
  revoked: ENDED,
  withdrawn: ENDED,
  expired: ENDED,
};

/** The state after an event, or the refusal of the table. */
export function nextOnward(state: OnwardState, event: OnwardEvent): OnwardState {
  const step = ONWARD_TABLE[state][event];
  if (typeof step === 'object') throw refuse(step.refused, { state });
  return step === 'same' ? state : step;
}
