import { useCallback, useMemo, useReducer } from 'react';
import type { Chart } from '../../../core/graph/index.ts';
import { beginWork, stepped, type Work } from './work.ts';

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
