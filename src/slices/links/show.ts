import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import { bothReleased, type Released } from '../../trust/released.ts';
import { readThings } from './around.ts';
import { readChart } from './charts.ts';
import type { ChartView, ExportGrant, GraphPart } from './contract.ts';
import { grantExport } from './export.ts';
import { thingsIn } from './rules.ts';

/** A chart, with what stands on it. */
export interface ShownChart {
  readonly chart: ChartView;
  readonly part: GraphPart;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws NOT_FOUND also where the id is none */
function readById(desk: Desk, id: string): Promise<Released<ChartView>> {
  if (!ID.test(id)) throw notFound('chart', 'watchfloor charts list');
  return readChart(desk, id);
}

const thingsOn = ({ fields }: ChartView): string[] => thingsIn(fields.map(([key]) => key));

/** A chart with its things and what ties them, as its reader sees them. @throws NOT_FOUND */
export async function showChart(desk: Desk, id: string): Promise<Released<ShownChart>> {
  const chart = await readById(desk, id);
  const part = await readThings(desk, thingsOn(chart.value));
  desk.note([id], { things: part.value.nodes.length });
  return bothReleased(chart, part, (one, other) => ({ chart: one, part: other }));
}

/** A chart as it leaves: read again as it may be seen now; who took it out stands in the log. @throws NOT_FOUND */
export async function exportChart(
  desk: Desk,
  id: string,
): Promise<Released<ExportGrant & { readonly chart: ChartView }>> {
  const chart = await readById(desk, id);
  const grant = await grantExport(desk, thingsOn(chart.value), 'json');
  return bothReleased(chart, grant, (one, other) => ({ ...other, chart: one }));
}
