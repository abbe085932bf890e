import { listen } from '../../platform/db/listen.ts';
import type { Centre, Running } from '../../trust/slice.ts';

/** Who is to be woken, per running centre. */
const waking = new WeakMap<Centre['db'], Set<() => void>>();

function wakers(centre: Centre): Set<() => void> {
  const known = waking.get(centre.db);
  if (known !== undefined) return known;
  const made = new Set<() => void>();
  waking.set(centre.db, made);
  return made;
}

/** Calls `wake` after every commit that added to the feed, until the function that is returned is called. */
export function wakeOnNews(centre: Centre, wake: () => void): () => void {
  const all = wakers(centre);
  all.add(wake);
  return () => all.delete(wake);
}

/** Hears the database for all connections of this process together. */
export function startWatching(centre: Centre): Running {
  return listen(centre.db, 'watchfloor_watch', centre.log, () => {
    for (const wake of wakers(centre)) wake();
  });
}
