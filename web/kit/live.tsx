import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from './session.tsx';

/** What the centre tells of: new lines of the feed, something for this officer, a change among those who look at the same thing. */
export const LIVE_EVENTS = ['news', 'notice', 'looking'] as const;
export type LiveEvent = (typeof LIVE_EVENTS)[number];

interface Live {
  readonly state: 'live' | 'waiting';
  readonly on: (event: LiveEvent, heard: () => void) => () => void;
}

const LiveContext = createContext<Live | null>(null);

/**
 * One stream for the whole page: a browser keeps few connections to one centre. The events carry nothing; whoever hears one asks
 * through the officer's desk. When the line is back everybody is called, for something may have been missed.
 */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const { reason } = useSession();
  const [state, setState] = useState<Live['state']>('waiting');
  const heard = useRef(new Map<LiveEvent, Set<() => void>>());
  useEffect(() => {
    const purpose = reason.caseRef === null ? reason.purpose : `${reason.purpose}:${reason.caseRef}`;
    const source = new EventSource(`/api/watch/stream?purpose=${encodeURIComponent(purpose)}`);
    const tell = (event: LiveEvent) => {
      for (const one of heard.current.get(event) ?? []) one();
    };
    source.addEventListener('open', () => {
      setState('live');
      for (const event of LIVE_EVENTS) tell(event);
    });
    source.addEventListener('error', () => setState('waiting'));
    for (const event of LIVE_EVENTS) source.addEventListener(event, () => tell(event));
    return () => source.close();
  }, [reason]);
  const live = useMemo<Live>(
    () => ({
      state,
      on: (event, one) => {
        const all = heard.current.get(event) ?? new Set();
        heard.current.set(event, all);
        all.add(one);
        return () => all.delete(one);
      },
    }),
    [state],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Calls `heard` at each event of a kind, and when the line is there again. @throws outside a LiveProvider */
export function useLive(event: LiveEvent, heard: () => void): Live['state'] {
  const live = useContext(LiveContext);
  if (live === null) throw new Error('useLive outside a LiveProvider');
  const latest = useRef(heard);
  latest.current = heard;
  const { on, state } = live;
  useEffect(() => on(event, () => latest.current()), [event, on]);
  return state;
}
