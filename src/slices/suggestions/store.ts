import type { Desk } from '../../trust/desk.ts';
import { TOUCHES_NOTHING } from '../../trust/spots.ts';

/** Erases what a model was asked about purged reports. */
export async function purgeRuns(desk: Desk, reports: readonly string[]): Promise<void> {
  await desk.query('select suggestions.purge_content($1::uuid[])', [reports], TOUCHES_NOTHING);
}
