import { Pool } from 'pg';
import type { RunningCentre } from '../src/app.ts';
import { BOTTOM } from '../src/core/marking/lattice.ts';
import { VALUE_OPTIONS, VALUE_TYPES } from '../src/platform/db/parsers.ts';
import { readCard, searchEntities } from '../src/slices/fusion/index.ts';
import { findPassages } from '../src/slices/reports/index.ts';
import { type Desk, Trust } from '../src/trust/desk.ts';
import type { Released } from '../src/trust/released.ts';
import { act, forgetful, READER, targetId, varied } from './card.ts';
import { PURPOSE } from './centre.ts';
import { filledCentre } from './fill.ts';
import { interleaved, loadLine, medianRatio, ms } from './measure.ts';
import { median, table, writeResult } from './report.ts';

const ROUNDS = 200;
const PAGE = 200;

type Act = <T>(name: string, work: (desk: Desk) => Promise<T>) => Promise<T>;

/**
 * The same acts with neither wall: on connections of the owner, whom row-level security does not hold, and without the
 * release rule. It stands here and not in `src/`, so that nothing in a centre can be asked to do it.
 */
function unwalled(centre: RunningCentre, pool: Pool): Act {
  const transactionEndingWith: RunningCentre['db']['transactionEndingWith'] = async (work, last) => {
    const client = await pool.connect();
    try {
      const [, value] = await Promise.all([client.query('BEGIN'), work(client)]);
      await Promise.all([client.query(last(value)), client.query('COMMIT')]);
      return value;
    } finally {
      client.release();
    }
  };
  const trust = new Trust({ ...centre.db, transactionEndingWith }, centre.clock);
  const open = (desk: Desk): Desk => ({
    principal: desk.principal,
    purpose: desk.purpose,
    now: desk.now,
    query: (sql, parameters) => desk.query(sql.replace('reports.find_text', 'bench.find_text'), parameters),
    mark: (marking) => desk.mark(marking),
    marking: (id) => desk.marking(id),
    note: (objects, detail) => desk.note(objects, detail),
    remember: (_name, work) => work(open(desk)),
    release: async <T>(value: T) => ({ value, marking: BOTTOM }) as Released<T>,
  });
  return (name, work) =>
    trust.desk({ principal: READER, purpose: PURPOSE, act: name }, (desk) => work(open(desk)));
}

/** The text search without its mask, made from the migration's own words. */
async function unmaskedTextSearch(centre: RunningCentre): Promise<void> {
  const { rows } = await centre.db.ownerPool.query<{ source: string }>(
    `select pg_get_functiondef('reports.find_text'::regproc) as source`,
  );
  const source = (rows[0]?.source ?? '')
    .replace('reports.find_text', 'bench.find_text')
    .replace(/ and get_bit\(\(select trust\.my_mask\(\)\), m\.marking_id\) > 0/, '');
  if (source.includes('my_mask')) throw new Error('the text search is not as this measurement expects it');
  await centre.db.ownerPool.query(`create schema if not exists bench; ${source}`);
}

/** A page of a list: the newest reports. */
async function listReports(desk: Desk): Promise<unknown> {
  const rows = await desk.query<{ id: string; marking_id: number }>(
    `select id, title, path, filed_at, marking_id from reports.v_report order by filed_at desc, id desc limit ${PAGE}`,
  );
  desk.note([], { reports: rows.length });
  return desk.release(
    rows,
    rows.map((row) => row.marking_id),
  );
}

/** What both walls cost on card, list and search. */
export async function run(): Promise<void> {
  const centre = await filledCentre();
  const pool = new Pool({
    connectionString: centre.db.connectionString,
    max: 2,
    pipeline: true,
    ssl: false,
    types: VALUE_TYPES,
    options: VALUE_OPTIONS,
  });
  try {
    await unmaskedTextSearch(centre);
    const walled: Act = (name, work) => act(centre, name, (desk) => work(forgetful(desk)));
    const open = unwalled(centre, pool);
    const id = await targetId(centre);
    const others = await varied(centre, ROUNDS);
    const reads: readonly [string, (desk: Desk, at: number) => Promise<unknown>][] = [
      ['card of 500 claims', (desk) => readCard(desk, id)],
      ['card of any entity', (desk, at) => readCard(desk, others[at % others.length]?.id ?? id)],
      [`list of the newest ${PAGE} reports`, (desk) => listReports(desk)],
      ['search, names', (desk, at) => searchEntities(desk, others[at % others.length]?.caption ?? '', 20)],
      ['search, text', (desk, at) => findPassages(desk, others[at % others.length]?.caption ?? '', 20)],
    ];
    const rows: string[][] = [];
    for (const [what, read] of reads) {
      const at = [0, 0];
      const way = (run: Act, which: 0 | 1) => () =>
        run('bench.read', (desk) => read(desk, (at[which] = (at[which] ?? 0) + 1)));
      const ways = [way(walled, 0), way(open, 1)];
      await interleaved(15, ways);
      const [by = [], without = []] = await interleaved(ROUNDS, ways);
      const cost = medianRatio(by, without) - 1;
      rows.push([
        what,
        '≤ 25 %',
        '≤ 10 %',
        `${(cost * 100).toFixed(1)} %`,
        ms(median(by)),
        ms(median(without)),
      ]);
    }
    const text = [
      `Row-level security and release together against the same queries as the owner without release; the reader may see everything. ${ROUNDS} interleaved pairs each, median of the ratios.\n`,
      table(['read', 'floor', 'aim', 'cost of the walls', 'with (median)', 'without (median)'], rows),
      loadLine(),
    ].join('\n');
    process.stdout.write(`${text}\n`);
    writeResult('walls', text);
  } finally {
    await pool.end();
    await centre.close();
  }
}
