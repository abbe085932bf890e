import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type Address, addressOf, askedOf, type IncidentsAsked } from './address.ts';
import type { IncidentFilter } from './view.ts';

export type Change = Partial<Omit<IncidentsAsked, 'filter'>> & { readonly filter?: Partial<IncidentFilter> };

/** What the address asks for, and how to change it. A change of what is shown is a step back; moving about is not. */
export function useAsked(path: '/map' | '/timeline'): readonly [IncidentsAsked, (change: Change) => void] {
  const search = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const router = useRouter();
  const read = useMemo(() => askedOf(search), [search]);
  // The same filter for as long as it says the same: moving about asks nothing of thousands of incidents again.
  const written = JSON.stringify(read.filter);
  const filter = useMemo(() => read.filter, [written]);
  const asked = useMemo(() => ({ ...read, filter }), [read, filter]);
  const change = useCallback(
    ({ filter, ...rest }: Change) => {
      // A map that still moves must not call an officer back who has gone on.
      if (!router.latestLocation.pathname.endsWith(path)) return;
      const isMove = filter === undefined || Object.keys(filter).every((name) => name === 'period');
      void navigate({
        to: path,
        search: (before: Address) => {
          const now = askedOf(before);
          return addressOf({ ...now, ...rest, filter: { ...now.filter, ...filter } });
        },
        replace: isMove,
        resetScroll: false,
      });
    },
    [navigate, router, path],
  );
  return [asked, change];
}
