import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Refusal } from '../errors.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { backup, type BackupReport, checkBackup } from './backup.ts';
import { openDatabase } from './database.ts';
import type { Migration } from './migrate.ts';
import { restore } from './restore.ts';

const ROWS = 20_000;
const DEPOT: Migration = {
  slice: 'depot',
  version: 1,
  name: 'depot',
  sql: `CREATE SCHEMA depot;
    CREATE TABLE depot.kind (code text PRIMARY KEY, label text NOT NULL);
    INSERT INTO depot.kind VALUES ('seeded', 'by the migration');
    CREATE TABLE depot.item (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      -- Its table sorts before depot.kind: rows are loaded before what they refer to.
      kind text NOT NULL REFERENCES depot.kind,
      name text, bytes bytea, body jsonb, marks int[], at timestamptz,
      twice bigint GENERATED ALWAYS AS (id * 2) STORED);
    CREATE TABLE depot.month (at date NOT NULL, n int) PARTITION BY RANGE (at);
    ALTER TABLE depot.item ENABLE ROW LEVEL SECURITY;
    ALTER TABLE depot.item FORCE ROW LEVEL SECURITY;
    CREATE POLICY nothing ON depot.item FOR SELECT TO watchfloor_app USING (false);
    GRANT USAGE ON SCHEMA depot TO watchfloor_app;
    GRANT SELECT ON depot.item TO watchfloor_app`,
};
const LATER: Migration = {
  slice: 'depot',
  version: 2,
  name: 'later',
  sql: 'ALTER TABLE depot.kind ADD note text',
};

let source: TestDatabase;
let folder: string;
let file: string;
let report: BackupReport;

const FILL = [
  "INSERT INTO depot.kind VALUES ('crate', 'صندوق')",
  `INSERT INTO depot.item (kind, name, bytes, body, marks, at)
   SELECT 'crate', CASE WHEN n % 7 = 0 THEN NULL ELSE 'سعید ' || n || E'\\n\\t\\\\.\\r\\\\N' END,
          decode(md5(n::text) || '00ff', 'hex'), jsonb_build_object('n', n, 'متن', 'a"b\\c'),
          ARRAY[n, NULL], '2026-01-01Z'::timestamptz + n * interval '1.000001 s'
     FROM generate_series(1, ${ROWS}) n`,
  String.raw`INSERT INTO depot.item (kind, name) VALUES ('seeded', '\.'), ('seeded', ''), ('seeded', E'\\.\n')`,
  "CREATE TABLE depot.month_2026_01 PARTITION OF depot.month FOR VALUES FROM ('2026-01-01') TO ('2026-02-01')",
  "INSERT INTO depot.month VALUES ('2026-01-05', 1), ('2026-01-06', NULL)",
];

const PICTURE = `SELECT
  (SELECT md5(string_agg(i::text, '|' ORDER BY id)) FROM depot.item i) AS items,
  (SELECT md5(string_agg(k::text, '|' ORDER BY code)) FROM (SELECT code, label FROM depot.kind) k) AS kinds,
  (SELECT string_agg(m::text, '|' ORDER BY at) FROM depot.month m) AS months,
  (SELECT count(*) FROM depot.item) AS n,
  pg_sequence_last_value('depot.item_id_seq') AS last`;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wf-backup-'));
  // The account that root lends has to pass through; else the cluster would go to /var/lib.
  chmodSync(folder, 0o711);
  file = join(folder, 'centre.backup');
  source = await testDatabase([DEPOT]);
  await source.db.asOwner(async (client) => {
    for (const statement of FILL) await client.query(statement);
  });
  report = await backup(source.db, file);
});

after(async () => {
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

const refusedAs = (code: string) => (error: unknown) =>
  error instanceof Refusal && error.code === code && error.fix !== '';

test('a backup restores to the same rows, sequences, partitions and policies, and takes newer migrations', async () => {
  assert.deepEqual(
    report.tables.map(({ table, rows }) => [table, rows]),
    [
      ['"depot"."item"', ROWS + 3],
      ['"depot"."kind"', 2],
      ['"depot"."month"', 2],
    ],
  );
  const dataDir = join(folder, 'restored');
  const seen: string[] = [];
  const result = await restore(file, dataDir, [DEPOT, LATER], {
    onProgress: ({ table }) => seen.push(table),
  });
  assert.deepEqual(result.tables, report.tables);
  assert.equal(result.migrationsAdded, 1);
  assert.deepEqual(
    seen,
    report.tables.map(({ table }) => table),
  );
  const db = await openDatabase({ dataDir });
  try {
    const [there, here] = await Promise.all([
      db.ownerPool.query(PICTURE),
      source.db.ownerPool.query(PICTURE),
    ]);
    assert.deepEqual(there.rows, here.rows);
    assert.equal(there.rows[0].n, ROWS + 3);
    const hidden = await db.transaction((client) => client.query('SELECT count(*) AS n FROM depot.item'));
    assert.deepEqual(hidden.rows, [{ n: 0 }]);
    await assert.rejects(restore(file, dataDir, [DEPOT]), refusedAs('DATA_FOLDER_NOT_EMPTY'));
  } finally {
    await db.close();
  }
});

test('rows that are written meanwhile are in a backup wholly or not at all', async () => {
  const other = join(folder, 'meanwhile.backup');
  const busy = source.db.asOwner((client) => client.query("INSERT INTO depot.kind VALUES ('late', 'x')"));
  const { tables } = await backup(source.db, other);
  await busy;
  await source.db.asOwner((client) => client.query("DELETE FROM depot.kind WHERE code = 'late'"));
  assert.ok([2, 3].includes(tables[1]?.rows ?? 0));
  assert.ok(readdirSync(folder).every((name) => !name.includes('draft')));
});

/** Text of the archive with one change. */
function altered(change: (text: string) => string): Buffer {
  return gzipSync(Buffer.from(change(gunzipSync(readFileSync(file)).toString('latin1')), 'latin1'), {
    level: 1,
  });
}

const BROKEN: Record<string, { bytes: () => Buffer; code: string }> = {
  'cut in the middle': {
    bytes: () => readFileSync(file).subarray(0, Math.floor(readFileSync(file).length / 2)),
    code: 'BACKUP_TRUNCATED',
  },
  'cut before its trailer': {
    bytes: () =>
      gzipSync(
        gunzipSync(readFileSync(file))
          .toString('latin1')
          .replace(/\{"end".*\n$/, ''),
        { level: 1 },
      ),
    code: 'BACKUP_TRUNCATED',
  },
  'one digit of a row changed': {
    bytes: () => altered((text) => text.replace('"n": 77', '"n": 78')),
    code: 'BACKUP_DAMAGED',
  },
  'one row left out': {
    bytes: () => altered((text) => text.replace(/\nseeded\t[^\n]*\n/, '\n')),
    code: 'BACKUP_DAMAGED',
  },
  'one byte of the file flipped': {
    bytes: () => {
      const bytes = Buffer.from(readFileSync(file));
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      return bytes;
    },
    code: 'BACKUP_DAMAGED',
  },
  'of some other kind': { bytes: () => Buffer.from('%PDF-1.7 not a backup at all'), code: 'NOT_A_BACKUP' },
  'gzip of something else': { bytes: () => gzipSync('hello'), code: 'NOT_A_BACKUP' },
  empty: { bytes: () => Buffer.alloc(0), code: 'BACKUP_TRUNCATED' },
  'of a later format': {
    bytes: () => altered((text) => text.replace('"format":1', '"format":2')),
    code: 'BACKUP_NEWER',
  },
};

for (const [name, { bytes, code }] of Object.entries(BROKEN)) {
  test(`a backup that is ${name} is refused and leaves nothing`, async () => {
    const broken = join(folder, 'broken.backup');
    writeFileSync(broken, bytes());
    const dataDir = join(folder, 'untouched');
    await assert.rejects(restore(broken, dataDir, [DEPOT]), refusedAs(code));
    assert.equal(existsSync(dataDir), false);
  });
}

test('a failure while loading puts the folder back as it was', async () => {
  const dataDir = mkdtempSync(join(folder, 'kept-'));
  writeFileSync(join(dataDir, 'settings.json'), '{}');
  // Same rows and sums, but the header tells of a column that the migrations do not make.
  const strange = join(folder, 'strange.backup');
  writeFileSync(
    strange,
    altered((text) => text.replace('"columns":["code","label"]', '"columns":["code","title"]')),
  );
  await checkBackup(strange);
  await assert.rejects(restore(strange, dataDir, [DEPOT]), refusedAs('BACKUP_DOES_NOT_FIT'));
  assert.deepEqual(readdirSync(dataDir), ['settings.json']);
});

test('a folder in which a restore was broken off is not opened', async () => {
  const dataDir = mkdtempSync(join(folder, 'half-'));
  writeFileSync(join(dataDir, 'restore.unfinished'), '');
  await assert.rejects(openDatabase({ dataDir }), refusedAs('RESTORE_UNFINISHED'));
  await assert.rejects(restore(file, dataDir, [DEPOT]), refusedAs('DATA_FOLDER_NOT_EMPTY'));
});

test('a backup of a newer schema, or into a folder that is not there, is refused', async () => {
  await assert.rejects(restore(file, join(folder, 'older'), []), refusedAs('DATABASE_NEWER'));
  await assert.rejects(backup(source.db, join(folder, 'no', 'such', 'x')), refusedAs('BACKUP_UNWRITABLE'));
  await assert.rejects(
    restore(join(folder, 'none'), join(folder, 'older'), []),
    refusedAs('BACKUP_UNREADABLE'),
  );
});
