import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCentre, type RunningCentre } from '../../../app.ts';
import { readSettings } from '../../../platform/config/settings.ts';
import { verifyLog } from '../../../trust/verify.ts';
import { createLocalCentre } from '../../agencies/index.ts';
import { beginImport, readImport, runImport, undoImport } from '../index.ts';
import type { ImportStatus } from './contract.ts';

/**
 * kill -9 of the server, once of PostgreSQL with it, while it works an import off. Each server that starts goes on by itself;
 * what stands at the end is what an import that nobody disturbed leaves.
 */
const MAIN = resolve(import.meta.dirname, '../../../main.ts');
const PURPOSE = { code: 'CT-ANALYSIS', caseRef: null };
const SHARE = 1_000;
const SHARES = 4;
/** One of them with PostgreSQL. */
const KILLS = 2;

const ROWS = SHARES * SHARE - 100;
const TABLE = new TextEncoder().encode(
  `name,cnic,dob\n${Array.from(
    { length: ROWS },
    (_, at) =>
      `Karim${at.toString(36)} Example${(at * 7).toString(36)},1${String(at).padStart(4, '0')}-0000000-1,1980\n`,
  ).join('')}`,
);
const ABOUT = { marking: 'UNCLASSIFIED//REL TO ALL' };

interface Server {
  readonly process: ChildProcess;
  /** Asks the API as the officer who signed in. */
  ask(path: string, body?: FormData): Promise<ImportStatus>;
}

async function within<T>(dataDir: string, work: (centre: RunningCentre) => Promise<T>): Promise<T> {
  const centre = await openCentre(readSettings({ dataDir, databaseUrl: '', logLevel: 'silent' }, {}));
  try {
    return await work(centre);
  } finally {
    await centre.close();
  }
}

async function startServer(dataDir: string): Promise<Server> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', MAIN, 'start', '--no-demo', '--port', '0', '--data', dataDir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DATABASE_URL: '', WATCHFLOOR_LOG: 'silent' },
    },
  );
  const [, url = '', token = ''] = await new Promise<RegExpExecArray>((done, failed) => {
    let output = '';
    child.stdout?.on('data', (part) => {
      output += part;
      const match = /(http:\/\/[\d.:]+)\/sign-in\/(\S+)/.exec(output);
      if (match !== null) done(match);
    });
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  const signIn = await fetch(`${url}/sign-in/${token}`, { redirect: 'manual' });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    process: child,
    async ask(path, body) {
      const reply = await fetch(url + path, {
        headers: { cookie },
        ...(body === undefined ? {} : { method: 'POST', body }),
      });
      assert.ok(reply.ok, `${path}: ${reply.status}`);
      return ((await reply.json()) as { value: ImportStatus }).value;
    },
  };
}

function postmasterOf(dataDir: string): number | null {
  const file = join(dataDir, 'pg', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

function form(): FormData {
  const made = new FormData();
  made.append('file', new Blob([TABLE], { type: 'text/csv' }), 'people.csv');
  made.append('about', JSON.stringify(ABOUT));
  return made;
}

/** Waits until a run has worked off more rows than it had. */
async function past({ ask }: Server, id: string, rows: number): Promise<ImportStatus> {
  for (;;) {
    const now = await ask(`/api/imports/${id}`);
    if (now.done > rows || now.state === 'finished') return now;
    await sleep(20);
  }
}

async function kill(server: Server, dataDir: string, withPostgres: boolean): Promise<void> {
  await sleep(Math.random() * 400);
  const postgres = postmasterOf(dataDir);
  if (withPostgres && postgres !== null) process.kill(postgres, 'SIGKILL');
  const gone = once(server.process, 'exit');
  server.process.kill('SIGKILL');
  await gone;
}

/** Everything that an import leaves: its parts, its reports, what stands in them, and what the log says of them. */
async function left({ db }: RunningCentre) {
  const rows = async (sql: string) => (await db.ownerPool.query(sql)).rows;
  return {
    runs: await rows('select name, rows, share_rows, run from reports.import_run'),
    parts: await rows(
      'select ordinal, rows, report_id, added, records, claims, last, problems::text from reports.import_part order by ordinal',
    ),
    reports: await rows(
      `select r.id, r.path, encode(sha256(b.bytes), 'hex') as sha256,
         (select count(*)::int from reports.origin_trace t where t.report_id = r.id) as traces,
         (select count(*)::int from fusion.record x where x.report_id = r.id) as records,
         (select count(distinct x.id)::int from fusion.claim x where x.report_id = r.id) as claims,
         (select count(*)::int from fusion.claim x where x.report_id = r.id) as claim_rows,
         (select count(*)::int from trust.log_entry l
           where l.body like '%"import.filed"%' and l.body like '%' || r.id || '%') as logged
       from reports.report r left join reports.body b on b.report_id = r.id order by r.id`,
    ),
  };
}

/** The same table in a centre that nobody kills. */
async function undisturbed(dataDir: string) {
  return within(dataDir, async (centre) => {
    const principal = await createLocalCentre(centre);
    const file = { name: 'people.csv', bytes: TABLE };
    const run = await beginImport(centre, principal, PURPOSE, file, ABOUT, { queued: false });
    const stop = new AbortController().signal;
    await runImport(centre, principal, PURPOSE, { run, bytes: TABLE, onProgress: () => undefined, stop });
    return left(centre);
  });
}

test(`kill -9 of the server ${KILLS} times in the middle of an import: nothing lost, doubled or half-written`, {
  timeout: 600_000,
}, async () => {
  const parent = mkdtempSync(join(tmpdir(), 'watchfloor-import-kill-'));
  // PostgreSQL runs as another user where we are root, and must get through.
  chmodSync(parent, 0o755);
  const dataDir = join(parent, 'killed');
  let server: Server | null = null;
  try {
    const expected = await undisturbed(join(parent, 'undisturbed'));
    assert.deepEqual([expected.parts.length, expected.reports.length], [SHARES, SHARES]);
    await within(dataDir, createLocalCentre);
    server = await startServer(dataDir);
    const { id } = await server.ask('/api/imports', form());
    let done = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const now = await past(server, id, done);
      assert.equal(now.state, 'running', `${now.done} of ${now.rows} rows before kill ${round + 1}`);
      assert.ok(now.done % SHARE === 0 && now.done > done, 'whole shares, and none of them lost');
      done = now.done;
      await kill(server, dataDir, round === 1);
      server = await startServer(dataDir);
    }
    // Nobody sends the file again: the server that started goes on by itself.
    while ((await past(server, id, done)).state !== 'finished') done += SHARE;
    const ended = once(server.process, 'exit');
    server.process.kill('SIGTERM');
    await ended;
    await within(dataDir, (centre) => examine(centre, dataDir, id, expected));
  } finally {
    server?.process.kill('SIGKILL');
    rmSync(parent, { recursive: true, force: true });
  }
});

async function examine(
  centre: RunningCentre,
  dataDir: string,
  id: string,
  expected: Awaited<ReturnType<typeof left>>,
): Promise<void> {
  const principal = await createLocalCentre(centre);
  const now = await left(centre);
  assert.deepEqual(now, expected);
  assert.equal(new Set(now.reports.map(({ id: report }) => report)).size, SHARES);
  assert.deepEqual((await verifyLog(centre.db, centre.keys, dataDir)).problems, []);
  const act = { principal, purpose: PURPOSE, act: 'test' };
  const { value } = await centre.trust.desk(act, (desk) => readImport(desk, id));
  assert.deepEqual([value.done, value.rows, value.reports.length], [ROWS, ROWS, SHARES]);
  // What was filed in three lives of the server is taken back as one.
  const undone = await centre.trust.desk(act, (desk) => undoImport(desk, id, 'a test'));
  assert.deepEqual([undone.value.state, undone.value.acts.at(-1)?.reports], ['undone', SHARES]);
}
