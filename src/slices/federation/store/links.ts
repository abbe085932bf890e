import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';
import type { LinkEvent, LinkState } from '../contract.ts';

/** SQL of links: who the partners are, and what was agreed with them. */

export interface LinkRow {
  readonly id: string;
  readonly name: string;
  readonly side: 'a' | 'b';
}

export interface EventRow {
  readonly link: string;
  readonly event: LinkEvent;
  readonly state: LinkState;
  readonly officer: string;
  readonly reason: string;
  readonly at: string;
}

export interface AgreementRow {
  readonly link: string;
  readonly version: number;
  readonly signer: string;
  readonly jws: string;
}

/** All links, by name; few. */
export function links(desk: Desk): Promise<LinkRow[]> {
  return desk.query<LinkRow>('select id, name, side from federation.link order by name', []);
}

export function events(desk: Desk): Promise<EventRow[]> {
  return desk.query<EventRow>(
    'select link, event, state, officer, reason, at from federation.link_event order by link, ordinal',
  );
}

export function agreements(desk: Desk): Promise<AgreementRow[]> {
  return desk.query<AgreementRow>(
    'select link, version, signer, jws from federation.agreement order by link, version',
  );
}

export async function insertLink(desk: Desk, link: LinkRow): Promise<void> {
  await desk.query(
    'insert into federation.link (id, name, side, officer, at) values ($1, $2, $3, $4, $5)',
    [link.id, link.name, link.side, desk.principal.handle, desk.now],
    TOUCHES_NOTHING,
  );
}

export async function insertEvent(
  desk: Desk,
  link: string,
  event: LinkEvent,
  state: LinkState,
  reason: string,
): Promise<void> {
  await desk.query(
    `insert into federation.link_event (link, ordinal, event, state, officer, reason, at)
     select $1::uuid, coalesce(max(e.ordinal), 0) + 1, $2, $3, $4, $5, $6::timestamptz
       from federation.link_event e where e.link = $1::uuid`,
    [link, event, state, desk.principal.handle, reason, desk.now],
    TOUCHES_NOTHING,
  );
}

export async function insertAgreement(desk: Desk, row: AgreementRow): Promise<void> {
  await desk.query(
    `insert into federation.agreement (link, version, signer, jws, at) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [row.link, row.version, row.signer, row.jws, desk.now],
    TOUCHES_NOTHING,
  );
}

export interface PartyKey {
  readonly node: string;
  readonly key: string;
  readonly link: string | null;
}

export async function partyKey(desk: Desk, party: string): Promise<PartyKey | null> {
  const rows = await desk.query<PartyKey>(
    'select node, key, link from federation.party_key where party = $1 order by link is null, at limit 1',
    [party],
  );
  return rows[0] ?? null;
}

export async function insertPartyKey(
  desk: Desk,
  party: string,
  { node, key, link }: PartyKey,
): Promise<void> {
  await desk.query(
    'insert into federation.party_key (party, node, key, link, at) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [party, node, key, link, desk.now],
    TOUCHES_NOTHING,
  );
}
