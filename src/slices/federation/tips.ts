import { keptBy, parseMarking, type Marking } from '../../core/marking/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import { signedEvent, takeTip, type TipNews, type TipStatement, type TipWay } from '../tips/index.ts';
import type { Link } from './contract.ts';
import { directoryOf } from './directory.ts';
import { isHeldThere } from './judgements.ts';
import { listLinks } from './links.ts';
import { refuse } from './refusals.ts';
import { isAgreed, mayBeTold, withinTerms } from './rules.ts';
import { enqueue } from './store/messages.ts';

/** Events of tips, carried between the nodes of their two sides (slice `tips` keeps the record). */

const CARRIES: readonly Link['state'][] = ['active', 'suspended'];

/** The link whose partner speaks for a party, one that carries before others. */
async function linkOf(desk: Desk, party: string): Promise<Link | null> {
  const links = (await listLinks(desk)).filter(({ peer }) =>
    peer?.parties.some(({ code }) => code === party),
  );
  return links.find(({ state }) => CARRIES.includes(state)) ?? links[0] ?? null;
}

/** Says how a party is reached, where a partner’s node speaks for it. */
export async function tellWay(desk: Desk, { party, tell }: TipWay): Promise<void> {
  const link = await linkOf(desk, party);
  if (link === null || !CARRIES.includes(link.state)) return;
  const { members } = await directoryOf(desk);
  tell({ communities: link.agreement.terms.communities, members });
}

/** Puts an event before the node of the other side. What could not be told there is refused here, so that the records do not part. */
export async function passTip(desk: Desk, { event, carryTo, markingId }: TipNews): Promise<void> {
  const link = carryTo === null ? null : await linkOf(desk, carryTo);
  if (link === null) return;
  if (!CARRIES.includes(link.state)) throw refuse('LINK_NOT_ACTIVE', { state: link.state });
  const marking = await desk.marking(markingId);
  const { ownParties } = await directoryOf(desk);
  const theirs = link.peer?.parties ?? [];
  const known = (code: string): boolean => ownParties.has(code) || theirs.some((one) => one.code === code);
  const [from, to] = [link.own.parties[0]?.country ?? '', theirs[0]?.country ?? ''];
  const kept = keptBy({ marking, own: marking.originators.every(known), from, to });
  if (kept.length > 0 || !mayBeTold(link, marking, desk.now))
    throw refuse('TIP_STAYS', { kept, link: link.name });
  await enqueue(desk, 'tip', event, link.id);
}

/** As it is told to the partner of the other side, which holds the report; null otherwise. */
export async function tipPayload(desk: Desk, link: Link, id: string): Promise<string | null> {
  const event = await signedEvent(desk, id);
  const isTheirs = link.peer?.parties.some(({ code }) => event?.parties.includes(code)) === true;
  if (event === null || !isTheirs) return null;
  if (!mayBeTold(link, await desk.marking(event.markingId), desk.now)) return null;
  return (await isHeldThere(desk, link, event.report)) ? event.signed : null;
}

/** Takes an event in that is signed by the node of its party. */
export async function takeTipFrom(
  centre: Centre,
  desk: Desk,
  {
    link,
    statement,
    signed,
  }: { readonly link: Link; readonly statement: TipStatement; readonly signed: string },
): Promise<string> {
  const { said } = statement;
  const text = said.kind === 'sent' ? said.marking : statement.marking;
  return takeTip(centre, desk, {
    statement,
    signed,
    marking: text === null ? null : agreedMarking(link, text),
    theirs: (link.peer?.parties ?? []).map(({ code }) => code),
    ours: [...(await directoryOf(desk)).ownParties],
    isHeldThere: (report) => isHeldThere(desk, link, report),
  });
}

function agreedMarking(link: Link, text: string): Marking {
  const given = parseMarking(text);
  if (!given.ok) throw refuse('ENVELOPE_INVALID', { marking: text });
  const { terms } = link.agreement;
  if (!isAgreed(given.marking, terms)) throw refuse('ABOVE_AGREEMENT', { marking: text });
  return withinTerms(given.marking, terms);
}
