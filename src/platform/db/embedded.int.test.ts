import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Fault, Refusal } from '../errors.ts';
import { findPackage } from './binaries.ts';
import { openDatabase } from './database.ts';
import { type EmbeddedServer, startEmbedded } from './embedded.ts';
import { readPidFile } from './postmaster.ts';
import { isAlive } from './process.ts';

const EMBEDDED = join(import.meta.dirname, 'embedded.ts');
const isRoot = process.getuid?.() === 0;
const onUnix = process.platform !== 'win32';

const folder = mkdtempSync(join(tmpdir(), 'wf-embedded-'));
// Others may pass through, as through /tmp itself: the account that root lends has to.
chmodSync(folder, 0o711);
const children = new Set<ChildProcess>();
const servers = new Set<EmbeddedServer>();

after(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A cluster made once, for `initdb` takes most of the time of a test; tests that change its files take a copy. */
let stem: Promise<string> | null = null;
function sharedFolder(): Promise<string> {
  stem ??= (async () => {
    const dataDir = join(folder, 'stem');
    await (await startEmbedded({ dataDir, durable: false })).release();
    return dataDir;
  })();
  return stem;
}

async function freshFolder(name: string): Promise<string> {
  const dataDir = join(folder, name);
  // Not cpSync, which keeps neither owners nor the modes of folders.
  execFileSync('cp', ['-a', await sharedFolder(), dataDir]);
  return dataDir;
}

async function start(
  dataDir: string,
  more: Partial<Parameters<typeof startEmbedded>[0]> = {},
): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, durable: false, ...more });
  servers.add(server);
  return server;
}

async function run<T extends Record<string, unknown>>(
  server: { connectionString: string },
  sql: string,
): Promise<T[]> {
  const client = new Client({ connectionString: server.connectionString, ssl: false });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function ask<T extends Record<string, unknown>>(
  server: { connectionString: string },
  sql: string,
): Promise<T> {
  const [row] = await run<T>(server, sql);
  assert.ok(row);
  return row;
}

/** Another process that starts or joins the server, says so in one line of JSON, and stays until told to leave. */
async function startInChild(dataDir: string, env: Record<string, string> = {}) {
  const code = `
    const { startEmbedded } = await import(${JSON.stringify(EMBEDDED)});
    const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    console.log(JSON.stringify({ adopted: server.adopted, pid: server.pid(), connectionString: server.connectionString }));
    process.stdin.resume();
    process.stdin.once('end', () => server.release());`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  children.add(child);
  const failed = once(child, 'exit').then(() => assert.fail('the child ended before its server was there'));
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), failed])) as [string];
  failed.catch(() => {});
  const said = JSON.parse(line) as { adopted: boolean; pid: number; connectionString: string };
  const leave = async (): Promise<void> => {
    child.stdin.end();
    if (child.exitCode === null) await once(child, 'exit');
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { ...said, leave, kill };
}

const refusedAs = (code: string) => (error: unknown) =>
  (error instanceof Refusal || error instanceof Fault) && error.code === code && error.fix.length > 10;

test('under LANG=C, with hostile PG settings around, the database is UTF-8 and trigrams see Arabic letters', async () => {
  const dataDir = join(folder, 'lang-c');
  const hostile = {
    LANG: 'C',
    LC_ALL: 'C',
    PGDATA: '/nowhere',
    PGPORT: '1',
    PGSSLMODE: 'require',
    PGOPTIONS: '-c x',
  };
  const child = await startInChild(dataDir, hostile);
  const row = await ask<{ encoding: string; ctype: string; low: string }>(
    child,
    `SELECT pg_encoding_to_char(encoding) AS encoding, datctype AS ctype, lower('ÄЖ') AS low
       FROM pg_database WHERE datname = current_database()`,
  );
  assert.equal(row.encoding, 'UTF8');
  assert.equal(row.low, 'äж');
  await run(child, 'CREATE EXTENSION pg_trgm');
  const { near } = await ask<{ near: number }>(child, "SELECT similarity('سعید', 'سعيد') AS near");
  assert.ok(near > 0);
  await child.leave();
  assert.equal(isAlive(child.pid), false);
});

test('it starts from a package whose postinstall script never ran, and writes nothing into it', async () => {
  const found = findPackage();
  const bare = join(folder, 'bare', 'native');
  cpSync(found.native, bare, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() });
  assert.ok(!existsSync(join(bare, 'lib', 'libicui18n.so.60')));
  const listing = () => readdirSync(bare, { recursive: true }).toSorted();
  const before = listing();
  const server = await start(await sharedFolder(), { package: { ...found, native: bare } });
  assert.equal((await ask<{ one: number }>(server, 'SELECT 1 AS one')).one, 1);
  await server.release();
  assert.deepEqual(listing(), before);
});

test('run by root, the server belongs to another account, and folders of the user stay closed', {
  skip: !isRoot,
}, async () => {
  const closed = join(folder, 'closed');
  const inside = join(closed, 'data');
  mkdirSync(closed, { mode: 0o700 });
  const server = await start(inside);
  const home = readFileSync(join(inside, 'pg.location'), 'utf8').trim();
  try {
    assert.notEqual(statSync(join(home, 'pg')).uid, 0);
    assert.match(readFileSync(`/proc/${server.pid()}/status`, 'utf8'), /^Uid:\t(?!0\t)/m);
    assert.equal(statSync(closed).mode & 0o777, 0o700);
    assert.deepEqual(await ask(server, 'SELECT 1 AS n'), { n: 1 });
    await server.release();
    const copied = join(folder, 'closed-copy');
    cpSync(inside, copied, { recursive: true });
    await assert.rejects(startEmbedded({ dataDir: copied }), refusedAs('DATA_FOLDER_COPIED'));
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
  await assert.rejects(startEmbedded({ dataDir: inside }), refusedAs('DATABASE_GONE'));
});

test('a server whose starter was killed is adopted with its data, and the last one out stops it', async () => {
  const dataDir = await sharedFolder();
  const child = await startInChild(dataDir);
  await run(child, 'CREATE TABLE kept AS SELECT 42 AS n');
  await child.kill();
  assert.ok(isAlive(child.pid));
  const server = await start(dataDir);
  assert.equal(server.adopted, true);
  assert.equal(server.pid(), child.pid);
  assert.equal((await ask<{ n: number }>(server, 'SELECT n FROM kept')).n, 42);
  await server.release();
  assert.equal(isAlive(child.pid), false);
});

test('a second process joins; whoever leaves first leaves the server running', async () => {
  const dataDir = await sharedFolder();
  const first = await start(dataDir);
  const second = await startInChild(dataDir);
  assert.deepEqual([first.adopted, second.adopted, second.pid], [false, true, first.pid()]);
  await first.release();
  assert.ok(isAlive(second.pid));
  await ask(second, 'SELECT 1');
  await second.leave();
  assert.equal(isAlive(second.pid), false);
});

test('of four processes that start at once, one starts the server and three join', async () => {
  const dataDir = await sharedFolder();
  const four = await Promise.all([1, 2, 3, 4].map(() => startInChild(dataDir)));
  assert.equal(new Set(four.map(({ pid }) => pid)).size, 1);
  assert.equal(four.filter(({ adopted }) => !adopted).length, 1);
  await Promise.all(four.map(({ leave }) => leave()));
  assert.equal(isAlive(four[0]?.pid ?? 0), false);
});

test('a pid file of a dead server, or with the number of some other program, does not stop the start', async () => {
  const dataDir = await sharedFolder();
  const lines = (pid: number) => `${pid}\n${dataDir}/pg\n1\n5432\n${dataDir}/run\n\n  1  1\nready   \n`;
  for (const pid of [process.pid, 2 ** 22 + 5]) {
    writeFileSync(join(dataDir, 'pg', 'postmaster.pid'), lines(pid));
    writeFileSync(join(dataDir, 'run', '.s.PGSQL.5432.lock'), lines(pid));
    const server = await start(dataDir);
    assert.notEqual(server.pid(), pid);
    await ask(server, 'SELECT 1 AS n');
    await server.release();
  }
});

test('over TCP the port is below the outgoing range, needs the secret, and a taken one is not in the way', async () => {
  const dataDir = await sharedFolder();
  const [one, two] = [
    await start(dataDir, { transport: 'tcp' }),
    await start(await freshFolder('tcp2'), { transport: 'tcp' }),
  ];
  const [a, b] = [new URL(one.connectionString), new URL(two.connectionString)];
  assert.notEqual(a.port, b.port);
  assert.ok(Number(a.port) < 32_768);
  await ask(one, 'SELECT 1 AS n');
  await assert.rejects(
    ask({ connectionString: one.connectionString.replace(a.password, 'guess') }, 'SELECT 1'),
    /password/,
  );
  await Promise.all([one.release(), two.release()]);
});

test('a data folder with a path too long for a socket works', { skip: !onUnix }, async () => {
  const dataDir = await freshFolder('long'.repeat(25));
  const server = await start(dataDir);
  await ask(server, 'SELECT 1 AS n');
  const { socketDir } = readPidFile(join(dataDir, 'pg')) ?? {};
  assert.ok(socketDir !== undefined && !socketDir.startsWith(dataDir));
  assert.equal(statSync(socketDir).mode & 0o777, 0o700);
  await server.release();
  rmSync(socketDir, { recursive: true });
});

test('a database of another major version is refused and left alone', async () => {
  const dataDir = await freshFolder('major');
  writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '17\n');
  await assert.rejects(startEmbedded({ dataDir }), refusedAs('DATABASE_OTHER_MAJOR'));
});

test('a data folder that is a file is refused', async () => {
  const dataDir = join(folder, 'a-file');
  writeFileSync(dataDir, '');
  await assert.rejects(startEmbedded({ dataDir }), refusedAs('DATA_FOLDER_NOT_WRITABLE'));
});

test('a server that is killed under load comes back by itself and has every row that was acknowledged', async () => {
  const dataDir = await freshFolder('killed');
  const db = await openDatabase({ dataDir });
  const acked: number[] = [];
  const load = { going: true };
  let next = 0;
  const write = async (): Promise<void> => {
    while (load.going) {
      next += 1;
      const n = next;
      await db
        .asOwner((client) => client.query('INSERT INTO kill_log VALUES ($1)', [n]))
        .then(
          () => acked.push(n),
          () => {},
        );
    }
  };
  try {
    await db.asOwner((client) => client.query('CREATE TABLE kill_log (n int PRIMARY KEY)'));
    const writers = [write(), write(), write()];
    for (let round = 0; round < 3; round += 1) {
      const pid = readPidFile(join(dataDir, 'pg'))?.pid ?? 0;
      const count = acked.length;
      const deadline = performance.now() + 30_000;
      // Enough that a kill falls among them, however slow the machine.
      while (acked.length < count + 20 && performance.now() < deadline) await sleep(20);
      assert.ok(acked.length >= count + 20, 'it writes');
      process.kill(pid, 'SIGKILL');
      while (
        isAlive(pid) ||
        readPidFile(join(dataDir, 'pg'))?.status !== 'ready' ||
        readPidFile(join(dataDir, 'pg'))?.pid === pid
      ) {
        await sleep(20);
      }
    }
    await sleep(200);
    load.going = false;
    await Promise.all(writers);
    const { rows } = await db.asOwner((client) => client.query<{ n: number }>('SELECT n FROM kill_log'));
    const kept = new Set(rows.map(({ n }) => n));
    assert.deepEqual(
      acked.filter((n) => !kept.has(n)),
      [],
    );
    assert.ok(acked.length > 50);
  } finally {
    load.going = false;
    await db.close();
  }
});
