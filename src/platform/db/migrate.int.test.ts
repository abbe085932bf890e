import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Fault, Refusal } from '../errors.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { loadMigrations, migrate, type Migration } from './migrate.ts';
import { selfTest } from './selftest.ts';

const step = (version: number, sql: string, slice = 'shed'): Migration => ({
  slice,
  version,
  name: 'step',
  sql,
});
const ONE = step(
  1,
  `CREATE SCHEMA shed; CREATE TABLE shed.tool (id int PRIMARY KEY, big bigint, at timestamptz);
   GRANT USAGE ON SCHEMA shed TO watchfloor_app; GRANT SELECT, INSERT ON shed.tool TO watchfloor_app`,
);
const TWO = step(2, 'ALTER TABLE shed.tool ADD note text');

let scratch: TestDatabase;
before(async () => {
  scratch = await testDatabase([]);
});
after(() => scratch.close());

const failsAs = (code: string) => (error: unknown) =>
  (error instanceof Refusal || error instanceof Fault) && error.code === code && error.fix !== '';

test('migrations are applied once, in order, also when four processes begin together', async () => {
  const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(scratch.db, [ONE, TWO])));
  assert.equal(runs.flat().length, 2);
  assert.deepEqual(await migrate(scratch.db, [ONE, TWO]), []);
});

test('a changed, missing, late, doubled or newer migration is refused with its own name', async () => {
  const { db } = scratch;
  await assert.rejects(migrate(db, [{ ...ONE, sql: `${ONE.sql} ` }, TWO]), failsAs('MIGRATION_CHANGED'));
  await assert.rejects(migrate(db, [TWO]), failsAs('MIGRATION_MISSING'));
  await assert.rejects(migrate(db, [ONE]), failsAs('DATABASE_NEWER'));
  await assert.rejects(migrate(db, []), failsAs('DATABASE_NEWER'));
  await assert.rejects(migrate(db, [ONE, TWO, TWO]), failsAs('MIGRATION_TWICE'));
  await assert.rejects(
    migrate(db, [ONE, TWO, step(4, 'SELECT 1'), step(3, 'SELECT 1')]),
    failsAs('MIGRATION_LATE'),
  );
});

test('line ends do not change a migration', async () => {
  assert.deepEqual(await migrate(scratch.db, [{ ...ONE, sql: ONE.sql.replaceAll('\n', '\r\n') }, TWO]), []);
});

test('a migration that fails leaves nothing, and those before it stay', async () => {
  const three = step(3, 'ALTER TABLE shed.tool ADD price int; SELECT nonsense');
  await assert.rejects(migrate(scratch.db, [ONE, TWO, three]), failsAs('MIGRATION_FAILED'));
  const { rows } = await scratch.db.ownerPool.query(
    "SELECT column_name FROM information_schema.columns WHERE table_schema = 'shed' AND column_name IN ('note', 'price')",
  );
  assert.deepEqual(rows, [{ column_name: 'note' }]);
});

test('files are read by number, and a misnamed one is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wf-migrations-'));
  try {
    writeFileSync(join(folder, '0002_b.sql'), 'two');
    writeFileSync(join(folder, '0001_a.sql'), 'one');
    const expected = [
      { slice: 's', version: 1, name: 'a', sql: 'one' },
      { slice: 's', version: 2, name: 'b', sql: 'two' },
    ];
    assert.deepEqual(loadMigrations(folder, 's'), expected);
    assert.deepEqual(loadMigrations(pathToFileURL(`${folder}/`), 's'), expected);
    writeFileSync(join(folder, '3.sql'), '');
    assert.throws(() => loadMigrations(folder, 's'), failsAs('MIGRATION_MISNAMED'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('ordinary work runs as a role that cannot pass row-level security and owns nothing', async () => {
  const { rows } = await scratch.db.transaction((client) =>
    client.query(`SELECT rolname, rolsuper, rolbypassrls, rolcanlogin,
      (SELECT count(*) FROM pg_class c WHERE c.relowner = r.oid) AS owned FROM pg_roles r WHERE rolname = current_user`),
  );
  assert.deepEqual(rows, [
    { rolname: 'watchfloor_app', rolsuper: false, rolbypassrls: false, rolcanlogin: false, owned: 0 },
  ]);
  await assert.rejects(
    scratch.db.transaction((client) => client.query('CREATE TABLE shed.mine (id int)')),
    /permission denied/,
  );
});

test('a transaction is whole: an error takes everything back, and a passed-over one does not pass for success', async () => {
  const { db } = scratch;
  const count = async () => (await db.ownerPool.query('SELECT count(*) AS n FROM shed.tool')).rows[0].n;
  await assert.rejects(
    db.transaction(async (client) => {
      await client.query('INSERT INTO shed.tool (id) VALUES (1)');
      throw new Error('changed my mind');
    }),
    /changed my mind/,
  );
  await assert.rejects(
    db.transaction(async (client) => {
      await client.query('INSERT INTO shed.tool (id) VALUES (1)');
      await client.query('SELECT 1 / 0').catch(() => null);
    }),
    failsAs('TRANSACTION_NOT_COMMITTED'),
  );
  assert.equal(await count(), 0);
  await db.transaction((client) => client.query('INSERT INTO shed.tool (id) VALUES (1)'));
  assert.equal(await count(), 1);
});

test('values keep their exact meaning', async () => {
  const { db } = scratch;
  const { rows } =
    await db.ownerPool.query(`SELECT 9007199254740991::bigint AS big, '{1,NULL}'::bigint[] AS bigs,
    '2026-03-02 14:30:00+05'::timestamptz AS whole, '2026-03-02 14:30:00.123456+00'::timestamptz AS micro,
    date '2026-03-02' AS day, '{2026-03-02,NULL}'::date[] AS days, 'infinity'::timestamptz AS never`);
  assert.deepEqual(rows, [
    {
      big: 9007199254740991,
      bigs: [1, null],
      whole: '2026-03-02T09:30:00.000Z',
      micro: '2026-03-02T14:30:00.123456Z',
      day: '2026-03-02',
      days: ['2026-03-02', null],
      never: 'infinity',
    },
  ]);
  await assert.rejects(db.ownerPool.query('SELECT 9007199254740992::bigint'), RangeError);
});

test('the self-test passes on the built-in server and warns that a test cluster is not durable', async () => {
  const { ok, problems, facts } = await selfTest(scratch.db);
  assert.equal(ok, true);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['DATABASE_NOT_DURABLE'],
  );
  assert.ok((facts.arabicSimilarity ?? 0) > 0);
  assert.ok('pg_trgm' in facts.extensions);
});

test('a second clone of the same migrations is its own database, and quick', async () => {
  const first = await testDatabase([ONE]);
  const began = performance.now();
  const second = await testDatabase([ONE]);
  const elapsedMs = performance.now() - began;
  await first.db.transaction((client) => client.query('INSERT INTO shed.tool (id) VALUES (1)'));
  const { rows } = await second.db.transaction((client) =>
    client.query('SELECT count(*) AS n FROM shed.tool'),
  );
  assert.deepEqual(rows, [{ n: 0 }]);
  await Promise.all([first.close(), second.close()]);
  // 110 ms on an idle machine; wide, because tests share theirs.
  assert.ok(elapsedMs < 3_000, `${elapsedMs} ms`);
});
