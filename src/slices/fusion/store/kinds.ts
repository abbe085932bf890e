import type { EntityKind, RecordId } from '../../../core/words/index.ts';
import type { Desk } from '../../../trust/desk.ts';

/** Ids of all records of some kinds, in order of id; one more than `most` where there are more. */
export async function recordIdsOfKinds(
  desk: Desk,
  kinds: readonly EntityKind[],
  most: number,
): Promise<RecordId[]> {
  const sql = 'select id from fusion.v_record where kind = any($1::text[]) order by id limit $2';
  return (await desk.query<{ id: RecordId }>(sql, [kinds, most + 1])).map(({ id }) => id);
}
