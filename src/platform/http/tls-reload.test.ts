import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { connect } from 'node:tls';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { createServer } from './server.ts';
import { readTlsIdentity } from './tls-files.ts';
import { followTlsFiles, serveWith } from './tls-reload.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchfloor-tls-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const given = (name: string): string => fileURLToPath(new URL(`testdata/${name}`, import.meta.url));
const files = {
  cert: { name: 'tlsCertificate', file: join(folder, 'cert.pem') },
  key: { name: 'tlsKey', file: join(folder, 'key.pem') },
};
const log = pino({ level: 'silent' });

/** Whom the server says it is, to somebody who connects now. */
function shown(port: number): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      done(socket.getPeerCertificate().fingerprint256);
      socket.destroy();
    });
    socket.on('error', failed);
  });
}

test('a new certificate is shown without a restart, once its key is there too; until then the old one', async () => {
  copyFileSync(given('server.pem'), files.cert.file);
  copyFileSync(given('server.key'), files.key.file);
  const tls = readTlsIdentity(files.cert, files.key) ?? undefined;
  const server = await createServer({ log, maxBodyBytes: 1024, tls });
  await server.listen({ port: 0, host: '127.0.0.1' });
  let changes = 0;
  const changed = (wanted: number) =>
    new Promise<void>((done) => {
      const timer = setInterval(() => {
        if (changes < wanted) return;
        clearInterval(timer);
        done();
      }, 20);
    });
  const stop = followTlsFiles(
    files,
    log,
    (identity) => {
      serveWith(server, identity);
      changes += 1;
    },
    20,
  );
  try {
    const { port } = server.server.address() as AddressInfo;
    const before = await shown(port);
    copyFileSync(given('client.pem'), files.cert.file);
    await new Promise((done) => setTimeout(done, 200));
    assert.deepEqual([changes, await shown(port)], [0, before], 'its key is not there yet');
    copyFileSync(given('client.key'), files.key.file);
    await changed(1);
    assert.notEqual(await shown(port), before);
    copyFileSync(given('server.key'), files.key.file);
    copyFileSync(given('server.pem'), files.cert.file);
    await changed(2);
    assert.equal(await shown(port), before);
  } finally {
    stop();
    await server.close();
  }
});
