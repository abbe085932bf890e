import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import { signJws, thumbprint } from '../../platform/crypto/jws.ts';
import { reportIdOf } from '../reports/index.ts';
import { Hostile, keysOf, keyText, MARKING, type Forgery, type SigningKeys } from './hostile.test-kit.ts';
import { acceptInvitation, approveLink } from './index.ts';
import { ANALYSIS, Node } from './nodes.test-kit.ts';

/** A real node, and a partner who has a key and an agreement, and sends whatever it likes. */
let alpha: Node;
let hostile: Hostile;
const victim = keysOf();

before(async () => {
  alpha = await Node.start('ALPHA');
  const centre = await alpha.centre();
  const by = async (handle: string) => ({
    principal: await alpha.officer(handle),
    purpose: ANALYSIS,
    act: 'test',
  });
  hostile = await Hostile.invited(alpha);
  const { answer } = hostile;
  const wider = { ...answer, terms: { ...answer.terms, level: 4 } };
  await assert.rejects(hostile.answers(wider), { code: 'INVITATION_INVALID' }, 'terms nobody offered');
  const ours = { ...answer.b, parties: [{ code: 'ALPHA', name: 'Alpha', country: 'XX' }] };
  await assert.rejects(hostile.answers({ ...answer, b: ours }), { code: 'PARTY_IS_OURS' });
  await hostile.answers();
  await assert.rejects(
    centre.trust.desk(await by('chief'), (desk) => approveLink(desk, 'mallory')),
    { code: 'SECOND_PERSON' },
  );
  await centre.trust.desk(await by('second'), (desk) => approveLink(desk, 'mallory'));
  const side = { parties: ['ALPHA'], url: alpha.url, certificate: null };
  const again = { name: 'other', file: hostile.file, side };
  await assert.rejects(
    centre.trust.desk(await by('chief'), (desk) => acceptInvitation(desk, centre.keys, again)),
    { code: 'LINK_EXISTS' },
  );
});
after(() => alpha.stop());

const own = (): string => hostile.own;
const peerNode = (): string => hostile.invitation.a.node;
const message: Hostile['message'] = (...given) => hostile.message(...given);
const report = (forgery?: Forgery): string => hostile.report(forgery);
const post: Hostile['post'] = (body) => hostile.post(body);
const outcome: Hostile['outcome'] = (kind, payload) => hostile.outcome(kind, payload);
const refusedWith: Hostile['refusedWith'] = (made, code) => hostile.refusedWith(made, code);

const statement = (type: string, body: object, keys: SigningKeys = hostile.keys): string =>
  signJws(keys, type, JSON.stringify(body));

test('an honest message is taken in once, however often it comes', async () => {
  const first = message('report', report());
  assert.equal((await post(first.line)).status, 200);
  [hostile.seq, hostile.prev] = [1, first.hash];
  assert.equal((await post(first.line)).status, 200);
  assert.equal((await alpha.rows('select 1 from federation.received')).length, 1);
  assert.equal((await alpha.rows('select 1 from reports.report')).length, 1);
});

test('envelopes that are not the next, not the partner’s or not whole are refused with a reason, and logged', async () => {
  const payload = report({ text: 'Another.' });
  await refusedWith(message('report', payload, {}, victim), 'SIGNATURE_INVALID');
  await refusedWith(message('report', payload, { to: own() }), 'WRONG_LINK');
  await refusedWith(message('report', payload, { from: thumbprint(victim.publicKey) }), 'WRONG_LINK');
  await refusedWith(
    message('report', payload, { link: '00000000-0000-8000-8000-00000000000f' }),
    'LINK_UNKNOWN',
  );
  await refusedWith(message('report', payload, { seq: 9 }), 'GAP');
  await refusedWith(message('report', payload, { prev: '0'.repeat(64) }), 'CHAIN_BROKEN');
  await refusedWith(message('report', payload, { hash: '0'.repeat(64) }), 'HASH_DIFFERS');
  await refusedWith(message('report', payload, { seq: 1, prev: '' }), 'REPLAYED');
  const ahead = new Date(Date.now() + 3_600_000).toISOString();
  await refusedWith(message('report', payload, { at: ahead }), 'CLOCK_AHEAD');
  const { line } = message('report', payload);
  await refusedWith(
    line.replace('Another', 'Anothes').replace('payload":"{', 'payload":"x{'),
    'HASH_DIFFERS',
  );
  for (const junk of ['', '{}', 'x', '[]', '{"jws":"a.b.c","payload":null}', `${'['.repeat(50_000)}`]) {
    const { status } = await post(junk);
    assert.ok(status >= 400 && status < 500, `${junk.slice(0, 20)} ${status}`);
  }
  const codes = await alpha.rows<{ code: string }>(
    'select distinct code from federation.refusal order by code',
  );
  assert.deepEqual(
    codes.map(({ code }) => code),
    ['CHAIN_BROKEN', 'CLOCK_AHEAD', 'GAP', 'HASH_DIFFERS', 'REPLAYED', 'SIGNATURE_INVALID', 'WRONG_LINK'],
  );
  assert.equal((await alpha.rows('select 1 from reports.report')).length, 1, 'nothing came of any of it');
});

test('a delivery that is not the partner’s costs one entry of the log, with the reason in it', async () => {
  const entries = () =>
    alpha.rows<{ body: string }>(
      `select body from trust.log_entry where body like '%"act":"partner.%' order by seq`,
    );
  const before = (await entries()).length;
  await refusedWith(message('report', report({ text: 'Forged.' }), {}, victim), 'SIGNATURE_INVALID');
  const [entry, ...more] = (await entries()).slice(before);
  assert.equal(more.length, 0, more.map(({ body }) => body).join('\n'));
  assert.match(entry?.body ?? '', /"code":"SIGNATURE_INVALID"/);
});

test('what a message asks for is refused by itself: forged, widened, lying, above the agreement, in a circle', async () => {
  const lies: readonly (readonly [Forgery, string])[] = [
    [{ party: 'ALPHA', text: 'In the name of this centre.' }, 'ORIGIN_FORGED'],
    [
      { original: MARKING, marking: 'UNCLASSIFIED//REL TO ALL//ORIG MALLORY', text: 'Wider.' },
      'MARKING_WIDENED',
    ],
    [{ marking: 'TOP SECRET//REL TO ALPHA//ORIG MALLORY', text: 'Above.' }, 'ABOVE_AGREEMENT'],
    [{ marking: 'RESTRICTED//KESTREL//REL TO ALPHA//ORIG MALLORY', text: 'Walled.' }, 'ABOVE_AGREEMENT'],
    [{ sha256: 'a'.repeat(64), text: 'Other bytes.' }, 'REPORT_DIFFERS'],
    [
      { report: reportIdOf('MALLORY', 'b'.repeat(64), 0, null), text: 'The id of another.' },
      'REPORT_UNREADABLE',
    ],
    [{ hops: [own(), peerNode(), own()], text: 'Round.' }, 'CYCLE'],
    [{ hops: [thumbprint(victim.publicKey)], text: 'Not through the sender.' }, 'CYCLE'],
  ];
  for (const [lie, code] of lies)
    assert.equal(await outcome('report', report(lie)), code, JSON.stringify(lie));
  assert.equal(
    await outcome(
      'report',
      report({ party: 'VICTIM', signer: victim, marking: MARKING.replaceAll('MALLORY', 'VICTIM') }),
    ),
    'filed',
  );
  const stolen = report({
    party: 'VICTIM',
    text: 'As the victim, with the sender’s key.',
    marking: MARKING.replaceAll('MALLORY', 'VICTIM'),
  });
  assert.equal(await outcome('report', stolen), 'ORIGIN_FORGED', 'the key first met stands');
  const widened = report({ marking: 'UNCLASSIFIED//REL TO ALL//ORIG MALLORY' });
  assert.equal(await outcome('report', widened), 'MARKING_WIDENED', 'a later version of what is held');
  assert.equal(await outcome('report', '{"origin":1}'), 'ENVELOPE_INVALID');
  assert.equal(await outcome('report', null), 'withheld');
  assert.equal(await outcome('teleport', 'anything'), 'not-understood');
  assert.equal((await alpha.rows('select 1 from reports.report')).length, 2);
});

test('a recall counts only from the originator’s node; a receipt only from the holder’s', async () => {
  const text = 'Zarak Mandokhel was seen in Sibi.';
  const [mine = ''] = await alpha.file('own.txt', text, 'RESTRICTED//REL TO ALPHA');
  const recallOf = (party: string, id: string, keys: SigningKeys = hostile.keys) =>
    statement(
      'watchfloor-recall',
      {
        v: 1,
        recall: reportIdOf('recall', id, hostile.seq, null),
        report: id,
        party,
        node: thumbprint(keys.publicKey),
        key: keyText(keys),
        kind: 'withdraw',
        replacement: null,
        reason: 'x',
        at: '2026-11-22T00:00:00.000Z',
        dueAt: '2026-11-23T00:00:00.000Z',
      },
      keys,
    );
  assert.equal(await outcome('recall', recallOf('ALPHA', mine)), 'ORIGIN_FORGED');
  assert.equal(await outcome('recall', recallOf('MALLORY', mine)), 'NOT_YOUR_REPORT');
  assert.equal(
    await outcome('recall', recallOf('VICTIM', reportIdOf('VICTIM', sha256Hex(text), 0, null))),
    'ORIGIN_FORGED',
  );
  assert.equal(await alpha.sees(mine), true);
  const held = reportIdOf('MALLORY', sha256Hex(text), 0, null);
  assert.equal(await alpha.sees(held), true);
  assert.equal(await outcome('recall', recallOf('MALLORY', held)), 'recalled');
  assert.equal(await alpha.sees(held), false);
  assert.equal(await outcome('report', report()), 'recalled', 'it does not come back');
  const late = 'Not yet come.';
  assert.equal(
    await outcome('recall', recallOf('MALLORY', reportIdOf('MALLORY', sha256Hex(late), 0, null))),
    'recalled',
  );
  assert.equal(await outcome('report', report({ text: late })), 'recalled', 'a recall before its report');
});

test('events of tips are refused where forged, out of order, on what is not held, or of another’s side', async () => {
  const text = 'A lorry was seen in Turbat.';
  assert.equal(await outcome('report', report({ text })), 'filed');
  const held = reportIdOf('MALLORY', sha256Hex(text), 0, null);
  const sent = {
    kind: 'sent',
    report: held,
    to: 'ALPHA',
    precedence: 'FLASH',
    subject: 'A lorry',
    requested: 'Stop it',
    limits: '',
    dueAt: null,
    marking: MARKING,
  };
  const told = (said: object, change: object = {}, keys: SigningKeys = hostile.keys): string =>
    statement(
      'watchfloor-tip',
      {
        v: 1,
        node: thumbprint(keys.publicKey),
        key: keyText(keys),
        tip: null,
        party: 'MALLORY',
        agency: 'MALLORY',
        after: [],
        at: '2026-11-22T00:00:00.000Z',
        marking: null,
        said,
        ...change,
      },
      keys,
    );
  const says = (...given: Parameters<typeof told>): Promise<string> => outcome('tip', told(...given));
  const nowhere = '00000000-0000-8000-8000-00000000000f';
  assert.equal(await says({ ...sent, report: nowhere }), 'TIP_UNKNOWN', 'a report that is not here');
  assert.equal(await says(sent, { party: 'ALPHA', agency: 'ALPHA' }), 'ORIGIN_FORGED');
  const inVictimsName = { party: 'VICTIM', agency: 'VICTIM' };
  assert.equal(await says(sent, inVictimsName), 'ORIGIN_FORGED');
  assert.equal(await says(sent, inVictimsName, victim), 'TIP_UNKNOWN', 'carried for another');
  assert.equal(await says({ ...sent, marking: MARKING.replace('RESTRICTED', 'SECRET') }), 'ABOVE_AGREEMENT');
  assert.equal(await says({ ...sent, words: 'more' }), 'ENVELOPE_INVALID');
  assert.equal(await says(sent), 'received');
  assert.equal(await says(sent), 'known', 'once, however often');
  const [tip] = await alpha.rows<{ id: string }>('select id from tips.tip');
  const [receipt] = await alpha.rows<{ id: string }>(
    `select id from tips.event where statement #>> '{said,kind}' = 'received'`,
  );
  assert.ok(tip && receipt);
  const on = { tip: tip.id, after: [receipt.id] };
  const closed = { kind: 'closed', words: 'Done' };
  assert.equal(await says({ kind: 'acknowledged' }, on), 'TIP_NOT_YOURS', 'in the name of the other side');
  assert.equal(await says(closed, on), 'TIP_STEP_NOT_POSSIBLE');
  assert.equal(await says(closed, { ...on, after: [nowhere] }), 'TIP_OUT_OF_ORDER');
  assert.equal(await says(closed, { ...on, after: [] }), 'TIP_OUT_OF_ORDER');
  assert.equal(await says(closed, { ...on, tip: nowhere }), 'TIP_UNKNOWN');
  assert.equal(await says(closed, { ...on, ...inVictimsName }, victim), 'TIP_UNKNOWN', 'no part in it');
  assert.equal(
    (await alpha.rows('select 1 from tips.event')).length,
    2,
    'nothing of all that is in the record',
  );
});
