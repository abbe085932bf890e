import process from 'node:process';
import type { RunningCentre } from '../src/app.ts';
import { readCard, searchEntities } from '../src/slices/fusion/index.ts';
import { dayOf, findPassages, readTerms, takeIn } from '../src/slices/reports/index.ts';
import type { Desk } from '../src/trust/desk.ts';
import { clearedOfficer, PURPOSE } from './centre.ts';
import { ALL_COMPARTMENTS, ASIDE, filledCentre, SIZES, TARGET_NAME } from './fill.ts';
import { databaseCpu, interleaved, loadLine, ms, spread, timed } from './measure.ts';
import { percentile, table, writeResult } from './report.ts';
import { variedReports } from './texts.ts';

const ROUNDS = 200;
const DATED = dayOf('2026-03-12');
export const READER = clearedOfficer('LOCAL', ALL_COMPARTMENTS);

/** One act through a desk, as every command and route does it. */
export function act<T>(centre: RunningCentre, name: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  return centre.trust.desk({ principal: READER, purpose: PURPOSE, act: name }, work);
}

/** The same desk without its memory: every answer is worked out from the store. */
export function forgetful(desk: Desk): Desk {
  return {
    principal: desk.principal,
    purpose: desk.purpose,
    now: desk.now,
    query: (sql, parameters) => desk.query(sql, parameters),
    mark: (marking) => desk.mark(marking),
    marking: (id) => desk.marking(id),
    note: (objects, detail) => desk.note(objects, detail),
    remember: (_name, work) => work(forgetful(desk)),
    release: (value, ids) => desk.release(value, ids),
  };
}

export function search(centre: RunningCentre, words: string): Promise<unknown> {
  return act(centre, 'search.run', (desk) =>
    Promise.all([searchEntities(desk, words, 20), findPassages(desk, words, 20)]),
  );
}

/** Ids and names from all over the store as it was filled: every n-th record in order of id, so the frequent come up more often. */
export async function varied(
  centre: RunningCentre,
  count: number,
): Promise<{ id: string; caption: string }[]> {
  const { rows } = await centre.db.ownerPool.query<{ id: string; caption: string }>(
    `select id, caption from (select id, caption, row_number() over (order by id) as at from fusion.record
        where id = any(array(select md5('record' || n)::uuid from generate_series(0, $1::int - 1) n))) r where at % $2 = 0 limit $3`,
    [SIZES.records, Math.floor(SIZES.records / count), count],
  );
  return rows;
}

/** The id of the entity of 500 claims. */
export async function targetId(centre: RunningCentre): Promise<string> {
  const { rows } = await centre.db.ownerPool.query<{ id: string }>(
    'select id from fusion.record where caption = $1 order by id limit 1',
    [TARGET_NAME],
  );
  return rows[0]?.id ?? '';
}

interface Way {
  readonly what: string;
  readonly floor: string;
  readonly aim: string;
  readonly run: () => Promise<unknown>;
}

/** What is measured. `forgetful` works every card out from the store; only “again” may use what a desk remembers. */
function waysOf(
  centre: RunningCentre,
  id: string,
  next: () => { id: string; caption: string },
  size: string,
): readonly Way[] {
  const card = (at: () => string) => () =>
    act(centre, 'card.read', (desk) => readCard(forgetful(desk), at()));
  return [
    { what: `card: ${size}, first reading`, floor: '15 ms', aim: '8 ms', run: card(() => id) },
    {
      what: `card: ${size}, again in an unchanged store`,
      floor: '15 ms',
      aim: '8 ms',
      run: () => act(centre, 'card.read', (desk) => readCard(desk, id)),
    },
    { what: 'card: any entity, first reading', floor: '', aim: '', run: card(() => next().id) },
    { what: SEARCHES[0], floor: '50 ms', aim: '20 ms', run: () => search(centre, next().caption) },
    {
      what: SEARCHES[1],
      floor: '50 ms',
      aim: '20 ms',
      run: () => search(centre, next().caption.split(' ').at(-1) ?? ''),
    },
    { what: SEARCHES[2], floor: '50 ms', aim: '20 ms', run: () => search(centre, 'word7') },
    {
      what: 'limit: an act that reads nothing (log entry, fsync)',
      floor: '',
      aim: '',
      run: () => act(centre, 'bench.nothing', async () => null),
    },
    {
      what: 'limit: the claims of the card alone, without walls, log or shape',
      floor: '',
      aim: '',
      run: () =>
        centre.db.ownerPool.query({ name: 'bench_claims', text: BARE_CLAIMS, values: [TARGET_NAME] }),
    },
    { what: 'limit: one empty round trip', floor: '', aim: '', run: () => centre.db.pool.query('select 1') },
  ];
}

const SEARCHES = [
  'search: a whole name',
  'search: one word of a name',
  'search: a word of every report',
] as const;
const BARE_CLAIMS = `select c.* from fusion.claim c
  where c.record_id = any(array(select r.id from fusion.name_token t join fusion.record r on r.id = t.record_id
    where t.token = lower(split_part($1, ' ', 1)) and t.kind = 0)) order by c.id`;
const CPU_ROUNDS = 30;

/** CPU time of one run in ms, in this process and in PostgreSQL's: what stays when the machine is busy with other work. */
async function cpuOf(centre: RunningCentre, run: Way['run']): Promise<string[]> {
  const [own, theirs] = [process.cpuUsage(), await databaseCpu(centre)];
  for (let round = 0; round < CPU_ROUNDS; round++) await run();
  const spent = process.cpuUsage(own);
  const server = await databaseCpu(centre);
  return [
    ms((spent.user + spent.system) / 1000 / CPU_ROUNDS),
    server === null || theirs === null ? '' : ms((server - theirs) / CPU_ROUNDS),
  ];
}

const OTHER_REPORTS = 60;

/** The card of an officer's desk while others file: a report of other matters between any two readings, indexed and linked. */
async function whileFiling(centre: RunningCentre, id: string): Promise<{ row: string[]; p95: number }> {
  const principal = clearedOfficer('LOCAL', [...ALL_COMPARTMENTS, ASIDE]);
  const options = { principal, purpose: PURPOSE, act: 'card.read' };
  const reader = () => centre.trust.desk(options, (desk) => readCard(desk, id));
  const terms = readTerms({ marking: `UNCLASSIFIED//${ASIDE}//REL TO ALL`, grade: 'B2' }, principal);
  await reader();
  const samples: number[] = [];
  let cpu = 0;
  for (const report of variedReports(OTHER_REPORTS, Date.now() % 1e9)) {
    const filed = await takeIn(centre, principal, PURPOSE, { ...report, hints: { dated: DATED }, terms });
    if (!filed.ok) throw new Error(`${report.path}: ${filed.problems[0]?.message}`);
    await centre.jobs.drain();
    const before = process.cpuUsage();
    samples.push(await timed(reader));
    const spent = process.cpuUsage(before);
    cpu += (spent.user + spent.system) / 1000 / OTHER_REPORTS;
  }
  const what = `card: the same again, ${OTHER_REPORTS} times, after a report of 700 words was filed elsewhere`;
  return { row: [what, '15 ms', '8 ms', ...spread(samples), ms(cpu), ''], p95: percentile(samples, 0.95) };
}

/** Card of an entity with 500 claims, and search, in a store of a million claims. */
export async function run(): Promise<void> {
  const centre = await filledCentre();
  try {
    const id = await targetId(centre);
    const card = await act(centre, 'card.read', (desk) => readCard(desk, id));
    const claims = card.value.properties.flatMap((one) =>
      one.values.flatMap((value) => value.sources),
    ).length;
    const others = await varied(centre, ROUNDS);
    let at = 0;
    const next = () => others[at++ % others.length] ?? { id, caption: TARGET_NAME };
    const ways = waysOf(centre, id, next, `${claims} claims from ${card.value.reports.length} reports`);
    const runs = ways.map((way) => way.run);
    await interleaved(10, runs);
    const samples = await interleaved(ROUNDS, runs);
    const rows: string[][] = [];
    for (const [place, { what, floor, aim, run }] of ways.entries())
      rows.push([what, floor, aim, ...spread(samples[place] ?? []), ...(await cpuOf(centre, run))]);
    const filing = await whileFiling(centre, id);
    rows.splice(2, 0, filing.row);
    const p95 = (what: string) =>
      percentile(samples[ways.findIndex((way) => way.what.startsWith(what))] ?? [], 0.95);
    const held = (label: string, value: number, floor: number) =>
      `${label} ${value <= floor ? 'yes' : 'no'} (${ms(value)})`;
    const text = [
      `${SIZES.claims.toLocaleString('en')} claims, ${SIZES.entities.toLocaleString('en')} entities, ${SIZES.markings} markings; ${ROUNDS} interleaved runs each, through a desk (row-level security, release, audit entry, durable commit), as an officer who may read all of it. A first reading remembers nothing (ADR 0010): it works the card out from the store; “again” may use what is kept (ADR 0024). CPU: mean of ${CPU_ROUNDS} runs.\n`,
      table(['what', 'floor (p95)', 'aim (p95)', 'p50', 'p95', 'p99', 'CPU Node', 'CPU PostgreSQL'], rows),
      `Floors held: ${held('card, first reading', p95(ways[0]?.what ?? ''), 15)}, ${held('card again', p95(ways[1]?.what ?? ''), 15)}, ${held('card again while others file', filing.p95, 15)}, ${SEARCHES.map((what) => held(what, p95(what), 50)).join(', ')}.\n`,
      loadLine(),
    ].join('\n');
    process.stdout.write(`${text}\n`);
    writeResult('card', text);
  } finally {
    await centre.close();
  }
}
