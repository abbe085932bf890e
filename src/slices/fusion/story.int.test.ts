import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS, file, officer, testCentre, type TestCentre } from '../../app.test-kit.ts';
import { Refusal } from '../../platform/errors.ts';
import { instantOf } from './as-of.ts';
import { readCardThen } from './card-then.ts';
import type { Card } from './contract.ts';
import { readHistory } from './history.ts';
import { judgeRecords, readCard, reviewClaims, searchEntities, undo } from './index.ts';
import { readNeighbours } from './neighbours.ts';
import type { History } from './story-contract.ts';

const NAME = 'Zarak Mandokhel';
const OPEN = 'UNCLASSIFIED//REL TO ALL';
const SECRET = 'SECRET//OSPREY//REL TO ALPHA';
const HANDLES = ['high', 'low'] as const;

let one: TestCentre;
let hour = 0;
/** A clock that goes on by an hour where the test says so. */
const instant = (at: number) => `2026-11-20T${String(at).padStart(2, '0')}:00:00.000Z`;
const clock = { now: () => instant(hour) };

before(async () => {
  one = await testCentre(clock);
});
after(() => one.close());

const act = (handle: string, name: string) => ({ principal: officer(handle), purpose: ANALYSIS, act: name });

async function cardsNow(): Promise<Record<string, Card>> {
  await one.centre.jobs.drain();
  const cards: Record<string, Card> = {};
  for (const handle of HANDLES) {
    const id = await entity(handle);
    const { value } = await one.centre.trust.desk(act(handle, 'card.read'), (desk) => readCard(desk, id));
    cards[handle] = value;
  }
  return cards;
}

async function entity(handle: string): Promise<string> {
  const { value } = await one.centre.trust.desk(act(handle, 'search.run'), (desk) =>
    searchEntities(desk, NAME, 5),
  );
  return value[0]?.id ?? '';
}

const then = (handle: string, id: string, at: string) =>
  one.centre.trust.desk(act(handle, 'card.read'), (desk) => readCardThen(desk, id, at));
const history = (handle: string, id: string) =>
  one.centre.trust.desk(act(handle, 'history.read'), (desk) => readHistory(desk, id));
const kinds = ({ entries }: History) => entries.map(({ kind, at }) => `${kind} ${at.slice(11, 13)}`);

/** Everything that happens to one man, an hour apart, with the card of each reader after each. */
async function aDay(): Promise<Record<string, Card>[]> {
  const cards: Record<string, Card>[] = [];
  const step = async (work: () => Promise<unknown>) => {
    hour += 1;
    await work();
    cards.push(await cardsNow());
  };
  const { centre } = one;
  await step(() =>
    file(
      centre,
      'high',
      'a.txt',
      `Levies in Sibi arrested ${NAME}, a commander of the Grey Heron Front, on 3 November 2026. He is the son of Haji Sarwar Mandokhel.`,
      OPEN,
    ),
  );
  await step(() =>
    file(
      centre,
      'high',
      'b.txt',
      `${NAME}, son of Haji Sarwar Mandokhel, of the Grey Heron Front was moved to Quetta jail.`,
      OPEN,
    ),
  );
  const [a = '', b = ''] = cards[1]?.['low']?.records ?? [];
  let judged = '';
  await step(async () => {
    ({
      value: { id: judged },
    } = await centre.trust.desk(act('low', 'records.judged'), (desk) =>
      judgeRecords(desk, 'different', a, b, 'two brothers'),
    ));
  });
  await step(() => centre.trust.desk(act('low', 'act.undone'), (desk) => undo(desk, judged, 'one man')));
  await step(() =>
    file(
      centre,
      'high',
      'c.txt',
      `${NAME}, son of Haji Sarwar Mandokhel, of the Grey Heron Front was arrested in Zhob on 5 November 2026.`,
      SECRET,
    ),
  );
  const claim = cards[4]?.['low']?.properties.find(({ property }) => property === 'relative')?.values[0]
    ?.sources[0];
  await step(() =>
    centre.trust.desk(act('low', 'claims.reviewed'), (desk) =>
      reviewClaims(
        desk,
        [{ claim: claim?.claim ?? '', decision: 'refuse', correction: null, toRecord: null }],
        { reason: 'said of another man', over: [], marking: null },
      ),
    ),
  );
  return cards;
}

test('a card as of an hour is the card that was read at that hour, byte for byte, for each reader', async () => {
  const cards = await aDay();
  assert.ok(new Set(cards.map((card) => JSON.stringify(card['high']))).size >= 4, 'the day changed the card');
  for (const [at, read] of cards.entries())
    for (const handle of HANDLES) {
      const before = read[handle];
      assert.ok(before);
      const { value } = await then(handle, before.id, instant(at + 1));
      assert.deepEqual(value.card, before, `${handle} at ${at + 1}`);
    }
});

test('where records were not one then, the other entity is named; before the first report nothing was known', async () => {
  const id = await entity('low');
  const { value } = await then('low', id, instant(3));
  assert.deepEqual(
    value.others.map(({ caption }) => caption),
    [NAME],
  );
  await assert.rejects(
    then('low', id, '2026-11-19'),
    (error) => error instanceof Refusal && error.code === 'NOT_YET_KNOWN',
  );
  assert.equal((await then('low', id, '2026-11-20')).value.card.records.length, 2);
});

test('a history tells each reader what changed, and nothing of what they may not see', async () => {
  const high = (await history('high', await entity('high'))).value;
  const low = await history('low', await entity('low'));
  assert.deepEqual(kinds(high), [
    'reviewed 06',
    'filed 05',
    'undone 04',
    'judged 03',
    'filed 02',
    'filed 01',
  ]);
  assert.deepEqual(
    kinds(low.value),
    kinds(high).filter((entry) => entry !== 'filed 05'),
  );
  assert.doesNotMatch(JSON.stringify(low), /c\.txt|SECRET|OSPREY/);
  const judged = high.entries.find(({ kind }) => kind === 'judged');
  assert.deepEqual([judged?.by, judged?.verdict, judged?.reason], ['low', 'different', 'two brothers']);
});

test('neighbours stand by relation with the claims they rest on, of those that the reader may see', async () => {
  const read = async (handle: string, at: string | null) => {
    const id = await entity(handle);
    const { value } = await one.centre.trust.desk(act(handle, 'neighbours.read'), (desk) =>
      readNeighbours(desk, id, at),
    );
    return value;
  };
  const low = await read('low', null);
  const card = (await cardsNow())['low'];
  const claims = new Set(
    card?.properties.flatMap(({ values }) =>
      values.flatMap(({ sources }) => sources.map((source) => source.claim)),
    ),
  );
  const all = low.relations.flatMap(({ neighbours }) => neighbours);
  assert.ok(all.length > 0);
  for (const neighbour of all) {
    assert.ok(neighbour.claims.length > 0);
    assert.ok(neighbour.claims.every((one) => claims.has(one)));
    assert.ok(!card?.records.includes(neighbour.id as never));
  }
  const claimsOf = ({ relations }: typeof low) =>
    relations.flatMap(({ neighbours }) => neighbours.flatMap((neighbour) => neighbour.claims)).length;
  assert.ok(claimsOf(await read('high', null)) > claimsOf(low), 'the secret report relates, too');
  assert.deepEqual(await read('high', instant(4)), await read('low', instant(4)));
});

test('a report that left is told by its leaving only, and stays away from every earlier day', async () => {
  const id = await entity('high');
  const before = (await history('high', id)).value;
  const gone = before.entries.find(({ report }) => report?.path === 'b.txt')?.report?.id ?? '';
  await one.centre.trust.desk(act('high', 'act.undone'), (desk) => undo(desk, gone, 'handed in by mistake'));
  const { value } = await history('low', await entity('low'));
  const left = value.entries.find(({ kind }) => kind === 'withdrawn');
  assert.deepEqual([left?.by, left?.reason, left?.report], ['ALPHA', 'handed in by mistake', null]);
  assert.doesNotMatch(JSON.stringify(value), /b\.txt/);
  assert.doesNotMatch(JSON.stringify((await then('low', await entity('low'), instant(2))).value), /b\.txt/);
});

test('a day means its end, an instant itself', () => {
  assert.equal(instantOf('2026-11-20'), '2026-11-20T23:59:59.999Z');
  assert.equal(instantOf('2026-11-20T10:30Z'), '2026-11-20T10:30:00.000Z');
});
