import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useState } from 'react';
import { highestOf } from './marking.ts';

interface Shown {
  readonly set: (id: string, marking: string | null) => void;
}

const ShownContext = createContext<Shown>({ set: () => {} });
const BannerContext = createContext<string | null>(null);

/** Collects the markings of everything on the page: the banner is their join, never less. */
export function BannerProvider({ children }: { readonly children: ReactNode }) {
  const [markings, setMarkings] = useState<ReadonlyMap<string, string>>(new Map());
  const shown = useMemo<Shown>(
    () => ({
      set: (id, marking) =>
        setMarkings((before) => {
          if ((before.get(id) ?? null) === marking) return before;
          const next = new Map(before);
          if (marking === null) next.delete(id);
          else next.set(id, marking);
          return next;
        }),
    }),
    [],
  );
  const banner = useMemo(() => highestOf([...new Set(markings.values())]), [markings]);
  return (
    <ShownContext value={shown}>
      <BannerContext value={banner}>{children}</BannerContext>
    </ShownContext>
  );
}

/** Says that something of this marking is on the page, for as long as the component is. */
export function useMarkingOnPage(marking: string | null): void {
  const id = useId();
  const { set } = useContext(ShownContext);
  useEffect(() => {
    set(id, marking);
    return () => set(id, null);
  }, [id, marking, set]);
}

/** The join of all that is on the page, rendered; null where no data is. */
export const usePageMarking = (): string | null => useContext(BannerContext);
