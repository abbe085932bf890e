import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { exportText } from './export.ts';
import { checkExport } from './manifest.ts';
import { type ReleaseCentre, releaseCentre } from './release.test-kit.ts';
import { whoSees } from './who-sees.ts';

let kit: ReleaseCentre;
before(async () => {
  kit = await releaseCentre();
});
after(() => kit.close());

const code = (wanted: string) => (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === wanted;
const look = async (handle: string, id: string, party: string) =>
  kit.as(handle, (desk) => whoSees(desk, id, party));

test('who sees it: yes or no, with the clause that decides; told only to those who see it', async () => {
  const report = await kit.file(
    'a.author',
    'one.txt',
    'Hathorne was seen.',
    'SECRET//REL TO ALPHA, BRAVO//ORCON/NO-DISSEMINATION-ABROAD//PURPOSE CT-ANALYSIS',
  );
  const sights = async (party: string) =>
    new Map((await look('a.author', report, party)).sights.map((one) => [one.code, one]));
  const bravo = await sights('BRAVO');
  assert.deepEqual(
    [bravo.get('BRAVO')?.sees, bravo.get('b.author')?.sees, bravo.get('middle')?.sees],
    [true, true, false],
  );
  assert.deepEqual(
    bravo.get('middle')?.because.map((one) => one.clause),
    ['level'],
  );
  const avenia = await sights('AVENIA');
  assert.deepEqual(
    avenia.get('AVENIA')?.because.map((one) => one.clause),
    ['releasability', 'control', 'control'],
  );
  assert.deepEqual(
    avenia.get('v.desk')?.because.map((one) => one.clause),
    ['level', 'releasability'],
  );
  assert.equal((await sights('MEMBERS')).get('MEMBERS')?.sees, false);
  await assert.rejects(look('v.desk', report, 'AVENIA'), code('NOT_FOUND'));
  await assert.rejects(look('v.desk', '00000000-0000-8000-8000-000000000000', 'AVENIA'), code('NOT_FOUND'));
  const marked = await look('a.author', 'RESTRICTED//REL TO MEMBERS//PURPOSE WARNING', 'AVENIA');
  assert.deepEqual(
    marked.sights.find((one) => one.code === 'AVENIA')?.because.map((one) => one.clause),
    ['purpose'],
  );
});

test('an export holds what was released to its party, says so under the node’s key, and shows any change', async () => {
  const report = await kit.file(
    'a.author',
    'two.txt',
    '(S) Marzhoev met Besmira.\n(U) A boat is near Gwadar.\n',
    'SECRET//REL TO ALPHA',
  );
  const make = () => kit.as('a.author', (desk) => exportText(kit.centre, desk, [report], 'AVENIA'));
  await assert.rejects(make(), code('EXPORT_NOT_RELEASED'));
  const id = await kit.released({
    report,
    to: 'AVENIA',
    reason: 'r',
    tearline: 'A boat is near Gwadar.',
    marking: 'RESTRICTED',
  });
  const { bytes, manifest } = await make();
  const text = new TextDecoder().decode(bytes);
  assert.ok(text.includes('A boat is near Gwadar.') && !/Marzhoev|Besmira|two\.txt|SECRET/.test(text), text);

  const mine = Buffer.from(kit.centre.keys.publicKey).toString('base64');
  const check = (given: Uint8Array, told: string, keys = [mine], now = kit.centre.clock.now()) =>
    checkExport(given, told, keys, now);
  const good = check(bytes, manifest);
  assert.ok(good.ok, good.problems.join());
  assert.deepEqual(
    [good.manifest.for, good.manifest.releases, good.manifest.by.party],
    ['AVENIA', [id], 'ALPHA'],
  );
  assert.match(good.manifest.marking, /^RESTRICTED\/\/REL TO ALPHA, AVENIA\/\//);
  assert.ok(!check(Buffer.from(`${text} `), manifest).ok, 'the file was changed');
  assert.ok(!check(bytes, manifest.replace('"AVENIA"', '"BRAVO"')).ok, 'the manifest was changed');
  assert.ok(!check(bytes, manifest, []).ok, 'a key that nobody trusts');
  assert.ok(!check(bytes, manifest, [mine], '2031-01-01T00:00:00.000Z').ok, 'after its time');
  assert.throws(() => check(bytes, '{}'), code('MANIFEST_UNREADABLE'));
  assert.throws(() => check(bytes, 'no'), code('MANIFEST_UNREADABLE'));
});

test('a holder exports nothing that its originator keeps under control', async () => {
  const report = await kit.file(
    'a.author',
    'three.txt',
    'Ilvane pays Tarvik.',
    'RESTRICTED//REL TO ALPHA, BRAVO, AVENIA//ORCON',
  );
  await assert.rejects(
    kit.as('b.author', (desk) => exportText(kit.centre, desk, [report], 'AVENIA')),
    code('EXPORT_NOT_RELEASED'),
  );
  const own = await kit.as('a.author', (desk) => exportText(kit.centre, desk, [report], 'AVENIA'));
  assert.ok(new TextDecoder().decode(own.bytes).includes('Ilvane'));
});
