import type { FastifyInstance } from 'fastify';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';

export function screeningRoutes(
  _server: FastifyInstance,
  _centre: Centre,
  _authenticator: Authenticator,
): void {}
