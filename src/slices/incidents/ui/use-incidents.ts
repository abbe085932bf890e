import { useMemo } from 'react';
import { useAnswer } from '../../../../web/kit/answer.tsx';
import type { Incident, Incidents } from '../contract.ts';
import type { IncidentsAsked } from './address.ts';
import { ANYTHING, fits } from './view.ts';

const NONE: readonly Incident[] = [];

/** The incidents of the centre that the address asks for, and those of them that its filters leave. */
export function useIncidents({ q, entity, filter }: IncidentsAsked) {
  const query = new URLSearchParams({
    ...(q.trim() === '' ? {} : { q }),
    ...(entity === '' ? {} : { entity }),
  }).toString();
  const answer = useAnswer<Incidents>(`/api/incidents${query === '' ? '' : `?${query}`}`, {
    keepPrevious: true,
  });
  const all = answer.data?.value.incidents ?? NONE;
  const shown = useMemo(() => all.filter((one) => fits(one, filter)), [all, filter]);
  // The time strip shows what a period would choose from.
  const { period } = filter;
  const overTime = useMemo(
    () => (period === null ? shown : all.filter((one) => fits(one, { ...filter, period: ANYTHING.period }))),
    [all, shown, filter, period],
  );
  return {
    all,
    shown,
    overTime,
    boundaries: answer.data?.value.boundaries ?? 'neutral',
    isPending: answer.isPending,
    error: answer.error,
    again: () => void answer.refetch(),
  };
}
