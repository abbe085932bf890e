import { BOTTOM, type Marking } from '../../core/marking/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { readDirectory } from '../agencies/index.ts';
import { reportsOfHash } from '../reports/index.ts';
import type { RecipientKind } from './contract.ts';
import { withinParties } from './lawful.ts';
import { CONSENT_GONE, clockAt, fileOnward, takeStep } from './onward.ts';
import {
  ONWARD_DECIDED,
  type OnwardDecisionPayload,
  type OnwardRequestPayload,
  type OnwardView,
} from './onward-contract.ts';
import type { OnwardEvent } from './onward-rules.ts';
import { onwardView, openOnward } from './onward-view.ts';
import { refuse } from './refusals.ts';

/** The message that asks the originator at another node. */
export async function onwardRequestMessage(desk: Desk, id: string): Promise<Released<OnwardRequestPayload>> {
  const { row } = await openOnward(desk, id);
  const message: OnwardRequestPayload = {
    request: row.id,
    originator: row.originator,
    report: { sha256: row.sha256, id: row.report_id },
    by: row.party,
    to: { code: row.recipient, kind: row.recipient_kind, countries: [...row.countries] },
    purpose: row.purpose,
    until: row.until_at,
    reason: row.reason,
    precedence: row.precedence,
    askedAt: row.at,
    dueAt: row.due_at,
  };
  return desk.release(message, [row.marking_id]);
}

const DECISIONS: Readonly<Record<string, OnwardDecisionPayload['decision']>> = {
  grant: 'granted',
  refuse: 'refused',
  revoke: 'revoked',
  refer: 'referred',
};
const EVENTS: Readonly<Record<string, OnwardEvent>> = Object.fromEntries(
  Object.entries(DECISIONS).map(([event, decision]) => [decision, event as OnwardEvent]),
);

/** The message that answers: the last thing the originator did about it. */
export async function onwardDecisionMessage(
  desk: Desk,
  id: string,
): Promise<Released<OnwardDecisionPayload>> {
  const { row, steps } = await openOnward(desk, id);
  const last = steps.findLast(({ event }) => DECISIONS[event] !== undefined);
  if (last === undefined) throw notFound('onward decision', 'watchfloor onward show ID');
  const message: OnwardDecisionPayload = {
    request: row.id,
    decision: DECISIONS[last.event] ?? 'refused',
    reason: last.reason,
    purpose: last.purpose,
    until: last.until_at,
    tearlineOnly: last.tearline_only,
    by: row.originator,
    decidedAt: last.at,
  };
  return desk.release(message, [row.marking_id]);
}

/**
 * Takes a request from another node. `from` is the party whose key signed it. What it does not hold by a release of ours is
 * unknown here, whether or not it exists: refused at once. The same message again changes nothing.
 */
export async function receiveOnwardRequest(
  centre: Centre,
  desk: Desk,
  payload: OnwardRequestPayload,
  from: string,
): Promise<Released<OnwardView>> {
  if (payload.by !== from) throw refuse('ONWARD_FORGED', { from });
  const held = await heldBy(desk, payload, from);
  const marking = withinParties(held?.marking ?? BOTTOM, [payload.originator, from]);
  const row = {
    id: payload.request,
    report_id: held?.id ?? null,
    sha256: payload.report.sha256,
    party: from,
    originator: payload.originator,
    recipient: payload.to.code,
    recipient_kind: payload.to.kind as RecipientKind,
    countries: payload.to.countries,
    purpose: payload.purpose,
    until_at: new Date(payload.until).toISOString(),
    precedence: payload.precedence,
    officer: `${from} (node)`,
    reason: payload.reason,
    at: desk.now,
    due_at: new Date(payload.dueAt).toISOString(),
    marking_id: await desk.mark(marking),
  };
  const added = await fileOnward(centre, desk, row);
  if (added && held === null) {
    const reason = 'nothing of that kind was released to you';
    await takeStep(desk, await openOnward(desk, row.id), 'refuse', reason);
    await centre.publish(desk, { name: ONWARD_DECIDED, subject: { request: row.id, party: from } });
  }
  desk.note([row.id]);
  const open = await openOnward(desk, row.id);
  if (open.row.party !== from) throw refuse('ONWARD_FORGED', { from });
  return desk.release(await onwardView(desk, open.row), [open.row.marking_id]);
}

/** The report that the asker names, if it originates from the party asked and was released to the asker. */
async function heldBy(
  desk: Desk,
  { report, originator }: OnwardRequestPayload,
  from: string,
): Promise<{ id: string; marking: Marking } | null> {
  const { communities } = await readDirectory(desk);
  const codes = [
    from,
    ...communities.filter(({ members }) => members.includes(from)).map(({ code }) => code),
  ];
  for (const row of await reportsOfHash(desk, report.sha256)) {
    const marking = await desk.marking(row.marking_id);
    const audience = marking.releasableTo.every((one) => codes.some((code) => one.includes(code)));
    if (audience && marking.originators.includes(originator)) return { id: row.id, marking };
  }
  return null;
}

/** Takes the answer of another node. `from` is the party whose key signed it: the originator alone decides. */
export async function receiveOnwardDecision(
  centre: Centre,
  desk: Desk,
  payload: OnwardDecisionPayload,
  from: string,
): Promise<Released<OnwardView>> {
  const open = await openOnward(desk, payload.request);
  const { row } = open;
  if (payload.by !== from || row.originator !== from) throw refuse('ONWARD_FORGED', { from });
  const until = payload.until === null ? null : new Date(payload.until).toISOString();
  const granted = payload.decision === 'granted';
  if (granted && (until === null || until > row.until_at || payload.purpose !== row.purpose))
    throw refuse('ONWARD_WIDER', { asked: row.until_at, given: until });
  const terms = { purpose: payload.purpose, until_at: until, tearline_only: payload.tearlineOnly };
  const event = EVENTS[payload.decision] ?? 'refuse';
  if (open.steps.at(-1)?.event !== event)
    await takeStep(desk, open, event, payload.reason, granted ? terms : null);
  if (granted && until !== null) await clockAt(centre, desk, row.id, until);
  if (payload.decision === 'revoked') await centre.jobs.add(desk, CONSENT_GONE, { onward: row.id });
  desk.note([row.id]);
  return desk.release(await onwardView(desk, row), [row.marking_id]);
}
