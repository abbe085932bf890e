import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANALYSIS, file, officer, testCentre } from '../../app.test-kit.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Principal } from '../../trust/principal.ts';
import type { Centre } from '../../trust/slice.ts';
import { explainEntity, readCard, readPicture } from '../fusion/index.ts';
import { createList, importList, listStatus } from './index.ts';
import { FILE_ENTRIES, fileEntries } from './spine.ts';
import { listFile, MAPPING, people } from './testdata/lists.ts';

const analyst: Principal = { ...officer('high'), roles: ['analyst', 'release-authority'] };
const LIST = 'alpha-watch';
const NAME = 'Zarmeen Wolgai 0';

const at = <T>(centre: Centre, work: (desk: Desk) => Promise<T>): Promise<T> =>
  centre.trust.desk({ principal: analyst, purpose: ANALYSIS, act: 'test' }, work);

const take = (centre: Centre, published: string, parties: ReturnType<typeof people>) =>
  importList(centre, analyst, ANALYSIS, {
    list: LIST,
    files: [listFile(published, parties)],
    accept: null,
    published,
  });

async function listed(centre: Centre) {
  const { value } = await at(centre, readPicture);
  return value.entities.filter(({ records }) =>
    value.claims.some(({ property, entity }) => property === 'listReference' && entity === records[0]),
  );
}

test('entries become records of the publisher; changes tie to what was there; delisting is told, not deleted', async () => {
  const { centre, close } = await testCentre();
  try {
    await at(centre, (desk) =>
      createList(desk, {
        id: LIST,
        format: 'mapped-json',
        mapping: MAPPING,
        marking: 'UNCLASSIFIED//REL TO ALL',
      }),
    );
    const all = people(30).map((one) => ({ ...one, programmes: ['Regime A'], listedOn: '2020-05-01' }));
    await take(centre, '2026-01-01', all);
    await centre.jobs.drain();
    assert.equal((await listed(centre)).length, 30);
    const card = await at(centre, (desk) => readCard(desk, NAME));
    const said = card.value.properties.flatMap(({ property, values }) =>
      values.map(({ text, sources }) => [property, text, sources[0]?.interval?.from ?? null]),
    );
    assert.deepEqual(
      said.filter(([property]) => property === 'designation'),
      [['designation', `${LIST}: Regime A`, '2020-05-01']],
    );
    assert.equal(card.value.reports[0]?.party, 'ALPHA', 'its publisher says so');

    const next = all
      .filter(({ ref }) => ref !== 'P.001')
      .map((one) => (one.ref === 'P.000' ? { ...one, remarks: 'Moved to Quetta' } : one));
    await take(centre, '2026-02-01', next);
    await centre.jobs.drain();
    assert.equal((await listed(centre)).length, 30, 'one entity per entry, the delisted one too');
    const changed = await at(centre, (desk) => explainEntity(desk, NAME));
    assert.equal(changed.value.records.length, 2);
    assert.deepEqual(
      changed.value.ties.map(({ by }) => by),
      ['judgement'],
    );
    const gone = await at(centre, (desk) => readCard(desk, 'Orlan Sevchuk 1'));
    const designation = gone.value.properties.find(({ property }) => property === 'designation');
    assert.deepEqual(
      designation?.values.map(({ text, sources }) => [text, sources[0]?.interval?.from]).sort(),
      [
        [`${LIST}: Regime A`, '2020-05-01'],
        [`Delisted: ${LIST}`, '2026-02-01'],
      ].sort(),
    );
    assert.deepEqual(gone.value.conflicts, [], 'being listed and being delisted later is no conflict');
    const status = await at(centre, (desk) => listStatus(desk, LIST));
    assert.deepEqual(status.value[0]?.spine, { filed: 32, of: 32 });
  } finally {
    await close();
  }
});

test('no machine rule joins anything to a listed record: it is proposed', async () => {
  const { centre, close } = await testCentre();
  try {
    await at(centre, (desk) =>
      createList(desk, {
        id: LIST,
        format: 'mapped-json',
        mapping: MAPPING,
        marking: 'UNCLASSIFIED//REL TO ALL',
      }),
    );
    const passport = { scheme: 'passport', value: 'ZZ1234567', country: 'PK', text: 'ZZ1234567' };
    const parties = people(3).map((one) => ({ ...one, identifiers: [passport] }));
    const twins = parties.map((one) => ({
      ...one,
      names: [{ text: 'Turvek Hodrak', kind: 'primary' as const }],
    }));
    await take(centre, '2026-01-01', twins);
    const report = JSON.stringify({
      entities: [
        {
          kind: 'person',
          name: 'Turvek Hodrak',
          properties: { identifier: { value: 'ZZ1234567', scheme: 'passport' } },
        },
      ],
    });
    const filed = await file(centre, 'high', 'r.json', report, 'UNCLASSIFIED//REL TO ALL');
    assert.ok(filed.ok);
    await centre.jobs.drain();
    const { value } = await at(centre, readPicture);
    const named = value.entities.filter(({ caption }) => caption === 'Turvek Hodrak');
    assert.deepEqual(
      named.map(({ records }) => records.length),
      [1, 1, 1, 1],
    );
    const cards = await Promise.all(named.map((one) => at(centre, (desk) => readCard(desk, one.id))));
    assert.ok(cards.some((card) => card.value.proposals.length > 0));
  } finally {
    await close();
  }
});

test('filing that broke off goes on where it stopped, and files nothing twice', async () => {
  const { centre, close } = await testCentre();
  try {
    await at(centre, (desk) =>
      createList(desk, {
        id: LIST,
        format: 'mapped-json',
        mapping: MAPPING,
        marking: 'UNCLASSIFIED//REL TO ALL',
      }),
    );
    await take(centre, '2026-01-01', people(20));
    const failing: Centre = { ...centre, publish: () => Promise.reject(new Error('power cut')) };
    await assert.rejects(fileEntries({ list: LIST }, failing), /power cut/);
    assert.equal((await listed(centre)).length, 0, 'nothing of the chunk was kept');
    await Promise.all([fileEntries({ list: LIST }, centre), fileEntries({ list: LIST }, centre)]);
    await at(centre, (desk) => centre.jobs.add(desk, FILE_ENTRIES, { list: LIST }));
    await centre.jobs.drain();
    assert.equal((await listed(centre)).length, 20);
    const status = await at(centre, (desk) => listStatus(desk, LIST));
    assert.deepEqual(status.value[0]?.spine, { filed: 20, of: 20 });
  } finally {
    await close();
  }
});
