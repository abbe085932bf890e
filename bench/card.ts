import type { RunningCentre } from '../src/app.ts';
import { readCard, searchEntities } from '../src/slices/fusion/index.ts';
import { findPassages } from '../src/slices/reports/index.ts';
import type { Desk } from '../src/trust/desk.ts';
import { clearedOfficer, PURPOSE } from './centre.ts';
import { ALL_COMPARTMENTS, filledCentre, SIZES, TARGET_NAME } from './fill.ts';
import { interleaved, loadLine, ms, spread } from './measure.ts';
import { percentile, table, writeResult } from './report.ts';

const ROUNDS = 200;
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
    remember: (_name, work) => work(),
    release: (value, ids) => desk.release(value, ids),
  };
}

export function search(centre: RunningCentre, words: string): Promise<unknown> {
  return act(centre, 'search.run', async (desk) => [
    await searchEntities(desk, words, 20),
    await findPassages(desk, words, 20),
  ]);
}

/** Ids and names from all over the store: every n-th record in order of id, so the frequent come up more often. */
export async function varied(
  centre: RunningCentre,
  count: number,
): Promise<{ id: string; caption: string }[]> {
  const { rows } = await centre.db.ownerPool.query<{ id: string; caption: string }>(
    `select id, caption from (select id, caption, row_number() over (order by id) as at from fusion.record) r where at % $1 = 0 limit $2`,
    [Math.floor(SIZES.records / count), count],
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
    const one = [
      () => act(centre, 'card.read', (desk) => readCard(desk, id)),
      () => act(centre, 'card.read', (desk) => readCard(desk, next().id)),
      () => search(centre, next().caption),
      () => search(centre, next().caption.split(' ').at(-1) ?? ''),
      () => search(centre, 'word7'),
      () => centre.db.pool.query('select 1'),
    ];
    await interleaved(10, one);
    const [target = [], any = [], names = [], words = [], common = [], trip = []] = await interleaved(
      ROUNDS,
      one,
    );
    const row = (what: string, floor: string, aim: string, samples: readonly number[]) => [
      what,
      floor,
      aim,
      ...spread(samples),
    ];
    const text = [
      `${SIZES.claims.toLocaleString('en')} claims, ${SIZES.entities.toLocaleString('en')} entities, ${SIZES.markings} markings; ${ROUNDS} interleaved runs each, through a desk (row-level security, release, audit entry, durable commit), as an officer who may read all of it.\n`,
      table(
        ['what', 'floor (p95)', 'aim (p95)', 'p50', 'p95', 'p99'],
        [
          row(`card: ${claims} claims from ${card.value.reports.length} reports`, '15 ms', '8 ms', target),
          row('card: any entity', '15 ms', '8 ms', any),
          row('search: a whole name', '50 ms', '20 ms', names),
          row('search: one word of a name', '50 ms', '20 ms', words),
          row('search: a word of every report', '50 ms', '20 ms', common),
          row('limit: one empty round trip', '', '', trip),
        ],
      ),
      `Floors held: card ${percentile(target, 0.95) <= 15 ? 'yes' : 'no'} (${ms(percentile(target, 0.95))}), search ${percentile([...names, ...words], 0.95) <= 50 ? 'yes' : 'no'} (${ms(percentile([...names, ...words], 0.95))}).\n`,
      loadLine(),
    ].join('\n');
    process.stdout.write(`${text}\n`);
    writeResult('card', text);
  } finally {
    await centre.close();
  }
}
