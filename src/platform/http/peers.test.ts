import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { backoffMs, retryAfterMs } from './peers-backoff.ts';
import { peerClient, PeerFailed, type PeerSettings } from './peers.ts';

const closers: (() => void)[] = [];
after(() => {
  for (const close of closers) close();
});

async function listening(server: Server & { closeAllConnections(): void }): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const serve = async (listener: RequestListener): Promise<string> =>
  `http://localhost:${await listening(createServer(listener))}/`;

function client(address: string, settings: Partial<PeerSettings> = {}) {
  const made = peerClient({ address, ...settings });
  closers.push(() => made.close());
  return made;
}

const failing = (why: string) => (error: unknown) => error instanceof PeerFailed && error.why === why;
const file = (name: string): string => readFileSync(new URL(`./testdata/${name}`, import.meta.url), 'utf8');

test('what is asked goes out, what is answered comes back, packed or not', async () => {
  const address = await serve((request, response) => {
    assert.equal(request.headers['accept-encoding'], 'gzip, deflate');
    response.setHeader('x-path', request.url ?? '');
    if (request.url === '/packed')
      response.setHeader('content-encoding', 'gzip').end(gzipSync('ہاں'.repeat(9)));
    else request.pipe(response.writeHead(207));
  });
  const peer = client(address);
  const echoed = await peer.request({ method: 'POST', path: 'a/b', body: 'ہاں' });
  assert.equal(echoed.status, 207);
  assert.equal(echoed.headers['x-path'], '/a/b');
  assert.equal(Buffer.from(echoed.body).toString(), 'ہاں');
  assert.equal(Buffer.from((await peer.request({ path: '/packed' })).body).toString(), 'ہاں'.repeat(9));
});

test('only what was configured is spoken to', async () => {
  const reached: string[] = [];
  const other = await serve((request, response) => {
    reached.push(request.url ?? '');
    response.end('other');
  });
  const address = await serve((request, response) => {
    const to = { '/near': '/here', '/far': other, '/round': '/round', '/http': 'ftp://localhost/' }[
      request.url ?? ''
    ];
    if (to === undefined) response.end('here');
    else response.writeHead(302, { location: to }).end();
  });
  const peer = client(address);
  const near = await peer.request({ path: 'near' });
  assert.equal(near.url, `${address}here`);
  for (const path of [
    'far',
    'round',
    'http',
    other,
    'http://localhost:1/',
    '//127.0.0.1:1/',
    'file:///etc/passwd',
  ])
    await assert.rejects(peer.request({ path }), failing('redirect'), path);
  await assert.rejects(peer.request({ method: 'POST', path: 'near', body: '{}' }), failing('redirect'));
  assert.deepEqual(reached, []);
  const wider = client(address, { allowed: [other] });
  assert.equal(Buffer.from((await wider.request({ path: 'far' })).body).toString(), 'other');
});

test('plain http is for this machine, unless that is waived', () => {
  for (const address of [
    'http://203.0.113.9/',
    'http://partner.example/',
    'http://127.0.0.1.example/',
    'ftp://localhost/',
    'https://user:secret@partner.example/',
    'no address',
  ])
    assert.throws(() => peerClient({ address }), failing('address'), address);
  for (const address of [
    'http://127.8.0.1:9/',
    'http://[::1]:9/',
    'http://localhost/',
    'https://partner.example/',
  ])
    client(address);
  client('http://partner.example/', { plainHttp: true });
});

test('an answer too large, too late or broken is told as such, and bounded', async () => {
  const limits = { maxBytes: 50_000, maxDecodedBytes: 100_000 };
  const timeouts = { headMs: 300, idleMs: 300, totalMs: 900 };
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  const answers: Record<string, RequestListener> = {
    '/large': (_, response) => response.end('x'.repeat(60_000)),
    '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(bomb),
    '/silent': () => undefined,
    '/stalls': (_, response) => void response.write('{'),
    '/drips': (_, response) => {
      const timer = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(timer));
    },
    '/cut': (_, response) => {
      response.setHeader('content-length', 100).write('{');
      setTimeout(() => response.destroy(), 20);
    },
    '/mispacked': (_, response) => response.setHeader('content-encoding', 'gzip').end('no gzip'),
    '/cut-gzip': (_, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync('abc').subarray(0, 15)),
    '/brotli': (_, response) => response.setHeader('content-encoding', 'br').end('?'),
  };
  const address = await serve((request, response) => answers[request.url ?? '']?.(request, response));
  const peer = client(address, { limits, timeouts });
  const expected = {
    large: 'size',
    bomb: 'size',
    silent: 'time',
    stalls: 'time',
    drips: 'time',
    cut: 'unreachable',
    mispacked: 'encoding',
    'cut-gzip': 'encoding',
    brotli: 'encoding',
  };
  for (const [path, why] of Object.entries(expected))
    await assert.rejects(peer.request({ path }), failing(why), path);
  await assert.rejects(client('http://localhost:1/').request({ path: '' }), failing('unreachable'));
});

test('a peer is known by its certificate, and knows us by ours', async () => {
  const port = await listening(
    createTlsServer(
      {
        cert: file('server.pem'),
        key: file('server.key'),
        ca: file('ca.pem'),
        requestCert: true,
        rejectUnauthorized: true,
      },
      (_, response) => response.end('in'),
    ),
  );
  const address = `https://localhost:${port}/`;
  const ca = file('ca.pem');
  const clientCert = { cert: file('client.pem'), key: file('client.key') };
  const answer = await client(address, { ca, clientCert }).request({ path: '' });
  assert.equal(Buffer.from(answer.body).toString(), 'in');
  await assert.rejects(client(address, { clientCert }).request({ path: '' }), failing('tls'));
  await assert.rejects(client(address, { ca }).request({ path: '' }), PeerFailed);
  const misnamed = `https://127.0.0.2:${port}/`;
  await assert.rejects(client(misnamed, { ca, clientCert }).request({ path: '' }), PeerFailed);
});

test('waiting doubles up to a most, and half of it is chance', () => {
  const backoff = { firstMs: 1_000, mostMs: 60_000 };
  assert.deepEqual(
    [1, 2, 3, 7, 99].map((failures) => backoffMs(failures, backoff, 0)),
    [500, 1_000, 2_000, 30_000, 30_000],
  );
  fc.assert(
    fc.property(
      fc.nat(200),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (failures, chance) => {
        const wait = backoffMs(failures, backoff, chance);
        assert.ok(wait >= 500 && wait <= 60_000);
      },
    ),
  );
});

test('Retry-After is read in both its forms', () => {
  const now = '2026-11-22T08:00:00.000Z';
  assert.equal(retryAfterMs('120', now), 120_000);
  assert.equal(retryAfterMs('Sun, 22 Nov 2026 08:00:30 GMT', now), 30_000);
  assert.equal(retryAfterMs('Sun, 22 Nov 2026 07:00:30 GMT', now), 0);
  for (const none of [undefined, '', 'soon', '-1', '1.5', '2026-11-23', '99999999999'])
    assert.equal(retryAfterMs(none, now), null, none);
});
