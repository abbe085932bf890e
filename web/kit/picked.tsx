import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useCommands } from './commands.tsx';
import { useSay } from './language.tsx';
import { stepped } from './step.ts';
import { KIT_COUNTED, KIT_STRINGS } from './strings.data.ts';

interface Picked<T> {
  /** The one that the address names, else the first; null of none. */
  readonly current: T | null;
  readonly pick: (id: string) => void;
}

/** Which of a list is open: it stands in the address as `?id=`, and j and k go on and back. */
export function usePicked<T extends { readonly id: string }>(things: readonly T[]): Picked<T> {
  const { say } = useSay(KIT_STRINGS, KIT_COUNTED);
  const navigate = useNavigate();
  const { id } = useSearch({ strict: false }) as { readonly id?: unknown };
  const at = things.findIndex((one) => one.id === id);
  const current = things[Math.max(at, 0)] ?? null;
  const pick = (next: string) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, id: next }),
      replace: true,
    });
  const go = (step: 1 | -1) => {
    const next = things[stepped(things.length, Math.max(at, 0), step)];
    if (next !== undefined) pick(next.id);
  };
  useCommands([
    { id: 'step next', label: say('next'), group: say('groupList'), keys: 'j', run: () => go(1) },
    { id: 'step back', label: say('previous'), group: say('groupList'), keys: 'k', run: () => go(-1) },
  ]);
  return { current, pick };
}

interface PickRowProps {
  readonly isCurrent: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

/** A row of such a list. */
export function PickRow({ isCurrent, onPick, children }: PickRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={row} aria-current={isCurrent} className="claim-row">
      <button type="button" className="claim-head" onClick={onPick}>
        {children}
      </button>
    </li>
  );
}
