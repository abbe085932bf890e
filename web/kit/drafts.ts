/**
 * Work of this tab that no centre keeps yet, under its officer: it survives a reload, ends with the tab, and is gone with the sign-out. What
 * is kept here names things by number; what they are is read through the officer's desk each time.
 */
const PREFIX = 'watchfloor.draft ';

/** Storage that is switched off keeps nothing. */
function storage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** After a sign-out nothing is kept by what is still on the page. */
let isOver = false;

const keyOf = (officer: string, name: string): string => `${PREFIX}${officer} ${name}`;

/** Keeps a draft, or with null forgets it. Answers whether it is kept: a browser has room for some five million characters. */
export function keepDraft(officer: string, name: string, text: string | null): boolean {
  const kept = storage();
  if (kept === null || isOver) return false;
  try {
    if (text === null) kept.removeItem(keyOf(officer, name));
    else kept.setItem(keyOf(officer, name), text);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // No room: an older state must not come back for it.
    kept.removeItem(keyOf(officer, name));
    return false;
  }
}

/** The draft of this officer, and of nobody else who signed in in this tab. */
export const keptDraft = (officer: string, name: string): string | null =>
  storage()?.getItem(keyOf(officer, name)) ?? null;

/** Forgets the drafts of everybody; this page keeps none any more. */
export function forgetDrafts(): void {
  isOver = true;
  const kept = storage();
  if (kept === null) return;
  const names = Array.from({ length: kept.length }, (_, at) => kept.key(at));
  for (const name of names) if (name?.startsWith(PREFIX) === true) kept.removeItem(name);
}
