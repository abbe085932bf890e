import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { askOrTake, ME } from './ahead.ts';
import { ask, type Ask, type Reason } from './api.ts';
import { keepReason, keptReason } from './reason.ts';

/** Who is signed in, as GET /api/me says. */
export interface Officer {
  readonly handle: string;
  readonly name: string;
  readonly party: string;
  readonly level: number;
  readonly roles: readonly string[];
}

interface Session {
  readonly officer: Officer;
  readonly reason: Reason;
  readonly setReason: (reason: Reason) => void;
}

const SessionContext = createContext<Session | null>(null);

const whoIsThere = (reason: Reason) => ({
  queryKey: ['me'],
  queryFn: () => askOrTake<Officer>(ME, reason),
  retry: false,
  staleTime: 60_000,
});

/** Asks who is signed in before anything is drawn: the page that is loaded meanwhile waits for it. */
export const greet = (queries: QueryClient): Promise<void> => queries.prefetchQuery(whoIsThere(keptReason()));

export interface SessionProviderProps {
  readonly children: ReactNode;
  /** Shown where nobody is signed in, or the centre does not answer. */
  readonly otherwise: (problem: Error | null) => ReactNode;
}

export function SessionProvider({ children, otherwise }: SessionProviderProps) {
  const queries = useQueryClient();
  const [reason, setKept] = useState(keptReason);
  const me = useQuery(whoIsThere(reason));
  const setReason = useCallback(
    (next: Reason) => {
      keepReason(next);
      setKept(next);
      // What was read under one purpose is not shown under another.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    },
    [queries],
  );
  const session = useMemo(
    () => (me.data === undefined ? null : { officer: me.data, reason, setReason }),
    [me.data, reason, setReason],
  );
  if (session === null) return otherwise(me.error);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The signed-in officer and their purpose. @throws outside a SessionProvider */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside a SessionProvider');
  return session;
}

/** Asks the centre under the officer's purpose. */
export function useAsk(): <T>(path: string, options?: Omit<Ask, 'reason'>) => Promise<T> {
  const { reason } = useSession();
  return useCallback((path, options = {}) => ask(path, { ...options, reason }), [reason]);
}
