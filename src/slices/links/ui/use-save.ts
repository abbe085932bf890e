import { useCallback, useEffect, useRef, useState } from 'react';
import { changesBetween, type Chart } from '../../../core/graph/index.ts';
import { type Answer, Problem } from '../../../../web/kit/api.ts';
import { useAsk, useSession } from '../../../../web/kit/session.tsx';
import type { ChartView } from '../contract.ts';
import type { ChartWork } from './use-chart.ts';
import { asError } from './use-things.ts';

/** A pause after which what was done is saved by itself. */
const PAUSE_MS = 1_200;
/** A save that did not reach the centre is tried again after so long. */
const AGAIN_MS = 5_000;
/** When a chart that was opened is looked at again, for what was saved before the line stood; not while its things are read. */
const FIRST_MS = 1_500;

export interface Present {
  readonly handle: string;
  readonly name: string;
}

export type SaveState = 'saved' | 'saving' | 'waiting' | 'unsaved';

export interface Saving {
  readonly state: SaveState;
  readonly error: Error | null;
  readonly present: readonly Present[];
  readonly view: ChartView;
  readonly saveNow: (title?: string) => Promise<void>;
  readonly setView: (view: ChartView) => void;
}

export const chartOf = ({ fields }: Pick<ChartView, 'fields'>): Chart => new Map(fields);

/**
 * Keeps a chart that the centre knows: what is done is saved by itself after a pause, what a colleague saved is laid under
 * it. A refused save is no loss: the chart is read again, the changes are laid over it, and it is saved once more.
 */
export function useSave(first: ChartView, work: ChartWork): Saving {
  const asks = useAsk();
  const [view, setView] = useState(first);
  const [error, setError] = useState<Error | null>(null);
  const [isBusy, setBusy] = useState(false);
  const latest = useRef(work);
  latest.current = work;
  const busy = useRef(false);
  const url = `/api/charts/${first.id}`;

  const readAgain = useCallback(async () => {
    const { value } = await asks<Answer<ChartView>>(url);
    setView(value);
    latest.current.layOver(latest.current.saved, chartOf(value));
  }, [asks, url]);

  const saveNow = useCallback(
    async (title?: string) => {
      if (busy.current) return;
      busy.current = true;
      setBusy(true);
      try {
        const { saved, chart } = latest.current;
        const body = { changes: changesBetween(saved, chart), ...(title === undefined ? {} : { title }) };
        const { value } = await asks<Answer<ChartView>>(`${url}/saves`, { method: 'POST', body });
        setView(value);
        // What was done while the save was under way stays on top.
        latest.current.layOver(chart, chartOf(value));
        setError(null);
      } catch (thrown) {
        if (thrown instanceof Problem && thrown.code === 'CHART_CHANGED') await readAgain();
        else setError(asError(thrown));
      } finally {
        busy.current = false;
        setBusy(false);
      }
    },
    [asks, readAgain, url],
  );

  const isDirty = work.chart !== work.saved && changesBetween(work.saved, work.chart).length > 0;
  const mayEdit = view.may !== 'read';
  useEffect(() => {
    if (!isDirty || !mayEdit || isBusy) return;
    const timer = setTimeout(() => void saveNow(), error === null ? PAUSE_MS : AGAIN_MS);
    return () => clearTimeout(timer);
  }, [work.chart, isDirty, mayEdit, isBusy, error, saveNow]);

  const present = useCompany(url, () => {
    if (!busy.current) readAgain().catch((thrown: unknown) => setError(asError(thrown)));
  });
  const state = isBusy ? 'saving' : isDirty ? (error === null ? 'unsaved' : 'waiting') : 'saved';
  return { state, error, present, view, saveNow, setView };
}

/** Who else has the chart open; `news` is called when somebody saved something of it. */
function useCompany(url: string, news: () => void): readonly Present[] {
  const { reason, officer } = useSession();
  const [present, setPresent] = useState<readonly Present[]>([]);
  const latest = useRef(news);
  latest.current = news;
  useEffect(() => {
    const purpose = reason.caseRef === null ? reason.purpose : `${reason.purpose}:${reason.caseRef}`;
    const source = new EventSource(`${url}/stream?purpose=${encodeURIComponent(purpose)}`);
    let first: ReturnType<typeof setTimeout> | undefined;
    // Before the line stood, and while it was broken, something may have been saved that nobody told of.
    source.addEventListener('open', () => {
      if (first === undefined) first = setTimeout(() => latest.current(), FIRST_MS);
      else latest.current();
    });
    source.addEventListener('news', () => latest.current());
    source.addEventListener('present', (event: MessageEvent<string>) => {
      const all = JSON.parse(event.data) as readonly Present[];
      setPresent(all.filter(({ handle }) => handle !== officer.handle));
    });
    return () => {
      clearTimeout(first);
      source.close();
    };
  }, [url, reason, officer.handle]);
  return present;
}
