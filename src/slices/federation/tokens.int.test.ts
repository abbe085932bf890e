import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { changeLink, findLink } from './index.ts';
import { ANALYSIS, linkNodes, Node, until } from './nodes.test-kit.ts';
import { assertionFor, ASSERTION_TYPE, TOKEN_PATH } from './tokens.ts';

/** Two nodes as processes; each asks of the other a token of its own instead of a certificate. */
let alpha: Node;
let bravo: Node;

before(async () => {
  [alpha, bravo] = await Promise.all([Node.start('ALPHA'), Node.start('BRAVO')]);
  await linkNodes(alpha, bravo, {}, { a: { tokens: true }, b: { tokens: true } });
});
after(() => Promise.all([alpha.stop(), bravo.stop()]));

async function assertion(): Promise<string> {
  const centre = await alpha.centre();
  const who = { principal: await alpha.officer(), purpose: ANALYSIS, act: 'test' };
  const link = await centre.trust.desk(who, (desk) => findLink(desk, 'bravo'));
  return assertionFor(centre.keys, link, centre.clock.now());
}

async function askToken(form: Record<string, string> | string, type = 'application/x-www-form-urlencoded') {
  const reply = await fetch(`${bravo.url}${TOKEN_PATH}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
  });
  const json = (await reply.json()) as { error?: string; access_token?: string; expires_in?: number };
  return { status: reply.status, headers: reply.headers, ...json };
}

const formWith = async (more: Record<string, string> = {}): Promise<Record<string, string>> => ({
  grant_type: 'client_credentials',
  client_assertion_type: ASSERTION_TYPE,
  client_assertion: await assertion(),
  ...more,
});

/** The first message of alpha’s, once more: the token is asked before anything of it is looked at. */
async function deliver(token: string | null): Promise<Response> {
  const [row] = await alpha.rows<{ jws: string }>('select jws from federation.sent order by seq limit 1');
  return fetch(`${bravo.url}/federation/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-ndjson',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ jws: row?.jws, payload: null }),
  });
}

test('reports and receipts travel both ways with tokens, which each node fetches by itself', async () => {
  const [report = ''] = await alpha.file(
    'one.txt',
    'Zarak Mandokhel was seen in Sibi.',
    'RESTRICTED//REL TO BRAVO',
  );
  await until('there', () => bravo.sees(report));
  const [other = ''] = await bravo.file(
    'two.txt',
    'Bilal Kohistani was seen in Zhob.',
    'RESTRICTED//REL TO ALPHA',
  );
  await until('back', () => alpha.sees(other));
  const given = await bravo.rows("select 1 from trust.log_entry where body like '%partner.token%'");
  assert.ok(given.length > 0 && given.length < 4, `${given.length} tokens: kept for as long as they hold`);
});

test('a token of the form, with its time; messages without one, or with another, are refused as RFC 6750 says', async () => {
  const given = await askToken(await formWith());
  assert.deepEqual([given.status, given.expires_in], [200, 300]);
  assert.equal(given.headers.get('cache-control'), 'no-store');
  const without = await deliver(null);
  assert.deepEqual(
    [without.status, without.headers.get('www-authenticate')],
    [401, 'Bearer realm="federation"'],
  );
  assert.match(await without.text(), /TOKEN_NEEDED/);
  const wrong = await deliver(await assertion());
  assert.match(wrong.headers.get('www-authenticate') ?? '', /error="invalid_token"/);
  // With the token it is known already: harmless.
  assert.equal((await deliver(given.access_token ?? '')).status, 200);
});

test('refusals of the token endpoint are those of RFC 6749 §5.2, and tell nobody which links there are', async () => {
  const once = await formWith();
  assert.equal((await askToken(once)).status, 200);
  const forged = `${(once['client_assertion'] ?? '').slice(0, -4)}AAAA`;
  const cases: readonly (readonly [string, number, Record<string, string> | string, string?])[] = [
    ['invalid_client', 401, once],
    ['invalid_client', 401, await formWith({ client_assertion: forged })],
    ['invalid_client', 401, await formWith({ client_assertion: 'x.y.z' })],
    ['invalid_client', 401, await formWith({ client_assertion_type: 'other' })],
    ['invalid_client', 401, await formWith({ client_id: 'other' })],
    ['unsupported_grant_type', 400, await formWith({ grant_type: 'password' })],
    ['invalid_scope', 400, await formWith({ scope: 'everything' })],
    ['invalid_request', 400, ''],
    ['invalid_request', 400, 'grant_type=client_credentials&grant_type=client_credentials'],
    ['invalid_request', 400, '{"grant_type":"client_credentials"}', 'application/json'],
    ['invalid_request', 400, `grant_type=${'x'.repeat(20_000)}`],
  ];
  for (const [error, status, form, type] of cases) {
    const refused = await askToken(form, type);
    assert.deepEqual([refused.error, refused.status], [error, status], JSON.stringify(form).slice(0, 200));
    assert.equal(refused.headers.get('cache-control'), 'no-store');
  }
  assert.equal((await fetch(`${bravo.url}${TOKEN_PATH}`)).status, 404);
});

test('a suspended link gets no token', async () => {
  const centre = await bravo.centre();
  const who = { principal: await bravo.officer(), purpose: ANALYSIS, act: 'test' };
  await centre.trust.desk(who, (desk) => changeLink(desk, 'alpha', 'suspended', 'a test'));
  assert.equal((await askToken(await formWith())).error, 'unauthorized_client');
});
