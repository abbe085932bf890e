import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { allMigrations, openCentre, type RunningCentre } from '../../app.ts';
import { readSettings } from '../../platform/config/settings.ts';
import { backup } from '../../platform/db/backup.ts';
import { restore } from '../../platform/db/restore.ts';
import { holdReport, purgeReport } from './purge.ts';
import { recallReport } from './actions.ts';
import { joinTombstones, keepTombstones, purgeAgain, readTombstones, tombstoneFile } from './tombstones.ts';

/** A backup that is older than a purge: what it brings back is erased again. */
let one: TestCentre;
const folder = mkdtempSync(join(tmpdir(), 'watchfloor-tombstones-'));
chmodSync(folder, 0o755);
before(async () => {
  one = await testCentre();
});
after(async () => {
  await one.close();
  rmSync(folder, { recursive: true, force: true });
});

const chief = { ...officer('high'), roles: ['release-authority'] as const };

async function filed(path: string, text: string): Promise<string> {
  const result = await file(one.centre, 'high', path, text, 'UNCLASSIFIED//REL TO ALL');
  await one.centre.jobs.drain();
  return result.ok ? (result.reports[0]?.id ?? '') : '';
}

const act = (principal = chief) => ({ principal, purpose: ANALYSIS, act: 'test' });

async function holding(centre: RunningCentre, words: string): Promise<string[]> {
  const { rows } = await centre.db.ownerPool.query<{ name: string }>(
    `select table_schema || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema in ('reports', 'fusion', 'watch', 'federation') order by 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const hit = await centre.db.ownerPool.query(`select 1 from ${name} t where t::text ilike $1 limit 1`, [
      `%${words}%`,
    ]);
    if (hit.rowCount === 1) found.push(name);
  }
  return found;
}

test('what was purged after a backup is erased again when the backup is restored; the rest is as it was', async () => {
  const words = 'Quenby Tarrowfield';
  const gone = await filed('gone.txt', `Police in Zhob arrested ${words} on 9 November 2026.`);
  const kept = await filed('kept.txt', 'A lorry was stopped near Chaman on 3 March 2026.');
  const court = await filed('court.txt', 'Marjan Orakzai was seen in Sibi on 4 March 2026.');
  const archive = join(folder, 'old.backup');
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await one.centre.trust.desk(act(), async (desk) => {
    await recallReport(one.centre, desk, court, 'burnt', 'ALPHA');
    await holdReport(desk, court, { until, reason: 'High Court 12/2026' });
  });
  await backup(one.centre.db, archive);
  await one.centre.trust.desk(act(), async (desk) => {
    await recallReport(one.centre, desk, gone, 'burnt', 'ALPHA');
    await purgeReport(one.centre, desk, gone, 'asked');
  });
  const list = await keepTombstones(one.centre);
  const path = tombstoneFile(one.centre.settings.dataDir);
  assert.deepEqual(await readTombstones(path), list);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.ok(
    !readFileSync(path, 'utf8').includes('Tarrowfield') && !readFileSync(path, 'utf8').includes('gone.txt'),
  );
  assert.deepEqual(
    list.map(({ report, party }) => [report, party]),
    [[gone, 'ALPHA']],
  );
  const entry = list[0];
  assert.ok(entry);

  const dataDir = join(folder, 'copy');
  await restore(archive, dataDir, allMigrations());
  const copy = await openCentre(readSettings({ dataDir, databaseUrl: '', logLevel: 'silent' }, {}));
  try {
    assert.ok((await holding(copy, words)).includes('reports.body'), 'the backup held it');
    const absent = '00000000-0000-8000-8000-000000000000';
    const all = joinTombstones(list, [
      { ...entry, report: court },
      { ...entry, report: absent },
    ]);
    assert.deepEqual(await purgeAgain(copy, all), { purged: [gone], held: [court] });
    await copy.jobs.drain();
    assert.deepEqual(await holding(copy, words), []);
    assert.deepEqual(await purgeAgain(copy, list), { purged: [], held: [] }, 'twice is once');
    const left = await copy.db.ownerPool.query<{ path: string }>(
      `select path from reports.v_report order by path`,
    );
    assert.deepEqual(
      left.rows.map((row) => row.path),
      ['kept.txt'],
    );
    assert.ok(kept !== '' && existsSync(archive));
  } finally {
    await copy.close();
  }
});

test('a damaged list is refused before anything is done', async () => {
  const path = join(folder, 'bad.jsonl');
  writeFileSync(path, '{"report":"x"}\n');
  await assert.rejects(readTombstones(path), { code: 'TOMBSTONES_DAMAGED' });
  assert.deepEqual(await readTombstones(join(folder, 'none.jsonl')), []);
});
