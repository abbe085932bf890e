import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCentre } from './app.ts';
import { readSubmission } from './core/formats/index.ts';
import { readText } from './core/text/read-text.ts';
import { readSettings } from './platform/config/settings.ts';
import { createLocalCentre } from './slices/agencies/index.ts';
import { verifyLog } from './trust/verify.ts';

/**
 * kill -9 of the server or of PostgreSQL at random moments while reports are filed over HTTP. Afterwards every
 * acknowledged report is there once, nothing is half there, and the audit log verifies.
 */
const ROUNDS = 50;
const WRITERS = 4;

interface Server {
  readonly process: ChildProcess;
  readonly url: string;
  readonly token: string;
}

test(`kill -9 at ${ROUNDS} random moments loses no acknowledged report and leaves nothing half`, {
  timeout: 600_000,
}, async () => {
  const parent = mkdtempSync(join(tmpdir(), 'watchfloor-crash-'));
  // PostgreSQL runs as another user where we are root, and must get through.
  chmodSync(parent, 0o755);
  const dataDir = join(parent, 'data');
  const acknowledged = new Map<string, string>();
  try {
    await prepare(dataDir);
    for (let round = 0; round < ROUNDS; round += 1) await killOnce(dataDir, round, acknowledged);
    assert.ok(acknowledged.size >= ROUNDS / 2, `only ${acknowledged.size} reports were acknowledged`);
    await examine(dataDir, acknowledged);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});

async function prepare(dataDir: string): Promise<void> {
  const centre = await openCentre(readSettings({ dataDir, databaseUrl: '', logLevel: 'silent' }, {}));
  await createLocalCentre(centre);
  await centre.close();
}

async function killOnce(dataDir: string, round: number, acknowledged: Map<string, string>): Promise<void> {
  const server = await startServer(dataDir);
  const signIn = await fetch(`${server.url}/sign-in/${server.token}`, { redirect: 'manual' });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  let stop = false;
  const before = acknowledged.size;
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let n = 0; !stop; n += 1) await fileOne(server.url, cookie, `${round}-${writer}-${n}`, acknowledged);
  });
  await killMoment(round, () => acknowledged.size > before);
  const postgres = postmasterOf(dataDir);
  if (round % 3 === 2 && postgres !== null) {
    process.kill(postgres, 'SIGKILL');
    await sleep(Math.random() * 60);
  }
  server.process.kill('SIGKILL');
  stop = true;
  await Promise.all(writers);
}

/** Every other round somewhere in the first second, else soon after the first acknowledgement, however slow the machine. */
async function killMoment(round: number, isAcknowledged: () => boolean): Promise<void> {
  if (round % 2 === 0) return void (await sleep(50 + Math.random() * 900));
  const deadline = performance.now() + 20_000;
  while (!isAcknowledged() && performance.now() < deadline) await sleep(5);
  await sleep(Math.random() * 300);
}

async function fileOne(
  url: string,
  cookie: string,
  key: string,
  acknowledged: Map<string, string>,
): Promise<void> {
  const text = textOf(key);
  try {
    const reply = await fetch(`${url}/api/reports?path=${key}.txt&date=2026-11-20`, {
      method: 'POST',
      headers: { cookie },
      body: text,
    });
    if (reply.status !== 201) return;
    const { reports } = (await reply.json()) as { reports: { id: string }[] };
    acknowledged.set(reports[0]?.id ?? '', text);
  } catch (error) {
    // The server was killed under the request: the report is not acknowledged, and may be there or not.
    assert.ok(error instanceof Error);
  }
}

function textOf(key: string): string {
  return `Levies at Sibi arrested Zarak Mandokhel of the Grey Heron Front on 3 November 2026 (file ${key}). 13 soldiers were killed in the Bolan bridge bombing on 1 November 2026.`;
}

function startServer(dataDir: string): Promise<Server> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      'src/main.ts',
      'start',
      '--no-demo',
      '--port',
      '0',
      '--data',
      dataDir,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATABASE_URL: '', WATCHFLOOR_LOG: 'silent' },
    },
  );
  return new Promise((done, failed) => {
    let output = '';
    let errors = '';
    child.stderr?.on('data', (part) => (errors += part));
    child.stdout?.on('data', (part) => {
      output += part;
      const match = /(http:\/\/[\d.:]+)\/sign-in\/(\S+)/.exec(output);
      if (match?.[1] && match[2]) done({ process: child, url: match[1], token: match[2] });
    });
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}: ${errors}`)));
  });
}

function postmasterOf(dataDir: string): number | null {
  const file = join(dataDir, 'pg', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

async function examine(dataDir: string, acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const centre = await openCentre(readSettings({ dataDir, databaseUrl: '', logLevel: 'silent' }, {}));
  try {
    const { rows } = await centre.db.ownerPool.query<{
      id: string;
      path: string;
      bytes: Buffer | null;
      traces: number;
      records: number;
      mentions: number;
      claims: number;
      logged: number;
    }>(
      `select r.id, r.path, b.bytes,
         (select count(*)::int from reports.origin_trace t where t.report_id = r.id) as traces,
         (select count(*)::int from fusion.record x where x.report_id = r.id) as records,
         coalesce((select json_array_length(x.found) from fusion.mention x where x.report_id = r.id), 0) as mentions,
         (select count(*)::int from fusion.claim x where x.report_id = r.id) as claims,
         (select count(*)::int from trust.log_entry l where l.body like '%"report.filed"%' and l.body like '%' || r.id || '%') as logged
       from reports.report r left join reports.body b on b.report_id = r.id`,
    );
    const stored = new Map(rows.map((row) => [row.id, row]));
    assert.equal(stored.size, rows.length, 'no report twice');
    for (const [id, text] of acknowledged)
      assert.equal(stored.get(id)?.bytes?.toString(), text, `report ${id} was acknowledged`);
    for (const row of rows)
      assert.deepEqual(countsOf(row), expectedCounts(row.path, row.bytes), `report ${row.path} is whole`);
    const verified = await verifyLog(centre.db, centre.keys, dataDir);
    assert.deepEqual(verified.problems, []);
  } finally {
    await centre.close();
  }
}

function countsOf({
  traces,
  records,
  mentions,
  claims,
  logged,
}: {
  traces: number;
  records: number;
  mentions: number;
  claims: number;
  logged: number;
}) {
  return { traces, records, mentions, claims, logged };
}

function expectedCounts(path: string, bytes: Buffer | null) {
  const outcome = readSubmission(
    {
      path,
      bytes: bytes ?? new Uint8Array(),
      hints: { dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' } },
    },
    { readText },
  );
  assert.ok(outcome.ok);
  const reading = outcome.readings[0];
  return {
    traces: 1,
    records: reading?.subjects.length,
    mentions: reading?.mentions.length,
    claims: reading?.claims.length,
    logged: 1,
  };
}
