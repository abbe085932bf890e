import { sha256Hex } from '../../platform/crypto/hash.ts';
import { randomToken } from '../../platform/crypto/token.ts';
import type { Database } from '../../platform/db/database.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import type { Centre } from '../../trust/slice.ts';
import { LOCAL_OFFICER, LOCAL_PARTY, MEMBERS, type Community, type Officer, type Party } from './contract.ts';
import { officerUnknown } from './officers.ts';
import * as store from './store.ts';

const LINK_LIFETIME_HOURS = 12;

/** The principal of an officer as the directory has them now; null where it has none of that handle. */
export async function findPrincipal(db: Database, handle: string): Promise<Principal | null> {
  const officer = await store.findOfficer(db, handle);
  return officer ? asPrincipal(officer) : null;
}

/** The principal of an officer. Refuses an unknown handle, naming who there is. */
export async function principalOf(db: Database, handle: string): Promise<Principal> {
  const principal = await findPrincipal(db, handle);
  if (principal) return principal;
  throw officerUnknown(
    handle,
    (await listOfficers(db)).map((one) => one.handle),
  );
}

/** The officer who acts where none is named: the one of a local centre. */
export async function defaultPrincipal(db: Database): Promise<Principal | null> {
  return db.transaction(async (client) => {
    const officer = await store.defaultOfficer(client);
    return officer ? asPrincipal(officer) : null;
  });
}

/** In an empty centre: one party, one community, one officer, so that a single analyst works within a minute. */
export async function createLocalCentre(centre: Centre, handle = LOCAL_OFFICER.handle): Promise<Principal> {
  const community = { code: MEMBERS, name: 'All parties of this centre', members: [LOCAL_PARTY.code] };
  await enrol(centre, [LOCAL_PARTY], [community], [{ ...LOCAL_OFFICER, handle }], handle);
  return principalOf(centre.db, handle);
}

/** Writes parties, communities and officers into the directory, all or none; the log names them. */
export async function enrol(
  centre: Centre,
  parties: readonly Party[],
  communities: readonly Community[],
  officers: readonly Officer[],
  defaultHandle: string | null = null,
): Promise<void> {
  await centre.db.transaction(async (client) => {
    for (const party of parties) await store.saveParty(client, party);
    for (const community of communities) await store.saveCommunity(client, community);
    for (const officer of officers)
      await store.saveOfficer(client, officer, officer.handle === defaultHandle);
  });
  await centre.trust.desk(
    {
      principal: enginePrincipal('directory'),
      purpose: { code: 'OVERSIGHT', caseRef: null },
      act: 'directory.enrolled',
    },
    async (desk) => desk.note([...parties.map((one) => one.code), ...officers.map((one) => one.handle)]),
  );
}

/** Sees to it that a party is in the directory, as the publisher of a list that an officer sets up. */
export function ensureParty(desk: Desk, party: Party): Promise<void> {
  return store.addParty(desk, party);
}

/** Every party of the directory. */
export function listParties(desk: Desk): Promise<readonly Party[]> {
  return store.allParties(desk);
}

/** The parties in each community of the directory, MEMBERS being every agency of this centre. */
export async function membersByCommunity(desk: Desk): Promise<Map<string, readonly string[]>> {
  const [parties, communities] = await Promise.all([store.allParties(desk), store.allCommunities(desk)]);
  const own = parties.filter(({ kind }) => kind === 'agency').map(({ code }) => code);
  return new Map([...communities.map(({ code, members }) => [code, members] as const), [MEMBERS, own]]);
}

export async function listOfficers(db: Database): Promise<readonly Officer[]> {
  return db.transaction((client) => store.listOfficers(client));
}

/** A sign-in link's token for one officer, good once and for twelve hours. Only its hash is kept. */
export async function createSignInToken(centre: Centre, handle: string): Promise<string> {
  const token = randomToken();
  const expiresAt = new Date(Date.parse(centre.clock.now()) + LINK_LIFETIME_HOURS * 3_600_000).toISOString();
  await centre.db.transaction((client) => store.saveLink(client, sha256Hex(token), handle, expiresAt));
  return token;
}

/** Redeems a sign-in token. A used, past or invented one is refused alike. */
export async function redeemSignInToken(centre: Centre, token: string): Promise<Principal> {
  const handle = await centre.db.transaction((client) =>
    store.useLink(client, sha256Hex(token), centre.clock.now()),
  );
  if (handle === null) {
    throw new Refusal({
      code: 'SIGN_IN_LINK_SPENT',
      status: 401,
      message: 'This sign-in link is not valid: it was used, is too old, or never was',
      fix: 'Restart npm start, or run: npx watchfloor sign-in OFFICER, for a new link',
    });
  }
  return principalOf(centre.db, handle);
}

/** The centre itself, for duties that no officer asks for. It sees all, so whatever it derives carries the join of its inputs. */
export function enginePrincipal(duty: string): Principal {
  return {
    kind: 'engine',
    handle: `engine:${duty}`,
    name: `Watchfloor (${duty})`,
    clearance: { party: 'WATCHFLOOR', communities: [], level: 4, compartments: [] },
    roles: [],
  };
}

function asPrincipal(officer: Officer & { readonly communities: readonly string[] }): Principal {
  return {
    kind: 'officer',
    handle: officer.handle,
    name: officer.name,
    clearance: {
      party: officer.party,
      communities: officer.communities,
      level: officer.level,
      compartments: officer.compartments,
    },
    roles: officer.roles,
  };
}
