import type { Change } from '../../core/graph/index.ts';
import { mayRead, renderMarking } from '../../core/marking/index.ts';
import { deriveId } from '../../platform/crypto/hash.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import { readDirectory } from '../agencies/index.ts';
import { readMarking } from '../reports/index.ts';
import type { ChartHead, ChartSave, ChartShare, ChartView } from './contract.ts';
import { refuse } from './refusals.ts';
import { areChanges, folded, seenOf, thingsIn, touchedBy, weighed } from './rules.ts';
import { changesBy, chartFor, keyFor, namingFor, recordsFor, recordsIn } from './standing.ts';
import * as store from './store.ts';

const MOST_CHARTS = 500;
const MOST_SAVES = 500;

/** What an officer saves of a chart. */
export interface SaveAsked {
  readonly changes: readonly Change[];
  /** What it is called from now on; absent: as before. */
  readonly title?: string | undefined;
}

/** Charts that the reader owns or that were shared with them, the last saved first. */
export async function listCharts(desk: Desk): Promise<Released<ChartHead[]>> {
  const rows = await store.charts(desk, null, MOST_CHARTS);
  const heads: ChartHead[] = [];
  for (const row of rows) heads.push(await headOf(desk, row));
  desk.note([], { charts: heads.length });
  return desk.release(
    heads,
    rows.map((row) => row.marking_id),
  );
}

async function headOf(desk: Desk, row: store.ChartRow): Promise<ChartHead> {
  const { id, title, owner, may, saved_at, saved_by } = row;
  const marking = renderMarking(await desk.marking(row.marking_id));
  return { id, title, owner, may, savedAt: saved_at, savedBy: saved_by, marking };
}

async function findChart(desk: Desk, id: string): Promise<store.ChartRow> {
  const [row] = await store.charts(desk, id, 1);
  if (row === undefined) throw notFound('chart', 'the list of charts, /floor/charts');
  return row;
}

/** A chart as far as its reader sees what stands on it. What was recalled or is hidden from them is not there. */
export async function readChart(desk: Desk, id: string): Promise<Released<ChartView>> {
  const row = await findChart(desk, id);
  const saves = await store.savesOf(desk, id);
  const chart = folded(saves);
  const naming = await namingFor(desk, thingsIn(chart.keys()), recordsIn(saves));
  const seen = chartFor(naming, seenOf(chart, new Set(naming.shown.keys())));
  const fields = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  const shares = row.may === 'own' ? await store.sharesOf(desk, id) : [];
  desk.note([id], { fields: fields.length });
  const view: ChartView = { ...(await headOf(desk, row)), fields, shares: shares.flatMap(shownShare) };
  return desk.release(view, [row.marking_id, ...naming.markings]);
}

const shownShare = ({ kind, code, may }: store.ShareRow): ChartShare[] =>
  may === 'nothing' || may === 'own' ? [] : [{ kind, code, may }];

/** A new chart of the officer's own; under no marking given, for their own agency only. */
export async function createChart(
  desk: Desk,
  asked: SaveAsked & { readonly title: string; readonly marking?: string | undefined },
): Promise<Released<ChartView>> {
  const { clearance, handle } = desk.principal;
  const marking = readMarking(asked.marking, clearance.party);
  if (!mayRead(clearance, marking, desk.purpose.code, desk.now)) throw refuse('CHART_MARKING_CLOSED');
  const markingId = await desk.mark(marking);
  const id = deriveId('chart', handle, asked.title, desk.now, JSON.stringify(asked.changes));
  await store.alone(desk, id);
  const [there] = await store.charts(desk, id, 1);
  // The same request again, after an answer that was lost, is the chart that it made.
  if (there !== undefined) return readChart(desk, id);
  await store.insertChart(desk, id, markingId);
  await store.insertShare(desk, id, { kind: 'officer', code: handle, may: 'own' });
  await writeSave(desk, id, { ...asked, markingId });
  return readChart(desk, id);
}

/** Saves changes of a chart. @throws CHART_CHANGED where a field no longer stands as the officer saw it: nothing is saved */
export async function saveChart(desk: Desk, id: string, asked: SaveAsked): Promise<Released<ChartView>> {
  const row = await findChart(desk, id);
  if (row.may === 'read') throw refuse('CHART_READ_ONLY');
  await store.alone(desk, id);
  await writeSave(desk, id, { ...asked, markingId: row.marking_id });
  return readChart(desk, id);
}

async function writeSave(
  desk: Desk,
  id: string,
  { changes, title, markingId }: SaveAsked & { readonly markingId: number },
): Promise<void> {
  if (!areChanges(changes)) throw refuse('CHART_NOT_UNDERSTOOD');
  const saves = await store.savesOf(desk, id);
  const chart = folded(saves);
  const records = recordsIn(saves);
  const asked = thingsIn(changes.map(({ key }) => key));
  const naming = await namingFor(desk, thingsIn(chart.keys()), records, asked);
  const seen = new Set([...naming.shown.keys(), ...naming.others]);
  const weighing = weighed(chart, changesBy(naming, changes), seen);
  if (weighing.conflicts.length > 0) {
    const fields = weighing.conflicts.slice(0, 100).map((key) => keyFor(naming, key) ?? key);
    throw refuse('CHART_CHANGED', { fields });
  }
  const named = title?.trim() ?? '';
  const isNamed = named !== '' && named !== saves.findLast((one) => one.title !== null)?.title;
  if (weighing.changes.length === 0 && !isNamed) return;
  const touched = touchedBy(chart, weighing.changes);
  const added = await recordsFor(desk, weighing.changes, records);
  const save = {
    id: deriveId(
      'chart save',
      id,
      saves.length,
      desk.principal.handle,
      desk.now,
      JSON.stringify(weighing.changes),
    ),
    title: isNamed ? named : null,
    changes: weighing.changes,
    // Also those by which others may know a thing: they are told that something of theirs was saved.
    nodes: [...new Set(touched.flatMap((one) => [one, ...(records.get(one) ?? added[one] ?? [])]))],
    records: added,
  };
  await store.insertSave(desk, id, save, markingId);
}

/** Who changed what and when, the last first, as far as the reader sees what it was about. */
export async function readSaves(desk: Desk, id: string): Promise<Released<ChartSave[]>> {
  const row = await findChart(desk, id);
  const saves = await store.savesOf(desk, id);
  const things = thingsIn(saves.flatMap(({ changes }) => changes.map(({ key }) => key)));
  const naming = await namingFor(desk, things, recordsIn(saves));
  const told = saves.flatMap(({ id: save, officer, at, title, changes, nodes }) => {
    if (title === null && !nodes.some((node) => naming.shown.has(node))) return [];
    const own = changes.flatMap((change) => {
      const key = keyFor(naming, change.key);
      return key === null ? [] : [{ ...change, key }];
    });
    return [{ id: save, officer, at, title, changes: own }];
  });
  desk.note([id], { saves: told.length });
  return desk.release(told.reverse().slice(0, MOST_SAVES), [row.marking_id, ...naming.markings]);
}

/** Shares a chart with an officer or an agency, or ends that. What they see on it their own walls decide. */
export async function shareChart(
  desk: Desk,
  id: string,
  share: store.ShareRow,
): Promise<Released<ChartView>> {
  const row = await findChart(desk, id);
  if (row.may !== 'own') throw refuse('CHART_NOT_YOURS');
  const { officers, parties } = await readDirectory(desk);
  const known = share.kind === 'officer' ? officers.map((one) => one.handle) : parties.map((one) => one.code);
  if (!known.includes(share.code) || share.code === row.owner) throw refuse('SHARE_UNKNOWN');
  await store.alone(desk, id);
  await store.insertShare(desk, id, share);
  return readChart(desk, id);
}
