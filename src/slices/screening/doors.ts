import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { batchRoutes } from './batch-routes.ts';
import { reconcileRoutes } from './yente/reconcile.ts';
import { entryOfId, type FtmEntity } from './yente/entity.ts';
import { readEntity, yenteRoutes } from './yente/routes.ts';
import { doorOf, ownRoutes, readerOf } from './routes.ts';

/** Every door of the slice: our own API, and those of other programs. */
export function screeningRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  const door = doorOf(server, centre, authenticator);
  ownRoutes(door);
  batchRoutes(door);
  yenteRoutes(door);
  reconcileRoutes(door);
}

/** Whether an id is that of an entry of a list (`un:QDi.006`); ids of entities of the picture hold no colon. */
export const isEntryId = (id: string): boolean => entryOfId(id) !== null;

/** yente's `/entities/{id}`. The address is also a person’s, so the front door hands it on. */
export function listedEntity(
  centre: Centre,
  authenticator: Authenticator,
  request: FastifyRequest,
  id: string,
): Promise<FtmEntity> {
  return readEntity(readerOf(centre, authenticator), request, id);
}
