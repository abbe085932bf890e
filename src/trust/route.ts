import type { FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { Type } from 'typebox';
import { renderMarking } from '../core/marking/index.ts';
import type { Desk } from './desk.ts';
import type { Released } from './released.ts';
import { purposeOf, type Authenticator } from './session.ts';
import type { Centre } from './slice.ts';

/** Every answer with data: the value, and the marking of the whole for the banner. */
export function releasedSchema<T extends TSchema>(value: T) {
  return Type.Object({
    marking: Type.String({ description: 'Join of the markings of everything in the value' }),
    value,
  });
}

/**
 * Answers a request through a desk: who is signed in, the purpose they gave, one transaction, one log entry. The work
 * must return `Released` data; anything else does not compile (HOUSE.md rule 3).
 */
export async function answer<T>(
  centre: Centre,
  authenticator: Authenticator,
  request: FastifyRequest,
  act: string,
  work: (desk: Desk) => Promise<Released<T>>,
  standardPurpose?: string,
): Promise<{ marking: string; value: T }> {
  const principal = await authenticator.principal(request);
  const purpose = purposeOf(request, standardPurpose);
  return asAnswer(await centre.trust.desk({ principal, purpose, act }, work));
}

/** Released data as it is sent: the value under its marking. For work that opens its desk itself. */
export function asAnswer<T>(released: Released<T>): { marking: string; value: T } {
  return { marking: renderMarking(released.marking), value: released.value };
}
