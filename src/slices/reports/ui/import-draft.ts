import { useSyncExternalStore } from 'react';
import type { ImportAbout } from '../contract.ts';

/** The table that is being looked at: in memory only, and not lost by looking at another page. */
export interface Draft {
  readonly file: File;
  /** Tells two files of one name apart. */
  readonly key: number;
  readonly about: ImportAbout;
}

let draft: Draft | null = null;
const listeners = new Set<() => void>();

export function setDraft(next: Draft | null): void {
  draft = next;
  for (const listener of listeners) listener();
}

export function takeFile(file: File): void {
  const about: ImportAbout = draft === null ? {} : kept(draft.about);
  setDraft({ file, key: (draft?.key ?? 0) + 1, about });
}

/** Terms are those of the last file; how it is cut and what it means is found anew. */
const kept = ({ marking, grade, sourceType, precedence, date, reference }: ImportAbout): ImportAbout => ({
  marking,
  grade,
  sourceType,
  precedence,
  date,
  reference,
});

export function useDraft(): Draft | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => draft,
  );
}
