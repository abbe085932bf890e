import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import { Hostile, keysOf } from './hostile.test-kit.ts';
import { approveLink, showLink } from './index.ts';
import { ANALYSIS, linkNodes, Node, until } from './nodes.test-kit.ts';
import { freePort } from '../../platform/testing/port.ts';

/** Two honest nodes, and a hostile partner of one of them over TLS, who floods it while the two go on. */
const QUOTA = 400;
const MOST_BODY = 400_000;
let alpha: Node;
let bravo: Node;
let hostile: Hostile;

const testdata = new URL('../../platform/http/testdata/', import.meta.url);
const file = (name: string): string => fileURLToPath(new URL(name, testdata));
const pem = (name: string): string => readFileSync(file(name), 'utf8');

before(async () => {
  const port = await freePort();
  [alpha, bravo] = await Promise.all([
    Node.start('ALPHA', {
      WATCHFLOOR_FEDERATION_PORT: String(port),
      WATCHFLOOR_FEDERATION_CERTIFICATE: file('server.pem'),
      WATCHFLOOR_FEDERATION_KEY: file('server.key'),
      WATCHFLOOR_FEDERATION_MESSAGES_PER_MINUTE: String(QUOTA),
      WATCHFLOOR_MAX_UPLOAD_BYTES: String(MOST_BODY / 2),
    }),
    Node.start('BRAVO'),
  ]);
  await linkNodes(alpha, bravo);
  const line = {
    url: `https://localhost:${port}`,
    tls: { ca: pem('ca.pem'), cert: pem('client.pem'), key: pem('client.key') },
  };
  hostile = await Hostile.invited(alpha, line, pem('ca.pem'));
  await hostile.answers();
  const centre = await alpha.centre();
  const second = { principal: await alpha.officer('second'), purpose: ANALYSIS, act: 'test' };
  await centre.trust.desk(second, (desk) => approveLink(desk, 'mallory'));
});
after(() => Promise.all([alpha.stop(), bravo.stop()]));

let told = 0;

/** How long a report of the honest partner takes to be seen here, in milliseconds. */
async function honest(): Promise<number> {
  told += 1;
  const text = `Note ${told}: the convoy left the depot and nobody saw its papers.`;
  const [id = ''] = await bravo.file(`${told}.txt`, text, 'RESTRICTED//REL TO ALPHA, BRAVO');
  return until('the honest report is here', () => alpha.sees(id));
}

const shown = async () => {
  const centre = await alpha.centre();
  const who = { principal: await alpha.officer(), purpose: ANALYSIS, act: 'test' };
  return centre.trust.desk(who, (desk) => showLink(desk, 'mallory'));
};

const codesOf = async (): Promise<Set<string>> => new Set((await shown()).refusals.map(({ code }) => code));

test('over TLS what is forged, replayed, dated ahead, lying or too large is refused with a reason', async () => {
  assert.equal(await hostile.outcome('report', hostile.report()), 'filed');
  const payload = hostile.report({ text: 'Another.' });
  const ahead = new Date(Date.now() + 3_600_000).toISOString();
  const cases = [
    [hostile.message('report', payload, {}, keysOf()), 'SIGNATURE_INVALID'],
    [hostile.message('report', payload, { seq: 1, prev: '' }), 'REPLAYED'],
    [hostile.message('report', payload, { at: ahead }), 'CLOCK_AHEAD'],
    [hostile.message('report', payload, { hash: sha256Hex('lie') }), 'HASH_DIFFERS'],
    [hostile.message('report', payload, { seq: 7 }), 'GAP'],
  ] as const;
  for (const [made, code] of cases) await hostile.refusedWith(made, code);
  const logged = await codesOf();
  for (const [, code] of cases) assert.ok(logged.has(code), code);
  const large = await hostile.post(`${'x'.repeat(MOST_BODY + 1)}\n`);
  assert.ok(large.status === 413 || large.status === 0, `${large.status} ${large.text}`);
  assert.equal((await shown()).received, 1, 'nothing came of any of it');
});

test('the id of another report, or another content under the same id, is not taken', async () => {
  const [mine = ''] = await alpha.file('own.txt', 'Our own note of Zhob.', 'RESTRICTED//REL TO ALPHA');
  const stolen = hostile.report({ report: mine, text: 'Not what it says.' });
  assert.equal(await hostile.outcome('report', stolen), 'REPORT_UNREADABLE');
  const wider = hostile.report({ marking: 'UNCLASSIFIED//REL TO ALL//ORIG MALLORY' });
  assert.equal(await hostile.outcome('report', wider), 'MARKING_WIDENED');
  assert.match((await alpha.get(`/api/reports/${mine}`)).text, /Our own note of Zhob/);
});

test('whoever names the link of another uses up nothing of its quota', async () => {
  const { line } = hostile.message('report', hostile.report(), {}, keysOf());
  for (let one = 0; one < 10; one += 1)
    await hostile.refusedWith(`${line}\n`.repeat(QUOTA / 8), 'SIGNATURE_INVALID');
  assert.equal(await hostile.outcome('report', hostile.report({ text: 'Honest for once.' })), 'filed');
});

test('a flood costs its sender its minute, and the other partner nothing', async () => {
  const calm: number[] = [];
  for (let one = 0; one < 3; one += 1) calm.push(await honest());
  const replay = hostile.message('report', hostile.report({ text: 'Again and again.' }), {
    seq: 1,
    prev: '',
  });
  const statuses = new Map<number, number>();
  const during: number[] = [];
  let isOver = false;
  const flooding = Array.from({ length: 3 }, async () => {
    while (!isOver) {
      const { status } = await hostile.post(`${replay.line}\n`.repeat(50));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  });
  try {
    for (let one = 0; one < 5; one += 1) during.push(await honest());
    await until('the quota is spent', async () => statuses.has(429), 20_000);
  } finally {
    isOver = true;
    await Promise.all(flooding);
  }
  const seen = JSON.stringify({ calm, during, statuses: [...statuses] });
  assert.ok((statuses.get(429) ?? 0) > 0 && !statuses.has(500), seen);
  assert.ok((await codesOf()).has('QUOTA'), seen);
  const median = (times: readonly number[]): number =>
    times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  assert.ok(median(during) < median(calm) * 5 + 3_000, seen);
  const [row] = await alpha.rows<{ refused: number }>(
    `select count(*)::int as refused from federation.refusal where code = 'QUOTA'`,
  );
  assert.ok((row?.refused ?? 99) <= 3, 'a row a minute, however long it floods');
});
