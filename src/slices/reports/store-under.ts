import type { Desk } from '../../trust/desk.ts';

/** A report by the path under which it was handed in. */
export interface StoredUnder {
  readonly id: string;
  readonly path: string;
  readonly officer: string;
  readonly withdrawn: boolean;
}

/** What was handed in under some paths, withdrawn or not: for whoever made something of it. A purged report has no path any more. */
export function storedUnder(desk: Desk, paths: readonly string[]): Promise<StoredUnder[]> {
  return desk.query<StoredUnder>(
    `select r.id, r.path, r.officer, exists (select 1 from reports.v_withdrawn w where w.report_id = r.id) as withdrawn
       from reports.report r where r.path = any($1::text[]) order by r.id`,
    [paths],
  );
}
