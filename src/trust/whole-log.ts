import type { Database } from '../platform/db/database.ts';
import { Refusal } from '../platform/errors.ts';
import type { LogAct } from './log.ts';
import type { Principal, Role } from './principal.ts';

export interface NumberedEntry extends LogAct {
  readonly seq: number;
  readonly leaf: string;
}

/**
 * Every officer's entries, newest first, from before `before` on: for oversight, which sees all of the log and no
 * content (SAFEGUARDS.md). The caller has checked the role with `requireRole`.
 */
export async function wholeLog(db: Database, before: number, most: number): Promise<NumberedEntry[]> {
  const { rows } = await db.ownerPool.query<{ seq: number; body: string; leaf: Buffer }>(
    'select seq, body, leaf from trust.log_entry where seq < $1 order by seq desc limit $2',
    [before, most],
  );
  return rows.map((row) => ({
    seq: row.seq,
    ...(JSON.parse(row.body) as LogAct),
    leaf: row.leaf.toString('hex'),
  }));
}

/**
 * The officers who read or used one of some objects, as their entries say; entries of some acts are no reading (a list that
 * was shown). For duties of the engine: it reads the entries since it was last asked, and looks the rest up.
 */
export async function officersWhoUsed(
  db: Database,
  objects: readonly string[],
  noReading: readonly string[],
): Promise<string[]> {
  await db.ownerPool.query('select trust.gather_used()');
  const { rows } = await db.ownerPool.query<{ officer: string }>(
    `select distinct officer from trust.used
      where object = any($1::uuid[]) and act <> all($2::text[]) order by 1`,
    [objects, noReading],
  );
  return rows.map(({ officer }) => officer);
}

/** Of some hashes of files those that an entry of the log names. For duties of the engine: it reads the whole log. */
export async function hashesLogged(db: Database, hashes: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.ownerPool.query<{ sha256: string }>(
    `select distinct body::json -> 'detail' ->> 'sha256' as sha256 from trust.log_entry
      where body like '%"sha256":"%' and body::json -> 'detail' ->> 'sha256' = any($1::text[])`,
    [hashes],
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** An entry that says that a file left for somebody. */
export interface FileLeft {
  readonly seq: number;
  /** Id of its manifest; null where the entry names the file alone, as entries of documents once did. */
  readonly manifest: string | null;
  readonly sha256: string;
}

/**
 * Every entry that says that a file left under a manifest. Of entries that name no manifest by itself it is the first of their
 * objects, where they name the recipient. For duties of the engine: it reads the whole log.
 */
export async function filesLeft(db: Database): Promise<FileLeft[]> {
  const { rows } = await db.ownerPool.query<FileLeft>(
    `select e.seq::int as seq, e.detail ->> 'sha256' as sha256,
            coalesce(e.detail ->> 'export', case when e.detail ->> 'recipient' is not null then e.body -> 'objects' ->> 0 end) as manifest
       from (select seq, body::json as body, body::json -> 'detail' as detail from trust.log_entry
              where body like '%"sha256":"%'
                and (body like '%"recipient":"%' or body like '%"act":"document.exported"%')) e
      where e.detail ->> 'sha256' is not null order by e.seq`,
  );
  return rows;
}

/** Refuses whoever has none of the roles. */
export function requireRole(principal: Principal, roles: readonly Role[]): void {
  if (principal.roles.some((role) => roles.includes(role))) return;
  throw new Refusal({
    code: 'ROLE_MISSING',
    status: 403,
    message: `This is for officers with the role ${roles.join(' or ')}`,
    fix: 'Ask an administrator of the centre: npx watchfloor officer HANDLE --roles …; your own entries are at /api/log',
  });
}
