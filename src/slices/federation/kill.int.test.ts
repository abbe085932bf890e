import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { linkNodes, Node, until } from './nodes.test-kit.ts';

/** kill -9 of either node, again and again, while reports travel both ways. */
const KILLS = 10;
let alpha: Node;
let bravo: Node;

before(async () => {
  [alpha, bravo] = await Promise.all([Node.start('ALPHA'), Node.start('BRAVO')]);
  await linkNodes(alpha, bravo);
});
after(() => Promise.all([alpha.stop(), bravo.stop()]));

test(`after ${KILLS} kills of either side nothing is lost and nothing is there twice`, {
  timeout: 600_000,
}, async () => {
  const filed: { readonly id: string; readonly to: Node }[] = [];
  const fileBoth = async (round: number): Promise<void> => {
    for (const [from, to] of [
      [alpha, bravo],
      [bravo, alpha],
    ] as const)
      for (let one = 0; one < 3; one += 1) {
        const text = `Report ${round}.${one} of ${from.code}: the convoy left at ${round}:${one}0.`;
        const [id = ''] = await from.file(`${round}-${one}.txt`, text, `RESTRICTED//REL TO ${to.code}`);
        filed.push({ id, to });
      }
  };
  for (let round = 0; round < KILLS; round += 1) {
    const victim = round % 2 === 0 ? alpha : bravo;
    const filing = fileBoth(round);
    await new Promise((done) => setTimeout(done, Math.random() * 300));
    await victim.kill();
    await filing;
    await victim.serve();
  }
  for (const { id, to } of filed) await until(`${id} is at ${to.code}`, () => to.sees(id), 120_000);
  for (const node of [alpha, bravo]) {
    const [row] = await node.rows<{ reports: number; arrived: number; messages: number; last: number }>(
      `select (select count(*)::int from reports.report) as reports,
              (select count(*)::int from federation.arrived) as arrived,
              (select count(*)::int from federation.received where outcome = 'filed') as messages,
              (select max(seq)::int - count(*)::int from federation.received) as last`,
    );
    const each = KILLS * 3;
    assert.deepEqual(row, { reports: each * 2, arrived: each, messages: each, last: 0 }, node.code);
  }
});
