import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ANALYSIS, officer } from '../../app.test-kit.ts';
import { readCard } from '../fusion/index.ts';
import { indicator, TaxiiBench } from './taxii/taxii.test-kit.ts';

let bench: TaxiiBench;
before(async () => {
  bench = await TaxiiBench.open();
});
after(() => TaxiiBench.closeAll());

const AMBER_STRICT = 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003';
const core = (type: string, more: object) => {
  const { pattern: _, pattern_type: _t, valid_from: _v, ...rest } = indicator();
  return { ...rest, type, id: `${type}--${randomUUID()}`, ...more };
};

async function aliasesOf(handle: string, name: string): Promise<string[]> {
  const card = await bench.centre.centre.trust.desk(
    { principal: officer(handle), purpose: ANALYSIS, act: 'card.read' },
    (desk) => readCard(desk, name),
  );
  return card.value.names.map((one) => one.text).toSorted();
}

test('what a partner sends takes part in the picture, each part under its own marking', async () => {
  const { path } = await bench.offer({ alias: 'inbox', read: false });
  const statement = core('marking-definition', {
    definition_type: 'statement',
    definition: { statement: 'Copyright of nobody' },
    modified: undefined,
  });
  const open = core('intrusion-set', { name: 'Ashen Quill', object_marking_refs: [statement.id] });
  const closed = {
    ...open,
    id: `intrusion-set--${randomUUID()}`,
    aliases: ['Pale Quill'],
    object_marking_refs: [AMBER_STRICT],
  };
  assert.equal((await bench.post(`${path}objects/`, [statement])).json['failure_count'], 0);
  assert.equal((await bench.post(`${path}objects/`, [open, closed])).json['failure_count'], 0);
  await bench.centre.centre.jobs.drain();
  assert.deepEqual(await aliasesOf('low', 'Ashen Quill'), ['Ashen Quill']);
  assert.ok((await aliasesOf('middle', 'Pale Quill')).includes('Pale Quill'));
  await assert.rejects(aliasesOf('low', 'Pale Quill'), { code: 'NOT_FOUND' });
});
