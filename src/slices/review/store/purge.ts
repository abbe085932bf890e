import type { Desk } from '../../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** Erases what comparisons hold of the content of purged reports. */
export async function purgeComparisons(desk: Desk, reports: readonly string[]): Promise<void> {
  await desk.query('select review.purge_content($1::uuid[])', [reports], TOUCHES_NOTHING);
}
