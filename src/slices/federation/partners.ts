import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import type { Released } from '../../trust/released.ts';
import { listParties } from '../agencies/index.ts';
import { readMarking } from '../reports/index.ts';
import type { Link, Partner, PartnerHealth } from './contract.ts';
import { listLinks } from './links.ts';
import { overviewOf } from './overview.ts';
import type { Quotas } from './quotas.ts';
import { refuse } from './refusals.ts';
import { lastContact, unansweredRecalls } from './store/health.ts';

/** Roles that see how a link runs; whom it is with and what may travel is for every officer who drafts a release. */
const RUNNERS = ['administrator', 'release-authority', 'oversight'] as const;

const runsLinks = ({ roles }: Principal): boolean => RUNNERS.some((role) => roles.includes(role));

/** Every partner: by link, and those of the directory that sign in here without one. By name. */
export async function listPartners(desk: Desk, quotas: Quotas): Promise<Released<Partner[]>> {
  const links = await listLinks(desk);
  const linked = new Set(links.flatMap(({ peer }) => peer?.parties ?? []).map(({ code }) => code));
  const others = (await listParties(desk)).filter(
    ({ kind, code }) => kind === 'partner' && !linked.has(code),
  );
  const partners: Partner[] = [];
  for (const link of links) partners.push(await partnerOf(desk, link, quotas));
  for (const { code, name, country } of others)
    partners.push({
      name: code,
      link: null,
      state: 'directory',
      parties: [{ code, name, country }],
      terms: null,
      agreedAt: null,
      health: null,
    });
  desk.note([], { partners: partners.length });
  return released(desk, partners);
}

/** One of them by name. */
export async function showPartner(desk: Desk, name: string, quotas: Quotas): Promise<Released<Partner>> {
  const { value } = await listPartners(desk, quotas);
  const partner = value.find((one) => one.name === name);
  if (partner === undefined) throw refuse('LINK_UNKNOWN', { link: name });
  desk.note([partner.link ?? partner.name]);
  return released(desk, partner);
}

/** What was agreed with whom is for the officers of one's own agency. */
async function released<T>(desk: Desk, value: T): Promise<Released<T>> {
  return desk.release(value, [await desk.mark(readMarking(undefined, desk.principal.clearance.party))]);
}

async function partnerOf(desk: Desk, link: Link, quotas: Quotas): Promise<Partner> {
  const { id, name, state, agreement, peer } = link;
  return {
    name,
    link: id,
    state,
    parties: peer?.parties ?? [],
    terms: agreement.terms,
    agreedAt: agreement.at,
    health: runsLinks(desk.principal) ? await healthOf(desk, link, quotas) : null,
  };
}

async function healthOf(desk: Desk, link: Link, quotas: Quotas): Promise<PartnerHealth> {
  const { waiting, unacknowledged, sent, received, outcomes, refusals } = await overviewOf(desk, link);
  const silent = link.peer === null ? [] : await unansweredRecalls(desk, link.id, link.peer.node);
  const { used, most } = quotas.usedBy(link.id, desk.now);
  return {
    node: link.peer?.node ?? null,
    by: link.peer?.url === null ? 'files' : 'line',
    lastContactAt: await lastContact(desk, link.id),
    waiting,
    unacknowledged,
    sent,
    received,
    outcomes,
    refusals: refusals.map(({ minute, code }) => ({ minute, code })),
    quota: {
      messages: used.messages,
      mostMessages: most.messages,
      bytes: used.bytes,
      mostBytes: most.bytes,
    },
    recalls: { unanswered: silent.length, overdue: silent.filter((one) => one.due_at < desk.now).length },
    steps: link.events,
  };
}
