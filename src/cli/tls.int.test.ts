import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readTlsIdentity } from '../platform/http/tls-files.ts';
import { Node } from '../slices/federation/nodes.test-kit.ts';
import { apiToken } from '../trust/session.ts';
import { freePort } from '../platform/testing/port.ts';

/** The server itself over TLS, as a process: TAXII asks for HTTPS (TAXII 2.1 §8.5.1). */
const pem = (name: string): string =>
  fileURLToPath(new URL(`../platform/http/testdata/${name}`, import.meta.url));
let node: Node;
let redirectPort = 0;

before(async () => {
  redirectPort = await freePort();
  node = await Node.start('ALPHA', {
    WATCHFLOOR_TLS_CERTIFICATE: pem('server.pem'),
    WATCHFLOOR_TLS_KEY: pem('server.key'),
    WATCHFLOOR_HTTP_REDIRECT_PORT: String(redirectPort),
  });
});
after(() => node.stop());

interface Got {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

function ask(path: string, options: RequestOptions = {}): Promise<Got> {
  return new Promise((done, failed) => {
    const asked = request(
      new URL(path, node.url.replace('127.0.0.1', 'localhost')),
      { ca: readFileSync(pem('ca.pem')), agent: false, ...options },
      (reply) => {
        let text = '';
        reply.on('data', (part: Buffer) => (text += part.toString()));
        reply.on('end', () => done({ status: reply.statusCode ?? 0, headers: reply.headers, text }));
      },
    );
    asked.on('error', failed);
    asked.end();
  });
}

test('TAXII, API and sign-in over TLS 1.2 and 1.3; a session is for TLS alone', async () => {
  assert.match(node.url, /^https:/);
  const { keys } = await node.centre();
  const token = apiToken(keys.sessionSecret, 'chief', '2999-01-01T00:00:00.000Z');
  const headers = {
    accept: 'application/taxii+json;version=2.1',
    authorization: `Basic ${Buffer.from(`chief:${token}`).toString('base64')}`,
  };
  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
    const found = await ask('/taxii2/', { headers, maxVersion });
    assert.equal(found.status, 200);
    assert.equal(found.headers['content-type'], 'application/taxii+json;version=2.1');
    assert.match(String(found.headers['strict-transport-security']), /^max-age=\d{7,}/);
  }
  assert.equal((await ask('/taxii2/')).status, 401);
  const out = await ask('/api/sign-out', { method: 'POST' });
  assert.match(String(out.headers['set-cookie']), /; Secure/);
});

test('refused: an older TLS, an authority that is not trusted, and plain HTTP on that port', async () => {
  await assert.rejects(
    ask('/healthz', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }),
    /protocol|version/i,
  );
  await assert.rejects(ask('/healthz', { ca: [] }), /certificate/i);
  await assert.rejects(fetch(node.url.replace('https:', 'http:')));
});

test('plain HTTP on the redirect port: a reader is sent on, what brings a secret or a body is refused', async () => {
  const plain = `http://localhost:${redirectPort}`;
  const sent = await fetch(`${plain}/taxii2/?x=1`, { redirect: 'manual' });
  const port = new URL(node.url).port;
  assert.deepEqual(
    [sent.status, sent.headers.get('location')],
    [308, `https://localhost:${port}/taxii2/?x=1`],
  );
  for (const init of [{ method: 'POST', body: '{}' }, { headers: { authorization: 'Bearer x' } }]) {
    const refused = await fetch(`${plain}/api/me`, { redirect: 'manual', ...init });
    assert.equal(refused.status, 403);
    assert.match(await refused.text(), /TLS_NEEDED/);
  }
});

test('a certificate without its key, or with another’s, is refused before anything listens', () => {
  const read = (cert: string, key: string) =>
    readTlsIdentity({ name: 'tlsCertificate', file: cert }, { name: 'tlsKey', file: key });
  assert.equal(read('', ''), null);
  assert.throws(() => read(pem('server.pem'), ''), { code: 'TLS_FILES' });
  assert.throws(() => read(pem('server.pem'), pem('client.key')), { code: 'TLS_FILES' });
  assert.match(read(pem('server.pem'), pem('server.key'))?.key ?? '', /PRIVATE KEY/);
});
