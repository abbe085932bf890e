import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../platform/clock/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { DEFAULT_PURPOSE, type Principal, type Purpose } from './principal.ts';
import { parsePurpose } from './refusals.ts';

/**
 * The seam for sign-in: everything above asks an Authenticator who is there. Today it is a signed cookie from a
 * one-time link; a later issue puts the real sign-in behind the same interface.
 */
export interface Authenticator {
  /** Who is asking; refuses with 401 where nobody signed in. */
  principal(request: FastifyRequest): Promise<Principal>;
  signIn(reply: FastifyReply, principal: Principal): void;
  signOut(reply: FastifyReply): void;
}

const COOKIE = 'watchfloor';
const SESSION_HOURS = 12;

export interface SessionOptions {
  readonly secret: Uint8Array;
  readonly clock: Clock;
  readonly principalOf: (handle: string) => Promise<Principal>;
}

/** Sessions in an HttpOnly, SameSite=Strict cookie: officer, expiry and an HMAC over both. */
export function cookieSessions({ secret, clock, principalOf }: SessionOptions): Authenticator {
  const seal = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  return {
    async principal(request) {
      const handle = openCookie(cookieOf(request), seal, clock.now());
      if (handle !== null) return principalOf(handle);
      throw new Refusal({
        code: 'NOT_SIGNED_IN',
        status: 401,
        message: 'Nobody is signed in',
        fix: 'Open one of the sign-in links that npm start printed, or run: npx watchfloor sign-in OFFICER',
      });
    },
    signIn(reply, principal) {
      const expiresAt = new Date(Date.parse(clock.now()) + SESSION_HOURS * 3_600_000).toISOString();
      const text = Buffer.from(`${principal.handle}\n${expiresAt}`).toString('base64url');
      reply.header(
        'set-cookie',
        `${COOKIE}=${text}.${seal(text)}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${SESSION_HOURS * 3600}`,
      );
    },
    signOut(reply) {
      reply.header('set-cookie', `${COOKIE}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0`);
    },
  };
}

/** The purpose of a request: header `X-Purpose: CODE[:CASE]`, else the default of the register. */
export function purposeOf(request: FastifyRequest): Purpose {
  const header = request.headers['x-purpose'];
  return parsePurpose(typeof header === 'string' && header !== '' ? header : DEFAULT_PURPOSE);
}

function cookieOf(request: FastifyRequest): string | null {
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((one) => one.startsWith(`${COOKIE}=`));
  return pair ? pair.slice(COOKIE.length + 1) : null;
}

function openCookie(cookie: string | null, seal: (text: string) => string, now: string): string | null {
  const [text = '', signature = ''] = (cookie ?? '').split('.');
  const expected = Buffer.from(seal(text));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [handle = '', expiresAt = ''] = Buffer.from(text, 'base64url').toString().split('\n');
  return expiresAt > now ? handle : null;
}
