import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { canonical, mayRead, type Clearance, type Level, type Marking } from '../core/marking/index.ts';
import { loadMigrations } from '../platform/db/migrate.ts';
import { fixedClock } from '../platform/clock/clock.ts';
import { testDatabase, type TestDatabase } from '../platform/testing/database.ts';
import { Trust } from './desk.ts';
import type { Principal } from './principal.ts';

const NOW = '2026-11-22T08:00:00.000Z';
let database: TestDatabase;
let trust: Trust;

before(async () => {
  database = await testDatabase(loadMigrations(new URL('./migrations/', import.meta.url), 'trust'));
  await database.db.asOwner(async (client) => {
    await client.query('create table trust.probe (n int primary key, marking_id int not null)');
    await client.query('alter table trust.probe enable row level security');
    await client.query('alter table trust.probe force row level security');
    await client.query(
      'create policy released on trust.probe using (get_bit((select trust.my_mask()), marking_id) > 0)',
    );
    await client.query('grant select, insert on trust.probe to watchfloor_app');
  });
  trust = new Trust(database.db, fixedClock(NOW));
});
after(() => database.close());

const codes = (...words: string[]) => fc.subarray(words);
const instants = fc.constantFrom(null, '2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z');
const markings: fc.Arbitrary<Marking> = fc.record({
  level: fc.integer({ min: 0, max: 4 }).map((level) => level as Level),
  compartments: codes('KESTREL', 'OSPREY', 'HERON'),
  releasableTo: fc.array(codes('ALPHA', 'BRAVO', 'ALLIES', 'CHARLIE'), { maxLength: 3 }),
  originators: codes('ALPHA', 'BRAVO', 'CHARLIE').map((list) => (list.length > 0 ? list : ['ALPHA'])),
  controls: codes('ORCON', 'NO-ONWARD'),
  purposes: fc.option(codes('CT-ANALYSIS', 'OVERSIGHT'), { nil: null }),
  expiresAt: instants,
});
const readers: fc.Arbitrary<Clearance> = fc.record({
  party: fc.constantFrom('ALPHA', 'BRAVO', 'CHARLIE'),
  communities: codes('ALLIES', 'OTHERS'),
  level: fc.integer({ min: 0, max: 4 }).map((level) => level as Level),
  compartments: codes('KESTREL', 'OSPREY', 'HERON'),
});

const asPrincipal = (clearance: Clearance): Principal => ({
  kind: 'officer',
  handle: 'probe',
  name: 'Probe',
  clearance,
  roles: ['officer'],
});

test('row-level security lets through exactly what the release rule lets through', async () => {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(markings, { minLength: 1, maxLength: 12 }),
      readers,
      fc.constantFrom('CT-ANALYSIS', 'OVERSIGHT', 'WARNING'),
      async (list, clearance, purpose) => {
        const expected = new Set<number>();
        const mine: number[] = [];
        for (const marking of list) {
          const id = await trust.markings.intern(marking);
          n += 1;
          mine.push(n);
          await database.db.asOwner((client) =>
            client.query('insert into trust.probe values ($1, $2)', [n, id]),
          );
          if (mayRead(clearance, canonical(marking), purpose, NOW)) expected.add(n);
        }
        const seen = await trust.desk(
          { principal: asPrincipal(clearance), purpose: { code: purpose, caseRef: null }, act: 'probe' },
          (desk) => desk.query<{ n: number }>('select n from trust.probe where n = any($1)', [mine]),
        );
        assert.deepEqual(new Set(seen.map((row) => row.n)), expected);
      },
    ),
    { numRuns: 60 },
  );
});

test('without a desk nothing is readable, and nothing can be written', async () => {
  const count = await database.db.transaction((client) =>
    client.query<{ count: number }>('select count(*)::int as count from trust.probe'),
  );
  assert.equal(count.rows[0]?.count, 0);
  await assert.rejects(
    database.db.transaction((client) => client.query('insert into trust.probe values (-1, 0)')),
    /row-level security/,
  );
});

test('a mask whose time has passed reads as nothing until it is worked out again', async () => {
  const marking: Marking = {
    level: 0,
    compartments: [],
    releasableTo: [],
    originators: ['ALPHA'],
    controls: [],
    purposes: null,
    expiresAt: '2099-01-01T00:00:00.000Z',
  };
  const id = await trust.markings.intern(marking);
  await database.db.asOwner((client) => client.query('insert into trust.probe values (-2, $1)', [id]));
  const clearance: Clearance = { party: 'BRAVO', communities: [], level: 4, compartments: [] };
  const read = () =>
    trust.desk(
      { principal: asPrincipal(clearance), purpose: { code: 'CT-ANALYSIS', caseRef: null }, act: 'probe' },
      (desk) => desk.query('select n from trust.probe where n = -2'),
    );
  assert.equal((await read()).length, 1);
  await database.db.asOwner((client) =>
    client.query("update trust.profile set valid_until = '2001-01-01', mask = mask"),
  );
  assert.equal((await read()).length, 1, 'the desk works an expired mask out again');
});

test('more markings than one mask holds: the masks widen and still agree', async () => {
  const before = await database.db.ownerPool.query<{ bytes: number }>('select bytes from trust.mask_width');
  const start = before.rows[0]?.bytes ?? 0;
  for (let index = 0; index <= start * 8; index += 1) {
    await trust.markings.intern({
      level: 0,
      compartments: [`C${index}`],
      releasableTo: [],
      originators: ['ALPHA'],
      controls: [],
      purposes: null,
      expiresAt: null,
    });
  }
  const after_ = await database.db.ownerPool.query<{ bytes: number; wrong: number }>(
    'select w.bytes, (select count(*)::int from trust.profile p where length(p.mask) <> w.bytes) as wrong from trust.mask_width w',
  );
  assert.ok((after_.rows[0]?.bytes ?? 0) > start);
  assert.equal(after_.rows[0]?.wrong, 0);
});
