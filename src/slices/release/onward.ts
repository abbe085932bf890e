import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { readDirectory } from '../agencies/index.ts';
import { findReport } from '../reports/index.ts';
import { STANDARD_DAYS } from './rules.ts';
import { recipientOf, withinParties } from './lawful.ts';
import { ONWARD_DECIDED, ONWARD_HOURS, ONWARD_REQUESTED, type OnwardView } from './onward-contract.ts';
import { nextOnward, type OnwardEvent } from './onward-rules.ts';
import { type OpenOnward, onwardView, openOnward } from './onward-view.ts';
import { refuse } from './refusals.ts';
import { instantFrom, later } from './terms.ts';
import * as store from './store/onward.ts';

export const ONWARD_CLOCK = 'release.onward-clock';
/** A grant that is gone takes with it what was released under it. */
export const CONSENT_GONE = 'release.consent-gone';

export interface OnwardAsk {
  readonly report: string;
  readonly to: string;
  readonly purpose?: string | undefined;
  readonly until?: string | undefined;
  readonly reason: string;
  readonly precedence?: string | undefined;
}

/** Asks each other originator of a report to let it go on to a party. One request for each. */
export async function askOnward(centre: Centre, desk: Desk, ask: OnwardAsk): Promise<Released<OnwardView[]>> {
  const report = await findReport(desk, ask.report);
  if (report === null) throw notFound('report');
  const marking = await desk.marking(report.marking_id);
  const party = desk.principal.clearance.party;
  const originators = marking.originators.filter((one) => one !== party);
  if (originators.length === 0) throw refuse('ONWARD_OWN', { report: ask.report });
  const recipient = recipientOf(await readDirectory(desk), ask.to);
  const precedence = precedenceOf(ask.precedence ?? 'ROUTINE');
  const rows: store.OnwardRow[] = [];
  for (const originator of originators) {
    const row: store.OnwardRow = {
      id: deriveId('onward', desk.principal.handle, desk.now, originator, JSON.stringify(ask)),
      report_id: ask.report,
      sha256: report.sha256,
      party,
      originator,
      recipient: recipient.code,
      recipient_kind: recipient.kind,
      countries: recipient.countries,
      purpose: (ask.purpose ?? desk.purpose.code).toUpperCase(),
      until_at: instantFrom(ask.until, desk.now, STANDARD_DAYS),
      precedence,
      officer: desk.principal.handle,
      reason: ask.reason,
      at: desk.now,
      due_at: later(desk.now, ONWARD_HOURS[precedence]),
      marking_id: await desk.mark(withinParties(marking, [party, originator])),
    };
    await fileOnward(centre, desk, row);
    await centre.publish(desk, { name: ONWARD_REQUESTED, subject: { request: row.id, party: originator } });
    rows.push(row);
  }
  desk.note([ask.report, ...rows.map(({ id }) => id)]);
  const views = await Promise.all(rows.map((row) => onwardView(desk, row)));
  return desk.release(
    views,
    rows.map((row) => row.marking_id),
  );
}

/** Files a request with its first step and its clock. The same request again adds nothing. */
export async function fileOnward(centre: Centre, desk: Desk, row: store.OnwardRow): Promise<boolean> {
  if (!(await store.insertOnward(desk, row))) return false;
  await store.insertOnwardStep(
    desk,
    {
      ...step(row.id, 1, row.reason, row.at),
      event: 'ask',
      state: 'requested',
      officer: row.officer,
      party: row.party,
    },
    row.marking_id,
  );
  await clockAt(centre, desk, row.id, [row.due_at, row.until_at].toSorted()[0] ?? row.due_at);
  return true;
}

const step = (onward: string, ordinal: number, reason: string, at: string) => ({
  onward_id: onward,
  ordinal,
  reason,
  at,
  purpose: null,
  until_at: null,
  tearline_only: false,
});

/** The next look of the clock at a request. */
export function clockAt(centre: Centre, desk: Desk, id: string, at: string): Promise<void> {
  return centre.jobs.addAt(desk, ONWARD_CLOCK, { onward: id }, { at, key: `${ONWARD_CLOCK}:${id}` });
}

/** What a grant allows; no wider than what was asked. */
export interface OnwardTerms {
  readonly until?: string | undefined;
  readonly tearlineOnly?: boolean | undefined;
}

/** The originator consents, until a time, for the purpose that was asked for. */
export async function grantOnward(
  centre: Centre,
  desk: Desk,
  id: string,
  { until, tearlineOnly = false, reason }: OnwardTerms & { readonly reason: string },
): Promise<Released<OnwardView>> {
  const open = await openOnward(desk, id);
  const end = until === undefined ? open.row.until_at : instantFrom(until, desk.now, 0);
  if (end > open.row.until_at) throw refuse('ONWARD_WIDER', { asked: open.row.until_at, given: end });
  if (end <= desk.now) throw refuse('ONWARD_INVALID', { what: 'until', given: end });
  const terms = { purpose: open.row.purpose, until_at: end, tearline_only: tearlineOnly };
  await decide(centre, desk, open, 'grant', reason, terms);
  await clockAt(centre, desk, id, end);
  return showDecided(desk, open);
}

/** The originator refuses, with a reason. */
export async function refuseOnward(
  centre: Centre,
  desk: Desk,
  id: string,
  reason: string,
): Promise<Released<OnwardView>> {
  const open = await openOnward(desk, id);
  await decide(centre, desk, open, 'refuse', reason);
  return showDecided(desk, open);
}

/** The originator takes its consent back: what was released under it is withdrawn. */
export async function revokeOnward(
  centre: Centre,
  desk: Desk,
  id: string,
  reason: string,
): Promise<Released<OnwardView>> {
  const open = await openOnward(desk, id);
  await decide(centre, desk, open, 'revoke', reason);
  await centre.jobs.add(desk, CONSENT_GONE, { onward: id });
  return showDecided(desk, open);
}

async function decide(
  centre: Centre,
  desk: Desk,
  open: OpenOnward,
  event: OnwardEvent,
  reason: string,
  terms: Pick<store.OnwardStepRow, 'purpose' | 'until_at' | 'tearline_only'> | null = null,
): Promise<void> {
  const { party } = desk.principal.clearance;
  if (party !== open.row.originator)
    throw refuse('ONWARD_NOT_ORIGINATOR', { originator: open.row.originator });
  if (!desk.principal.roles.includes('release-authority'))
    throw refuse('ONWARD_NOT_ORIGINATOR', { originator: party, role: 'release-authority' });
  await takeStep(desk, open, event, reason, terms);
  await centre.publish(desk, {
    name: ONWARD_DECIDED,
    subject: { request: open.row.id, party: open.row.party },
  });
  desk.note([open.row.id]);
}

/** One step of a request, by whoever the desk is; refused where somebody else took one since. */
export async function takeStep(
  desk: Desk,
  { row, steps, state }: OpenOnward,
  event: OnwardEvent,
  reason: string,
  terms: Pick<store.OnwardStepRow, 'purpose' | 'until_at' | 'tearline_only'> | null = null,
): Promise<void> {
  const { handle, clearance } = desk.principal;
  const taken = {
    ...step(row.id, (steps.at(-1)?.ordinal ?? 0) + 1, reason, desk.now),
    ...terms,
    event,
    state: nextOnward(state, event),
    officer: handle,
    party: clearance.party,
  };
  if (!(await store.insertOnwardStep(desk, taken, row.marking_id))) throw refuse('RELEASE_CHANGED');
}

async function showDecided(desk: Desk, { row }: OpenOnward): Promise<Released<OnwardView>> {
  return desk.release(await onwardView(desk, row), [row.marking_id]);
}

function precedenceOf(text: string): keyof typeof ONWARD_HOURS {
  const found = (Object.keys(ONWARD_HOURS) as (keyof typeof ONWARD_HOURS)[]).find(
    (one) => one === text.toUpperCase(),
  );
  if (found === undefined)
    throw refuse('ONWARD_INVALID', { what: 'precedence', given: text, known: Object.keys(ONWARD_HOURS) });
  return found;
}
