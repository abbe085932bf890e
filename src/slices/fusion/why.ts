import { againstInEnglish } from '../../core/resolve/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import { notFound } from '../../trust/refusals.ts';
import { headsOf } from '../reports/index.ts';
import { proposalsOf } from './card.ts';
import type { Why } from './contract.ts';
import { findEntity } from './search.ts';
import { toldTie } from './told-tie.ts';
import { captionOf } from './view.ts';

/** Why these records are one: each tie with its evidence, what was refused and why, what waits for an officer. */
export async function explainEntity(desk: Desk, nameOrId: string): Promise<Released<Why>> {
  const { view, record } = await findEntity(desk, nameOrId);
  const cluster = view.clusterOf(record);
  const id = cluster?.records[0];
  if (!cluster || id === undefined) throw notFound('entity');
  const mine = new Set(cluster.records);
  const rows = cluster.records.flatMap((one) => view.records.get(one) ?? []);
  const { heads, markings } = await headsOf(desk, [...new Set(rows.map((row) => row.report_id))]);
  const paths = new Map(heads.map((head) => [head.id as string, head.path]));
  desk.note([id]);
  return desk.release(
    {
      id,
      caption: captionOf(view, cluster),
      records: rows.map((row) => ({
        id: row.id,
        report: row.report_id,
        path: paths.get(row.report_id) ?? '',
        names: row.names.map((name) => name.text),
      })),
      ties: cluster.ties.map(toldTie),
      refusals: view.fold.refusals
        .filter((tie) => mine.has(tie.a) || mine.has(tie.b))
        .map((tie) => ({
          ...toldTie(tie),
          against: againstInEnglish(tie.against),
          speaksAgainst: tie.against,
        })),
      proposals: proposalsOf(view, cluster),
    },
    [...rows.map((row) => row.marking_id), ...markings],
  );
}
