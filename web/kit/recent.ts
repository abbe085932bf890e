import { useSyncExternalStore } from 'react';

/** Something that was opened in this window. Kept in memory only: its caption is data of the centre. */
export interface Recent {
  readonly path: string;
  readonly caption: string;
  readonly marking: string;
}

const MOST = 20;
let list: readonly Recent[] = [];
const listeners = new Set<() => void>();

export function noteRecent(item: Recent): void {
  if (list[0]?.path === item.path && list[0].caption === item.caption) return;
  list = [item, ...list.filter(({ path }) => path !== item.path)].slice(0, MOST);
  for (const listener of listeners) listener();
}

/** What was opened lately, the last first. */
export function useRecent(): readonly Recent[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => list,
  );
}
