import type { Desk } from '../../trust/desk.ts';
import { notFound } from '../../trust/refusals.ts';
import { findCollection } from './collections.ts';
import type { ObjectQuery } from './contract.ts';
import { refuse } from './refusals.ts';
import * as store from './store/objects.ts';

/** Takes versions of an object that one's own party gave out of every view (TAXII 2.1 §5.7). Both rights are needed. */
export async function removeObject(
  desk: Desk,
  collectionId: string,
  object: string,
  query: ObjectQuery,
): Promise<void> {
  const { id, canRead, canWrite } = await findCollection(desk, collectionId);
  if (!canRead) throw refuse('COLLECTION_WRITE_ONLY', { collection: collectionId });
  if (!canWrite) throw refuse('COLLECTION_READ_ONLY', { collection: collectionId });
  const moment = await store.takeMoments(desk, 1);
  const removed = await store.removeObjects(desk, object, query, moment);
  if (removed === 0) throw notFound('object');
  desk.note([id], { removed });
}
