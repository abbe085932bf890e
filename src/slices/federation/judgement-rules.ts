import { refuse } from './refusals.ts';

/** What a partner's judgement is here. */
export type OfferState = 'offered' | 'adopted' | 'declined' | 'withdrawn';
/** `reopened`: an adoption or a refusal was taken back. `withdrawn`: its sender took it back, or a report under it was recalled. */
export type OfferEvent = 'adopted' | 'declined' | 'reopened' | 'withdrawn';

/** What an event makes of a partner's judgement; null where it cannot happen. Nothing adopts but an officer. */
export const OFFER_STEPS: Readonly<Record<OfferState, Readonly<Record<OfferEvent, OfferState | null>>>> = {
  offered: { adopted: 'adopted', declined: 'declined', reopened: null, withdrawn: 'withdrawn' },
  adopted: { adopted: null, declined: null, reopened: 'offered', withdrawn: 'withdrawn' },
  declined: { adopted: null, declined: null, reopened: 'offered', withdrawn: 'withdrawn' },
  withdrawn: { adopted: null, declined: null, reopened: null, withdrawn: null },
};

export function nextOffer(state: OfferState, event: OfferEvent): OfferState {
  const next = OFFER_STEPS[state][event];
  if (next === null) throw refuse('OFFER_DECIDED', { state, event });
  return next;
}
