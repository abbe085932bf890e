import type { Centre } from '../../trust/slice.ts';

/** Who has a chart open at this server, and who is to be woken when it is saved. In memory: nobody's reading is kept. */
interface Visit {
  readonly handle: string;
  readonly name: string;
  readonly wake: () => void;
}

const rooms = new WeakMap<Centre['db'], Map<string, Set<Visit>>>();

function roomOf(centre: Centre, chart: string): Set<Visit> {
  const all = rooms.get(centre.db) ?? new Map<string, Set<Visit>>();
  rooms.set(centre.db, all);
  const room = all.get(chart) ?? new Set<Visit>();
  all.set(chart, room);
  return room;
}

/** Enters a chart until the function that is returned is called; everybody in it is woken by both. */
export function enterChart(centre: Centre, chart: string, visit: Visit): () => void {
  const room = roomOf(centre, chart);
  room.add(visit);
  wakeChart(centre, chart);
  return () => {
    room.delete(visit);
    wakeChart(centre, chart);
    if (room.size === 0) rooms.get(centre.db)?.delete(chart);
  };
}

/** Wakes everybody who has the chart open. */
export function wakeChart(centre: Centre, chart: string): void {
  for (const { wake } of roomOf(centre, chart)) wake();
}

/** Officers who have the chart open, each once, by handle. */
export function presentAt(
  centre: Centre,
  chart: string,
): { readonly handle: string; readonly name: string }[] {
  const present = new Map([...roomOf(centre, chart)].map(({ handle, name }) => [handle, name]));
  return [...present]
    .map(([handle, name]) => ({ handle, name }))
    .sort((a, b) => (a.handle < b.handle ? -1 : 1));
}
