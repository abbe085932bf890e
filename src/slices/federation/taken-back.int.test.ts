import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS } from '../../app.test-kit.ts';
import { buildServer } from '../../cli/server.ts';
import { nodeKey } from '../../core/graph/index.ts';
import type { Principal } from '../../trust/principal.ts';
import { apiToken } from '../../trust/session.ts';
import { makeDocument } from '../documents/index.ts';
import { judgeRecords, searchEntities } from '../fusion/index.ts';
import { draftRelease, exportText } from '../release/index.ts';
import { atTime, type ReleaseCentre, releaseCentre } from '../release/release.test-kit.ts';
import { acknowledgeFlag, listFlags } from './derived.ts';
import { giveFeedback } from './feedback.ts';
import { retract } from './retractions.ts';
import { holdRecalled, liftRecalledHold, listHolds, purgeRecalled } from './holds.ts';
import { escalateRecall, listRecalls, recall } from './recalls.ts';

/** One centre: what was made of a report is flagged when it is taken back, and its content can be erased or held. */
let kit: ReleaseCentre;
before(async () => {
  kit = await releaseCentre();
});
after(() => kit.close());

const SECRET_WORDS = 'Zarak Mandokhel';
const TEXT = `Police in Sibi arrested ${SECRET_WORDS}, phone +92 300 5550123, on 3 November 2026.`;
const OTHER = `${SECRET_WORDS}, phone +92 300 5550123, was seen in Quetta on 5 November 2026.`;

const acting = async (handle: string): Promise<{ principal: Principal; purpose: typeof ANALYSIS }> => ({
  principal: await kit.who(handle),
  purpose: ANALYSIS,
});

async function recalled(report: string) {
  const { value } = await recall(
    { centre: kit.centre, ...(await acting('a.author')) },
    { report, reason: 'a source was wrong', kind: 'withdraw' },
  );
  await kit.centre.jobs.drain();
  return value;
}

/** As words can stand in a row: plain, as bytes in hex, and inside base64 wherever they begin in it. */
function writtenAs(words: string): string[] {
  const bytes = Buffer.from(words);
  const within = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // Letters at both ends hold bits of what stands beside the words.
    return text.slice(shift === 0 ? 0 : shift + 1, -1);
  });
  const inUrls = within.map((one) => one.replaceAll('+', '-').replaceAll('/', '_'));
  return [words, bytes.toString('hex'), ...new Set([...within, ...inUrls])];
}

/** Every table of the database with a row that holds some words, whichever schema and column. */
async function tablesWith(words: string): Promise<string[]> {
  const { ownerPool } = kit.centre.db;
  const tables = await ownerPool.query<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  );
  assert.ok(tables.rows.length > 80, 'all schemas are walked');
  const forms = writtenAs(words).map((form) => `%${form}%`);
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await ownerPool.query(
      `select 1 from ${name} t where t::text ilike any($1::text[]) limit 1`,
      [forms],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

/** What officers wrote of their own accord, to look for somebody: theirs, and not the report's. It ends with its own clocks. */
const OWN_WORDS = ['watch.saved'];

test('editions, releases, exports, cards and judgements are flagged, each for who may see it, until somebody says what was done', async () => {
  const report = await kit.file('a.author', 'flagged.txt', TEXT, 'RESTRICTED//REL TO ALPHA, AVENIA');
  await kit.file('b.author', 'other.txt', OTHER, 'UNCLASSIFIED//REL TO ALL');
  await kit.released({ report, to: 'CHARLIE', reason: 'they asked' });
  await kit.as('a.author', (desk) => exportText(kit.centre, desk, [report], 'AVENIA'));
  const records = await kit.as('a.author', async (desk) => ({
    value: await desk.query<{ id: string; report_id: string }>(
      `select id, report_id from fusion.v_record where caption like '%Mandokhel%'`,
    ),
  }));
  const [mine, others] = [
    records.filter((one) => one.report_id === report),
    records.filter((one) => one.report_id !== report),
  ];
  const judgement = await kit.as('a.author', (desk) =>
    judgeRecords(desk, 'same', mine[0]?.id ?? '', others[0]?.id ?? '', 'the same telephone'),
  );

  const { id, flags: before } = await recalled(report);
  assert.deepEqual(before, { total: 0, open: 0 });
  const seen = await kit.as('a.author', (desk) => listFlags(desk, { recall: id }));
  assert.deepEqual(
    [...new Set(seen.map(({ kind }) => kind))].toSorted(),
    ['card', 'edition', 'export', 'judgement', 'release'],
    JSON.stringify(seen),
  );
  assert.ok(seen.every(({ state, report: of }) => state === 'open' && of === report));
  assert.equal(seen.find(({ kind }) => kind === 'card')?.subject, others[0]?.id);
  // A reader below the report hears of no flag, not even of the one on a card that they may read.
  const open = others[0]?.id;
  assert.deepEqual(await kit.as('c.desk', (desk) => listFlags(desk, {})), []);
  assert.deepEqual(await kit.as('c.desk', (desk) => listFlags(desk, { subject: open })), []);
  assert.deepEqual(await kit.as('c.desk', (desk) => listRecalls(desk)), []);

  const flag = seen.find(({ subject }) => subject === judgement.id);
  await assert.rejects(
    kit.as('a.author', (desk) => acknowledgeFlag(desk, flag?.id ?? '', ' ')),
    {
      code: 'FLAG_WORDS_MISSING',
    },
  );
  const done = await kit.as('a.author', (desk) =>
    acknowledgeFlag(desk, flag?.id ?? '', 'judged anew without it'),
  );
  assert.deepEqual(
    [done.state, done.officer, done.words],
    ['acknowledged', 'a.author', 'judged anew without it'],
  );
  await assert.rejects(
    kit.as('c.desk', (desk) => acknowledgeFlag(desk, flag?.id ?? '', 'mine')),
    { code: 'NOT_FOUND' },
  );
  const [view] = await kit.as('a.author', listRecalls);
  assert.deepEqual(view?.flags, { total: seen.length, open: seen.length - 1 });

  // The clock: what is not looked after is escalated, each time that it runs out, and approved by nobody.
  const due = view?.dueAt ?? '';
  atTime(kit, new Date(Date.parse(due) + 1000).toISOString());
  await escalateRecall({ recall: id }, kit.centre);
  await escalateRecall({ recall: id }, kit.centre);
  const [late] = await kit.as('a.author', listRecalls);
  assert.deepEqual(
    late?.escalations.map(({ ordinal, flags }) => [ordinal, flags]),
    [
      [1, seen.length - 1],
      [2, seen.length - 1],
    ],
  );
  const overdue = await kit.as('a.author', (desk) => listFlags(desk, { recall: id }));
  assert.equal(overdue.filter(({ state }) => state === 'overdue').length, seen.length - 1);
});

/** Has every slice make something of a report; the tables that hold its words then. */
async function madeOf(report: string, words: string): Promise<string[]> {
  const { centre } = kit;
  const author = await acting('a.author');
  const said: string[] = [];
  for (const [kind, value] of [
    ['note', undefined],
    ['correction', `${words} is no courier`],
    ['sighting', '2026-11-05T00:00:00Z'],
    ['grade', 'C3'],
    ['opinion', 'disagree'],
  ] as const) {
    const given = { report, kind, value, words: `of ${words}` };
    said.push((await kit.as('a.author', (desk) => giveFeedback(centre, desk, given))).id);
  }
  await kit.as('a.author', (desk) => retract(centre, desk, said[0] ?? '', `${words} was somebody else`));
  const tearline = `${words} is a courier.`;
  const draft = { report, to: 'CHARLIE', reason: 'they asked', tearline, allow: [words] };
  await kit.as('a.author', (desk) => draftRelease(centre, desk, draft));
  await kit.as('a.author', (desk) => exportText(centre, desk, [report], 'ALPHA'));
  const document = { kind: 'report', of: report, format: 'json', level: 3, compartments: [] } as const;
  await makeDocument({ centre, ...author }, { ...document, to: null, language: 'en' });
  const [found] = await kit.as('a.author', (desk) => searchEntities(desk, words, 5));
  const { server } = await buildServer(centre);
  const token = apiToken(centre.keys.sessionSecret, 'a.author', '2999-01-01T00:00:00.000Z');
  const post = async (url: string, payload: object): Promise<void> => {
    const headers = { authorization: `Bearer ${token}`, 'x-purpose': 'CT-ANALYSIS' };
    const reply = await server.inject({ method: 'POST', url, headers, payload });
    assert.equal(reply.statusCode, 200, `${url} ${reply.body}`);
  };
  const at = { key: nodeKey(found?.id ?? '', 'at'), before: null, after: [1, 2] };
  await post('/api/charts', { title: 'Couriers', changes: [at] });
  const asked = { q: words, match: 'sound', kind: null, party: null, source: null, language: null };
  await post('/api/watch/searches', { name: 'x', asked, forOfficers: [], forParties: [], marking: '' });
  await server.close();
  await centre.jobs.drain();
  return tablesWith(words);
}

test('a hold keeps content, unread, for a named officer; a purge erases it everywhere and leaves its hash', async () => {
  const words = 'Quenby Tarrowfield';
  const report = await kit.file(
    'a.author',
    'purged.txt',
    `Police in Sibi arrested ${words} on 3 November 2026. ${words} is a courier.`,
    'RESTRICTED//REL TO ALPHA',
  );
  const chief = { centre: kit.centre, ...(await acting('a.chief')) };
  await kit.centre.jobs.drain();
  const before = await tablesWith(words);
  assert.ok(before.includes('reports.body') && before.includes('fusion.record'), before.join());
  const made = await madeOf(report, words);
  assert.deepEqual(
    made.filter((table) => !before.includes(table)),
    ['federation.feedback', 'federation.retraction', 'release.revision', ...OWN_WORDS],
  );
  const { id } = await recalled(report);
  const search = (handle: string) => kit.as(handle, (desk) => searchEntities(desk, words, 5));
  assert.deepEqual(await search('a.author'), []);
  const until = new Date(Date.parse(kit.centre.clock.now()) + 86_400_000).toISOString();
  const asked = { until, reason: 'High Court 12/2026' };
  const place = (handle: string, terms: typeof asked) =>
    kit.as(handle, (desk) => holdRecalled(kit.centre, desk, id, terms));
  await assert.rejects(place('a.author', asked), { code: 'HOLD_RIGHT_NEEDED' });
  await assert.rejects(place('a.chief', { ...asked, until: '2020-01-01' }), { code: 'HOLD_INVALID' });
  const held = await place('a.chief', asked);
  assert.deepEqual([held.here?.state, held.here?.hold?.officer], ['legal-hold', 'a.chief']);
  const [hold] = await kit.as('a.chief', listHolds);
  assert.deepEqual([hold?.report, hold?.reason, hold?.until], [report, asked.reason, until]);
  assert.deepEqual(await kit.as('c.desk', listHolds), []);
  assert.deepEqual(await search('a.chief'), [], 'held is not readable');
  await assert.rejects(purgeRecalled(chief, id, 'recalled'), { code: 'REPORT_HELD' });
  assert.ok((await tablesWith(words)).includes('reports.body'));
  await kit.as('a.chief', (desk) =>
    liftRecalledHold(kit.centre, desk, hold?.id ?? '', 'the court has a copy'),
  );
  await assert.rejects(purgeRecalled({ ...chief, principal: await kit.who('a.author') }, id, 'recalled'), {
    code: 'HOLD_RIGHT_NEEDED',
  });
  await assert.rejects(purgeRecalled({ ...chief, principal: await kit.who('c.desk') }, id, 'recalled'), {
    code: 'NOT_FOUND',
  });
  const { value } = await purgeRecalled(chief, id, 'recalled by its source');
  assert.equal(value.here?.state, 'purged');
  assert.match(value.here?.certificate?.sha256 ?? '', /^[0-9a-f]{64}$/);
  assert.deepEqual(await tablesWith(words), OWN_WORDS);
  assert.deepEqual(await tablesWith(words.split(' ')[0] ?? ''), OWN_WORDS);
  assert.deepEqual(await tablesWith('purged.txt'), []);
  await assert.rejects(purgeRecalled(chief, id, 'again'), { code: 'REPORT_PURGED' });
  await assert.rejects(place('a.chief', asked), { code: 'REPORT_PURGED' });
});

test('only what was recalled is purged, whoever asks and however', async () => {
  const report = await kit.file('a.author', 'kept.txt', `Kept. ${TEXT}`, 'RESTRICTED//REL TO ALPHA');
  const purge = kit.as('a.chief', async (desk) => ({
    value: await desk.query('select reports.purge_content($1, $2, $3, now())', [report, 'x', 'x']),
  }));
  await assert.rejects(purge, /Only a recalled report is purged/);
  await kit.as('a.chief', async (desk) => ({
    value: await desk.query('select fusion.purge_content($1::uuid[])', [[report]]),
  }));
  const found = await kit.as('a.author', (desk) => searchEntities(desk, SECRET_WORDS, 5));
  assert.ok(found.length > 0);
});
