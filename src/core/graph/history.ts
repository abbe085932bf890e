import { applyChanges, type Change, changesBetween, type Chart, invertChanges, sameValue } from './chart.ts';

/** One act on a chart, as the officer names it. */
export interface ChartAct {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** A chart with everything that was done to it in this window, back to its beginning: nothing falls off the end. */
export interface History {
  readonly chart: Chart;
  readonly past: readonly ChartAct[];
  readonly future: readonly ChartAct[];
}

export const beginHistory = (chart: Chart): History => ({ chart, past: [], future: [] });

/** Does an act. One that changes nothing is none. */
export function act(history: History, name: string, next: Chart): History {
  const changes = changesBetween(history.chart, next);
  if (changes.length === 0) return history;
  return { chart: next, past: [...history.past, { name, changes }], future: [] };
}

/** Only fields that still stand as the act left them: what a colleague has changed since is theirs. */
function still(chart: Chart, changes: readonly Change[]): Change[] {
  return changes.filter(({ key, before }) => sameValue(chart.get(key) ?? null, before));
}

/** Takes the last act back; the same history where there is none. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    chart: applyChanges(history.chart, still(history.chart, invertChanges(last.changes))),
    past: history.past.slice(0, -1),
    future: [...history.future, last],
  };
}

/** Does again what was taken back last. */
export function redo(history: History): History {
  const next = history.future.at(-1);
  if (next === undefined) return history;
  return {
    chart: applyChanges(history.chart, still(history.chart, next.changes)),
    past: [...history.past, next],
    future: history.future.slice(0, -1),
  };
}

/** Puts another chart under what was done: after a colleague's save was laid under mine. It is no act of mine. */
export const rebase = (history: History, chart: Chart): History => ({ ...history, chart });
