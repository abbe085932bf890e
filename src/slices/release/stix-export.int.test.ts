import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkExport } from './manifest.ts';
import { sealStix } from './export.ts';
import { type ReleaseCentre, releaseCentre } from './release.test-kit.ts';

let kit: ReleaseCentre;
before(async () => {
  kit = await releaseCentre();
  await kit.file(
    'a.author',
    'open.txt',
    'Zarak Mandokhel was seen in Sibi.',
    'RESTRICTED//REL TO ALPHA, AVENIA',
  );
});
after(() => kit.close());

const ALL = { scope: { kind: 'all' as const }, markingLimit: null };
const sealed = (handle: string, to?: string) => kit.as(handle, (desk) => sealStix(kit.centre, desk, ALL, to));
const check = (bytes: Uint8Array, manifest: string) => {
  const { keys, clock } = kit.centre;
  return checkExport(bytes, manifest, [Buffer.from(keys.publicKey).toString('base64')], clock.now());
};

test('a STIX bundle leaves with a signed manifest that holds it, and nothing else, to what it was', async () => {
  const { chunks, sealed: manifest, manifest: told } = await sealed('a.author', 'AVENIA');
  const bytes = Buffer.from([...chunks()].join(''));
  const good = check(bytes, manifest);
  assert.deepEqual([good.ok, good.problems], [true, []]);
  assert.deepEqual(
    [good.manifest.for, good.manifest.by.officer, good.manifest.file.sha256, good.manifest.file.format],
    ['AVENIA', 'a.author', told.sha256, 'stix-2.1'],
  );
  assert.deepEqual(
    good.manifest.items.map(({ kind }) => kind),
    ['bundle', 'report'],
  );
  assert.equal(check(Buffer.concat([bytes, Buffer.from(' ')]), manifest).ok, false);
  assert.equal(check(bytes, manifest.replace('"AVENIA"', '"CHARLIE"')).ok, false);
});

test('for another party nothing leaves that it may not read; for one’s own, all that one sees', async () => {
  await kit.file('a.author', 'own.txt', 'Bilal Kohistani was seen in Zhob.', 'SECRET//REL TO ALPHA');
  await assert.rejects(sealed('a.author', 'AVENIA'), { code: 'EXPORT_NOT_RELEASED' });
  const own = await sealed('a.author');
  assert.equal(check(Buffer.from([...own.chunks()].join('')), own.sealed).manifest.for, 'ALPHA');
  assert.match(own.manifest.marking, /^SECRET/);
  const { rows } = await kit.centre.db.ownerPool.query('select 1 from release.export_item');
  assert.equal(rows.length, 2 + 3, 'each thing in each export that left');
});
