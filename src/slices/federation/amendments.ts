import { openJws, signJws } from '../../platform/crypto/jws.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre, JobHandler } from '../../trust/slice.ts';
import type { Link, Terms } from './contract.ts';
import { AGREEMENT, agreementsOf, PROPOSAL, type SignedAgreement, subjectOf } from './agreements.ts';
import { approveLink, findLink, keyOf } from './links.ts';
import { engineDesk } from './outgoing.ts';
import { refuse } from './refusals.ts';
import { refuseSecond, refuseTerms, refuseWithoutRight } from './rules.ts';
import * as store from './store/links.ts';
import { enqueue } from './store/messages.ts';
import { isNarrower } from './terms.ts';
import { Agreement, readAs } from './wire.ts';

/**
 * Amendments of an agreement (ADR 0043): a new signed text with the next number. What is narrower holds at once where it is
 * signed and where it is heard; what is wider only when both have signed, and not before its day.
 */

/** The job at the day of an amendment: what may travel by it is put before the partner. */
export const AMENDED = 'federation.amended';

export type TermsChanged = Partial<Terms>;

/** Proposes new terms. Narrower ones are signed at once; wider ones by a second person (`approveAmendment`). */
export async function amendLink(
  centre: Centre,
  desk: Desk,
  name: string,
  asked: { readonly terms: TermsChanged; readonly effectiveAt?: string | undefined },
): Promise<Link> {
  refuseWithoutRight(desk.principal);
  const link = await activeLink(desk, name);
  const rows = await agreementsOf(desk, link.id);
  const base = link.standing;
  const terms: Terms = { ...base.terms, ...asked.terms };
  refuseTerms(terms, link.own);
  if (isNarrower(base.terms, terms) && isNarrower(terms, base.terms))
    throw refuse('AMENDMENT_INVALID', { terms });
  const effective = asked.effectiveAt === undefined ? Date.parse(desk.now) : Date.parse(asked.effectiveAt);
  if (Number.isNaN(effective)) throw refuse('AMENDMENT_INVALID', { effectiveAt: asked.effectiveAt ?? null });
  const body: Agreement = {
    ...base,
    version: Math.max(...rows.map(({ agreement }) => agreement.version)) + 1,
    at: desk.now,
    terms,
    effectiveAt: new Date(Math.max(effective, Date.parse(desk.now))).toISOString(),
  };
  const text = JSON.stringify(body);
  await propose(desk, link, body.version, signJws(centre.keys, AGREEMENT, text));
  if (isNarrower(base.terms, terms)) await sign(centre, desk, link, body, text);
  desk.note([link.id], { version: body.version });
  return findLink(desk, link.id);
}

/** Says yes to what the partner proposed. Narrower terms are signed with that, wider ones by a second person. */
export async function acceptAmendment(centre: Centre, desk: Desk, name: string): Promise<Link> {
  refuseWithoutRight(desk.principal);
  const link = await activeLink(desk, name);
  const theirs = await openOf(desk, link);
  if (theirs?.signer !== link.peer?.node || theirs === undefined)
    throw refuse('AMENDMENT_NONE', { link: link.name });
  const { agreement, text } = theirs;
  await propose(desk, link, agreement.version, signJws(centre.keys, AGREEMENT, text));
  if (isNarrower(link.standing.terms, agreement.terms)) await sign(centre, desk, link, agreement, text);
  desk.note([link.id], { version: agreement.version });
  return findLink(desk, link.id);
}

/** The second person says yes to wider terms: only now this node has signed them. */
async function approveAmendment(centre: Centre, desk: Desk, name: string): Promise<Link> {
  const link = await activeLink(desk, name);
  const rows = await agreementsOf(desk, link.id);
  const proposal = rows.findLast(
    ({ signer, agreement }) => signer === PROPOSAL && agreement.version > link.standing.version,
  );
  const isSigned = rows.some(
    ({ signer, text }) => signer === link.own.node && text === (proposal?.text ?? ''),
  );
  if (proposal === undefined || isSigned) throw refuse('AMENDMENT_NONE', { link: link.name });
  const first = link.events.findLast(({ event }) => event === 'amended');
  refuseSecond(desk.principal, first === undefined ? [] : [{ ...first, event: 'invited' }]);
  await sign(centre, desk, link, proposal.agreement, proposal.text);
  desk.note([link.id], { version: proposal.agreement.version });
  return findLink(desk, link.id);
}

/** The second person’s yes: to the link itself, or, where that is in use, to an amendment of it. */
export async function approvePartner(centre: Centre, desk: Desk, name: string): Promise<Link> {
  const { state } = await findLink(desk, name);
  return state === 'active' ? approveAmendment(centre, desk, name) : approveLink(desk, name);
}

/** The newest version that is not in force and that somebody signed. */
async function openOf(desk: Desk, link: Link): Promise<SignedAgreement | undefined> {
  const rows = await agreementsOf(desk, link.id);
  const signed = rows.filter(({ signer }) => signer === link.peer?.node || signer === link.own.node);
  const newest = signed.findLast(({ agreement }) => agreement.version > link.standing.version);
  const ours = signed.some(({ signer, text }) => signer === link.own.node && text === newest?.text);
  return ours ? undefined : newest;
}

async function activeLink(desk: Desk, name: string): Promise<Link> {
  const link = await findLink(desk, name);
  if (link.state !== 'active' || link.peer === null) throw refuse('LINK_NOT_ACTIVE', { state: link.state });
  return link;
}

async function propose(desk: Desk, link: Link, version: number, jws: string): Promise<void> {
  await store.insertAgreement(desk, { link: link.id, version, signer: PROPOSAL, jws });
  await store.insertEvent(desk, link.id, 'amended', link.state, `version ${version}`);
}

/** This node’s signature: kept, told to the partner, and, where both have signed, in force from its day on. */
async function sign(
  centre: Centre,
  desk: Desk,
  link: Link,
  agreement: Agreement,
  text: string,
): Promise<void> {
  const { version } = agreement;
  const jws = signJws(centre.keys, AGREEMENT, text);
  await store.insertAgreement(desk, { link: link.id, version, signer: link.own.node, jws });
  await store.insertEvent(desk, link.id, 'countersigned', link.state, `version ${version}`);
  await enqueue(desk, 'agreement', subjectOf(link.id, version), link.id);
  await inForceAt(centre, desk, link, agreement);
}

/** What may travel by new terms goes when they are in force: looked for at their day, or at once. */
async function inForceAt(
  centre: Centre,
  desk: Desk,
  link: Link,
  { version, effectiveAt }: Agreement,
): Promise<void> {
  const at = effectiveAt ?? desk.now;
  await centre.jobs.addAt(desk, AMENDED, { link: link.id }, { at, key: `${AMENDED} ${link.id} ${version}` });
}

export const amended: JobHandler = async (payload: unknown, centre: Centre) => {
  const { link } = payload as { link: string };
  await engineDesk(centre, 'partner.amended', async (desk) => {
    desk.note([link]);
    await enqueue(desk, 'sync', link, link);
  });
};

/**
 * The partner’s signature over a later version: kept, and obeyed at once where it is narrower. It changes terms alone: neither
 * side’s keys, parties or addresses.
 */
export async function takeAmendment(centre: Centre, desk: Desk, link: Link, jws: string): Promise<boolean> {
  const text = link.peer === null ? null : openJws(keyOf(link.peer), AGREEMENT, jws);
  const agreement = readAs(Agreement, text);
  if (agreement === null) return false;
  const [own, peer] = link.side === 'a' ? [agreement.a, agreement.b] : [agreement.b, agreement.a];
  const isSame = (one: Agreement['a'] | null, other: Agreement['a'] | null): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  const isFit =
    agreement.link === link.id &&
    agreement.version > link.standing.version &&
    isSame(own, link.own) &&
    isSame(peer, link.peer);
  if (!isFit || link.peer === null) return false;
  refuseTerms(agreement.terms, link.peer);
  const { version } = agreement;
  await store.insertAgreement(desk, { link: link.id, version, signer: link.peer.node, jws });
  await store.insertEvent(desk, link.id, 'proposed', link.state, `version ${version}`);
  await inForceAt(centre, desk, link, agreement);
  return true;
}
