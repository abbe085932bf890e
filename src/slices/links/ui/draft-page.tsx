import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Chart, nodesOf } from '../../../core/graph/index.ts';
import { Empty } from '../../../../web/kit/parts.tsx';
import { useSession } from '../../../../web/kit/session.tsx';
import { addAround } from './acts.ts';
import { ChartList } from './chart-list.tsx';
import { Desk } from './desk.tsx';
import { begunBy, holds, keepBegun } from './draft.ts';
import { useLinksSay } from './say.ts';
import { addressOf } from './address.ts';
import { useChart } from './use-chart.ts';

/** Things whose ids an address can hold: more are kept by this tab alone. */
const MOST_IN_ADDRESS = 40;
const WRITE_AFTER_MS = 300;

/**
 * A chart that is begun. What stands on it is in the address as far as it has room, so a link begins with the same things; this tab keeps
 * all of it, so a reload begins with the same chart.
 */
export default function DraftPage() {
  const { say } = useLinksSay();
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const { officer } = useSession();
  const [first] = useState<Chart>(() => firstOf(search, begunBy(officer.handle)));
  const work = useChart(first);
  const isKept = useKept(officer.handle, work.chart);
  useIdsInAddress(work.chart, isKept);
  return (
    <Desk
      work={work}
      saving={null}
      head={
        <>
          <h1>{say('title')}</h1>
          <p className="quiet">{say('draft')}</p>
        </>
      }
      empty={
        <>
          <Empty>
            <p>{say('emptyLead')}</p>
          </Empty>
          <ChartList />
        </>
      }
    />
  );
}

/** What the address names; as this tab kept it, where that is the same chart or the address says so. */
function firstOf(search: Readonly<Record<string, unknown>>, kept: Chart): Chart {
  const { of, isKept } = addressOf(search);
  if (isKept || (of.length > 0 && holds(kept, of))) return kept;
  return addAround(new Map(), of, [0, 0]);
}

/** Keeps the chart as it changes; false where the browser has no room for it. */
function useKept(officer: string, chart: Chart): boolean {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    // A drag is many changes: the last of them is written.
    const timer = setTimeout(() => setKept(keepBegun(officer, chart)), WRITE_AFTER_MS);
    const now = () => void keepBegun(officer, chart);
    window.addEventListener('pagehide', now);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', now);
    };
  }, [officer, chart]);
  return isKept;
}

function useIdsInAddress(chart: Chart, isKept: boolean): void {
  const navigate = useNavigate();
  const ids = nodesOf(chart).map(({ id }) => id);
  const isLong = ids.length > MOST_IN_ADDRESS;
  const of = isLong ? '' : ids.join(',');
  const isLost = isLong && !isKept;
  useEffect(() => {
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries({ ...before, of, kept: isLong ? 'tab' : '' }).filter(([, value]) => value !== ''),
        ),
      replace: true,
    });
  }, [navigate, of, isLong]);
  useEffect(() => {
    if (!isLost) return;
    // The browser asks before such a chart is left: nothing else keeps it.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isLost]);
}
