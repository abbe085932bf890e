import { useSyncExternalStore } from 'react';
import { type FilingEvent, type Filings, next } from './filings.ts';

let filings: Filings = [];
const listeners = new Set<() => void>();

/** Changes the list of this window. */
export function tell(event: FilingEvent): void {
  filings = next(filings, event);
  for (const listener of listeners) listener();
}

/** What is filed in this window. */
export function useFilings(): Filings {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => filings,
  );
}
