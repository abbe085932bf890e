import { renderMarking } from '../../core/marking/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { OnwardState, OnwardView } from './onward-contract.ts';
import * as store from './store/onward.ts';

/** Requests shown at once. */
const MOST = 500;

/** A request with its steps, before it is released. */
export interface OpenOnward {
  readonly row: store.OnwardRow;
  readonly steps: readonly store.OnwardStepRow[];
  readonly state: OnwardState;
}

/** One request by id. What its reader may not see answers as what does not exist. */
export async function openOnward(desk: Desk, id: string): Promise<OpenOnward> {
  const [row] = await store.onwardOf(desk, [id], 1);
  if (row === undefined) throw notFound('onward request', 'watchfloor onward list');
  const steps = await store.onwardSteps(desk, [id]);
  return { row, steps, state: steps.at(-1)?.state ?? 'requested' };
}

/** Requests as asker and originator see them. */
export async function listOnward(desk: Desk): Promise<Released<OnwardView[]>> {
  const rows = await store.onwardOf(desk, null, MOST);
  desk.note([], { requests: rows.length });
  return desk.release(
    await viewsOf(desk, rows),
    rows.map((row) => row.marking_id),
  );
}

/** One of them. */
export async function showOnward(desk: Desk, id: string): Promise<Released<OnwardView>> {
  const { row } = await openOnward(desk, id);
  desk.note([id]);
  return desk.release(await onwardView(desk, row), [row.marking_id]);
}

/** One request as it stands now. */
export async function onwardView(desk: Desk, row: store.OnwardRow): Promise<OnwardView> {
  const [view] = await viewsOf(desk, [row]);
  if (view === undefined) throw notFound('onward request', 'watchfloor onward list');
  return view;
}

/** The requests of some ids that the reader sees. */
export async function grantsOf(desk: Desk, ids: readonly string[]): Promise<OnwardView[]> {
  return viewsOf(desk, await store.onwardOf(desk, ids, ids.length));
}

async function viewsOf(desk: Desk, rows: readonly store.OnwardRow[]): Promise<OnwardView[]> {
  const steps = await store.onwardSteps(
    desk,
    rows.map(({ id }) => id),
  );
  return Promise.all(
    rows.map(async (row) => {
      const marking = renderMarking(await desk.marking(row.marking_id));
      return viewOf(
        row,
        steps.filter((step) => step.onward_id === row.id),
        marking,
        desk.now,
      );
    }),
  );
}

function viewOf(
  row: store.OnwardRow,
  steps: readonly store.OnwardStepRow[],
  marking: string,
  now: string,
): OnwardView {
  const state = steps.at(-1)?.state ?? 'requested';
  const grant = steps.findLast(({ event }) => event === 'grant');
  const until = grant?.until_at ?? row.until_at;
  return {
    id: row.id,
    report: row.report_id ?? '',
    sha256: row.sha256,
    state,
    by: row.party,
    originator: row.originator,
    to: row.recipient,
    purpose: grant?.purpose ?? row.purpose,
    until,
    reason: row.reason,
    precedence: row.precedence,
    dueAt: row.due_at,
    overdue: (state === 'requested' || state === 'referred') && row.due_at <= now,
    tearlineOnly: grant?.tearline_only ?? false,
    inForce: state === 'granted' && until > now,
    steps: steps.map(({ ordinal, event, state: after, officer, party, reason, at }) => ({
      ordinal,
      event,
      state: after,
      officer,
      party,
      reason,
      at,
    })),
    marking,
  };
}
