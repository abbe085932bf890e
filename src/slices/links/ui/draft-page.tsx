import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Chart, nodesOf } from '../../../core/graph/index.ts';
import { Empty } from '../../../../web/kit/parts.tsx';
import { addAround } from './acts.ts';
import { ChartList } from './chart-list.tsx';
import { Desk } from './desk.tsx';
import { useLinksSay } from './say.ts';
import { addressOf } from './address.ts';
import { useChart } from './use-chart.ts';

/** Things whose ids an address can hold: a chart of more is kept by saving it. */
const MOST_IN_ADDRESS = 40;

/** A chart that is begun. What stands on it is in the address, so a reload or a link begins with the same things. */
export default function DraftPage() {
  const { say } = useLinksSay();
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const [first] = useState<Chart>(() => addAround(new Map(), addressOf(search).of, [0, 0]));
  const work = useChart(first);
  useIdsInAddress(work.chart);
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

function useIdsInAddress(chart: Chart): void {
  const navigate = useNavigate();
  const ids = nodesOf(chart).map(({ id }) => id);
  const of = ids.length <= MOST_IN_ADDRESS ? ids.join(',') : '';
  const isLost = ids.length > MOST_IN_ADDRESS;
  useEffect(() => {
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) =>
        Object.fromEntries(Object.entries({ ...before, of }).filter(([, value]) => value !== '')),
      replace: true,
    });
  }, [navigate, of]);
  useEffect(() => {
    if (!isLost) return;
    // The browser asks before such a chart is left: nothing else keeps it.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isLost]);
}
