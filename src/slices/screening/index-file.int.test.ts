import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readIndexFile } from './index-file.ts';
import { LiveIndex } from './live.ts';
import { ask, entry, kit } from './testdata/kit.ts';

test('the next process takes the index from its file; a damaged one or one of other versions is built anew', async () => {
  const our = await kit();
  try {
    await our.publish([entry('Z.1', ['Zarak Khan Bettani'], '1979', 'Pakistan')], '2026-01-01');
    const answer = await ask(our, 'high', { name: 'Zarak Khan Bettani' });
    const { dataDir } = our.centre.settings;
    const [name = ''] = readdirSync(join(dataDir, 'screening'));
    const filed = await readIndexFile(dataDir, answer.lists);
    assert.equal(filed?.index.parties, 1);
    const path = join(dataDir, 'screening', name);
    const good = readFileSync(path);
    for (const broken of [
      good.subarray(0, good.length - 9),
      good.subarray(0, 3),
      Buffer.alloc(good.length, 0xff),
    ]) {
      writeFileSync(path, broken);
      assert.equal(await readIndexFile(dataDir, answer.lists), null);
      assert.equal((await new LiveIndex(our.centre).current()).index.parties, 1);
    }
    await our.publish([entry('Z.2', ['Orlan Sevchuk'], '1961', 'Pakistan')], '2026-02-01');
    const later = await ask(our, 'high', { name: 'Orlan Sevchuk' });
    assert.deepEqual([later.questions[0]?.hits[0]?.ref, later.questions[0]?.hits.length], ['Z.2', 1]);
    assert.equal(readdirSync(join(dataDir, 'screening')).length, 1);
    assert.equal(await readIndexFile(dataDir, answer.lists), null);
  } finally {
    await our.close();
  }
});
