import type { Precedence } from '../../../core/words/index.ts';
import type { Desk } from '../../../trust/desk.ts';
import { CONFIRMED_PROPERTIES, STRUCTURED_RULES, SUGGESTED_RULES } from '../../fusion/index.ts';
import type { QueueOrder } from '../contract.ts';

/** SQL of the queue, over what fusion and reports publish: only rows that the reader may see exist in it. */

export interface QueueRow {
  readonly report_id: string;
  readonly precedence: Precedence;
}

const KEYS: Readonly<Record<QueueOrder, string>> = {
  precedence: `array_position(array['FLASH', 'IMMEDIATE', 'PRIORITY', 'ROUTINE'], r.precedence)`,
  newest: 'r.filed_at desc',
  grade: 'r.reliability, r.credibility',
};

const UNREVIEWED = `c.rule !~ '${STRUCTURED_RULES}'
  and not exists (select 1 from fusion.v_review v where v.claim_id = c.id)`;
const WAITING = `(c.property in (${CONFIRMED_PROPERTIES.map((name) => `'${name}'`).join(', ')}) or c.rule ~ '${SUGGESTED_RULES}')`;

/** Reports in which something waits (or, with `all`, was read by a machine and not looked at), first ones first. */
export function queuedReports(
  desk: Desk,
  order: QueueOrder,
  all: boolean,
  most: number,
): Promise<QueueRow[]> {
  const keys = [order, ...(Object.keys(KEYS) as QueueOrder[]).filter((one) => one !== order)];
  return desk.query(
    `select r.id as report_id, r.precedence from reports.v_report r
      where r.id in (select c.report_id from fusion.v_claim c where ${all ? '' : `${WAITING} and `}${UNREVIEWED})
      order by ${keys.map((key) => KEYS[key]).join(', ')}, r.id limit $1`,
    [most],
  );
}

/** How many claims of some reports nobody has acted on, and how many of them wait. */
export async function unreviewedIn(
  desk: Desk,
  reports: readonly string[],
): Promise<Map<string, { waiting: number; unreviewed: number }>> {
  const rows = await desk.query<{ report_id: string; waiting: number; unreviewed: number }>(
    `select c.report_id, count(*) filter (where ${WAITING})::int as waiting, count(*)::int as unreviewed
       from fusion.v_claim c
      where c.record_id in (select id from fusion.v_record where report_id = any($1::uuid[])) and ${UNREVIEWED} group by 1`,
    [reports],
  );
  return new Map(rows.map(({ report_id, ...counts }) => [report_id, counts]));
}
