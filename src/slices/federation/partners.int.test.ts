import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANALYSIS } from '../../app.test-kit.ts';
import { releaseCentre, type ReleaseCentre } from '../release/release.test-kit.ts';
import { partnerSees } from './sees.ts';
import { listPartners } from './partners.ts';
import { Quotas } from './quotas.ts';

let kit: ReleaseCentre;
before(async () => {
  kit = await releaseCentre();
  await kit.file(
    'a.author',
    'open.txt',
    'Zarak Mandokhel was arrested in Sibi.',
    'UNCLASSIFIED//REL TO AVENIA',
  );
  await kit.file(
    'a.author',
    'own.txt',
    'Zarak Mandokhel met Dost Orakzai in Varnholt.',
    'SECRET//REL TO ALPHA',
  );
  // Avenia reads it, the viewer of Bravo does not.
  await kit.file('c.desk', 'theirs.txt', 'Gulab Orakzai was seen in Quetta.', 'RESTRICTED//REL TO AVENIA');
});
after(() => kit.close());

const seesAs = async (handle: string, search?: string) =>
  (
    await partnerSees(
      { centre: kit.centre, principal: await kit.who(handle), purpose: ANALYSIS },
      { name: 'AVENIA', purpose: 'CT-ANALYSIS', search },
    )
  ).value;

test('each report is told with whether the partner sees it and by which clause', async () => {
  const { reports } = await seesAs('a.author');
  const told = Object.fromEntries(
    reports.map(({ path, sees, because }) => [path, [sees, because.map(({ clause }) => clause)]]),
  );
  assert.deepEqual(told, {
    'open.txt': [true, ['releasability']],
    'own.txt': [false, ['releasability']],
  });
});

test('what the viewer may not see is in no answer, whatever the partner sees', async () => {
  const { reports, entities } = await seesAs('a.author', 'Gulab Orakzai');
  assert.ok(!reports.some(({ path }) => path === 'theirs.txt'));
  assert.deepEqual(entities, []);
  const theirs = await seesAs('c.desk', 'Gulab Orakzai');
  assert.deepEqual(
    theirs.entities.map(({ caption }) => caption),
    ['Gulab Orakzai'],
  );
});

test('an entity is folded as the partner has it: of its own reports alone', async () => {
  const { entities } = await seesAs('a.author', 'Zarak Mandokhel');
  assert.deepEqual(
    entities.map(({ kind, caption, reports }) => [kind, caption, reports]),
    [
      ['person', 'Zarak Mandokhel', 1],
      ['event', 'arrest of Zarak Mandokhel', 1],
    ],
  );
  assert.ok(!JSON.stringify(entities).includes('Varnholt'));
});

test('the log says who looked, and as whom', async () => {
  await seesAs('a.author');
  const { rows } = await kit.centre.db.ownerPool.query<{ entry: string }>(
    `select body as entry from trust.log_entry where body like '%partner.read-as%' order by seq desc limit 1`,
  );
  assert.match(rows[0]?.entry ?? '', /a\.author/);
});

test('how a link runs is told to those who run it; who the partners are to every officer', async () => {
  const partners = await kit.as('v.desk', (desk) =>
    listPartners(desk, new Quotas({ messages: 1, bytes: 1 })),
  );
  assert.deepEqual(
    partners.map(({ name, state, health }) => [name, state, health]),
    [['AVENIA', 'directory', null]],
  );
});
