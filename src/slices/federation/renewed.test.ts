import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { TLSSocket } from 'node:tls';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { readTlsIdentity } from '../../platform/http/tls-files.ts';
import { followTlsFiles } from '../../platform/http/tls-reload.ts';
import type { Link } from './contract.ts';
import { PATH, Pushers } from './push.ts';

/** What a node shows of itself when it calls a partner follows its files, as what it shows to callers does. */
const CERTIFICATES = new URL('../../platform/http/testdata/', import.meta.url);
const given = (name: string): string => fileURLToPath(new URL(name, CERTIFICATES));
const pem = (name: string): string => readFileSync(given(name), 'utf8');
const printOf = (name: string): string => new X509Certificate(pem(name)).fingerprint256;

const folder = mkdtempSync(join(tmpdir(), 'watchfloor-renewed-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const files = {
  cert: { name: 'federationCertificate', file: join(folder, 'cert.pem') },
  key: { name: 'federationKey', file: join(folder, 'key.pem') },
};

test('a sender shows its renewed certificate without a restart, on a new connection, and to partners it had called before', async () => {
  copyFileSync(given('client.pem'), files.cert.file);
  copyFileSync(given('client.key'), files.key.file);
  const shown: string[] = [];
  const sockets = new Set<unknown>();
  const partner = createServer(
    { key: pem('server.key'), cert: pem('server.pem'), ca: pem('ca.pem'), requestCert: true },
    (request, response) => {
      shown.push((request.socket as TLSSocket).getPeerCertificate().fingerprint256);
      sockets.add(request.socket);
      request.resume();
      response.end('{}');
    },
  );
  partner.listen(0, '127.0.0.1');
  await once(partner, 'listening');
  const { port } = partner.address() as AddressInfo;
  const link = {
    id: 'x',
    name: 'PARTNER',
    peer: { url: `https://localhost:${port}`, certificate: pem('ca.pem') },
  };
  const pushers = new Pushers(readTlsIdentity(files.cert, files.key));
  const call = async (): Promise<string | undefined> => {
    await pushers.of(link as unknown as Link).request({ method: 'POST', path: PATH, body: '' });
    return shown.at(-1);
  };
  const renewed = Promise.withResolvers<void>();
  // As the sender does for as long as a server runs (sender.ts), looking more often.
  const stop = followTlsFiles(
    files,
    pino({ level: 'silent' }),
    (identity) => {
      pushers.renew(identity);
      renewed.resolve();
    },
    20,
  );
  try {
    assert.equal(await call(), printOf('client.pem'));
    assert.equal(await call(), printOf('client.pem'));
    assert.equal(sockets.size, 1, 'the line is kept');
    copyFileSync(given('server.pem'), files.cert.file);
    assert.equal(await call(), printOf('client.pem'), 'its key is not there yet');
    copyFileSync(given('server.key'), files.key.file);
    await renewed.promise;
    assert.equal(await call(), printOf('server.pem'));
    assert.equal(sockets.size, 2);
  } finally {
    stop();
    pushers.stop();
    partner.closeAllConnections();
    partner.close();
  }
});
