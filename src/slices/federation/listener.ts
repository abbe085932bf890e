import { createServer } from '../../platform/http/server.ts';
import { keepServing } from '../../platform/http/tls-reload.ts';
import type { Centre, Running } from '../../trust/slice.ts';
import { federationRoutes } from './routes.ts';
import { startSender } from './sender.ts';
import { tlsFiles, tlsIdentity } from './tls.ts';

/** Hears partners on a port of its own, over TLS 1.2 or later with certificates on both sides, and sends what waits for them. */
export function startFederation(centre: Centre): Running {
  const sender = startSender(centre);
  const listening = listen(centre).catch((error: unknown) => {
    centre.log.error({ err: error }, 'partners are not heard over TLS');
    return null;
  });
  return {
    async stop() {
      await Promise.all([sender.stop(), listening.then((server) => server?.close())]);
    },
  };
}

async function listen(centre: Centre): Promise<{ close(): PromiseLike<unknown> } | null> {
  const { federationPort: port, federationHost: host, maxUploadBytes } = centre.settings;
  const identity = tlsIdentity(centre.settings);
  if (port === 0 || identity === null) return null;
  const server = await createServer({
    log: centre.log,
    maxBodyBytes: maxUploadBytes,
    tls: identity,
    asksCallers: true,
  });
  keepServing(server, tlsFiles(centre.settings), centre.log);
  federationRoutes(server, centre);
  await server.listen({ host, port });
  return server;
}
