import type { Desk } from '../../../trust/desk.ts';
import type { DesignationList, FileNote, ListVersion, RefusedUpdate, Suspicion } from '../contract.ts';
import { TOUCHES_NOTHING } from '../../../trust/spots.ts';

/** SQL of lists, their versions and files. Every function takes the desk it reads or writes through. */

const LIST = 'id, name, publisher, format, mapping, grade, marking_id as "markingId"';
const VERSION = `id, list, ordinal, sha256, published, files, kinds, entries, added, changed, delisted, skipped, warnings, accepted,
  officer, imported_at as "importedAt", marking_id as "markingId"`;

export async function findList(desk: Desk, id: string): Promise<DesignationList | null> {
  const rows = await desk.query<DesignationList>(`select ${LIST} from designations.list where id = $1`, [id]);
  return rows[0] ?? null;
}

export function allLists(desk: Desk): Promise<DesignationList[]> {
  return desk.query<DesignationList>(`select ${LIST} from designations.list order by id`);
}

/** false where the code is taken. */
export async function insertList(desk: Desk, list: DesignationList): Promise<boolean> {
  const rows = await desk.query(
    `insert into designations.list (id, name, publisher, format, mapping, grade, officer, created_at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing returning id`,
    [
      list.id,
      list.name,
      list.publisher,
      list.format,
      list.mapping === null ? null : JSON.stringify(list.mapping),
      list.grade,
      desk.principal.handle,
      desk.now,
      list.markingId,
    ],
    TOUCHES_NOTHING,
  );
  return rows.length > 0;
}

/** Takes the list for this transaction; false where another import has it. */
export async function takeList(desk: Desk, id: string): Promise<boolean> {
  const rows = await desk.query<{ taken: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('designations.list ' || $1, 0)) as taken`,
    [id],
  );
  return rows[0]?.taken ?? false;
}

/** Versions of a list, the one in force first; of all lists where none is given. */
export function versionsOf(desk: Desk, list: string | null, most = 1000): Promise<ListVersion[]> {
  return desk.query<ListVersion>(
    `select ${VERSION} from designations.version where $1::text is null or list = $1 order by list, ordinal desc limit $2`,
    [list, most],
  );
}

/** The version in force of each list. */
export function versionsInForce(desk: Desk, list: string | null): Promise<ListVersion[]> {
  return desk.query<ListVersion>(
    `select distinct on (list) ${VERSION} from designations.version
      where $1::text is null or list = $1 order by list, ordinal desc`,
    [list],
  );
}

export function versionsById(desk: Desk, ids: readonly string[]): Promise<ListVersion[]> {
  return desk.query<ListVersion>(
    `select ${VERSION} from designations.version where id = any($1::uuid[]) order by list, ordinal`,
    [ids],
  );
}

export async function insertVersion(desk: Desk, version: ListVersion): Promise<void> {
  await desk.query(
    `insert into designations.version (id, list, ordinal, sha256, published, files, kinds, entries, added, changed, delisted,
       skipped, warnings, accepted, officer, imported_at, marking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      version.id,
      version.list,
      version.ordinal,
      version.sha256,
      version.published,
      JSON.stringify(version.files),
      JSON.stringify(version.kinds),
      version.entries,
      version.added,
      version.changed,
      version.delisted,
      JSON.stringify(version.skipped),
      JSON.stringify(version.warnings),
      version.accepted,
      version.officer,
      version.importedAt,
      version.markingId,
    ],
    TOUCHES_NOTHING,
  );
}

export async function insertFile(
  desk: Desk,
  list: string,
  sha256: string,
  bytes: Uint8Array,
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into designations.file (list, sha256, bytes, marking_id) values ($1, $2, $3, $4) on conflict do nothing`,
    [list, sha256, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), markingId],
    TOUCHES_NOTHING,
  );
}

export async function bytesOfFile(desk: Desk, list: string, sha256: string): Promise<Uint8Array | null> {
  const rows = await desk.query<{ bytes: Buffer }>(
    'select bytes from designations.file where list = $1 and sha256 = $2',
    [list, sha256],
  );
  return rows[0]?.bytes ?? null;
}

/** A publisher that offers the same file again is told of once. */
export async function insertRefused(
  desk: Desk,
  refused: {
    readonly list: string;
    readonly sha256: string;
    readonly published: string | null;
    readonly files: readonly FileNote[];
    readonly reasons: readonly Suspicion[];
    readonly against: number;
  },
  markingId: number,
): Promise<void> {
  await desk.query(
    `insert into designations.refused_update (list, at, sha256, published, files, reasons, against, officer, marking_id)
     select $1, clock_timestamp(), $2, $3, $4::json, $5::json, $6::int, $7, $8::int where not exists (
       select 1 from designations.refused_update r where r.list = $1 and r.sha256 = $2 and r.against = $6)`,
    [
      refused.list,
      refused.sha256,
      refused.published,
      JSON.stringify(refused.files),
      JSON.stringify(refused.reasons),
      refused.against,
      desk.principal.handle,
      markingId,
    ],
    TOUCHES_NOTHING,
  );
}

/** Refused updates that came after a version was put in force (0: before any was), newest first. */
export function refusedAgainst(desk: Desk, list: string, ordinal: number): Promise<RefusedUpdate[]> {
  return desk.query<RefusedUpdate>(
    `select list, at, sha256, published, files, reasons, officer from designations.refused_update
      where list = $1 and against = $2 order by at desc limit 20`,
    [list, ordinal],
  );
}
