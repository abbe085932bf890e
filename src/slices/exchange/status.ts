import { isUuid } from '../../core/words/id.ts';
import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import type { Released } from '../../trust/released.ts';
import type { AddResult } from './contract.ts';
import { findStatus } from './store/collections.ts';

/** What came of one's own request to add objects (TAXII 2.1 §4.3). */
export async function readStatus(desk: Desk, id: string): Promise<Released<AddResult>> {
  const row = isUuid(id) ? await findStatus(desk, id) : null;
  if (row === null) throw notFound('status');
  desk.note([id]);
  return desk.release(row.body, [row.marking_id]);
}
