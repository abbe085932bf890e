import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listRecalls, recall } from './index.ts';
import { ANALYSIS, linkNodes, Node, until } from './nodes.test-kit.ts';

/** Six nodes in a row, and the last linked to the second: five hops, and a way round. */
const CODES = ['ALPHA', 'BRAVO', 'CHARLIE', 'DELTA', 'ECHO', 'FOXTROT'];
let nodes: Node[] = [];

before(async () => {
  nodes = await Promise.all(CODES.map((code) => Node.start(code)));
  for (let at = 1; at < nodes.length; at += 1) await linkNodes(nodes[at - 1] as Node, nodes[at] as Node);
  await linkNodes(nodes[5] as Node, nodes[1] as Node);
});
after(() => Promise.all(nodes.map((node) => node.stop())));

test('a recall reaches every holder over five hops; the originator lists them all; nothing goes in circles', async () => {
  const [first] = nodes as [Node, ...Node[]];
  const marking = `RESTRICTED//REL TO ${CODES.join(', ')}`;
  const [report = ''] = await first.file('chain.txt', 'Zarak Mandokhel was arrested in Sibi.', marking);
  const [kept = ''] = await first.file('orcon.txt', 'Bilal Kohistani was seen in Zhob.', `${marking}//ORCON`);
  for (const node of nodes) await until(`${node.code} has it`, () => node.sees(report), 60_000);
  assert.deepEqual(
    await Promise.all(nodes.map((node) => node.sees(kept))),
    [true, true, false, false, false, false],
    'the originator controls it: no further than its own partners',
  );
  for (const node of nodes) {
    const rows = await node.rows(`select 1 from reports.report where path = 'chain.txt'`);
    assert.equal(rows.length, 1, `${node.code} has it once`);
  }
  const centre = await first.centre();
  const who = { principal: await first.officer(), purpose: ANALYSIS };
  await recall({ centre, ...who }, { report, reason: 'wrong', kind: 'withdraw' });
  const holders = async () =>
    (await centre.trust.desk({ ...who, act: 'test' }, listRecalls)).value[0]?.holders ?? [];
  await until('all have answered', async () => {
    const all = await holders();
    return all.length === 5 && all.every(({ state }) => state === 'answered');
  });
  assert.deepEqual((await holders()).map(({ parties }) => parties[0]).toSorted(), CODES.slice(1));
  for (const node of nodes) assert.equal(await node.sees(report), false);
});
