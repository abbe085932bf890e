import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sha256Hex } from '../../platform/crypto/hash.ts';
import { signJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import { reportIdOf } from '../reports/index.ts';
import { acceptInvitation, approveLink, invitePartner, listLinks, takeAnswer } from './index.ts';
import { ANALYSIS, Node, TERMS } from './nodes.test-kit.ts';
import { Agreement, type Envelope, type OriginStatement, readAs, type ReportPayload } from './wire.ts';

/** A real node, and a partner who has a key and an agreement, and sends whatever it likes. */
let alpha: Node;
let linkId = '';
const mallory = keysOf();
const victim = keysOf();

function keysOf(): Pick<Keys, 'sign' | 'publicKey'> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return { sign: (message) => sign(null, message, key), publicKey: new Uint8Array(spki.subarray(-32)) };
}

const keyText = (keys: Pick<Keys, 'publicKey'>): string => Buffer.from(keys.publicKey).toString('base64url');

before(async () => {
  alpha = await Node.start('ALPHA');
  const centre = await alpha.centre();
  const by = async (handle: string) => ({
    principal: await alpha.officer(handle),
    purpose: ANALYSIS,
    act: 'test',
  });
  const side = { parties: ['ALPHA'], url: alpha.url, certificate: null };
  const file = await centre.trust.desk(await by('chief'), (desk) =>
    invitePartner(desk, centre.keys, { name: 'mallory', terms: TERMS, side }),
  );
  const text = Buffer.from(file.agreement.split('.')[1] ?? '', 'base64url').toString();
  const invitation = readAs(Agreement, text);
  assert.ok(invitation !== null);
  linkId = invitation.link;
  const b = {
    node: thumbprint(mallory.publicKey),
    key: keyText(mallory),
    url: null,
    certificate: null,
    parties: [{ code: 'MALLORY', name: 'Mallory', country: 'XX' }],
  };
  const answerOf = (agreement: object) => ({
    watchfloor: 'answer' as const,
    agreement: signJws(mallory, 'watchfloor-agreement', JSON.stringify(agreement)),
  });
  const take = async (agreement: object) =>
    centre.trust.desk(await by('chief'), (desk) => takeAnswer(desk, centre.keys, answerOf(agreement)));
  const wider = { ...invitation, terms: { ...invitation.terms, level: 4 }, b };
  await assert.rejects(take(wider), { code: 'INVITATION_INVALID' }, 'terms nobody offered');
  const ours = { ...b, parties: [{ code: 'ALPHA', name: 'Alpha', country: 'XX' }] };
  await assert.rejects(take({ ...invitation, b: ours }), { code: 'PARTY_IS_OURS' });
  await take({ ...invitation, b });
  await assert.rejects(
    centre.trust.desk(await by('chief'), (desk) => approveLink(desk, 'mallory')),
    {
      code: 'SECOND_PERSON',
    },
  );
  await centre.trust.desk(await by('second'), (desk) => approveLink(desk, 'mallory'));
  const again = { name: 'other', file, side };
  await assert.rejects(
    centre.trust.desk(await by('chief'), (desk) => acceptInvitation(desk, centre.keys, again)),
    { code: 'LINK_EXISTS' },
  );
});
after(() => alpha.stop());

let seq = 0;
let prev = '';

const own = (): string => thumbprint(mallory.publicKey);

async function peerNode(): Promise<string> {
  const centre = await alpha.centre();
  const who = { principal: await alpha.officer(), purpose: ANALYSIS, act: 'test' };
  const [link] = await centre.trust.desk(who, listLinks);
  return link?.own.node ?? '';
}

interface Made {
  readonly line: string;
  readonly hash: string;
}

async function message(
  kind: string,
  payload: string | null,
  change: Partial<Envelope> = {},
  keys = mallory,
): Promise<Made> {
  const envelope: Envelope = {
    v: 1,
    id: '00000000-0000-8000-8000-000000000001',
    link: linkId,
    from: own(),
    to: await peerNode(),
    seq: seq + 1,
    kind,
    at: new Date().toISOString(),
    hash: sha256Hex(payload ?? ''),
    bytes: Buffer.byteLength(payload ?? ''),
    prev,
    ...change,
  };
  const id = `${String(envelope.seq).padStart(8, '0')}-0000-8000-8000-000000000001`;
  const jws = signJws(keys, 'watchfloor-message', JSON.stringify({ ...envelope, id }));
  return { line: JSON.stringify({ jws, payload }), hash: sha256Hex(jws) };
}

async function post(body: string): Promise<{ status: number; text: string }> {
  const reply = await fetch(`${alpha.url}/federation/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body,
  });
  return { status: reply.status, text: await reply.text() };
}

/** Sends one that is taken in, and tells what came of it. */
async function outcome(kind: string, payload: string | null): Promise<string> {
  const { line, hash } = await message(kind, payload);
  const { status, text } = await post(line);
  assert.equal(status, 200, text);
  [seq, prev] = [seq + 1, hash];
  const rows = await alpha.rows<{ outcome: string }>(
    'select outcome from federation.received where seq = $1',
    [seq],
  );
  return rows[0]?.outcome ?? 'nothing';
}

async function refusedWith(made: Made | string, code: string): Promise<void> {
  const { status, text } = await post(typeof made === 'string' ? made : made.line);
  assert.ok(status >= 400 && status < 500, `${status} ${text}`);
  assert.match(text, new RegExp(`"code":"${code}"`));
}

interface Forgery {
  readonly party?: string;
  readonly signer?: Pick<Keys, 'sign' | 'publicKey'>;
  readonly marking?: string;
  readonly original?: string;
  readonly report?: string;
  readonly sha256?: string;
  readonly hops?: readonly string[];
  readonly text?: string;
}

const MARKING = 'RESTRICTED//REL TO ALPHA, MALLORY//ORIG MALLORY';

function report(forgery: Forgery = {}): string {
  const {
    party = 'MALLORY',
    signer = mallory,
    marking = MARKING,
    text = 'Zarak Mandokhel was seen in Sibi.',
  } = forgery;
  const bytes = Buffer.from(text);
  const node = thumbprint(signer.publicKey);
  const origin: OriginStatement = {
    v: 1,
    report: forgery.report ?? reportIdOf(party, sha256Hex(bytes), 0, null),
    party,
    node,
    key: keyText(signer),
    sha256: forgery.sha256 ?? sha256Hex(bytes),
    marking: forgery.original ?? marking,
    grade: 'C3',
    sourceType: 'OSINT',
    precedence: 'ROUTINE',
    reference: null,
    filedAt: '2026-11-20T00:00:00.000Z',
    supersedes: null,
    revision: null,
  };
  const payload: ReportPayload = {
    origin: signJws(signer, 'watchfloor-origin', JSON.stringify(origin)),
    marking,
    hops: [...(forgery.hops ?? (node === own() ? [own()] : [node, own()]))],
    path: 'note.txt',
    format: 'text',
    encoding: 'utf-8',
    dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' },
    bytes: bytes.toString('base64'),
  };
  return JSON.stringify(payload);
}

const statement = (type: string, body: object, keys = mallory): string =>
  signJws(keys, type, JSON.stringify(body));

test('an honest message is taken in once, however often it comes', async () => {
  const first = await message('report', report());
  assert.equal((await post(first.line)).status, 200);
  [seq, prev] = [1, first.hash];
  assert.equal((await post(first.line)).status, 200);
  assert.equal((await alpha.rows('select 1 from federation.received')).length, 1);
  assert.equal((await alpha.rows('select 1 from reports.report')).length, 1);
});

test('envelopes that are not the next, not the partner’s or not whole are refused with a reason, and logged', async () => {
  const payload = report({ text: 'Another.' });
  await refusedWith(await message('report', payload, {}, victim), 'SIGNATURE_INVALID');
  await refusedWith(await message('report', payload, { to: own() }), 'WRONG_LINK');
  await refusedWith(await message('report', payload, { from: thumbprint(victim.publicKey) }), 'WRONG_LINK');
  await refusedWith(
    await message('report', payload, { link: '00000000-0000-8000-8000-00000000000f' }),
    'LINK_UNKNOWN',
  );
  await refusedWith(await message('report', payload, { seq: 9 }), 'GAP');
  await refusedWith(await message('report', payload, { prev: '0'.repeat(64) }), 'CHAIN_BROKEN');
  await refusedWith(await message('report', payload, { hash: '0'.repeat(64) }), 'HASH_DIFFERS');
  await refusedWith(await message('report', payload, { seq: 1, prev: '' }), 'REPLAYED');
  const ahead = new Date(Date.now() + 3_600_000).toISOString();
  await refusedWith(await message('report', payload, { at: ahead }), 'CLOCK_AHEAD');
  const { line } = await message('report', payload);
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
    [{ hops: [own(), await peerNode(), own()], text: 'Round.' }, 'CYCLE'],
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
  const recallOf = (party: string, id: string, keys = mallory) =>
    statement(
      'watchfloor-recall',
      {
        v: 1,
        recall: reportIdOf('recall', id, seq, null),
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
