import { useCallback, useMemo, useReducer } from 'react';
import {
  act,
  beginHistory,
  type Chart,
  type History,
  mergeCharts,
  rebase,
  redo,
  undo,
} from '../../../core/graph/index.ts';

/** A chart under work: what it is here, and what the centre keeps of it. */
export interface Work {
  readonly history: History;
  /** As the centre had it last; what differs from it is not saved. */
  readonly saved: Chart;
  /** Fields that a colleague and this officer both changed; the later value stands. */
  readonly contested: readonly string[];
}

export type WorkStep =
  | { readonly kind: 'act'; readonly name: string; readonly edit: (chart: Chart) => Chart }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** The centre's chart, which this officer's own is laid over; `base` is what both were made from. */
  | { readonly kind: 'theirs'; readonly base: Chart; readonly chart: Chart };

export const beginWork = (chart: Chart): Work => ({
  history: beginHistory(chart),
  saved: chart,
  contested: [],
});

/** One step of work on a chart. Pure. */
export function stepped(work: Work, step: WorkStep): Work {
  switch (step.kind) {
    case 'act':
      return { ...work, history: act(work.history, step.name, step.edit(work.history.chart)) };
    case 'undo':
      return { ...work, history: undo(work.history) };
    case 'redo':
      return { ...work, history: redo(work.history) };
    case 'theirs': {
      const { chart, contested } = mergeCharts(step.base, work.history.chart, step.chart);
      return { history: rebase(work.history, chart), saved: step.chart, contested };
    }
  }
}

export interface ChartWork extends Work {
  readonly chart: Chart;
  readonly edit: (name: string, change: (chart: Chart) => Chart) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly layOver: (base: Chart, theirs: Chart) => void;
}

/** The chart of this window with everything that was done to it; undo has no end. */
export function useChart(first: Chart): ChartWork {
  const [work, dispatch] = useReducer(stepped, first, beginWork);
  const edit = useCallback(
    (name: string, change: (chart: Chart) => Chart) => dispatch({ kind: 'act', name, edit: change }),
    [],
  );
  const back = useCallback(() => dispatch({ kind: 'undo' }), []);
  const forth = useCallback(() => dispatch({ kind: 'redo' }), []);
  const layOver = useCallback((base: Chart, chart: Chart) => dispatch({ kind: 'theirs', base, chart }), []);
  return useMemo(
    () => ({ ...work, chart: work.history.chart, edit, undo: back, redo: forth, layOver }),
    [work, edit, back, forth, layOver],
  );
}
