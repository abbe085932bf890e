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

const PURPOSE = { code: 'CT-ANALYSIS', caseRef: null };

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

test('a manifest that was deleted is told by the log, which names it; of a document of before by the hash of its file', async () => {
  const { ownerPool } = kit.centre.db;
  await ownerPool.query('create table release.aside as select * from release.export');
  const back = 'insert into release.export select * from release.aside on conflict do nothing';
  const { rows } = await ownerPool.query<{ id: string; sha256: string }>(
    `select id, manifest::json -> 'manifest' -> 'file' ->> 'sha256' as sha256 from release.export order by manifest like '%"text"%'`,
  );
  const NOT_KEPT = /entry \d+ of the log says that its file left, and its manifest is not kept$/;
  for (const { id } of rows) {
    await ownerPool.query('delete from release.export where id = $1', [id]);
    const { checked, problems } = await checkKeptExports(kit.centre);
    assert.deepEqual([checked, problems.length], [1, 1]);
    assert.ok(problems[0]?.startsWith(`export ${id}: `), problems[0]);
    assert.match(problems[0] ?? '', NOT_KEPT);
    await ownerPool.query(back);
  }
  // Entries of documents named no manifest once: such a one stands for the same file.
  const [{ sha256 = '' } = {}] = rows;
  const document = { principal: await kit.who('a.author'), purpose: PURPOSE, act: 'document.exported' };
  await kit.centre.trust.desk(document, async (desk) => desk.note([], { sha256, to: 'ALPHA' }));
  assert.deepEqual((await checkKeptExports(kit.centre)).problems, []);
  await ownerPool.query('delete from release.export');
  const { checked, problems } = await checkKeptExports(kit.centre);
  assert.deepEqual([checked, problems.length], [0, 3]);
  assert.ok(problems.at(-1)?.startsWith(`export of ${sha256}: `), problems.at(-1));
  await ownerPool.query(back);
  await ownerPool.query('drop table release.aside');
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
