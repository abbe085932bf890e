import type { Principal } from '../../trust/principal.ts';
import type { Centre } from '../../trust/slice.ts';
import type { Link } from './contract.ts';
import { ackNow, linesOf, takeDelivery, verifyDelivery } from './incoming.ts';
import { findLink } from './links.ts';
import { engineDesk, nextBatch } from './outgoing.ts';
import { keepAck } from './push.ts';
import { refuse } from './refusals.ts';
import { refuseWithoutRight } from './rules.ts';
import { acknowledged } from './store/messages.ts';
import { BundleHead, readAs } from './wire.ts';

/** Messages in a file, for nodes without a line between them: the same lines, behind a signature for what came the other way. */

export interface Exported {
  readonly text: string;
  readonly messages: number;
  readonly from: number;
}

/** All that the partner has not signed for, and all that waits. Again gives the same messages again: nothing is lost with a file. */
export async function exportBundle(centre: Centre, principal: Principal, name: string): Promise<Exported> {
  refuseWithoutRight(principal);
  const { link, from } = await engineDesk(centre, 'partner.exported', async (desk) => {
    const found = await findLink(desk, name);
    desk.note([found.id], { by: principal.handle });
    return { link: found, from: await acknowledged(desk, found.id) };
  });
  if (link.state !== 'active') throw refuse('LINK_NOT_ACTIVE', { state: link.state });
  const head: BundleHead = { watchfloor: 'bundle', link: link.id, ack: await ackNow(centre, link) };
  const lines = [JSON.stringify(head)];
  for (let after = from; ; ) {
    const batch = await nextBatch(centre, link, after);
    if (batch === null) break;
    lines.push(...batch.lines.map((line) => JSON.stringify(line)));
    after = batch.last;
  }
  return { text: `${lines.join('\n')}\n`, messages: lines.length - 1, from };
}

export interface Imported {
  readonly link: string;
  readonly messages: number;
  readonly acknowledged: number | null;
}

/** Takes a file in: every message of it is checked before the first has any effect; one known already does nothing. */
export async function importBundle(centre: Centre, principal: Principal, text: string): Promise<Imported> {
  refuseWithoutRight(principal);
  const stop = text.indexOf('\n');
  const head = readAs(BundleHead, text.slice(0, stop < 0 ? text.length : stop));
  if (head === null) throw refuse('ENVELOPE_INVALID');
  const link = await linkOf(centre, head.link);
  const lines = linesOf(text.slice(stop + 1));
  await verifyDelivery(centre, link, lines);
  const ack = await keepAck(centre, link, head.ack, 0);
  if (lines.length > 0) await takeDelivery(centre, { lines, bytes: text.length });
  return { link: link.name, messages: lines.length, acknowledged: ack };
}

function linkOf(centre: Centre, id: string): Promise<Link> {
  return engineDesk(centre, 'partner.imported', async (desk) => {
    desk.note([id]);
    const link = await findLink(desk, id);
    if (link.peer === null) throw refuse('LINK_UNKNOWN', { link: id });
    return link;
  });
}
