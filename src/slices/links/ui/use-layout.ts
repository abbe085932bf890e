import { useCallback, useEffect, useRef, useState } from 'react';
import { force, type Forcing } from '../../../../web/kit/graph/force.ts';
import { placeAt } from './acts.ts';
import { arranged, type Layout, placesOf, planOf } from './arrange.ts';
import type { Board } from './use-board.ts';

/** Rounds of forces by how much there is: a large chart shows its shape earlier, and each round costs more. */
const roundsFor = (things: number): number => (things > 5_000 ? 60 : things > 1_000 ? 120 : 300);

export interface Layouts {
  readonly isRunning: boolean;
  readonly run: (layout: Layout) => void;
  readonly stop: () => void;
}

/** Lays out what is in sight; while forces work the drawing moves, and the chart takes their last word as one act. */
export function useLayout(board: Board): Layouts {
  const [isRunning, setRunning] = useState(false);
  const running = useRef<Forcing | null>(null);
  const last = useRef<(() => void) | null>(null);
  const latest = useRef(board);
  latest.current = board;

  const stop = useCallback(() => {
    running.current?.stop();
    running.current = null;
    setRunning(false);
    last.current?.();
    last.current = null;
  }, []);
  useEffect(() => () => running.current?.stop(), []);

  const run = useCallback(
    (layout: Layout) => {
      stop();
      const { nodes, ties, chosen, work, stage } = latest.current;
      const plan = planOf(nodes, ties);
      if (layout !== 'force') {
        const places = arranged(plan, layout, chosen);
        work.edit(layout, (chart) => placeAt(chart, placesOf(plan, places)));
        stage.current?.fit();
        return;
      }
      setRunning(true);
      const task = {
        places: Float64Array.from(nodes.flatMap(({ at }) => [at[0], at[1]])),
        fixed: Uint8Array.from(nodes, ({ isPinned }) => (isPinned ? 1 : 0)),
        ends: Uint32Array.from(plan.pairs.flat()),
        rounds: roundsFor(nodes.length),
      };
      running.current = force(task, ({ places, isDone }) => {
        const moved = placesOf(plan, places);
        latest.current.stage.current?.move(new Map(moved));
        last.current = () => latest.current.work.edit(layout, (chart) => placeAt(chart, moved));
        if (isDone) stop();
      });
    },
    [stop],
  );
  return { isRunning, run, stop };
}
