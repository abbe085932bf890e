import { renderMarking } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { listOfficers, listParties } from '../agencies/index.ts';
import { readCard } from '../fusion/index.ts';
import { headsOf, readMarking } from '../reports/index.ts';
import type { AskedSearch, SavedSearch } from './contract.ts';
import { holds } from './match.ts';
import { refuse } from './refusals.ts';
import * as store from './store-searches.ts';

/** A search to be kept: for oneself where nobody else is named. */
export interface SearchToKeep {
  readonly name: string;
  readonly asked: AskedSearch;
  readonly forOfficers: readonly string[];
  readonly forParties: readonly string[];
  /** Under which its words stand; '' for one's own agency only. */
  readonly marking: string;
}

/** Whom a search may be shared with. */
export interface Audiences {
  readonly officers: readonly { readonly handle: string; readonly name: string; readonly party: string }[];
  readonly parties: readonly { readonly code: string; readonly name: string }[];
}

/** Officers and agencies of the directory. */
export async function readAudiences(centre: Centre, desk: Desk): Promise<Released<Audiences>> {
  const [officers, parties] = await Promise.all([listOfficers(centre.db), listParties(desk)]);
  return desk.release(
    {
      officers: officers.map(({ handle, name, party }) => ({ handle, name, party })),
      parties: parties.filter(({ kind }) => kind === 'agency').map(({ code, name }) => ({ code, name })),
    },
    [],
  );
}

/** Keeps a search under a name. Those it is shared with see it where its marking lets them. */
export async function keepSearch(
  centre: Centre,
  desk: Desk,
  { name, asked, forOfficers, forParties, marking }: SearchToKeep,
): Promise<Released<readonly SavedSearch[]>> {
  const known = (await readAudiences(centre, desk)).value;
  const unknown = [
    ...forOfficers.filter((handle) => !known.officers.some((one) => one.handle === handle)),
    ...forParties.filter((code) => !known.parties.some((one) => one.code === code)),
  ];
  if (unknown.length > 0) throw refuse('AUDIENCE_UNKNOWN', { unknown });
  const marking_id = await desk.mark(readMarking(marking, desk.principal.clearance.party));
  const id = deriveId('saved', desk.principal.handle, desk.now, name, JSON.stringify(asked));
  await store.insertSaved(desk, {
    id,
    name,
    asked,
    for_officers: forOfficers,
    for_parties: forParties,
    marking_id,
  });
  desk.note([id], { shared: forOfficers.length + forParties.length });
  return readSearches(desk);
}

/** Searches of this officer and those that are shared with them. */
export async function readSearches(desk: Desk): Promise<Released<readonly SavedSearch[]>> {
  const [rows, standing] = await Promise.all([store.savedSearches(desk), store.ownStanding(desk)]);
  const subscribed = new Set(standing.flatMap(({ kind, subject }) => (kind === 'saved' ? subject : [])));
  const searches = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      name: row.name,
      asked: row.asked,
      officer: row.officer,
      at: row.at,
      isOwn: row.officer === desk.principal.handle,
      forOfficers: row.for_officers,
      forParties: row.for_parties,
      isSubscribed: subscribed.has(row.id),
      marking: renderMarking(await desk.marking(row.marking_id)),
    })),
  );
  return desk.release(
    searches,
    rows.map((row) => row.marking_id),
  );
}

/** Ends a search of one's own; those who were told of it are told no more. */
export async function endSearch(desk: Desk, id: string): Promise<Released<readonly SavedSearch[]>> {
  const row = await store.findSaved(desk, id);
  if (row === null) throw notFound('saved search');
  if (row.officer !== desk.principal.handle) throw refuse('SEARCH_NOT_YOURS');
  await store.endSaved(desk, row);
  desk.note([id]);
  return readSearches(desk);
}

/** Asks to be told, or no longer, of what a saved search finds. */
export async function subscribe(
  desk: Desk,
  id: string,
  stands: boolean,
): Promise<Released<readonly SavedSearch[]>> {
  const row = await store.findSaved(desk, id);
  if (row === null) throw notFound('saved search');
  await store.setStanding(desk, 'saved', id, stands, row.marking_id);
  desk.note([id], { stands: Number(stands) });
  return readSearches(desk);
}

/** The entities that this officer follows. */
export async function readFollowed(desk: Desk): Promise<Released<readonly string[]>> {
  const standing = await store.ownStanding(desk);
  return desk.release(
    standing.flatMap(({ kind, subject }) => (kind === 'entity' ? subject : [])),
    [],
  );
}

/** Asks to be told, or no longer, of conflicts on an entity. */
export async function follow(desk: Desk, id: string, stands: boolean): Promise<Released<readonly string[]>> {
  if (stands) {
    const { value, marking } = await readCard(desk, id);
    await store.setStanding(desk, 'entity', value.id, true, await desk.mark(marking));
  } else {
    // What is followed may have left: it can be let go of all the same.
    const own = (await store.ownStanding(desk)).find(
      ({ kind, subject }) => kind === 'entity' && subject === id,
    );
    if (own !== undefined) await store.setStanding(desk, 'entity', id, false, own.marking_id);
  }
  desk.note([id], { stands: Number(stands) });
  return readFollowed(desk);
}

/** Of some reports those that a saved search finds: a filter of the feed. What is not there for this officer is in neither. */
export async function amongReports(
  desk: Desk,
  id: string,
  reports: readonly string[],
): Promise<Released<readonly string[]>> {
  const row = await store.findSaved(desk, id);
  if (row === null) throw notFound('saved search');
  const found: string[] = [];
  for (const report of reports) if (await holds(desk, report, row.asked)) found.push(report);
  const { markings } = await headsOf(desk, found);
  desk.note([id], { reports: found.length });
  return desk.release(found, [row.marking_id, ...markings]);
}
