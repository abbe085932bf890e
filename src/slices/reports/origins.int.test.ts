import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ANALYSIS, file, officer, testCentre } from '../../app.test-kit.ts';
import type { RunningCentre } from '../../app.ts';
import type { ReportId } from '../../core/words/index.ts';
import type { Desk } from '../../trust/desk.ts';
import { enginePrincipal } from '../agencies/index.ts';
import { originsOf, withdrawReport } from './index.ts';
import { linkReport } from './link.ts';
import { isWithdrawn } from './store.ts';

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const SECRET = 'SECRET//OSPREY//REL TO ALPHA';

/** An invented plain word: neither name nor figure. */
const word = (at: number, nth: number): string =>
  `${'bdfgklmnp'[at]}${'aeiou'[nth % 5]}${'rstvl'[Math.floor(nth / 5) % 5]}${'aeo'[nth % 3]}${'ntk'[Math.floor(nth / 25)]}`;

/** What bodies are made of: two bodies with one of these in common come from one origin. */
const PASSAGES = Array.from({ length: 9 }, (_, at) => {
  const words = Array.from({ length: 45 }, (_, place) => word(at, (place * 7 + at * 3) % 31));
  return `Sources near Post ${at + 1} of Zarmina valley reported that ${words.join(' ')} before the convoy left Kesh.`;
});

const HINT = '(select reports.keys_worth_asking($1::uuid[]))::bigint[]';
const EVERY_KEY =
  'array(select unnest(t.hashes) from reports.origin_trace t where t.report_id = any($1::uuid[]))';

/** The same desk, with every key flagged. */
function allFlagged(desk: Desk): Desk {
  return {
    principal: desk.principal,
    purpose: desk.purpose,
    now: desk.now,
    query: (sql, parameters) => desk.query(sql.replace(HINT, EVERY_KEY), parameters),
    mark: (marking) => desk.mark(marking),
    marking: (id) => desk.marking(id),
    note: (objects, detail) => desk.note(objects, detail),
    remember: (_name, work) => work(allFlagged(desk)),
    release: (value, ids) => desk.release(value, ids),
  };
}

/** Origins of each report alone and of all at once, as each reader sees them: by the flags, and with every key asked for. */
async function sameWithoutFlags(centre: RunningCentre, ids: readonly string[]): Promise<void> {
  const questions = [...ids.map((id) => [id]), ids];
  for (const handle of ['high', 'low']) {
    const principal = officer(handle);
    const read = (over: (desk: Desk) => Desk) =>
      centre.trust.desk({ principal, purpose: ANALYSIS, act: 'test.origins' }, async (desk) => {
        const answers = [];
        for (const one of questions) answers.push((await originsOf(over(desk), one)).clusters);
        return answers;
      });
    assert.deepEqual(await read((desk) => desk), await read(allFlagged));
  }
}

function link(centre: RunningCentre, id: string, after = async () => {}): Promise<void> {
  return centre.trust.desk(
    { principal: enginePrincipal('index'), purpose: ANALYSIS, act: 'report.indexed' },
    async (desk) => {
      await linkReport(desk, id as ReportId);
      await after();
    },
  );
}

interface Step {
  readonly act: 'file' | 'link' | 'linkTwo' | 'crash' | 'withdraw' | 'drain';
  readonly secret: boolean;
  readonly parts: readonly number[];
  readonly at: number;
}

const STEP: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('file', 'file', 'file', 'link', 'linkTwo', 'crash', 'withdraw', 'drain'),
  secret: fc.boolean(),
  parts: fc.uniqueArray(fc.nat(PASSAGES.length - 1), { minLength: 1, maxLength: 3 }),
  at: fc.nat(),
});

/** Takes one step; `ids` are the reports filed so far. */
async function take(centre: RunningCentre, step: Step, ids: string[]): Promise<void> {
  const some = (shift: number) => ids[(step.at + shift) % ids.length] ?? '';
  if (step.act === 'file' || ids.length < 2) {
    const text = `${step.parts.map((part) => PASSAGES[part]).join('\n\n')}\n`;
    const result = await file(centre, 'high', `r${step.parts}.txt`, text, step.secret ? SECRET : OPEN);
    assert.ok(result.ok);
    for (const { id } of result.reports) if (!ids.includes(id)) ids.push(id);
  } else if (step.act === 'link') await link(centre, some(0));
  else if (step.act === 'linkTwo') await Promise.all([link(centre, some(0)), link(centre, some(1))]);
  else if (step.act === 'crash') {
    const killed = link(centre, some(0), () => Promise.reject(new Error('killed')));
    await assert.rejects(killed, /killed/);
  } else if (step.act === 'drain') await centre.jobs.drain();
  else await withdraw(centre, some(0));
}

async function withdraw(centre: RunningCentre, id: string): Promise<void> {
  await centre.trust.desk(
    { principal: officer('high'), purpose: ANALYSIS, act: 'report.withdrawn' },
    async (desk) => {
      if ((await isWithdrawn(desk, id)) === false) await withdrawReport(desk, id, 'filed by mistake');
    },
  );
}

test('origins do not depend on which keys are flagged as shared, in any order of filing, linking and withdrawal', async () => {
  const { centre, close } = await testCentre();
  try {
    const ids: string[] = [];
    const steps = fc.array(STEP, { minLength: 6, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        for (const step of taken) await take(centre, step, ids);
        await sameWithoutFlags(centre, ids);
      }),
      { numRuns: 5, endOnFailure: true },
    );
    const pool = centre.db.ownerPool;
    const { rows: flagged } = await pool.query(
      'select hash from reports.shared_key k where exists (select 1 from reports.origin_key o where o.hash = k.hash and o.sample)',
    );
    assert.ok(flagged.length > 0, 'passages in common are echoes');
    await pool.query(
      'insert into reports.unlinked (report_id, hashes) select md5(n::text)::uuid, array[n] from generate_series(1, 300) n',
    );
    await sameWithoutFlags(centre, ids);
    await pool.query('delete from reports.unlinked u where cardinality(u.hashes) = 1');
  } finally {
    await close();
  }
});

test('once linked only keys that stand in two reports are asked for; linking is for the engine', async () => {
  const { centre, close } = await testCentre();
  try {
    for (const [name, part] of ['a', 'b', 'c'].entries())
      await file(centre, 'high', `${part}.txt`, `${PASSAGES[name]}\n\n${PASSAGES[8]}\n`, OPEN);
    const pool = centre.db.ownerPool;
    const asked = async () =>
      (
        await pool.query<{ worth: number; all: number }>(
          `select cardinality(reports.keys_worth_asking(array_agg(report_id))) as worth, count(distinct hash)::int as all from reports.origin_key`,
        )
      ).rows[0];
    const before = await asked();
    assert.equal(before?.worth, before?.all, 'nothing is known yet');
    await centre.jobs.drain();
    const { rows } = await pool.query<{ shared: number }>(
      'select count(*)::int as shared from (select hash from reports.origin_key group by hash having count(*) > 1) s',
    );
    assert.equal((await asked())?.worth, rows[0]?.shared);
    assert.ok((rows[0]?.shared ?? 0) > 0 && (rows[0]?.shared ?? 0) < (before?.all ?? 0));
    await assert.rejects(
      centre.trust.desk({ principal: officer('high'), purpose: ANALYSIS, act: 'test' }, (desk) =>
        linkReport(desk, '00000000-0000-0000-0000-000000000000' as ReportId),
      ),
      /for the engine/,
    );
  } finally {
    await close();
  }
});

test('samples shared by chance are not asked for, until many hold them', async () => {
  const { centre, close } = await testCentre();
  try {
    const formula = 'The meeting was held in the usual place.';
    const filed = async (name: string, at: number) => {
      const words = Array.from({ length: 30 }, (_, place) => word(at % 9, (place * 11 + at * 5) % 31));
      const result = await file(
        centre,
        'high',
        name,
        `${formula}\n\nIt was said that ${words.join(' ')} ${at}.\n`,
        OPEN,
      );
      assert.ok(result.ok);
    };
    const flagged = async () =>
      (await centre.db.ownerPool.query<{ n: number }>('select count(*)::int as n from reports.shared_key'))
        .rows[0]?.n ?? 0;
    for (let at = 0; at < 9; at += 1) await filed(`${at}.txt`, at);
    await centre.jobs.drain();
    const { rows } = await centre.db.ownerPool.query(
      'select hash from reports.origin_key group by hash having count(*) = 9',
    );
    assert.ok(rows.length > 0, 'all nine share a sample');
    assert.equal(await flagged(), 0);
    for (let at = 9; at < 17; at += 1) await filed(`${at}.txt`, at);
    await centre.jobs.drain();
    assert.ok((await flagged()) >= 17 * rows.length, 'seventeen hold it: all of them are flagged');
    await filed('18.txt', 18);
    await centre.jobs.drain();
    assert.ok((await flagged()) >= 18 * rows.length);
  } finally {
    await close();
  }
});
