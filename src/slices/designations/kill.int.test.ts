import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { openCentre, type RunningCentre } from '../../app.ts';
import { readSettings } from '../../platform/config/settings.ts';
import { createLocalCentre, enginePrincipal } from '../agencies/index.ts';
import type { EntryRow } from './contract.ts';
import { createList, currentEntries, importList, listVersions } from './index.ts';
import { listFile, MAPPING, people } from './testdata/lists.ts';

const LIST = 'local-watch';
const PURPOSE = { code: 'SCREENING', caseRef: null } as const;
const MAIN = resolve(import.meta.dirname, '../../main.ts');
const ROUNDS = 3;
const FIRST = 200;
const SECOND = 4000;

async function within<T>(dataDir: string, work: (centre: RunningCentre) => Promise<T>): Promise<T> {
  const centre = await openCentre(readSettings({ dataDir, databaseUrl: '', logLevel: 'silent' }, {}));
  try {
    return await work(centre);
  } finally {
    await centre.close();
  }
}

/** What is in force: its number, what it says of itself, and how many entries can be read of it. */
async function inForce(centre: RunningCentre): Promise<readonly number[]> {
  const act = { principal: enginePrincipal('test'), purpose: PURPOSE, act: 'test' };
  return centre.trust.desk(act, async (desk) => {
    const [version] = await listVersions(desk);
    const rows: EntryRow[] = [];
    for await (const row of currentEntries(desk)) rows.push(row);
    return [version?.ordinal ?? 0, version?.entries ?? 0, rows.length];
  });
}

test(`kill -9 in the middle of ${ROUNDS} imports leaves the old version or the new one, whole`, {
  timeout: 300_000,
}, async () => {
  const parent = mkdtempSync(join(tmpdir(), 'watchfloor-kill-'));
  // PostgreSQL runs as another user where we are root, and must get through.
  chmodSync(parent, 0o755);
  const dataDir = join(parent, 'data');
  const file = join(parent, 'list.json');
  try {
    await within(dataDir, async (centre) => {
      const principal = await createLocalCentre(centre);
      await centre.trust.desk({ principal, purpose: PURPOSE, act: 'test' }, (desk) =>
        createList(desk, { id: LIST, format: 'mapped-json', mapping: MAPPING }),
      );
      const files = [listFile(null, people(FIRST))];
      await importList(centre, principal, PURPOSE, { list: LIST, files, accept: null });
    });
    writeFileSync(file, listFile(null, people(SECOND)).bytes);
    for (let round = 0; round < ROUNDS; round += 1) {
      await importAndKill(dataDir, file, 200 + Math.random() * 2500);
      const [ordinal = 0, entries, rows] = await within(dataDir, inForce);
      assert.deepEqual([entries, rows], ordinal === 1 ? [FIRST, FIRST] : [SECOND, SECOND]);
    }
    await importAndKill(dataDir, file, Number.POSITIVE_INFINITY);
    assert.deepEqual(await within(dataDir, inForce), [2, SECOND, SECOND]);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});

async function importAndKill(dataDir: string, file: string, afterMs: number): Promise<void> {
  const args = [MAIN, 'lists', 'import', file, '--list', LIST, '--no-wait', '--data', dataDir];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const timer = Number.isFinite(afterMs) ? setTimeout(() => child.kill('SIGKILL'), afterMs) : undefined;
  await ended;
  clearTimeout(timer);
}
