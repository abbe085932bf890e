/** What must be true of a database before Watchfloor trusts it, each failure with a name and a fix. */
import { errorCode } from '../errors.ts';
import type { Database, DatabaseClient } from './database.ts';

export type Problem = {
  code: string;
  /** An error must stop the start; a warning costs speed or comfort only. */
  severity: 'error' | 'warning';
  message: string;
  fix: string;
};

export type DatabaseFacts = {
  version: string;
  versionNumber: number;
  encoding: string;
  ctype: string;
  timezone: string;
  fsync: boolean;
  /** name → installed version */
  extensions: Record<string, string>;
  /** pg_trgm similarity of two spellings of one Urdu/Arabic name; null without pg_trgm. */
  arabicSimilarity: number | null;
};

export type SelfTest = { ok: boolean; problems: Problem[]; facts: DatabaseFacts };

const OLDEST_MAJOR = 15;

async function facts(client: DatabaseClient): Promise<DatabaseFacts> {
  const { rows } = await client.query<Omit<DatabaseFacts, 'extensions' | 'arabicSimilarity'>>(
    `SELECT current_setting('server_version') AS version,
            current_setting('server_version_num')::int AS "versionNumber",
            current_setting('server_encoding') AS encoding, datctype AS ctype,
            current_setting('TimeZone') AS timezone, current_setting('fsync')::bool AS fsync
       FROM pg_database WHERE datname = current_database()`,
  );
  const row = rows[0];
  if (row === undefined) throw new TypeError('pg_database has no row for the current database');
  return { ...row, extensions: {}, arabicSimilarity: null };
}

/** Installs pg_trgm where we may; says whether it is there. */
async function ensureTrigrams(client: DatabaseClient): Promise<boolean> {
  await client.query('SAVEPOINT trigrams');
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await client.query('RELEASE SAVEPOINT trigrams');
    return true;
  } catch (error) {
    // insufficient_privilege, undefined_file (contrib not installed), feature_not_supported (managed servers)
    if (!['42501', '58P01', '0A000', '23505'].includes(errorCode(error))) throw error;
    await client.query('ROLLBACK TO SAVEPOINT trigrams');
    const { rowCount } = await client.query("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'");
    return rowCount === 1;
  }
}

async function arabicSimilarity(client: DatabaseClient): Promise<number> {
  const { rows } = await client.query<{ schema: string }>(
    `SELECT quote_ident(nspname) AS schema FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
      WHERE extname = 'pg_trgm'`,
  );
  const { rows: found } = await client.query<{ similarity: number }>(
    // Farsi yeh and Arabic yeh: one name as two keyboards write it.
    `SELECT ${rows[0]?.schema ?? 'public'}.similarity('سعید', 'سعيد') AS similarity`,
  );
  return found[0]?.similarity ?? 0;
}

type Rule = Problem & { broken: (facts: DatabaseFacts) => boolean };

/** The rules; messages hold `{field}` of the facts. */
const RULES: readonly Rule[] = [
  {
    code: 'DATABASE_TOO_OLD',
    severity: 'error',
    message: `PostgreSQL {version} is too old; ${OLDEST_MAJOR} or later is needed.`,
    fix: `Upgrade the server of DATABASE_URL to PostgreSQL ${OLDEST_MAJOR} or later (18 is best), or unset DATABASE_URL to use the built-in one.`,
    broken: ({ versionNumber }) => versionNumber < OLDEST_MAJOR * 10_000,
  },
  {
    code: 'DATABASE_NOT_UTF8',
    severity: 'error',
    message: 'The database is encoded in {encoding}, which cannot hold names in every script.',
    fix: "Make a new one: CREATE DATABASE watchfloor ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0, and point DATABASE_URL to it.",
    broken: ({ encoding }) => encoding !== 'UTF8',
  },
  {
    code: 'DATABASE_TIMEZONE',
    severity: 'error',
    message: 'Sessions run in the time zone {timezone} although we ask for UTC.',
    fix: 'Let the server (or the pooler before it) accept the startup parameter "options", or set the time zone of the database to UTC.',
    broken: ({ timezone }) => !['UTC', 'Etc/UTC', 'GMT'].includes(timezone),
  },
  {
    code: 'DATABASE_NOT_DURABLE',
    severity: 'warning',
    message: 'fsync is off: a power failure can destroy the database.',
    fix: 'Set fsync = on in postgresql.conf. Only throw-away test servers run without it.',
    broken: ({ fsync }) => !fsync,
  },
  {
    code: 'NO_TRIGRAMS',
    severity: 'warning',
    message:
      'The extension pg_trgm is missing and may not be installed by this user; some searches will be slower.',
    fix: 'Let an administrator run in this database: CREATE EXTENSION pg_trgm',
    broken: ({ arabicSimilarity: found }) => found === null,
  },
  {
    code: 'TRIGRAMS_BLIND',
    severity: 'warning',
    message:
      'pg_trgm does not see Arabic letters here (LC_CTYPE is {ctype}); names are still found by our own keys.',
    fix: 'For a database of your own, make it with LC_CTYPE C.UTF-8 (initdb --lc-ctype=C.UTF-8).',
    broken: ({ arabicSimilarity: found }) => found !== null && !(found > 0),
  },
];

/** The problems that these facts show. */
export function judgeFacts(found: DatabaseFacts): Problem[] {
  const values = new Map(Object.entries(found).map(([key, value]) => [key, String(value)]));
  return RULES.filter((rule) => rule.broken(found)).map(({ code, severity, message, fix }) => ({
    code,
    severity,
    message: message.replace(/\{(\w+)\}/g, (whole, key: string) => values.get(key) ?? whole),
    fix,
  }));
}

/** Looks at version, encoding, time zone, durability, extensions, and trigrams of Arabic script; installs pg_trgm where it may. */
export async function selfTest(db: Pick<Database, 'asOwner'>): Promise<SelfTest> {
  return db.asOwner(async (client) => {
    const found = await facts(client);
    if (await ensureTrigrams(client)) found.arabicSimilarity = await arabicSimilarity(client);
    const { rows } = await client.query<{ name: string; version: string }>(
      'SELECT extname AS name, extversion AS version FROM pg_extension ORDER BY extname',
    );
    found.extensions = Object.fromEntries(rows.map(({ name, version }) => [name, version]));
    const problems = judgeFacts(found);
    return { ok: problems.every(({ severity }) => severity !== 'error'), problems, facts: found };
  });
}
