import type { QueryConfig } from 'pg';
import type { Database, DatabaseClient } from '../../platform/db/database.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import type { Community, Officer, Party } from './contract.ts';
import { TOUCHES_NOTHING } from '../../trust/spots.ts';

/** SQL of the directory. Most of it runs before anybody has a desk (sign-in needs it), so it takes a client. */

type OfficerRow = Officer & { readonly communities: readonly string[] };

const OFFICER = `
  select o.handle, o.name, o.party, o.level, o.compartments, o.roles,
         array(select m.community from agencies.membership m where m.party = o.party union select 'MEMBERS' order by 1) as communities
    from agencies.officer o`;

/** At each request: planned once in a connection. */
export async function findOfficer(db: Database, handle: string): Promise<OfficerRow | null> {
  const text = `${OFFICER} where lower(o.handle) = lower($1)`;
  const [row] = await db.statement<OfficerRow>({ name: 'officer', text, values: [handle] });
  return row ?? null;
}

/** Fails with `WF001` where the directory has the officer otherwise than as this principal. */
export function stillSo({ handle, name, clearance, roles }: Principal): QueryConfig {
  const { party, level, compartments, communities } = clearance;
  const text = 'select agencies.still($1, $2, $3, $4, $5::text[], $6::text[], $7::text[])';
  const values = [handle, name, party, level, compartments, roles, communities];
  return { name: 'officer_still', text, values };
}

export async function defaultOfficer(client: DatabaseClient): Promise<OfficerRow | null> {
  const { rows } = await client.query<OfficerRow>(`${OFFICER} where o.is_default order by o.handle limit 1`);
  return rows[0] ?? null;
}

export async function listOfficers(client: DatabaseClient): Promise<OfficerRow[]> {
  const { rows } = await client.query<OfficerRow>(`${OFFICER} order by o.level desc, o.handle`);
  return rows;
}

export async function saveParty(client: DatabaseClient, party: Party): Promise<void> {
  await client.query(
    `insert into agencies.party (code, name, kind, country, node) values ($1, $2, $3, $4, $5)
     on conflict (code) do update set name = excluded.name, kind = excluded.kind, country = excluded.country, node = excluded.node`,
    [party.code, party.name, party.kind, party.country, party.node],
  );
}

export async function saveCommunity(client: DatabaseClient, community: Community): Promise<void> {
  await client.query(
    'insert into agencies.community (code, name) values ($1, $2) on conflict (code) do update set name = excluded.name',
    [community.code, community.name],
  );
  await client.query(
    'insert into agencies.membership (community, party) select $1, unnest($2::text[]) on conflict do nothing',
    [community.code, community.members],
  );
}

const SAVE_OFFICER = `
  insert into agencies.officer (handle, name, party, level, compartments, roles, is_default)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (handle) do update set name = excluded.name, party = excluded.party, level = excluded.level,
    compartments = excluded.compartments, roles = excluded.roles`;

const columnsOf = ({ handle, name, party, level, compartments, roles }: Officer): unknown[] => [
  handle,
  name,
  party,
  level,
  compartments,
  roles,
];

export async function saveOfficer(
  client: DatabaseClient,
  officer: Officer,
  isDefault: boolean,
): Promise<void> {
  await client.query(SAVE_OFFICER, [...columnsOf(officer), isDefault]);
}

/** The same within an act of an officer. */
export async function writeOfficer(desk: Desk, officer: Officer): Promise<void> {
  await desk.query(SAVE_OFFICER, [...columnsOf(officer), false], TOUCHES_NOTHING);
}

/** The directory within an act; locked, so that two administrators cannot take the role from one another at once. */
export async function officersOf(desk: Desk): Promise<OfficerRow[]> {
  await desk.query('lock table agencies.officer in share row exclusive mode', [], TOUCHES_NOTHING);
  return desk.query<OfficerRow>(`${OFFICER} order by o.handle`);
}

export async function partiesOf(desk: Desk): Promise<string[]> {
  return (await desk.query<{ code: string }>('select code from agencies.party order by code')).map(
    (row) => row.code,
  );
}

/** The directory for reading: nothing that is kept of answers rests on it. */
export function allParties(desk: Desk): Promise<Party[]> {
  return desk.query<Party>('select code, name, kind, country, node from agencies.party order by code');
}

export function allCommunities(desk: Desk): Promise<Community[]> {
  return desk.query<Community>(
    `select c.code, c.name, array(select m.party from agencies.membership m where m.community = c.code order by 1) as members
       from agencies.community c order by c.code`,
  );
}

export function allOfficers(desk: Desk): Promise<OfficerRow[]> {
  return desk.query<OfficerRow>(`${OFFICER} order by o.party, o.handle`);
}

/** Adds a party that is not there yet; one that is there stays as it is. */
export async function addParty(desk: Desk, party: Party): Promise<void> {
  await desk.query(
    `insert into agencies.party (code, name, kind, country, node) values ($1, $2, $3, $4, $5) on conflict (code) do nothing`,
    [party.code, party.name, party.kind, party.country, party.node],
    TOUCHES_NOTHING,
  );
}

export async function saveLink(
  client: DatabaseClient,
  hash: string,
  officer: string,
  expiresAt: string,
): Promise<void> {
  await client.query(
    'insert into agencies.sign_in_link (token_hash, officer, expires_at) values ($1, $2, $3)',
    [hash, officer, expiresAt],
  );
}

/** Uses a link up: the officer's handle, or null where it is unknown, used or past. */
export async function useLink(client: DatabaseClient, hash: string, now: string): Promise<string | null> {
  const { rows } = await client.query<{ officer: string }>(
    `update agencies.sign_in_link set used_at = $2
      where token_hash = $1 and used_at is null and expires_at > $2 returning officer`,
    [hash, now],
  );
  return rows[0]?.officer ?? null;
}

/** Names of parties by code. */
export async function partyNames(desk: Desk, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await desk.query<{ code: string; name: string }>(
    'select code, name from agencies.party where code = any($1::text[])',
    [codes],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}
