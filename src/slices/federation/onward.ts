import type { Desk } from '../../trust/desk.ts';
import type { Centre } from '../../trust/slice.ts';
import {
  OnwardDecisionPayload,
  onwardDecisionMessage,
  OnwardRequestPayload,
  onwardRequestMessage,
  receiveOnwardDecision,
  receiveOnwardRequest,
} from '../release/index.ts';
import type { Link } from './contract.ts';
import { listLinks } from './links.ts';
import { refuse } from './refusals.ts';
import { enqueue } from './store/messages.ts';
import { readAs } from './wire.ts';

/** Requests for onward release and their answers, carried between asker and originator (slice `release` decides). */

/** What the events of `release` say. */
interface OnwardNews {
  readonly request: string;
  /** Whom the message is for. */
  readonly party: string;
}

/** Puts a request or an answer before the node that speaks for the party; nothing where that is this one, or none. */
export async function passOnward(
  desk: Desk,
  kind: 'onward-request' | 'onward-decision',
  subject: unknown,
): Promise<void> {
  const { request, party } = subject as OnwardNews;
  const link = (await listLinks(desk)).find(({ peer }) => peer?.parties.some(({ code }) => code === party));
  if (link !== undefined) await enqueue(desk, kind, request, link.id);
}

export async function requestPayload(desk: Desk, id: string): Promise<string> {
  return JSON.stringify((await onwardRequestMessage(desk, id)).value);
}

export async function decisionPayload(desk: Desk, id: string): Promise<string> {
  return JSON.stringify((await onwardDecisionMessage(desk, id)).value);
}

/** In whose name it comes: one of the parties that the node of the link speaks for, else it is forged. */
function senderOf(link: Link, by: string): string {
  if (link.peer?.parties.some(({ code }) => code === by) === true) return by;
  throw refuse('ORIGIN_FORGED', { party: by, link: link.name });
}

export async function takeRequest(centre: Centre, desk: Desk, link: Link, text: string): Promise<string> {
  const payload = readAs(OnwardRequestPayload, text);
  if (payload === null) throw refuse('ENVELOPE_INVALID');
  return (await receiveOnwardRequest(centre, desk, payload, senderOf(link, payload.by))).value.state;
}

export async function takeDecision(centre: Centre, desk: Desk, link: Link, text: string): Promise<string> {
  const payload = readAs(OnwardDecisionPayload, text);
  if (payload === null) throw refuse('ENVELOPE_INVALID');
  return (await receiveOnwardDecision(centre, desk, payload, senderOf(link, payload.by))).value.state;
}
