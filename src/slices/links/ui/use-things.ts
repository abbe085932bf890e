import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Chart, nodesOf } from '../../../core/graph/index.ts';
import type { Answer } from '../../../../web/kit/api.ts';
import { useMarkingOnPage } from '../../../../web/kit/banner.tsx';
import { highestOf } from '../../../../web/kit/marking.ts';
import { useAsk } from '../../../../web/kit/session.tsx';
import { type GraphPart, MOST_DRAWN } from '../contract.ts';
import { standingOn } from './drawn.ts';
import { NO_THINGS, type Things, withPart } from './things.ts';

export interface ThingsHeld {
  readonly things: Things;
  readonly isLoading: boolean;
  readonly error: Error | null;
  /** Takes what was read beside: an expansion, the things of a path. */
  readonly take: (part: GraphPart) => void;
  /** Reads again all that stands on the chart. */
  readonly again: () => void;
}

export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));

/**
 * What stands on a chart, read as ids come onto it that are not known yet; with them the ties to all that stand there, as
 * long as these are few enough to read again. The banner is the join of everything that stands on the chart.
 */
export function useThings(chart: Chart): ThingsHeld {
  const asks = useAsk();
  const [things, setThings] = useState<Things>(NO_THINGS);
  const [error, setError] = useState<Error | null>(null);
  const [reading, setReading] = useState(0);
  /** Ids that were asked for with all others that stood there. */
  const asked = useRef(new Set<string>());
  const take = useCallback((part: GraphPart) => setThings((before) => withPart(before, part)), []);
  const read = useCallback(
    (ids: readonly string[]) => {
      for (const id of ids) asked.current.add(id);
      setReading((count) => count + 1);
      asks<Answer<GraphPart>>('/api/graph/things', { method: 'POST', body: { ids } })
        .then(
          ({ value }) => {
            take(value);
            setError(null);
          },
          (thrown: unknown) => {
            for (const id of ids) asked.current.delete(id);
            setError(asError(thrown));
          },
        )
        .finally(() => setReading((count) => count - 1));
    },
    [asks, take],
  );
  const ids = useMemo(() => nodesOf(chart).map(({ id }) => id), [chart]);
  useEffect(() => {
    const unknown = ids.filter((id) => !asked.current.has(id));
    if (unknown.length === 0) return;
    const isNew = unknown.length === ids.length;
    if (isNew || ids.length <= MOST_DRAWN) read(ids);
    else read(unknown);
  }, [ids, read]);
  const again = useCallback(() => {
    if (ids.length > 0) read(ids);
  }, [ids, read]);
  useMarkingOnPage(useMemo(() => markingOf(chart, things), [chart, things]));
  return { things, isLoading: reading > 0, error, take, again };
}

function markingOf(chart: Chart, things: Things): string | null {
  const there = new Set(standingOn(chart, things).map(({ thing }) => thing.id));
  const markings = new Set([...there].flatMap((id) => things.nodes.get(id)?.marking ?? []));
  for (const { from, to, marking } of things.ties.values())
    if (there.has(from) && there.has(to)) markings.add(marking);
  return highestOf([...markings]);
}
