/** The tables and sequences that are ours, as PostgreSQL lists them. */
import { escapeIdentifier, type PoolClient } from 'pg';

/** `partitioned`: read and written through the parent. Columns that PostgreSQL computes are left out. */
export type TableInfo = { schema: string; name: string; columns: string[]; partitioned: boolean };
export type SequenceInfo = { schema: string; name: string; lastValue: string | null };
export type PartitionInfo = {
  schema: string;
  name: string;
  parentSchema: string;
  parentName: string;
  bound: string;
};

/** The job queue makes and upgrades its own tables; its jobs are derived from what is stored. */
const NOT_OURS = ['information_schema', 'graphile_worker'];

const OURS = `n.nspname !~ '^pg_' AND n.nspname <> ALL ($1)
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`;

/** Schema and name, quoted. */
export function quoted({ schema, name }: { schema: string; name: string }): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
}

/** Every table of ours but the book of migrations, which `migrate` writes. */
export async function listTables(client: PoolClient): Promise<TableInfo[]> {
  const { rows } = await client.query<TableInfo>(
    `SELECT n.nspname AS schema, c.relname AS name, c.relkind = 'p' AS partitioned,
            ARRAY(SELECT a.attname::text FROM pg_attribute a
                   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                   ORDER BY a.attnum) AS columns
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't' AND ${OURS}
        AND NOT (n.nspname = 'platform' AND c.relname = 'migration')
      ORDER BY 1, 2`,
    [NOT_OURS],
  );
  return rows;
}

/** Sequences with their last value; null where none was taken. */
export async function listSequences(client: PoolClient): Promise<SequenceInfo[]> {
  const { rows } = await client.query<SequenceInfo>(
    `SELECT n.nspname AS schema, c.relname AS name, pg_sequence_last_value(c.oid)::text AS "lastValue"
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'S' AND ${OURS} ORDER BY 1, 2`,
    [NOT_OURS],
  );
  return rows;
}

/** Partitions, which may have been made while running (one a month) and so be unknown to the migrations. */
export async function listPartitions(client: PoolClient): Promise<PartitionInfo[]> {
  const { rows } = await client.query<PartitionInfo>(
    `SELECT n.nspname AS schema, c.relname AS name, pn.nspname AS "parentSchema", p.relname AS "parentName",
            pg_get_expr(c.relpartbound, c.oid) AS bound
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_inherits i ON i.inhrelid = c.oid
       JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace
      WHERE c.relispartition AND c.relkind = 'r' AND ${OURS} ORDER BY 1, 2`,
    [NOT_OURS],
  );
  return rows;
}

/** Tables named in one list only; an empty answer means that both hold the same. */
export function missingFrom(
  list: readonly { schema: string; name: string }[],
  names: ReadonlySet<string>,
): string[] {
  return list.map(quoted).filter((name) => !names.has(name));
}
