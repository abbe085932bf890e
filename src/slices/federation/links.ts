import { peekJws, openJws, signJws, thumbprint } from '../../platform/crypto/jws.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import { randomToken } from '../../platform/crypto/token.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import type { Desk } from '../../trust/desk.ts';
import { ensureParty, listParties } from '../agencies/index.ts';
import {
  AGREEMENT,
  agreementsOf,
  amendmentOf,
  INVITATION,
  obeyed,
  signedOf,
  standingOf,
  subjectOf,
} from './agreements.ts';
import type { Link, LinkEvent } from './contract.ts';
import { refuse } from './refusals.ts';
import { nextState, refuseSecond, refuseTerms, refuseWithoutRight } from './rules.ts';
import { enqueue } from './store/messages.ts';
import * as store from './store/links.ts';
import { Agreement, type AgreementFile, type NodeStatement, readAs, type Terms } from './wire.ts';

/** What an officer says of the own side. */
export interface OwnSide {
  readonly parties: readonly string[];
  readonly url: string | null;
  readonly certificate: string | null;
  /** Callers show a token of this node instead of a certificate. */
  readonly tokens?: boolean | undefined;
}

export const keyOf = (statement: NodeStatement): Uint8Array =>
  new Uint8Array(Buffer.from(statement.key, 'base64url'));

/** Links as they stand, by name. */
export async function listLinks(desk: Desk): Promise<Link[]> {
  const [links, events, signed] = await Promise.all([
    store.links(desk),
    store.events(desk),
    store.agreements(desk),
  ]);
  return links.flatMap(({ id, name, side }) => {
    const own = events.filter(({ link }) => link === id);
    const versions = signedOf(signed.filter(({ link }) => link === id));
    const standing = standingOf(versions, desk.now);
    const last = own.at(-1);
    if (standing === null || last === undefined) return [];
    const [us, them] = side === 'a' ? [standing.a, standing.b] : [standing.b, standing.a];
    if (us === null) return [];
    const agreement = obeyed(standing, versions);
    const amendment = amendmentOf(standing, versions, us.node);
    const told = own.map(({ event, officer, reason, at }) => ({ event, officer, reason, at }));
    const { state } = last;
    return [{ id, name, side, state, agreement, standing, amendment, peer: them, own: us, events: told }];
  });
}

export async function findLink(desk: Desk, nameOrId: string): Promise<Link> {
  const link = (await listLinks(desk)).find(({ id, name }) => id === nameOrId || name === nameOrId);
  if (link === undefined) throw refuse('LINK_UNKNOWN', { link: nameOrId });
  return link;
}

async function statementOf(desk: Desk, keys: Keys, side: OwnSide): Promise<NodeStatement> {
  const known = new Map((await listParties(desk)).map((party) => [party.code, party]));
  const parties = side.parties.map((code) => {
    const party = known.get(code);
    if (party === undefined || party.kind !== 'agency')
      throw refuse('TERMS_INVALID', { party: code, parties: [...known.keys()] });
    return { code, name: party.name, country: party.country };
  });
  return {
    node: thumbprint(keys.publicKey),
    key: Buffer.from(keys.publicKey).toString('base64url'),
    url: side.url,
    certificate: side.certificate,
    ...(side.tokens === true ? { asks: 'token' as const } : {}),
    parties,
  };
}

/** Invites another node: the file is for its administrator. */
export async function invitePartner(
  desk: Desk,
  keys: Keys,
  asked: { readonly name: string; readonly terms: Terms; readonly side: OwnSide },
): Promise<AgreementFile> {
  refuseWithoutRight(desk.principal);
  await refuseKnown(desk, asked.name);
  const own = await statementOf(desk, keys, asked.side);
  refuseTerms(asked.terms, own);
  const id = deriveId('link', own.node, randomToken());
  const body: Agreement = { v: 1, link: id, version: 1, at: desk.now, terms: asked.terms, a: own, b: null };
  const jws = signJws(keys, AGREEMENT, JSON.stringify(body));
  await store.insertLink(desk, { id, name: asked.name, side: 'a' });
  await store.insertAgreement(desk, { link: id, version: 1, signer: INVITATION, jws });
  await store.insertEvent(desk, id, 'invited', 'invited', '');
  desk.note([id], { name: asked.name });
  return { watchfloor: 'invitation', agreement: jws };
}

async function refuseKnown(desk: Desk, name: string, id?: string): Promise<void> {
  const there = (await store.links(desk)).some((one) => one.name === name || one.id === id);
  if (there || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(name)) throw refuse('LINK_EXISTS', { name });
}

/** Reads a signed agreement; the signature must be of the node that it names on that side. */
function opened(file: AgreementFile, kind: AgreementFile['watchfloor'], side: 'a' | 'b'): Agreement {
  const text = file.watchfloor === kind ? peekJws(file.agreement)?.text : undefined;
  const body = readAs(Agreement, text);
  const signer = body?.[side] ?? null;
  if (body === null || signer === null) throw refuse('INVITATION_INVALID');
  const right =
    signer.node === thumbprint(keyOf(signer)) && openJws(keyOf(signer), AGREEMENT, file.agreement) === text;
  if (!right) throw refuse('INVITATION_INVALID', { node: signer.node });
  refuseTerms(body.terms, signer);
  return body;
}

/** Accepts an invitation: the answer is for the administrator of the node that invited. */
export async function acceptInvitation(
  desk: Desk,
  keys: Keys,
  asked: { readonly name: string; readonly file: AgreementFile; readonly side: OwnSide },
): Promise<AgreementFile> {
  refuseWithoutRight(desk.principal);
  const invitation = opened(asked.file, 'invitation', 'a');
  await refuseKnown(desk, asked.name, invitation.link);
  const own = await statementOf(desk, keys, asked.side);
  refuseTerms(invitation.terms, own);
  const { link, version, a } = invitation;
  const jws = signJws(keys, AGREEMENT, JSON.stringify({ ...invitation, b: own }));
  await store.insertLink(desk, { id: link, name: asked.name, side: 'b' });
  await store.insertAgreement(desk, { link, version, signer: INVITATION, jws: asked.file.agreement });
  await store.insertAgreement(desk, { link, version, signer: own.node, jws });
  await takeParties(desk, link, a, own);
  await store.insertEvent(desk, link, 'answered', 'answered', '');
  desk.note([link], { name: asked.name, peer: a.node });
  return { watchfloor: 'answer', agreement: jws };
}

/** Takes the answer to an own invitation and signs it in turn. */
export async function takeAnswer(desk: Desk, keys: Keys, file: AgreementFile): Promise<Link> {
  refuseWithoutRight(desk.principal);
  const answer = opened(file, 'answer', 'b');
  const link = await findLink(desk, answer.link);
  const b = answer.b;
  // Nothing but the other side may have been added to what was offered.
  const offered = JSON.stringify({ ...answer, b: null });
  if (b === null || link.side !== 'a' || JSON.stringify(link.agreement) !== offered)
    throw refuse('INVITATION_INVALID', { link: answer.link });
  const { version } = answer;
  await takeParties(desk, link.id, b, link.own);
  await store.insertAgreement(desk, { link: link.id, version, signer: b.node, jws: file.agreement });
  const jws = signJws(keys, AGREEMENT, JSON.stringify(answer));
  await store.insertAgreement(desk, { link: link.id, version, signer: link.own.node, jws });
  await step(desk, link, 'signed', '');
  desk.note([link.id], { name: link.name, peer: b.node });
  return findLink(desk, link.id);
}

/** Each party belongs to one node: none of this one, none that another partner speaks for. */
async function takeParties(desk: Desk, link: string, peer: NodeStatement, own: NodeStatement): Promise<void> {
  const known = new Map((await listParties(desk)).map((party) => [party.code, party]));
  for (const { code, name, country } of peer.parties) {
    const before = await store.partyKey(desk, code);
    if (known.get(code)?.kind === 'agency' || peer.node === own.node)
      throw refuse('PARTY_IS_OURS', { party: code });
    if (before !== null && before.link !== null && before.node !== peer.node)
      throw refuse('PARTY_IS_OURS', { party: code, ...before });
    await ensureParty(desk, { code, name, country, kind: 'partner', node: peer.node });
    await store.insertPartyKey(desk, code, { node: peer.node, key: peer.key, link });
  }
}

/** The second person says yes. */
export async function approveLink(desk: Desk, nameOrId: string): Promise<Link> {
  const link = await findLink(desk, nameOrId);
  refuseSecond(desk.principal, link.events);
  await step(desk, link, 'approved', '');
  desk.note([link.id], { name: link.name });
  return findLink(desk, link.id);
}

/** Suspends, resumes or ends a link, with the reason. */
export async function changeLink(
  desk: Desk,
  nameOrId: string,
  event: 'suspended' | 'resumed' | 'ended',
  reason: string,
): Promise<Link> {
  refuseWithoutRight(desk.principal);
  const link = await findLink(desk, nameOrId);
  await step(desk, link, event, reason);
  desk.note([link.id], { name: link.name, event });
  return findLink(desk, link.id);
}

/** The other node's signature over the whole agreement, which came as its first message. */
export async function takeSignature(desk: Desk, link: Link, jws: string): Promise<boolean> {
  const text = link.peer === null ? null : openJws(keyOf(link.peer), AGREEMENT, jws);
  const own = (await agreementsOf(desk, link.id)).find(({ signer }) => signer === link.own.node);
  if (link.peer === null || text === null || text !== own?.text) return false;
  await store.insertAgreement(desk, { link: link.id, version: 1, signer: link.peer.node, jws });
  if (link.state === 'answered' || link.state === 'waiting') await step(desk, link, 'signed', '');
  return true;
}

/** This node's own signature over a version of the agreement of a link, as it is sent. */
export async function ownSignature(desk: Desk, link: Link, subject: string): Promise<string | null> {
  const rows = await store.agreements(desk);
  const own = rows.filter((row) => row.link === link.id && row.signer === link.own.node);
  return own.find(({ version }) => subjectOf(link.id, version) === subject)?.jws ?? null;
}

/** Takes a step; when it makes the link active, all that may travel is put before the partner. */
async function step(desk: Desk, link: Link, event: LinkEvent, reason: string): Promise<void> {
  const state = nextState(link.state, event);
  await store.insertEvent(desk, link.id, event, state, reason);
  if (state !== 'active' || event === 'resumed') return;
  if (link.side === 'a') await enqueue(desk, 'agreement', link.id, link.id);
  await enqueue(desk, 'sync', link.id, link.id);
}
