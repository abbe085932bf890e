import {
  act,
  beginHistory,
  changesBetween,
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
      // Read again and found as it was: nothing is drawn anew.
      if (step.base === work.saved && changesBetween(step.base, step.chart).length === 0)
        return work.contested.length === 0 ? work : { ...work, contested: [] };
      const { chart, contested } = mergeCharts(step.base, work.history.chart, step.chart);
      return { history: rebase(work.history, chart), saved: step.chart, contested };
    }
  }
}
