/**
 * What this browser keeps between visits: language, theme, keys. Settings only, never data of the centre, which is
 * marked and must not stay on a disk.
 */
const PREFIX = 'watchfloor.';

/** Storage that is switched off is none: every setting has a default. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

export const remembered = (name: string): string | null => storage()?.getItem(PREFIX + name) ?? null;

export function remember(name: string, value: string | null): void {
  if (value === null) storage()?.removeItem(PREFIX + name);
  else storage()?.setItem(PREFIX + name, value);
}
