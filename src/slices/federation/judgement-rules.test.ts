import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nextOffer, OFFER_STEPS, type OfferEvent, type OfferState } from './judgement-rules.ts';

const EVENTS: readonly OfferEvent[] = ['adopted', 'declined', 'reopened', 'withdrawn'];

test('a partner’s judgement: every state and event has its answer, and each refusal is one of the table', () => {
  for (const [state, steps] of Object.entries(OFFER_STEPS))
    for (const event of EVENTS)
      if (steps[event] === null)
        assert.throws(() => nextOffer(state as OfferState, event), { code: 'OFFER_DECIDED' });
      else assert.equal(nextOffer(state as OfferState, event), steps[event]);
});

test('it is adopted only by adopting, what was decided is first reopened, and what was withdrawn stays so', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 30 }), (events) => {
      let state: OfferState = 'offered';
      for (const event of events) {
        const next: OfferState | null = OFFER_STEPS[state][event];
        if (next === null) continue;
        assert.notEqual(state, 'withdrawn');
        assert.equal(next === 'adopted', event === 'adopted');
        if (event === 'adopted' || event === 'declined') assert.equal(state, 'offered');
        state = next;
      }
    }),
  );
});
