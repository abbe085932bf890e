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
