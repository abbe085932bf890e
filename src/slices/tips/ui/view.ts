import { TIP_EVENTS, type Tasking, type TipEvent, type TipLine } from '../contract.ts';

/** The key of each act. */
export const ACT_KEYS: Readonly<Partial<Record<TipEvent, string>>> = {
  acknowledged: 'a',
  declined: 'd',
  tasked: 't',
  accepted: 'p',
  returned: 'r',
  acted: 'x',
  outcome: 'o',
  feedback: 'f',
  credit: 'c',
  closed: 'w',
  reopened: 'u',
};

/** Acts that can be done now, in the order of their course: on the tip, or on one of its taskings. */
export function actsOn({ mayNow, taskings }: Pick<TipLine, 'mayNow' | 'taskings'>): TipEvent[] {
  return TIP_EVENTS.filter(
    (kind) => mayNow.includes(kind) || taskings.some((one) => one.mayNow.some((may) => may === kind)),
  );
}

/** Taskings on which an act can be done, the last first. */
export const taskingsFor = (taskings: readonly Tasking[], kind: TipEvent): readonly Tasking[] =>
  taskings.filter(({ mayNow }) => mayNow.some((may) => may === kind)).toReversed();

const clockOf = ({ acknowledgeBy, dueAt, state }: TipLine): string =>
  state === 'sent' || state === 'received' ? acknowledgeBy : (dueAt ?? '9');
const isOver = ({ state }: TipLine): boolean =>
  state === 'closed' || state === 'declined' || state === 'outcome';

/** Late first, then what waits by its clock, then what has come to its end. */
export const byUrgency = (tips: readonly TipLine[]): readonly TipLine[] =>
  tips.toSorted(
    (a, b) =>
      Number(b.late !== null) - Number(a.late !== null) ||
      Number(isOver(a)) - Number(isOver(b)) ||
      (clockOf(a) < clockOf(b) ? -1 : clockOf(a) > clockOf(b) ? 1 : 0),
  );
