import type { FastifyInstance } from 'fastify';
import type { Centre } from '../../trust/slice.ts';
import type { Link } from './contract.ts';
import { linesOf, linkOfDelivery, takeDelivery } from './incoming.ts';
import { MEDIA, PATH } from './push.ts';
import { quotasOf } from './quotas.ts';
import { refuseWithoutToken, tokenRoutes } from './token-routes.ts';
import { refuseStranger } from './tls.ts';
import { Answer } from './wire.ts';

/** Where partners’ messages come in. Who sent them is told by their signatures, not by a session. */
export function federationRoutes(server: FastifyInstance, centre: Centre): void {
  tokenRoutes(server, centre);
  const quotas = quotasOf(centre);
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(MEDIA, { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post(
      PATH,
      {
        // A report of the largest size, as text.
        bodyLimit: centre.settings.maxUploadBytes * 2,
        schema: {
          summary: 'Messages of a partner node, one per line, each signed',
          response: { 200: Answer },
        },
      },
      async (request, reply) => {
        const text = typeof request.body === 'string' ? request.body : '';
        const bytes = Buffer.byteLength(text);
        const mayUse = (link: Link): void =>
          link.own.asks === 'token'
            ? refuseWithoutToken(centre, request, reply, link)
            : refuseStranger(request, link);
        quotas.refuseSpent(linkOfDelivery(text) ?? '', centre.clock.now());
        return { ack: await takeDelivery(centre, { lines: linesOf(text), bytes, quotas, mayUse }) };
      },
    );
  });
}
