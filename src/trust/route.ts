import type { FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { Type } from 'typebox';
import { renderMarking } from '../core/marking/index.ts';
import type { Desk } from './desk.ts';
import { orReferred, type Referral, type Sought } from './referral.ts';
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

/** As `answer`, for what is looked for: where it finds nothing, the refusal says whom else to ask, as far as that may be told. */
export async function answerSought<T>(
  centre: Centre,
  authenticator: Authenticator,
  request: FastifyRequest,
  act: string,
  sought: Sought,
  work: (desk: Desk) => Promise<Released<T>>,
): Promise<{ marking: string; value: T }> {
  const asking = { principal: await authenticator.principal(request), purpose: purposeOf(request) };
  return orReferred(centre.refer, asking, sought, async () =>
    asAnswer(await centre.trust.desk({ ...asking, act }, work)),
  );
}

/** As `answer`, for a list of what was found: with whom else to ask, where that may be told; else without a byte of it. */
export async function answerAndRefer<T>(
  centre: Centre,
  authenticator: Authenticator,
  request: FastifyRequest,
  act: string,
  sought: Sought,
  work: (desk: Desk) => Promise<Released<T>>,
): Promise<{ marking: string; value: T; referrals?: readonly Referral[] }> {
  const asking = { principal: await authenticator.principal(request), purpose: purposeOf(request) };
  const found = asAnswer(await centre.trust.desk({ ...asking, act }, work));
  const referrals = await centre.refer(asking, sought);
  return referrals.length === 0 ? found : { ...found, referrals };
}

/** Schema of whom else to ask. */
export const ReferralsSchema = Type.Optional(
  Type.Array(Type.Object({ ask: Type.String(), pointer: Type.Union([Type.String(), Type.Null()]) }), {
    description: 'Whom else to ask; there only where an originator lets that be told',
  }),
);

/** Released data as it is sent: the value under its marking. For work that opens its desk itself. */
export function asAnswer<T>(released: Released<T>): { marking: string; value: T } {
  return { marking: renderMarking(released.marking), value: released.value };
}
