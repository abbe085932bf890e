import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { isEntryId, listedEntity } from '../slices/screening/index.ts';
import { notFound } from '../trust/refusals.ts';
import type { Authenticator } from '../trust/session.ts';
import type { Centre } from '../trust/slice.ts';

const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 400 }) });

/** Addresses without a prefix: the bare centre leads to the watch floor; `/entities/{id}` is also yente's. */
export function frontDoor(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/floor/'));
  server.get('/entities/:id', { schema: { hide: true, params: Id } }, (request, reply) => {
    const { id } = request.params as Static<typeof Id>;
    if (wantsPage(request)) return reply.redirect(`/floor/entities/${encodeURIComponent(id)}`);
    // What is no entry of a list answers like one that is not there.
    if (!isEntryId(id)) throw notFound('entry');
    return listedEntity(centre, authenticator, request, id);
  });
}

/** Whether a person's browser asks, and not a program. */
export const wantsPage = (request: FastifyRequest): boolean =>
  /\btext\/html\b/.test(request.headers.accept ?? '');
