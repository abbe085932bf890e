import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANALYSIS, officer, testCentre } from '../../app.test-kit.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import type { Centre } from '../../trust/slice.ts';
import {
  createList,
  currentEntries,
  diffVersions,
  entriesAt,
  importList,
  listStatus,
  listVersions,
  type EntryRow,
} from './index.ts';
import { listFile, MAPPING, people } from './testdata/lists.ts';

const supervisor: Principal = { ...officer('high'), roles: ['release-authority'] };
const analyst: Principal = { ...officer('high'), roles: ['analyst'] };
const LIST = 'alpha-watch';

const at = <T>(centre: Centre, principal: Principal, work: (desk: Desk) => Promise<T>): Promise<T> =>
  centre.trust.desk({ principal, purpose: ANALYSIS, act: 'test' }, work);

async function rows(stream: AsyncIterable<EntryRow>): Promise<EntryRow[]> {
  const all: EntryRow[] = [];
  for await (const row of stream) all.push(row);
  return all;
}

const namesNow = (centre: Centre, principal: Principal): Promise<string[]> =>
  at(centre, principal, async (desk) =>
    (await rows(currentEntries(desk))).map(({ listed }) => listed.names[0]?.text ?? ''),
  );

async function centreWithList(marking = 'UNCLASSIFIED//REL TO ALL') {
  const made = await testCentre();
  await at(made.centre, supervisor, (desk) =>
    createList(desk, { id: LIST, format: 'mapped-json', mapping: MAPPING, marking }),
  );
  const take = (file: ReturnType<typeof listFile>, accept: string | null = null, principal = analyst) =>
    importList(made.centre, principal, ANALYSIS, {
      list: LIST,
      files: [file],
      accept,
      published: file.published,
    });
  return { ...made, take };
}

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error));
  assert.equal(error.code, code, JSON.stringify(error.facts));
  return true;
};

test('versions come into force whole; any two can be compared, any can be rebuilt', async () => {
  const { centre, take, close } = await centreWithList();
  try {
    const first = await take(listFile('2026-01-01', people(30)));
    assert.deepEqual([first.added, first.version.added, first.version.entries], [true, 30, 30]);
    const again = await take(listFile('2026-01-01', people(30)));
    assert.deepEqual([again.added, again.version.id], [false, first.version.id]);
    const next = people(31).filter(({ ref }) => ref !== 'P.003');
    const changed = next.map((one) => (one.ref === 'P.005' ? { ...one, remarks: 'Moved' } : one));
    const second = await take(listFile('2026-02-01', changed));
    assert.deepEqual(
      [second.version.ordinal, second.version.added, second.version.changed, second.version.delisted],
      [2, 1, 1, 1],
    );
    const { value: diff } = await at(centre, analyst, (desk) => diffVersions(desk, LIST, null, null));
    assert.deepEqual(
      [diff.added, diff.delisted].map((part) => part.map(({ ref }) => ref)),
      [['P.030'], ['P.003']],
    );
    assert.deepEqual(
      diff.changed.map(({ ref, fields }) => [ref, fields]),
      [['P.005', [{ field: 'remarks', before: null, after: 'Moved' }]]],
    );
    const back = await at(centre, analyst, (desk) => diffVersions(desk, LIST, '2', '1'));
    assert.deepEqual(
      back.value.added.map(({ ref }) => ref),
      ['P.003'],
    );
    const then = await at(centre, analyst, (desk) => rows(entriesAt(desk, [first.version.id])));
    assert.deepEqual(
      then.map(({ listed }) => listed),
      people(30),
    );
    const now = await at(centre, analyst, (desk) => rows(currentEntries(desk, LIST)));
    assert.deepEqual(
      now.map(({ listed }) => listed),
      changed,
    );
    assert.equal(now.find(({ ref }) => ref === 'P.005')?.version, second.version.id);
    assert.equal(now.find(({ ref }) => ref === 'P.006')?.version, first.version.id);
    const stamped = await at(centre, analyst, listVersions);
    assert.deepEqual(
      stamped.map(({ list, id, published }) => [list, id, published]),
      [[LIST, second.version.id, '2026-02-01']],
    );
  } finally {
    await close();
  }
});

test('an update that looks wrong is kept and told; the version before stays in force', async () => {
  const { centre, take, close } = await centreWithList();
  try {
    const whole = listFile('2026-03-01', people(40));
    await take(whole);
    const cut = { ...whole, bytes: whole.bytes.subarray(0, whole.bytes.byteLength - 200) };
    await assert.rejects(take(cut), refused('LIST_NOT_READABLE'));
    await assert.rejects(take(cut, 'it is right', supervisor), refused('LIST_NOT_READABLE'));
    await assert.rejects(take(listFile('2026-03-02', [])), refused('LIST_NOT_READABLE'));
    await assert.rejects(take(listFile('2026-03-02', people(35))), refused('LIST_UPDATE_SUSPICIOUS'));
    await assert.rejects(take(listFile('2026-02-01', people(41))), refused('LIST_UPDATE_SUSPICIOUS'));
    const others = people(40).map((one) => ({ ...one, ref: `X${one.ref}` }));
    await assert.rejects(take(listFile('2026-03-02', others)), refused('LIST_UPDATE_SUSPICIOUS'));
    assert.equal((await namesNow(centre, analyst)).length, 40);
    const { value } = await at(centre, analyst, (desk) => listStatus(desk, LIST));
    assert.deepEqual(
      value[0]?.refused.map(({ reasons }) => reasons.map(({ sign }) => sign)),
      [
        ['LIST_OTHER', 'LIST_SHRANK'],
        ['LIST_OLDER'],
        ['LIST_SHRANK'],
        ['LIST_NOT_READABLE'],
        ['LIST_NOT_READABLE'],
      ],
    );
    await assert.rejects(take(listFile('2026-03-02', people(35)), 'gone'), refused('LIST_RIGHT_NEEDED'));
    await assert.rejects(take(listFile('2026-03-02', people(33))), refused('LIST_UPDATE_SUSPICIOUS'));
    const newest = { list: LIST, files: [], accept: 'Notice 12 of the publisher', published: '2026-03-03' };
    const accepted = await importList(centre, supervisor, ANALYSIS, newest);
    assert.equal(accepted.version.entries, 33, 'the bytes of the newest refused update were kept');
    assert.deepEqual(
      [accepted.version.delisted, accepted.version.accepted],
      [7, 'Notice 12 of the publisher'],
    );
    const after = await at(centre, analyst, (desk) => listStatus(desk, LIST));
    assert.deepEqual(after.value[0]?.refused, [], 'told until a later version is in force');
    await assert.rejects(
      importList(centre, supervisor, ANALYSIS, { ...newest, accept: 'once more' }),
      refused('LIST_NOTHING_KEPT'),
    );
    await assert.rejects(
      importList(centre, supervisor, ANALYSIS, { ...newest, accept: ' ' }),
      refused('LIST_REASON_MISSING'),
    );
  } finally {
    await close();
  }
});

test('nothing is half written when an import breaks off, and of two at once the first wins', async () => {
  const { centre, take, close } = await centreWithList();
  try {
    await take(listFile('2026-01-01', people(20)));
    const broken: Centre = {
      ...centre,
      publish: () => Promise.reject(new Error('the listener failed')),
    };
    const second = listFile('2026-01-02', people(25));
    await assert.rejects(
      importList(broken, analyst, ANALYSIS, { list: LIST, files: [second], accept: null }),
      /the listener failed/,
    );
    assert.equal((await namesNow(centre, analyst)).length, 20);
    assert.equal((await at(centre, analyst, listVersions))[0]?.ordinal, 1);
    const gate = Promise.withResolvers<void>();
    const slow: Centre = { ...centre, publish: () => gate.promise };
    const running = importList(slow, analyst, ANALYSIS, { list: LIST, files: [second], accept: null });
    await assert.rejects(async () => {
      for (;;) await take(listFile('2026-01-01', people(20)));
    }, refused('LIST_BUSY'));
    gate.resolve();
    assert.equal((await running).version.ordinal, 2);
    assert.equal((await namesNow(centre, analyst)).length, 25);
  } finally {
    await close();
  }
});

test('a closed list is not there for those who may not see it', async () => {
  const { centre, take, close } = await centreWithList('SECRET//REL TO ALPHA');
  try {
    await take(listFile('2026-01-01', people(5)));
    const low: Principal = { ...officer('low'), roles: ['analyst', 'release-authority'] };
    assert.equal((await namesNow(centre, analyst)).length, 5);
    assert.deepEqual(await namesNow(centre, low), []);
    assert.deepEqual(await at(centre, low, listVersions), []);
    assert.deepEqual((await at(centre, low, (desk) => listStatus(desk, null))).value, []);
    const diff = (id: string) => at(centre, low, (desk) => diffVersions(desk, id, null, null));
    await assert.rejects(diff(LIST), refused('NOT_FOUND'));
    await assert.rejects(diff('alpha-none'), refused('NOT_FOUND'));
    const given = { list: LIST, files: [listFile('2026-01-02', people(5))], accept: null };
    await assert.rejects(importList(centre, low, ANALYSIS, given), refused('NOT_FOUND'));
  } finally {
    await close();
  }
});

test('lists belong to those with the right, under a code of their party', async () => {
  const { centre, take, close } = await centreWithList();
  try {
    const given = { id: 'alpha-two', format: 'mapped-json', mapping: MAPPING };
    const create = (principal: Principal, change: object) =>
      at(centre, principal, (desk) => createList(desk, { ...given, ...change }));
    await assert.rejects(create(analyst, {}), refused('LIST_RIGHT_NEEDED'));
    await assert.rejects(create(supervisor, { id: 'bravo-two' }), refused('LIST_CODE_INVALID'));
    await assert.rejects(create(supervisor, { id: 'un' }), refused('LIST_CODE_INVALID'));
    await assert.rejects(create(supervisor, { id: LIST }), refused('LIST_THERE'));
    await assert.rejects(create(supervisor, { format: 'pdf' }), refused('LIST_FORMAT_UNKNOWN'));
    await assert.rejects(create(supervisor, { grade: 'A1' }), refused('CREDIBILITY_NEEDS_ORIGINS'));
    await assert.rejects(create(supervisor, { mapping: {} }), refused('LIST_MAPPING_INVALID'));
    await assert.rejects(
      take(listFile(null, people(1)), null, officer('high')),
      refused('LIST_RIGHT_NEEDED'),
    );
  } finally {
    await close();
  }
});
