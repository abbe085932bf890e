import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TASKING_EVENTS, TASKING_STATES, TIP_EVENTS, TIP_STATES, type TipEvent } from './contract.ts';
import {
  ASIDE,
  clocksOf,
  flawOf,
  foldRecord,
  knownTo,
  problemOf,
  TASKING_STEPS,
  TIP_SIDES,
  TIP_STEPS,
  type Standing,
  type Told,
} from './rules.ts';
import type { Said, TipStatement } from './wire.ts';

const AT = '2026-11-22T08:00:00.000Z';
const SENT: Extract<Said, { kind: 'sent' }> = {
  kind: 'sent',
  report: '00000000-0000-8000-8000-000000000000',
  to: 'BRAVO',
  precedence: 'PRIORITY',
  subject: 'A courier',
  requested: 'Stop him',
  limits: '',
  dueAt: '2026-11-23T08:00:00.000Z',
  marking: 'RESTRICTED//REL TO ALPHA, BRAVO',
};

/** One thing said, of the kind asked; what a person would write in it is the same each time. */
function saidOf(kind: TipEvent, tasking: string): Said {
  const words = 'so';
  const all: { readonly [Kind in TipEvent]: Extract<Said, { kind: Kind }> } = {
    sent: SENT,
    received: { kind: 'received' },
    acknowledged: { kind: 'acknowledged' },
    declined: { kind: 'declined', because: 'duplicate', words },
    tasked: { kind: 'tasked', agency: 'CHARLIE', words },
    accepted: { kind: 'accepted', tasking },
    returned: { kind: 'returned', tasking, words },
    acted: {
      kind: 'acted',
      tasking,
      type: 'none',
      basis: 'Act 1',
      from: '2026-11-22',
      to: '2026-11-22',
      words,
    },
    outcome: { kind: 'outcome', result: 'unknown', words },
    closed: { kind: 'closed', words },
    reopened: { kind: 'reopened', words },
    feedback: { kind: 'feedback', grade: 'B2', words },
    credit: { kind: 'credit', words },
  };
  return all[kind];
}

const told = (id: string, said: Said, after: readonly string[], by: Partial<TipStatement> = {}): Told => ({
  id,
  statement: {
    v: 1,
    node: 'n',
    key: 'k',
    tip: said.kind === 'sent' ? null : 'e0',
    party: TIP_SIDES[said.kind].includes('from') ? 'ALPHA' : 'BRAVO',
    agency: TIP_SIDES[said.kind].includes('from') ? 'ALPHA' : 'BRAVO',
    after: [...after],
    at: AT,
    marking: null,
    ...by,
    said,
  },
});

/** The shortest way to each state. */
const WAYS: Readonly<Record<string, readonly TipEvent[]>> = {
  sent: [],
  received: ['received'],
  acknowledged: ['received', 'acknowledged'],
  declined: ['received', 'declined'],
  tasked: ['received', 'acknowledged', 'tasked'],
  acted: ['received', 'acknowledged', 'tasked', 'acted'],
  outcome: ['received', 'acknowledged', 'tasked', 'acted', 'outcome'],
  closed: ['received', 'declined', 'closed'],
};

/** As `foldRecord`, of events whose first is there. */
function folded(events: readonly Told[]): Standing {
  const standing = foldRecord(events);
  assert.ok(standing !== null);
  return standing;
}

function chain(kinds: readonly TipEvent[]): Told[] {
  const events = [told('e0', SENT, [])];
  for (const kind of kinds) {
    const tasking = events.findLast(({ statement }) => statement.said.kind === 'tasked')?.id ?? 'e9';
    events.push(told(`e${events.length}`, saidOf(kind, tasking), [events.at(-1)?.id ?? 'e0']));
  }
  return events;
}

test('every state and event has its answer, and a fold and an act give the same one', () => {
  for (const state of TIP_STATES) {
    const before = chain(WAYS[state] ?? []);
    const standing = folded(before);
    assert.equal(standing.state, state);
    for (const kind of TIP_EVENTS) {
      const tasking = standing.taskings.at(-1)?.id ?? 'e9';
      const event = told('next', saidOf(kind, tasking), standing.heads ?? []);
      const step = TIP_STEPS[state][kind];
      const problem = problemOf(standing, event.statement);
      const isOfTasking = TASKING_EVENTS.some((one) => one === kind);
      const after = folded([...before, event]);
      if (step === null) assert.equal(problem, 'TIP_STEP_NOT_POSSIBLE', `${state} ${kind}`);
      else if (!isOfTasking) {
        assert.equal(problem, null, `${state} ${kind}`);
        assert.equal(after.state, step === 'same' ? state : step);
      }
      // What sends a tip stands at its beginning only; anything else has its line.
      if (kind !== 'sent') assert.equal(after.lines.at(-1)?.hasEffect, problem === null, `${state} ${kind}`);
    }
  }
});

test('every tasking state and event has its answer', () => {
  const begun = ['received', 'acknowledged', 'tasked'] as const;
  for (const state of TASKING_STATES) {
    const way: readonly TipEvent[] = state === 'ordered' ? begun : [...begun, state];
    const standing = folded(chain(way));
    assert.equal(standing.taskings[0]?.state, state);
    for (const event of TASKING_EVENTS) {
      const next = TASKING_STEPS[state][event];
      const after = folded(chain([...way, event]));
      assert.equal(after.taskings[0]?.state, next ?? state, `${state} ${event}`);
      assert.equal(after.lines.at(-1)?.hasEffect, next !== null);
    }
  }
});

test('each event is for its side alone, and an agency acts on its own tasking', () => {
  for (const state of TIP_STATES) {
    const standing = folded(chain(WAYS[state] ?? []));
    for (const kind of TIP_EVENTS) {
      const said = saidOf(kind, standing.taskings.at(-1)?.id ?? 'e9');
      const by = (party: string, agency: string) => problemOf(standing, { party, agency, said });
      for (const [side, party] of [
        ['from', 'ALPHA'],
        ['to', 'BRAVO'],
      ] as const)
        assert.equal(
          by(party, party) === 'TIP_NOT_YOURS',
          !TIP_SIDES[kind].includes(side),
          `${state} ${kind} ${side}`,
        );
      assert.equal(by('DELTA', 'DELTA'), 'TIP_NOT_YOURS');
      assert.equal(by('ALPHA', 'CHARLIE'), 'TIP_NOT_YOURS');
    }
  }
  const tasked = folded(chain(WAYS['tasked'] ?? []));
  const said = saidOf('accepted', tasked.taskings[0]?.id ?? '');
  assert.equal(problemOf(tasked, { party: 'BRAVO', agency: 'CHARLIE', said }), null);
  assert.equal(problemOf(tasked, { party: 'BRAVO', agency: 'DELTA', said }), 'TIP_NOT_YOURS');
});

test('nobody is handed over without an assessment, and only what stands aside has a marking of its own', () => {
  const at = { party: 'BRAVO', agency: 'BRAVO', marking: null };
  const outcome = { kind: 'outcome', result: 'unknown', words: 'so' } as const;
  assert.equal(flawOf({ ...at, said: { ...outcome, legalMode: 'deportation' } }), 'ASSESSMENT_MISSING');
  assert.equal(flawOf({ ...at, said: { ...outcome, legalMode: 'deportation', assessment: 'RA-7' } }), null);
  assert.equal(flawOf({ ...at, said: { ...outcome, legalMode: 'prosecution' } }), null);
  for (const kind of TIP_EVENTS) {
    const flaw = flawOf({ ...at, said: saidOf(kind, 'e1'), marking: 'RESTRICTED' });
    assert.equal(flaw === null, ASIDE.includes(kind), kind);
  }
});

/** Records as two sides make them who do not always hear of one another at once. */
const records = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...TIP_EVENTS.filter((one) => one !== 'sent')),
      /** How many of the latest events the maker has not heard of. */
      behind: fc.nat({ max: 2 }),
      minute: fc.nat({ max: 3 }),
    }),
    { maxLength: 14 },
  )
  .map((steps) => {
    const events = [told('e0', SENT, [])];
    for (const { kind, behind, minute } of steps) {
      const known = foldRecord(events.slice(0, Math.max(1, events.length - behind)));
      const tasking = known?.taskings.at(-1)?.id ?? 'e9';
      const at = AT.replace('08:00', `08:0${minute}`);
      events.push(told(`e${events.length}`, saidOf(kind, tasking), known?.heads ?? [], { at }));
    }
    return events;
  });

const withOrder = records.chain((events) =>
  fc.tuple(
    fc.constant(events),
    fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
  ),
);

test('any order of delivery, and anything twice, gives the same record', () => {
  fc.assert(
    fc.property(withOrder, ([events, order]) => {
      assert.deepEqual(foldRecord(order), foldRecord(events));
      assert.deepEqual(foldRecord([...order, ...events]), foldRecord(events));
      assert.equal(foldRecord(events)?.lines.length, events.length, 'nothing is lost');
    }),
  );
});

test('what came so far never changes what stands before it: lines of a part are those whose past is there', () => {
  fc.assert(
    fc.property(withOrder, fc.nat(), ([events, order], cut) => {
      const part = order.slice(0, cut % (events.length + 1));
      const lines = foldRecord(part)?.lines ?? [];
      for (const { told: one } of lines)
        for (const id of one.statement.after) assert.ok(lines.some((line) => line.told.id === id));
    }),
  );
});

test('a reader who is not shown what stands aside misses nothing else', () => {
  fc.assert(
    fc.property(records, (events) => {
      const whole = foldRecord(events);
      const spine = foldRecord(events.filter(({ statement }) => !ASIDE.includes(statement.said.kind)));
      assert.equal(spine?.state, whole?.state);
      assert.deepEqual(spine?.taskings, whole?.taskings);
      assert.deepEqual(spine?.heads, whole?.heads);
    }),
  );
});

test('nothing is acted on, and nothing comes of it, but by acknowledging, tasking and acting, each by a person', () => {
  fc.assert(
    fc.property(records, (events) => {
      const done: TipEvent[] = [];
      for (const { told: one, hasEffect } of foldRecord(events)?.lines ?? []) {
        const { kind } = one.statement.said;
        if (!hasEffect) continue;
        if (kind === 'tasked') assert.ok(done.includes('acknowledged'));
        if (kind === 'acted') assert.ok(done.includes('tasked'));
        if (kind === 'outcome') assert.ok(done.includes('acted'));
        done.push(kind);
      }
    }),
  );
});

test('what an event knew is its past, and clocks run only while something is asked', () => {
  const events = chain(['received', 'acknowledged', 'tasked']);
  assert.deepEqual(
    knownTo(events, ['e2']).map(({ id }) => id),
    ['e0', 'e1', 'e2'],
  );
  const clocks = (kinds: readonly TipEvent[]) => {
    return clocksOf(folded(chain(kinds)), { precedence: 'PRIORITY', dueAt: '2026-11-25T08:00:00.000Z' });
  };
  const due = { what: 'due', at: '2026-11-25T08:00:00.000Z' };
  assert.deepEqual(clocks(['received']), [{ what: 'acknowledge', at: '2026-11-23T08:00:00.000Z' }, due]);
  assert.deepEqual(clocks(WAYS['acted'] ?? []), [due]);
  for (const state of ['declined', 'outcome', 'closed']) assert.deepEqual(clocks(WAYS[state] ?? []), []);
});
