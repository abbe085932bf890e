import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HIT_STATES, VERDICTS } from './contract.ts';
import { eventOfMatch, HIT_EVENTS, HIT_TABLE, needsSecond, nextState, outcomeOf } from './rules.ts';
import { Refusal } from '../../platform/errors.ts';

const states = fc.constantFrom(...HIT_STATES);
const events = fc.constantFrom(...HIT_EVENTS);
const verdicts = fc.constantFrom(...VERDICTS);

test('the table has a step for every event in every state, and only known states', () => {
  for (const state of HIT_STATES)
    for (const event of HIT_EVENTS) {
      const step = HIT_TABLE[state][event];
      assert.ok(
        typeof step === 'object' || ['same', 'verdict', ...HIT_STATES].includes(step),
        `${state} ${event}`,
      );
    }
});

test('law: only officers end a question, and a match found again without a change never opens one', () => {
  fc.assert(
    fc.property(
      states,
      fc.array(fc.constantFrom('raised', 'seen-again', 'gone'), { maxLength: 12 }),
      (first, made) => {
        let state = first;
        for (const event of made) {
          const before = state;
          state = nextState(state, event as 'raised' | 'seen-again' | 'gone');
          if (state !== before)
            assert.ok(['open', 'withdrawn'].includes(state), `${before} ${event} ${state}`);
          if (event === 'seen-again' && before !== 'withdrawn') assert.equal(state, before);
        }
      },
    ),
  );
});

test('law: undo after a decision is open, whatever was decided', () => {
  fc.assert(
    fc.property(verdicts, (verdict) => {
      assert.equal(nextState(nextState('open', 'decide', verdict), 'undo'), 'open');
      assert.equal(nextState(nextState('open', 'propose', verdict), 'undo'), 'open');
      assert.equal(nextState(nextState('open', 'propose', verdict), 'agree', verdict), verdict);
      assert.equal(nextState(nextState('open', 'propose', verdict), 'differ', verdict), 'open');
    }),
  );
});

test('law: what the table refuses has a code with a fix', () => {
  fc.assert(
    fc.property(states, events, verdicts, (state, event, verdict) => {
      try {
        assert.ok(HIT_STATES.includes(nextState(state, event, verdict)));
      } catch (error) {
        assert.ok(error instanceof Refusal && error.fix.length > 10, String(error));
      }
    }),
  );
});

test('four eyes by list, by kind, or for all; a doubt needs no second officer', () => {
  assert.equal(needsSecond('un, vessel', 'false-positive', 'un', 'person'), true);
  assert.equal(needsSecond('un, vessel', 'true-match', 'ofac', 'vessel'), true);
  assert.equal(needsSecond('all', 'true-match', 'ofac', 'person'), true);
  assert.equal(needsSecond('un', 'false-positive', 'ofac', 'person'), false);
  assert.equal(needsSecond('all', 'unsure', 'un', 'person'), false);
  assert.equal(needsSecond('', 'true-match', 'un', 'person'), false);
});

test('a payment is held by any hit that nobody cleared', () => {
  assert.equal(outcomeOf([]), 'clear');
  assert.equal(outcomeOf([{ state: 'false-positive' }]), 'clear');
  assert.equal(outcomeOf([{ state: 'false-positive' }, { state: 'open' }]), 'hold');
  assert.equal(outcomeOf([{ state: 'unsure' }]), 'hold');
});

test('only a changed entry or a changed subject makes a match news', () => {
  const was = { subjectHash: 'a', entryHash: 'b' };
  assert.equal(eventOfMatch(null, was), 'raised');
  assert.equal(eventOfMatch(was, { ...was }), 'seen-again');
  assert.equal(eventOfMatch(was, { ...was, entryHash: 'c' }), 'raised');
  assert.equal(eventOfMatch(was, { ...was, subjectHash: 'c' }), 'raised');
});
