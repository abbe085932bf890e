import assert from 'node:assert/strict';
import { request } from 'node:https';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Feedback, RecallView } from './contract.ts';
import {
  exportBundle,
  feedbackOn,
  giveFeedback,
  holdRecalled,
  importBundle,
  liftRecalledHold,
  listHolds,
  listRecalls,
  purgeRecalled,
  recall,
  showLink,
} from './index.ts';
import { ANALYSIS, linkNodes, Node, until } from './nodes.test-kit.ts';
import { Refusal } from '../../platform/errors.ts';
import { freePort } from '../../platform/testing/port.ts';

/** Nodes of Watchfloor, each a process with a database of its own: two over TLS with certificates, the third by files. */
let alpha: Node;
let bravo: Node;
let charlie: Node;
let bravoPort = 0;

const CERTIFICATES = new URL('../../platform/http/testdata/', import.meta.url);
const pem = (name: string): string => fileURLToPath(new URL(name, CERTIFICATES));

const tls = (port: number, name: string): Record<string, string> => ({
  WATCHFLOOR_FEDERATION_PORT: String(port),
  WATCHFLOOR_FEDERATION_CERTIFICATE: pem(`${name}.pem`),
  WATCHFLOOR_FEDERATION_KEY: pem(`${name}.key`),
});

before(async () => {
  const ports = [await freePort(), await freePort()] as const;
  bravoPort = ports[1];
  [alpha, bravo, charlie] = await Promise.all([
    Node.start('ALPHA', tls(ports[0], 'client')),
    Node.start('BRAVO', tls(ports[1], 'server')),
    Node.start('CHARLIE'),
  ]);
  const certificate = readFileSync(pem('ca.pem'), 'utf8');
  const side = (port: number) => ({ url: `https://localhost:${port}`, certificate });
  await linkNodes(alpha, bravo, {}, { a: side(ports[0]), b: side(ports[1]) });
});
after(async () => {
  await Promise.all([alpha.stop(), bravo.stop(), charlie.stop()]);
});

const TEXT =
  'Police in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026.';

async function at(node: Node) {
  return { centre: await node.centre(), principal: await node.officer(), purpose: ANALYSIS };
}

async function recallsAt(node: Node): Promise<RecallView[]> {
  const { centre, ...who } = await at(node);
  return (await centre.trust.desk({ ...who, act: 'test' }, listRecalls)).value;
}

const settled = (node: Node) => async () =>
  (await recallsAt(node)).every(({ holders }) => holders.every(({ state }) => state === 'answered'));

test('a report travels to whom it is released, is recalled, and its holder answers', async () => {
  const [hidden = ''] = await alpha.file('hidden.txt', `Hidden. ${TEXT}`, 'CONFIDENTIAL//REL TO ALPHA');
  const [above = ''] = await alpha.file('above.txt', `Above. ${TEXT}`, 'SECRET//REL TO BRAVO');
  const [eyes = ''] = await alpha.file('eyes.txt', `Eyes. ${TEXT}`, 'RESTRICTED//REL TO BRAVO//EYES-ONLY');
  const [report = ''] = await alpha.file('open.txt', TEXT, 'CONFIDENTIAL//OSPREY//REL TO BRAVO');
  await until('the report is at the partner’s', () => bravo.sees(report));
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
  for (const other of [hidden, above, eyes]) assert.equal(await bravo.sees(other), false);

  const asked = { report, reason: 'A source was wrong', kind: 'withdraw' } as const;
  await recall(await at(alpha), asked);
  await assert.rejects(recall(await at(alpha), asked), { code: 'RECALL_KNOWN' });
  assert.equal(await alpha.sees(report), false);
  await until('it is gone at the partner’s', async () => !(await bravo.sees(report)));
  assert.doesNotMatch((await bravo.get('/api/search?q=Mandokhel')).text, /Zarak Mandokhel/);
  await until('the partner’s receipt is here', settled(alpha));
  const [mine] = await recallsAt(alpha);
  assert.deepEqual(
    mine?.holders.map(({ parties, state, receipt }) => [parties, state, receipt?.held]),
    [[['BRAVO'], 'answered', true]],
  );
  const again = alpha.file('open.txt', TEXT, 'CONFIDENTIAL//OSPREY//REL TO BRAVO');
  await assert.rejects(again, { code: 'REPORT_RECALLED' });
});

test('each holder says what became of it: unread, kept for a court, lifted, erased; every word is signed', async () => {
  const [report = ''] = await alpha.file('held.txt', `Held. ${TEXT}`, 'RESTRICTED//REL TO BRAVO');
  await until('there', () => bravo.sees(report));
  await recall(await at(alpha), { report, reason: 'wrong', kind: 'withdraw' });
  const [{ id = '' } = {}] = await recallsAt(alpha);
  const said = async () => (await recallsAt(alpha)).find((one) => one.id === id)?.holders[0];
  const becomes = (did: string) => until(did, async () => (await said())?.did === did);
  await becomes('seen');
  const { centre } = await at(bravo);
  const second = { principal: await bravo.officer('second'), purpose: ANALYSIS };
  const asSecond = <T>(work: Parameters<typeof centre.trust.desk<T>>[1]) =>
    centre.trust.desk({ ...second, act: 'test' }, work);
  // The nodes live by the clock of the machine.
  const untilThen = new Date(Date.now() + 200 * 86_400_000).toISOString();
  await asSecond((desk) =>
    holdRecalled(centre, desk, id, { until: untilThen, reason: 'High Court 12/2026' }),
  );
  await becomes('legal-hold');
  assert.deepEqual((await said())?.receipt?.hold, {
    officer: 'second',
    reason: 'High Court 12/2026',
    until: untilThen,
  });
  await assert.rejects(purgeRecalled({ centre, ...second }, id, 'recalled'), { code: 'REPORT_HELD' });
  const [hold] = (await asSecond(listHolds)).value;
  await asSecond((desk) => liftRecalledHold(centre, desk, hold?.id ?? '', 'copied by the court'));
  await becomes('seen');
  await purgeRecalled({ centre, ...second }, id, 'recalled');
  await becomes('purged');
  assert.deepEqual(
    (await said())?.receipts.map(({ state }) => state),
    ['seen', 'legal-hold', 'seen', 'purged'],
  );
  assert.equal((await bravo.rows('select 1 from reports.body where report_id = $1', [report])).length, 0);
  assert.match((await bravo.get('/api/recalls', 'second')).text, /"state":"purged"/);
});

test('narrowed, corrected and withdrawn as an import: what is left is what the originator says', async () => {
  const wide = 'RESTRICTED//REL TO BRAVO';
  const [first = ''] = await alpha.file('narrow.txt', `Narrow. ${TEXT}`, wide);
  const [second = ''] = await alpha.file('wrong.txt', `Wrong. ${TEXT}`, wide);
  const [third = ''] = await alpha.file('undone.txt', `Undone. ${TEXT}`, wide);
  for (const one of [first, second, third]) await until('there', () => bravo.sees(one));
  const who = await at(alpha);
  await assert.rejects(
    recall(who, { report: first, reason: 'x', kind: 'narrow', marking: 'UNCLASSIFIED//REL TO ALL' }),
    { code: 'RECALL_REFUSED' },
  );
  const narrowed = await recall(who, {
    report: first,
    reason: 'too wide',
    kind: 'narrow',
    marking: 'CONFIDENTIAL//REL TO BRAVO',
  });
  const [correction = ''] = await alpha.file('right.txt', `Right. ${TEXT}`, wide);
  const corrected = { report: second, reason: 'wrong', kind: 'correct', correction } as const;
  const { value: known } = await recall(who, corrected);
  await assert.rejects(
    recall(who, corrected),
    (error) =>
      error instanceof Refusal && error.code === 'RECALL_KNOWN' && error.facts['recall'] === known.id,
  );
  const { withdrawReport } = await import('../reports/index.ts');
  await who.centre.trust.desk({ ...who, act: 'test' }, (desk) => withdrawReport(desk, third, 'a test'));
  const replacement = narrowed.value.replacement ?? '';
  await until('the old are gone', async () => {
    const seen = await Promise.all([first, second, third].map((one) => bravo.sees(one)));
    return seen.every((one) => !one);
  });
  await until(
    'the new are there',
    async () => (await bravo.sees(replacement)) && (await bravo.sees(correction)),
  );
  assert.match((await bravo.get(`/api/reports/${replacement}`)).text, /CONFIDENTIAL\/\/REL TO ALPHA, BRAVO/);
  await until('all receipts', settled(alpha));
});

test('what a holder says goes back to the originator, under the holder’s marking', async () => {
  const [report = ''] = await alpha.file('seen.txt', `Seen. ${TEXT}`, 'RESTRICTED//REL TO BRAVO');
  await until('there', () => bravo.sees(report));
  const holder = await at(bravo);
  const say = (given: object) =>
    holder.centre.trust.desk({ ...holder, act: 'test' }, (desk) =>
      giveFeedback(holder.centre, desk, { report, kind: 'sighting', words: 'At the crossing', ...given }),
    );
  await say({ value: '2026-11-19T06:00:00Z' });
  await say({
    kind: 'opinion',
    value: 'disagree',
    words: 'He was in Zhob',
    marking: 'RESTRICTED//REL TO BRAVO',
  });
  await assert.rejects(say({ kind: 'opinion', value: 'maybe' }), { code: 'FEEDBACK_INVALID' });
  const originator = await at(alpha);
  const heard = async (): Promise<Feedback[]> =>
    (await originator.centre.trust.desk({ ...originator, act: 'test' }, (desk) => feedbackOn(desk, report)))
      .value;
  await until('the sighting is back', async () => (await heard()).length > 0);
  const [sighting, ...others] = await heard();
  assert.deepEqual(
    [sighting?.kind, sighting?.party, sighting?.words, others.length],
    ['sighting', 'BRAVO', 'At the crossing', 0],
  );
  assert.match(sighting?.marking ?? '', /REL TO ALPHA, BRAVO.*ORIG BRAVO/);
});

test('a caller without the agreed certificate is refused, whatever it brings', async () => {
  const body = await alpha.rows<{ jws: string }>('select jws from federation.sent order by seq limit 1');
  const line = JSON.stringify({ jws: body[0]?.jws, payload: null });
  const status = await new Promise<string>((done, failed) => {
    const asked = request(
      `https://localhost:${bravoPort}/federation/messages`,
      {
        method: 'POST',
        ca: readFileSync(pem('ca.pem')),
        headers: { 'content-type': 'application/x-ndjson' },
      },
      (reply) => {
        let text = '';
        reply.on('data', (part: Buffer) => (text += part.toString()));
        reply.on('end', () => done(`${reply.statusCode} ${text}`));
      },
    );
    asked.on('error', failed);
    asked.end(line);
  });
  assert.match(status, /^403 .*CERTIFICATE_WRONG/);
});

test('by files: checked whole before anything is taken, harmless twice, and receipts go the same way', async () => {
  await linkNodes(alpha, charlie, {}, { a: { url: null }, b: { url: null } });
  const [a, c] = [await at(alpha), await at(charlie)];
  const carry = async (from: typeof a, name: string, to: typeof c) => {
    const { text } = await exportBundle(from.centre, await alpha.officer(), name);
    return { text, done: await importBundle(to.centre, to.principal, text) };
  };
  const [report = ''] = await alpha.file('file.txt', `By file. ${TEXT}`, 'RESTRICTED//REL TO CHARLIE');
  const { text } = await exportBundle(a.centre, a.principal, 'charlie');
  const lines = text.trimEnd().split('\n');
  const broken = lines.map((line, index) =>
    index === lines.length - 1 ? line.replace('payload":"', 'payload":"x') : line,
  );
  await assert.rejects(importBundle(c.centre, c.principal, broken.join('\n')), { code: 'HASH_DIFFERS' });
  assert.equal((await charlie.rows('select 1 from federation.received')).length, 0, 'nothing was taken');
  await carry(a, 'charlie', c);
  await carry(a, 'charlie', c);
  assert.equal(await charlie.sees(report), true);
  assert.equal((await charlie.rows('select 1 from reports.report')).length, 1);
  await carry(c, 'alpha', a);
  await recall(a, { report, reason: 'wrong', kind: 'withdraw' });
  await carry(a, 'charlie', c);
  assert.equal(await charlie.sees(report), false);
  assert.equal(await settled(alpha)(), false);
  await carry(c, 'alpha', a);
  assert.equal(await settled(alpha)(), true);
  const stands = await a.centre.trust.desk({ ...a, act: 'test' }, (desk) => showLink(desk, 'charlie'));
  assert.deepEqual([stands.waiting, stands.refusals.length], [0, 0]);
});
