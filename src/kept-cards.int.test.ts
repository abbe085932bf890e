import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from './app.test-kit.ts';
import type { Json } from './core/formats/json/parse.ts';
import { addOfficer } from './slices/agencies/index.ts';
import { createList, importList } from './slices/designations/index.ts';
import { listFile, MAPPING, people } from './slices/designations/testdata/lists.ts';
import { addToInbox, openInbox } from './slices/exchange/index.ts';
import { judgeRecords, readCard, type Card } from './slices/fusion/index.ts';
import { Trust, type Desk } from './trust/desk.ts';
import type { Principal } from './trust/principal.ts';

/** Which acts of which slices leave a card valid that was read before (ADR 0024). */

const OPEN = 'UNCLASSIFIED//REL TO ALL';
const reader: Principal = { ...officer('high'), roles: ['release-authority', 'administrator', 'analyst'] };

let made: TestCentre;
let id: string;

before(async () => {
  made = await testCentre();
  const text =
    'Levies in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026. Bilal Kohistani, a driver, fled.';
  assert.ok((await file(made.centre, 'high', 'a.txt', text, OPEN)).ok);
  await made.centre.jobs.drain();
  const { rows } = await made.centre.db.ownerPool.query<{ id: string }>(
    `select id from fusion.record where caption = 'Zarak Mandokhel'`,
  );
  id = rows[0]?.id ?? '';
});
after(() => made.close());

const act = <T>(work: (desk: Desk) => Promise<T>, trust = made.centre.trust): Promise<T> =>
  trust.desk({ principal: reader, purpose: ANALYSIS, act: 'test' }, work);
const card = async (trust?: Trust): Promise<Card> => (await act((desk) => readCard(desk, id), trust)).value;

/** Whether the very answer of before is given again after an act; either way it is what a desk without memory finds. */
async function isKeptOver(work: (turn: number) => Promise<unknown>): Promise<boolean> {
  // The first time may intern markings, which makes readers of other rights.
  await work(1);
  const known = await card();
  await work(2);
  const now = await card();
  assert.deepEqual(now, await card(new Trust(made.centre.db, made.centre.clock)));
  return now === known;
}

const tool = (turn: number): Json => ({
  type: 'tool',
  spec_version: '2.1',
  id: `tool--00000000-0000-4000-8000-00000000000${turn}`,
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  name: `Tool ${turn}`,
});

it('objects exchanged, list versions, files fetched and officers enrolled leave cards of others valid', async () => {
  const { centre } = made;
  const writes: Record<string, (turn: number) => Promise<unknown>> = {
    'an object exchanged': (turn) => act((desk) => addToInbox(centre, desk, 'inbox', [tool(turn)])),
    'a list version': (turn) =>
      importList(centre, reader, ANALYSIS, {
        list: 'alpha-watch',
        files: [listFile(`2026-0${turn}-01`, people(29 + turn))],
        accept: null,
        published: `2026-0${turn}-01`,
      }),
    'an officer enrolled': (turn) =>
      act((desk) => addOfficer(desk, `new${turn}`, { roles: ['administrator'] })),
    'what the jobs behind them do': async () => centre.jobs.drain(),
  };
  await act((desk) =>
    openInbox(desk, { alias: 'inbox', title: 'Inbox', to: ['ALPHA'], terms: { marking: OPEN } }),
  );
  await act((desk) =>
    createList(desk, { id: 'alpha-watch', format: 'mapped-json', mapping: MAPPING, marking: OPEN }),
  );
  for (const [what, work] of Object.entries(writes)) assert.ok(await isKeptOver(work), what);
});

it('a judgement on the card’s own record does not', async () => {
  const { rows } = await made.centre.db.ownerPool.query<{ id: string }>(
    `select id from fusion.record where id <> $1 and kind = 'person' order by id limit 1`,
    [id],
  );
  const other = rows[0]?.id ?? '';
  assert.equal(
    await isKeptOver((turn) => act((desk) => judgeRecords(desk, 'unsure', id, other, `seen ${turn}`))),
    false,
  );
});
