import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { isOnPremises, OnPremisesFailed, postOnPremises } from './on-premises.ts';

const limits = { maxBytes: 1_000, timeoutMs: 2_000 };
const closers: (() => void)[] = [];
after(() => {
  for (const close of closers) close();
});

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://localhost:${(server.address() as AddressInfo).port}/`);
}

const failing = (why: string) => (error: unknown) => error instanceof OnPremisesFailed && error.why === why;

test('only addresses of one’s own network are on the premises', () => {
  for (const own of ['127.0.0.1', '10.1.2.3', '172.31.0.9', '192.168.4.4', '::1', 'fd00::7'])
    assert.ok(isOnPremises(own), own);
  for (const other of [
    '8.8.8.8',
    '172.32.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '2001:db8::1',
    'localhost',
    '',
  ])
    assert.ok(!isOnPremises(other), other);
});

test('an address outside is refused before anything is sent', async () => {
  await assert.rejects(postOnPremises(new URL('http://203.0.113.9/'), {}, {}, limits), failing('address'));
  await assert.rejects(postOnPremises(new URL('http://[2001:db8::1]/'), {}, {}, limits), failing('address'));
});

test('JSON goes out and the answer comes back', async () => {
  const url = await serve((request, response) => {
    request.pipe(response.setHeader('x', request.headers.authorization ?? ''));
  });
  assert.equal(await postOnPremises(url, { a: 'ہ' }, { authorization: 'Bearer k' }, limits), '{"a":"ہ"}');
});

test('an answer too large, too late, refused, redirected or cut off is told as such', async () => {
  const large = await serve((_, response) => response.end('x'.repeat(2_000)));
  await assert.rejects(postOnPremises(large, {}, {}, limits), failing('size'));
  const late = await serve(() => undefined);
  await assert.rejects(postOnPremises(late, {}, {}, { ...limits, timeoutMs: 100 }), failing('time'));
  const moved = await serve((_, response) =>
    response.writeHead(302, { location: 'http://203.0.113.9/' }).end(),
  );
  await assert.rejects(postOnPremises(moved, {}, {}, limits), failing('status'));
  const cut = await serve((_, response) => {
    response.write('{');
    setTimeout(() => response.destroy(), 20);
  });
  await assert.rejects(postOnPremises(cut, {}, {}, limits), failing('unreachable'));
  const gone = await serve((_, response) => response.end());
  gone.port = '1';
  await assert.rejects(postOnPremises(gone, {}, {}, limits), failing('unreachable'));
});
