import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** Writes what left, for whom. */
export async function insertExport(
  desk: Desk,
  row: {
    readonly id: string;
    readonly recipient: string;
    readonly manifest: string;
    /** Ids of what is in it. */
    readonly items: readonly string[];
  },
  markingId: number,
): Promise<void> {
  await desk.query(
    `with made as (
       insert into release.export (id, officer, party, recipient, at, manifest, marking_id)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id)
     insert into release.export_item (export, item, marking_id)
     select made.id, i, $7 from made cross join unnest($8::uuid[]) as i on conflict do nothing`,
    [
      row.id,
      desk.principal.handle,
      desk.principal.clearance.party,
      row.recipient,
      desk.now,
      row.manifest,
      markingId,
      row.items,
    ],
    TOUCHES_NOTHING,
  );
}

/** The manifest of something that left, as it is kept, and what stands beside it. */
export interface KeptExport {
  readonly id: string;
  readonly officer: string;
  readonly party: string;
  readonly recipient: string;
  readonly at: string;
  readonly manifest: string;
  readonly items: readonly string[];
}

/** So many manifests behind an id, by id. */
export function keptExports(desk: Desk, after: string, most: number): Promise<KeptExport[]> {
  return desk.query(
    `select e.id, e.officer, e.party, e.recipient, e.at, e.manifest,
            array(select i.item::text from release.export_item i where i.export = e.id order by 1) as items
       from release.export e where e.id > $1 order by e.id limit $2`,
    [after, most],
  );
}
