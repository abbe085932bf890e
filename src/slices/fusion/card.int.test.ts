import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANALYSIS, file, officer, testCentre } from '../../app.test-kit.ts';
import { type Bearing, type Desk, Trust } from '../../trust/desk.ts';
import { judgeRecords, readCard, searchEntities, undo } from './index.ts';

const NAME = 'Zarak Mandokhel';
const OPEN = 'UNCLASSIFIED//REL TO ALL';
const act = (handle: string, name: string) => ({
  principal: officer(handle),
  purpose: ANALYSIS,
  act: name,
});

test('a card read again is what one that remembers nothing would read, for each reader and after each change', async () => {
  const one = await testCentre();
  try {
    const { centre } = one;
    const report = (name: string, text: string, marking: string) => file(centre, 'high', name, text, marking);
    await report(
      'a.txt',
      `Levies in Sibi arrested ${NAME}, a commander of the Grey Heron Front, on 3 November 2026. He is the son of Haji Sarwar Mandokhel.`,
      OPEN,
    );
    await report(
      'b.txt',
      `${NAME}, son of Haji Sarwar Mandokhel, of the Grey Heron Front was moved to Quetta jail.`,
      OPEN,
    );
    await centre.jobs.drain();
    const entity = await idOf(centre.trust, 'low');

    /** The card as both readers get it, each twice, held against a door that has no memory. */
    const cards = async (): Promise<string[]> => {
      const seen: string[] = [];
      for (const handle of ['high', 'low', 'high', 'low']) {
        const cold = await cardText(new Trust(centre.db, centre.clock), handle, entity);
        assert.equal(await cardText(centre.trust, handle, entity), cold);
        seen.push(cold);
      }
      assert.deepEqual(seen.slice(2), seen.slice(0, 2));
      return seen.slice(0, 2);
    };
    const [first, firstLow] = await cards();
    assert.equal(first, firstLow);

    await report(
      'c.txt',
      `${NAME}, son of Haji Sarwar Mandokhel, of the Grey Heron Front was arrested in Zhob on 5 November 2026.`,
      'SECRET//OSPREY//REL TO ALPHA',
    );
    await centre.jobs.drain();
    const [secret, secretLow] = await cards();
    assert.notEqual(secret, first, 'the cleared reader sees the new report at once');
    assert.equal(secretLow, firstLow, 'what the other may not see changes no byte');
    assert.ok(!secretLow?.includes('Zhob'));

    const filed = JSON.parse(secret ?? '') as { value: { reports: { id: string; path: string }[] } };
    const hidden = filed.value.reports.find((head) => head.path === 'c.txt')?.id ?? '';
    await centre.trust.desk(act('high', 'act.undone'), (desk) => undo(desk, hidden, 'filed by mistake'));
    assert.deepEqual(await cards(), [first, firstLow], 'withdrawn: as it was');

    const records = (JSON.parse(first ?? '') as { value: { records: string[] } }).value.records;
    const [a, b] = records;
    assert.ok(a !== undefined && b !== undefined);
    const { value } = await centre.trust.desk(act('low', 'records.judged'), (desk) =>
      judgeRecords(desk, 'different', a, b, 'two brothers'),
    );
    const [apart] = await cards();
    assert.notEqual(apart, first);
    await centre.trust.desk(act('low', 'act.undone'), (desk) => undo(desk, value.id, 'one man'));
    assert.deepEqual(await cards(), [first, firstLow]);
  } finally {
    await one.close();
  }
});

test('a remembered card costs no reading, is logged each time, and is not kept from an act that wrote', async () => {
  const one = await testCentre();
  try {
    const { centre } = one;
    await file(
      centre,
      'high',
      'a.txt',
      `Levies in Sibi arrested ${NAME}, a commander, on 3 November 2026.`,
      OPEN,
    );
    await centre.jobs.drain();
    const entity = await idOf(centre.trust, 'low');
    const entries = async () =>
      (
        await centre.db.ownerPool.query<{ n: number }>(
          `select count(*) as n from trust.log_entry where body like '%"act":"card.read"%'`,
        )
      ).rows[0]?.n ?? 0;
    let asked = 0;
    const counted = (desk: Desk): Desk =>
      Object.assign(Object.create(desk) as Desk, {
        query: <Row extends object>(sql: string, parameters?: readonly unknown[], bearing?: Bearing<Row>) => {
          asked += 1;
          return desk.query(sql, parameters, bearing);
        },
        remember: <T>(name: string, work: (through: Desk) => Promise<T>) =>
          desk.remember(name, (through) => work(counted(through))),
        note: (objects: readonly string[], detail?: Readonly<Record<string, string | number>>) =>
          desk.note(objects, detail),
        release: <T>(value: T, ids: Iterable<number>) => desk.release(value, ids),
        marking: (id: number) => desk.marking(id),
      });
    const read = () => centre.trust.desk(act('low', 'card.read'), (desk) => readCard(counted(desk), entity));
    const before = await entries();
    await read();
    const cold = asked;
    assert.ok(cold > 0);
    await read();
    assert.equal(asked, cold);
    assert.equal(await entries(), before + 2);

    let worked = 0;
    const work = async () => ++worked;
    await centre.trust.desk(act('low', 'test.wrote'), async (desk) => {
      await desk.query(
        `insert into fusion.undo (undone, officer, reason, at, marking_id) select gen_random_uuid(), 'low', '', now(), min(id) from trust.marking`,
      );
      await desk.remember('probe', work);
      await desk.remember('probe', work);
    });
    assert.equal(worked, 2, 'what an act has written itself is in no version yet');
    await read();
    assert.ok(asked > cold, 'and what it wrote makes a new one');
  } finally {
    await one.close();
  }
});

async function idOf(trust: Trust, handle: string): Promise<string> {
  const { value } = await trust.desk(act(handle, 'search.run'), (desk) => searchEntities(desk, NAME, 5));
  return value[0]?.id ?? '';
}

async function cardText(trust: Trust, handle: string, id: string): Promise<string> {
  return JSON.stringify(await trust.desk(act(handle, 'card.read'), (desk) => readCard(desk, id)));
}
