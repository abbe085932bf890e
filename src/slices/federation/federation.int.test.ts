import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RecallView } from './contract.ts';
import { listRecalls, recall } from './index.ts';
import { ANALYSIS, linkNodes, Node, until } from './nodes.test-kit.ts';

/** Two nodes of Watchfloor, each a process with a database of its own, over real HTTP. */
let alpha: Node;
let bravo: Node;

before(async () => {
  [alpha, bravo] = await Promise.all([Node.start('ALPHA'), Node.start('BRAVO')]);
  await linkNodes(alpha, bravo);
});
after(async () => {
  await Promise.all([alpha.stop(), bravo.stop()]);
});

const TEXT =
  'Police in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026.';

async function recallsAt(node: Node): Promise<RecallView[]> {
  const centre = await node.centre();
  const principal = await node.officer();
  const act = { principal, purpose: ANALYSIS, act: 'test' };
  return (await centre.trust.desk(act, listRecalls)).value;
}

test('a report travels to whom it is released, is recalled, and every holder answers', async () => {
  const [hidden = ''] = await alpha.file('hidden.txt', `Hidden. ${TEXT}`, 'CONFIDENTIAL//REL TO ALPHA');
  const [above = ''] = await alpha.file('above.txt', `Above. ${TEXT}`, 'SECRET//REL TO BRAVO');
  const [report = ''] = await alpha.file('open.txt', TEXT, 'CONFIDENTIAL//OSPREY//REL TO BRAVO');
  const took = await until('the report is at the partner’s', () => bravo.sees(report));
  assert.ok(took < 5_000, `${took} ms`);
  const there = JSON.parse((await bravo.get(`/api/reports/${report}`)).text) as {
    value: { party: string; grade: string; text: string; marking: string };
  };
  assert.equal(there.value.party, 'ALPHA');
  assert.equal(there.value.grade, 'B2');
  assert.equal(there.value.text, TEXT);
  assert.match(
    there.value.marking,
    /^CONFIDENTIAL\/\/OSPREY\/\/REL TO ALPHA, BRAVO\/\/PURPOSE CT-ANALYSIS, LIAISON/,
  );
  assert.match((await bravo.get('/api/search?q=Mandokhel')).text, /Zarak Mandokhel/);
  for (const other of [hidden, above]) assert.equal(await bravo.sees(other), false);

  const centre = await alpha.centre();
  const filer = { centre, principal: await alpha.officer(), purpose: ANALYSIS };
  await recall(filer, { report, reason: 'A source was wrong', kind: 'withdraw' });
  assert.equal(await alpha.sees(report), false);
  await until('it is gone at the partner’s', async () => !(await bravo.sees(report)));
  assert.doesNotMatch((await bravo.get('/api/search?q=Mandokhel')).text, /Zarak Mandokhel/);
  await until('the partner’s receipt is here', async () =>
    (await recallsAt(alpha)).every(({ holders }) => holders.every(({ state }) => state === 'answered')),
  );
  const [mine] = await recallsAt(alpha);
  assert.deepEqual(
    mine?.holders.map(({ parties, state, receipt }) => [parties, state, receipt?.held]),
    [[['BRAVO'], 'answered', true]],
  );
  await assert.rejects(alpha.file('open.txt', TEXT, 'CONFIDENTIAL//OSPREY//REL TO BRAVO'), {
    code: 'REPORT_RECALLED',
  });
});
