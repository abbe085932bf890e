import type { Principal, Purpose } from '../../trust/principal.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Centre } from '../../trust/slice.ts';
import type { Onlooker } from './contract.ts';

/** How long somebody counts as looking after they last said so, in milliseconds: two of the page's beats, and a half. */
export const GONE_AFTER_MS = 25_000;

/** Kinds of things that two officers might change at once, with the statement that finds one where the reader may see it. */
const SEEN: Readonly<Record<string, string>> = {
  record: 'select 1 from fusion.v_record where id = $1',
  report: 'select 1 from reports.v_report where id = $1',
  hit: 'select 1 from screening.v_hit where id = $1 and owner = $2',
};

interface Look {
  readonly principal: Principal;
  readonly since: string;
  seenAt: number;
}

/** Who looks at what, by thing and officer. Lives in this process only: it says who is here, and is gone with them. */
interface Looking {
  readonly things: Map<string, Map<string, Look>>;
  readonly wake: Set<(thing: string) => void>;
}

const known = new WeakMap<Centre['db'], Looking>();

function lookingAt(centre: Centre): Looking {
  const before = known.get(centre.db);
  if (before !== undefined) return before;
  const made = { things: new Map(), wake: new Set<(thing: string) => void>() };
  known.set(centre.db, made);
  return made;
}

/** Calls `wake` with each thing that somebody began or ceased to look at, until the function that is returned is called. */
export function onLooking(centre: Centre, wake: (thing: string) => void): () => void {
  const { wake: all } = lookingAt(centre);
  all.add(wake);
  return () => all.delete(wake);
}

/** Whether an officer said lately that they look at a thing. */
export const looksAt = (centre: Centre, handle: string, thing: string): boolean =>
  lookingAt(centre).things.get(thing)?.has(handle) === true;

interface Here {
  readonly principal: Principal;
  readonly purpose: Purpose;
}

/**
 * Says that an officer looks at a thing ('report:ID', 'hit:ID', 'record:ID record:ID'), and answers who else does. A thing that the
 * officer may not see answers as one that is not there; and whoever is named looked at it with the same right.
 */
export async function look(centre: Centre, here: Here, thing: string): Promise<readonly Onlooker[]> {
  await refuseUnseen(centre, here, thing);
  const { things, wake } = lookingAt(centre);
  const at = things.get(thing) ?? new Map<string, Look>();
  things.set(thing, at);
  const now = Date.parse(centre.clock.now());
  const { handle } = here.principal;
  const before = at.get(handle);
  at.set(handle, {
    principal: here.principal,
    since: before?.since ?? centre.clock.now(),
    seenAt: now,
  });
  for (const [who, { seenAt }] of at) if (now - seenAt > GONE_AFTER_MS) at.delete(who);
  if (before === undefined) for (const one of wake) one(thing);
  return [...at.values()].flatMap(({ principal, since }) =>
    principal.handle === handle
      ? []
      : { thing, handle: principal.handle, name: principal.name, party: principal.clearance.party, since },
  );
}

/** Says that an officer has left a thing. */
export function leave(centre: Centre, handle: string, thing: string): void {
  const { things, wake } = lookingAt(centre);
  const at = things.get(thing);
  if (at?.delete(handle) !== true) return;
  if (at.size === 0) things.delete(thing);
  for (const one of wake) one(thing);
}

/** No act is logged: that a page is open says nothing that its reading has not said. */
async function refuseUnseen(centre: Centre, { principal, purpose }: Here, thing: string): Promise<void> {
  for (const part of thing.split(' ')) {
    const [kind = '', id = ''] = part.split(':');
    const sql = SEEN[kind];
    const values = kind === 'hit' ? [id, principal.clearance.party] : [id];
    if (sql === undefined || !(await centre.trust.sees({ principal, purpose }, sql, values)))
      throw notFound('thing');
  }
}
