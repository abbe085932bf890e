import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { exportText, sealStix } from './export.ts';
import { checkKeptExports } from './kept.ts';
import { type ReleaseCentre, releaseCentre } from './release.test-kit.ts';

let kit: ReleaseCentre;
before(async () => {
  kit = await releaseCentre();
  const report = await kit.file(
    'a.author',
    'one.txt',
    'Ilvane pays Tarvik.',
    'RESTRICTED//REL TO ALPHA, BRAVO',
  );
  await kit.as('a.author', (desk) => exportText(kit.centre, desk, [report], 'BRAVO'));
  await kit.as('a.author', (desk) =>
    sealStix(kit.centre, desk, { scope: { kind: 'all' }, markingLimit: null }, undefined),
  );
});
after(() => kit.close());

/** What the check says while a statement stands that should never have been run. */
async function tampered(undo: string, ...statements: readonly string[]): Promise<readonly string[]> {
  for (const sql of statements) await kit.centre.db.ownerPool.query(sql);
  try {
    return (await checkKeptExports(kit.centre)).problems.map((one) =>
      one.replace(/^export [0-9a-f-]{36}: /, ''),
    );
  } finally {
    await kit.centre.db.ownerPool.query(undo);
  }
}

const TEXT = `manifest like '%"text"%'`;

test('manifests that nobody touched are as they were signed', async () => {
  assert.deepEqual(await checkKeptExports(kit.centre), { checked: 2, problems: [] });
});

test('a manifest that was changed, one that is none, one beside which something else stands: each is told', async () => {
  assert.deepEqual(
    await tampered(
      `update release.export set manifest = replace(manifest, '"CHARLIE"', '"BRAVO"')`,
      `update release.export set manifest = replace(manifest, '"BRAVO"', '"CHARLIE"') where ${TEXT}`,
    ),
    ['the manifest was changed after it was signed', 'what stands beside the manifest is not what it says'],
  );
  assert.deepEqual(
    await tampered(
      `update release.export set recipient = 'BRAVO' where ${TEXT}`,
      `update release.export set recipient = 'CHARLIE' where ${TEXT}`,
    ),
    ['what stands beside the manifest is not what it says'],
  );
  assert.deepEqual(
    await tampered(
      `update release.export set manifest = substr(manifest, 2) where manifest like 'x%'`,
      `update release.export set manifest = 'x' || manifest where ${TEXT}`,
    ),
    ['what is kept is no manifest'],
  );
  assert.deepEqual((await checkKeptExports(kit.centre)).problems, []);
});

test('a manifest of another key, and one of which the log knows nothing, are told', async () => {
  const other = await releaseCentre();
  try {
    const report = await other.file('a.author', 'two.txt', 'Ilvane pays nobody.', 'RESTRICTED//REL TO ALPHA');
    const id = '00000000-0000-4000-8000-000000000001';
    const { manifest } = await other.as('a.author', (desk) =>
      exportText(other.centre, desk, [report], 'ALPHA'),
    );
    await kit.centre.db.ownerPool.query(
      `insert into release.export (id, officer, party, recipient, at, manifest, marking_id)
       select $1, officer, party, 'ALPHA', at, $2, marking_id from release.export limit 1`,
      [id, manifest],
    );
    const problems = await tampered(`delete from release.export where id = '${id}'`);
    assert.deepEqual(problems, [
      'the manifest was signed by a key that is not known here',
      'what stands beside the manifest is not what it says',
      'the log does not say that its file left',
    ]);
  } finally {
    await other.close();
  }
});
