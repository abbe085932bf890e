import {
  TASKING_EVENTS,
  type Late,
  type LegalMode,
  type Side,
  type TaskingEvent,
  type TaskingState,
  type TipEvent,
  type TipState,
} from './contract.ts';
import type { RefusalCode } from './refusals.ts';
import type { Said, TipStatement } from './wire.ts';

/** An event of the record under the id that its signature gives it. */
export interface Told {
  readonly id: string;
  readonly statement: TipStatement;
}

/** Hours within which a tip is acknowledged, by precedence; after that it is escalated, and nothing else happens. */
export const ACKNOWLEDGE_HOURS: Readonly<Record<string, number>> = {
  ROUTINE: 120,
  PRIORITY: 24,
  IMMEDIATE: 4,
  FLASH: 1,
};

type Steps = Readonly<Record<TipEvent, TipState | 'same' | null>>;

/** Nothing may be done. Each state says what may. */
const NOTHING: Steps = {
  sent: null,
  received: null,
  acknowledged: null,
  declined: null,
  tasked: null,
  accepted: null,
  returned: null,
  acted: null,
  outcome: null,
  closed: null,
  reopened: null,
  feedback: null,
  credit: null,
};

/** What an event makes of a tip; `same`: it is noted, and the tip stands where it stood; null: it cannot happen. */
export const TIP_STEPS: Readonly<Record<TipState, Steps>> = {
  sent: { ...NOTHING, received: 'received' },
  received: { ...NOTHING, acknowledged: 'acknowledged', declined: 'declined' },
  acknowledged: { ...NOTHING, tasked: 'tasked', declined: 'declined', feedback: 'same' },
  declined: { ...NOTHING, closed: 'closed', reopened: 'received', feedback: 'same' },
  tasked: {
    ...NOTHING,
    tasked: 'same',
    accepted: 'same',
    returned: 'same',
    acted: 'acted',
    declined: 'declined',
    feedback: 'same',
  },
  acted: {
    ...NOTHING,
    tasked: 'same',
    accepted: 'same',
    returned: 'same',
    acted: 'same',
    outcome: 'outcome',
    feedback: 'same',
    credit: 'same',
  },
  outcome: {
    ...NOTHING,
    tasked: 'same',
    accepted: 'same',
    returned: 'same',
    acted: 'same',
    outcome: 'same',
    closed: 'closed',
    feedback: 'same',
    credit: 'same',
  },
  closed: { ...NOTHING, reopened: 'received', feedback: 'same', credit: 'same' },
};

/** What an event makes of one tasking. */
export const TASKING_STEPS: Readonly<
  Record<TaskingState, Readonly<Record<TaskingEvent, TaskingState | null>>>
> = {
  ordered: { accepted: 'accepted', returned: 'returned', acted: 'acted' },
  accepted: { accepted: null, returned: 'returned', acted: 'acted' },
  returned: { accepted: null, returned: null, acted: null },
  acted: { accepted: null, returned: null, acted: 'acted' },
};

const RECIPIENT: readonly Side[] = ['to'];
const TASKED: readonly Side[] = ['to', 'tasked'];
const BOTH: readonly Side[] = ['from', 'to'];

/** On which side one must stand. */
export const TIP_SIDES: Readonly<Record<TipEvent, readonly Side[]>> = {
  sent: ['from'],
  received: RECIPIENT,
  acknowledged: RECIPIENT,
  declined: RECIPIENT,
  tasked: RECIPIENT,
  accepted: TASKED,
  returned: TASKED,
  acted: TASKED,
  outcome: RECIPIENT,
  closed: BOTH,
  reopened: BOTH,
  feedback: RECIPIENT,
  credit: BOTH,
};

/**
 * Said under a marking of their maker’s own, which need not be that of the tip. No other event comes behind them, so that the
 * record of a reader who may not see them shows no gap.
 */
export const ASIDE: readonly TipEvent[] = ['feedback', 'credit'];

/** Somebody is handed over: never without a risk assessment and assurances (SAFEGUARDS.md). */
const HANDED_OVER: readonly LegalMode[] = [
  'extradition',
  'surrender',
  'deportation',
  'expulsion',
  'informal-hand-over',
  'prisoner-transfer',
  'repatriation',
];

export interface TaskingStanding {
  readonly id: string;
  readonly agency: string;
  readonly words: string;
  readonly at: string;
  readonly state: TaskingState;
}

/** What the events of a record come to. */
export interface Standing {
  readonly from: string;
  readonly to: string;
  readonly state: TipState;
  readonly taskings: readonly TaskingStanding[];
  /** Since when it waits to be acknowledged: sent, or reopened last. */
  readonly waitsSince: string;
  /** All that has its place, in order, and whether it changed or added anything. */
  readonly lines: readonly { readonly told: Told; readonly hasEffect: boolean }[];
  /** What the next event comes behind. */
  readonly heads: readonly string[];
}

/** On which side an event was made; null: on none of a tip between these two. */
export function sideOf(
  { from, to }: Pick<Standing, 'from' | 'to'>,
  { party, agency }: Pick<TipStatement, 'party' | 'agency'>,
): Side | null {
  if (party === from) return agency === from ? 'from' : null;
  if (party !== to) return null;
  return agency === to ? 'to' : 'tasked';
}

type Acting = Pick<TipStatement, 'party' | 'agency' | 'said'>;

/** Why an act cannot be done as a tip stands; null where it can. */
export function problemOf(standing: Standing, acting: Acting): RefusalCode | null {
  const { said, agency } = acting;
  const side = sideOf(standing, acting);
  if (side === null || !TIP_SIDES[said.kind].includes(side)) return 'TIP_NOT_YOURS';
  if (TIP_STEPS[standing.state][said.kind] === null) return 'TIP_STEP_NOT_POSSIBLE';
  if (!isOfTasking(said)) return null;
  const tasking = standing.taskings.find(({ id }) => id === said.tasking);
  if (tasking === undefined) return 'TASKING_UNKNOWN';
  if (side === 'tasked' && tasking.agency !== agency) return 'TIP_NOT_YOURS';
  return TASKING_STEPS[tasking.state][said.kind] === null ? 'TIP_STEP_NOT_POSSIBLE' : null;
}

type OfTasking = Extract<Said, { readonly tasking: string }>;
const isOfTasking = (said: Said): said is OfTasking => TASKING_EVENTS.some((kind) => kind === said.kind);

/** What is wrong with an event whatever its tip stands at; null where nothing is. */
export function flawOf({
  said,
  agency,
  party,
  marking,
}: Acting & Pick<TipStatement, 'marking'>): RefusalCode | null {
  if (marking !== null && !ASIDE.includes(said.kind)) return 'TIP_INVALID';
  if (agency !== party && !TIP_SIDES[said.kind].includes('tasked')) return 'TIP_NOT_YOURS';
  if (said.kind === 'acted' && said.from > said.to) return 'TIP_INVALID';
  const mode = said.kind === 'outcome' ? said.legalMode : undefined;
  const isHandedOver = HANDED_OVER.some((one) => one === mode);
  return isHandedOver && said.kind === 'outcome' && said.assessment === undefined
    ? 'ASSESSMENT_MISSING'
    : null;
}

/**
 * The record of a tip: a function of the set of its events, whatever the order in which they came. An event has its place when all
 * that it comes behind have theirs; events that know nothing of one another are ordered by time, then by id, at both nodes alike.
 * Null while the event that sent the tip is missing.
 */
export function foldRecord(events: readonly Told[]): Standing | null {
  const order = inOrder(events);
  const [first] = order;
  if (first === undefined || first.statement.said.kind !== 'sent') return null;
  const { party, said, at } = first.statement;
  let standing: Standing = {
    from: party,
    to: said.to,
    state: 'sent',
    taskings: [],
    waitsSince: at,
    lines: [{ told: first, hasEffect: true }],
    heads: [],
  };
  for (const told of order.slice(1)) standing = afterEvent(standing, told);
  const spine = order.filter(({ statement }) => !ASIDE.includes(statement.said.kind));
  const named = new Set(spine.flatMap(({ statement }) => statement.after));
  const heads = spine.map(({ id }) => id).filter((id) => !named.has(id));
  return { ...standing, heads: heads.toSorted() };
}

function afterEvent(standing: Standing, told: Told): Standing {
  const { said, at } = told.statement;
  const hasEffect = problemOf(standing, told.statement) === null;
  const noted = { ...standing, lines: [...standing.lines, { told, hasEffect }] };
  if (!hasEffect) return noted;
  const next = TIP_STEPS[standing.state][said.kind];
  return {
    ...noted,
    state: next === null || next === 'same' ? standing.state : next,
    waitsSince: said.kind === 'reopened' ? at : standing.waitsSince,
    taskings: taskingsAfter(standing.taskings, told),
  };
}

function taskingsAfter(
  taskings: readonly TaskingStanding[],
  { id, statement: { said, at } }: Told,
): readonly TaskingStanding[] {
  if (said.kind === 'tasked')
    return [...taskings, { id, agency: said.agency, words: said.words, at, state: 'ordered' }];
  if (!isOfTasking(said)) return taskings;
  return taskings.map((one) =>
    one.id === said.tasking ? { ...one, state: TASKING_STEPS[one.state][said.kind] ?? one.state } : one,
  );
}

/** Events that have their place, each behind all that it comes behind. */
function inOrder(events: readonly Told[]): Told[] {
  const byId = new Map(events.map((one) => [one.id, one]));
  const depths = new Map<string, number>();
  for (let placed = -1; placed < depths.size; ) {
    placed = depths.size;
    for (const { id, statement } of byId.values()) {
      const behind = statement.after.map((one) => depths.get(one));
      const isFirst = statement.said.kind === 'sent';
      if (depths.has(id) || behind.includes(undefined) || isFirst !== (behind.length === 0)) continue;
      depths.set(id, isFirst ? 0 : 1 + Math.max(...behind.map((one) => one ?? 0)));
    }
  }
  const placeOf = ({ id }: Told): number => depths.get(id) ?? 0;
  return [...byId.values()]
    .filter(({ id }) => depths.has(id))
    .toSorted(
      (a, b) => placeOf(a) - placeOf(b) || compare(a.statement.at, b.statement.at) || compare(a.id, b.id),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The events that an event comes behind, all the way to the first: what its maker knew. */
export function knownTo(events: readonly Told[], after: readonly string[]): Told[] {
  const byId = new Map(events.map((one) => [one.id, one]));
  const known = new Set<string>();
  const toLook = [...after];
  for (let id = toLook.pop(); id !== undefined; id = toLook.pop()) {
    if (known.has(id)) continue;
    known.add(id);
    toLook.push(...(byId.get(id)?.statement.after ?? []));
  }
  return events.filter(({ id }) => known.has(id));
}

/** States in which a tip waits to be acknowledged, and those in which nothing more is asked of anybody. */
const UNANSWERED: readonly TipState[] = ['sent', 'received'];
const SETTLED: readonly TipState[] = ['outcome', 'declined', 'closed'];

/** By when it is to be acknowledged: an instant. */
export function acknowledgeBy({ waitsSince }: Pick<Standing, 'waitsSince'>, precedence: string): string {
  const hours = ACKNOWLEDGE_HOURS[precedence] ?? 120;
  return new Date(Date.parse(waitsSince) + hours * 3_600_000).toISOString();
}

/** Which of its times still run: the instants at which somebody must look. */
export function clocksOf(
  standing: Standing,
  { precedence, dueAt }: { readonly precedence: string; readonly dueAt: string | null },
): { readonly what: Late; readonly at: string }[] {
  return [
    ...(UNANSWERED.includes(standing.state)
      ? [{ what: 'acknowledge', at: acknowledgeBy(standing, precedence) } as const]
      : []),
    ...(dueAt !== null && !SETTLED.includes(standing.state) ? [{ what: 'due', at: dueAt } as const] : []),
  ];
}
