import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** SQL of what was made of reports that were taken back. */

/** A release, an export or a request that rests on such a report. */
export interface RestingOn {
  readonly kind: 'release' | 'export' | 'onward';
  readonly id: string;
  /** Whom it is for. */
  readonly label: string;
  readonly markingId: number;
}

/** Releases, saved exports and requests for onward release of some reports. */
export function restingOn(desk: Desk, reports: readonly string[]): Promise<RestingOn[]> {
  return desk.query<RestingOn>(
    `select 'release' as kind, r.id, 'for ' || r.recipient as label, r.marking_id as "markingId"
       from release.release r where r.report_id = any($1::uuid[])
     union all
     select distinct 'export', e.id, 'for ' || e.recipient, e.marking_id
       from release.export_item i join release.export e on e.id = i.export where i.item = any($1::uuid[])
     union all
     select 'onward', o.id, 'for ' || o.recipient, o.marking_id from release.onward o where o.report_id = any($1::uuid[])
     order by 1, 2`,
    [reports],
  );
}

export async function purgeRevisions(desk: Desk, reports: readonly string[]): Promise<void> {
  await desk.query('select release.purge_content($1::uuid[])', [reports], TOUCHES_NOTHING);
}
