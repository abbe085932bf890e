import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** Writes what left, for whom. */
export async function insertExport(
  desk: Desk,
  row: { readonly id: string; readonly recipient: string; readonly manifest: string },
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into release.export (id, officer, party, recipient, at, manifest, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [
      row.id,
      desk.principal.handle,
      desk.principal.clearance.party,
      row.recipient,
      desk.now,
      row.manifest,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}
