import type { EntityKind } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import type { NameMatch } from './contract.ts';
import { isNamedSo } from './search.ts';
import * as read from './store/read.ts';

/** Whether a report, as the reader sees it, names something that a search for these words would find. */
export async function isNamedIn(
  desk: Desk,
  report: string,
  text: string,
  { match, kind }: { readonly match: NameMatch; readonly kind: EntityKind | null },
): Promise<boolean> {
  const rows = await read.recordsOfReports(desk, [report]);
  return rows.some(
    (row) =>
      (kind === null || row.kind === kind) &&
      isNamedSo(
        row.names.map((name) => name.text),
        text,
        match,
      ),
  );
}

/** The records of a report that the reader sees. */
export async function recordsIn(desk: Desk, report: string): Promise<readonly string[]> {
  return (await read.recordsOfReports(desk, [report])).map(({ id }) => id);
}

/** Whether a record is there for this reader: neither withdrawn nor above them. */
export async function isSeen(desk: Desk, record: string): Promise<boolean> {
  return (await read.recordsById(desk, [record])).length > 0;
}

/** Every record that a report ever had, withdrawn or not: what acts on it are known by. */
export async function recordsEver(desk: Desk, report: string): Promise<readonly string[]> {
  const rows = await desk.query<{ id: string }>(
    'select distinct id from fusion.record where report_id = $1 order by id',
    [report],
  );
  return rows.map(({ id }) => id);
}
