import type { FastifyInstance } from 'fastify';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { batchRoutes } from './batch-routes.ts';
import { doorOf, ownRoutes } from './routes.ts';

/** Every door of the slice: our own API, and those of other programs. */
export function screeningRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  const door = doorOf(server, centre, authenticator);
  ownRoutes(door);
  batchRoutes(door);
}
