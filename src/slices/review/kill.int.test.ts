import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { readPicture } from '../fusion/index.ts';

const REPORTS = 25;
const PLACES = ['Sibi', 'Zhob', 'Quetta', 'Chaman'];

/** The real command, in a process of its own on the database of the test. */
function start({ centre, dataDir }: TestCentre, args: readonly string[]): ChildProcess {
  return spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/main.ts', ...args, '--as', 'high', '--data', dataDir],
    { env: { ...process.env, DATABASE_URL: centre.db.connectionString, WATCHFLOOR_LOG: 'silent' } },
  );
}

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string }> {
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out };
}

test('kill -9 in the middle of a reread leaves every picture as it was; the same command goes on', async () => {
  const one = await testCentre();
  try {
    const { centre } = one;
    const { ownerPool } = centre.db;
    for (let at = 0; at < REPORTS; at += 1) {
      const text = `Police in ${PLACES[at % 4]} arrested Zarak Mandokhel, also known as Torak Wolgai, on ${1 + (at % 28)} October 2026. Report ${at}.`;
      assert.ok((await file(centre, 'high', `report-${at}.txt`, text, 'UNCLASSIFIED//REL TO ALL')).ok);
    }
    await centre.jobs.drain();
    await ownerPool.query(
      `update agencies.officer set roles = array['officer', 'analyst'] where handle = 'high'`,
    );
    // As if older rules had not known the words for a name besides.
    await ownerPool.query(`delete from fusion.claim where property = 'name'`);
    const picture = async () =>
      (await centre.trust.desk({ principal: officer('low'), purpose: ANALYSIS, act: 'test' }, readPicture))
        .value;
    const count = async (sql: string) => (await ownerPool.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
    const before = await picture();

    const apply = ['review', 'reread', '--apply', '--because', 'rules of November', '--json'];
    const killed = start(one, apply);
    while ((await count('select count(*)::int as n from fusion.reading')) === 0 && killed.exitCode === null)
      await sleep(20);
    killed.kill('SIGKILL');
    await once(killed, 'close');
    const written = await count('select count(*)::int as n from fusion.reading');
    assert.ok(written > 0 && written < REPORTS, `killed after ${written} of ${REPORTS}`);
    assert.deepEqual(await picture(), before);

    const { code, out } = await ended(start(one, apply));
    assert.equal(code, 0);
    const { act, reports } = JSON.parse(out) as { act: string; reports: number };
    assert.equal(reports, REPORTS);
    assert.equal(await count('select count(*)::int as n from fusion.reading'), REPORTS, 'none written twice');
    const now = await picture();
    assert.equal(now.claims.length - before.claims.length, REPORTS);

    const undone = await ended(start(one, ['review', 'undo', act, '--because', 'a test']));
    assert.equal(undone.code, 0);
    assert.deepEqual(await picture(), before);
  } finally {
    await one.close();
  }
});
