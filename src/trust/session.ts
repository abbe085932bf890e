import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { QueryConfig } from 'pg';
import type { Clock } from '../platform/clock/clock.ts';
import { Refusal } from '../platform/errors.ts';
import { DEFAULT_PURPOSE, type Principal, type Purpose } from './principal.ts';
import { parsePurpose } from './refusals.ts';

/**
 * The seam for sign-in: everything above asks an Authenticator who is there. Today it is a signed cookie from a
 * one-time link; a later issue puts the real sign-in behind the same interface.
 */
export interface Authenticator {
  /** Who is asking; refuses with 401 where nobody signed in. Looked up once in a request, and anew in the next. */
  principal(request: FastifyRequest): Promise<Principal>;
  /**
   * Whom the directory had behind this request's own token when it was last asked; null where it must be asked first. What is begun
   * for them must hold `still` in its own transaction, so that nothing is told to who they are no more.
   */
  expected(request: FastifyRequest): Expected | null;
  signIn(reply: FastifyReply, principal: Principal): void;
  signOut(reply: FastifyReply): void;
}

export interface Expected {
  readonly principal: Principal;
  /** Fails where the directory has them otherwise by now. */
  readonly still: QueryConfig;
}

const COOKIE = 'watchfloor';
/** Officers remembered at the most. */
const MOST_KNOWN = 10_000;
const SESSION_HOURS = 12;

export interface SessionOptions {
  readonly secret: Uint8Array;
  readonly clock: Clock;
  /** As the directory has the officer now; null where it has none. */
  readonly principalOf: (handle: string) => Promise<Principal | null>;
  /** A statement that fails where the directory has the officer otherwise than so. */
  readonly stillSo: (principal: Principal) => QueryConfig;
}

type Seal = (text: string) => string;

/** The key is made once: made for each text it costs ten times what the hash does. */
function sealWith(secret: Uint8Array, use: string): Seal {
  const key = createSecretKey(secret);
  return (text) => createHmac('sha256', key).update(use).update(text).digest('base64url');
}

/** Officer and expiry with an HMAC over both. */
function sealed(handle: string, expiresAt: string, seal: Seal): string {
  const text = Buffer.from(`${handle}\n${expiresAt}`).toString('base64url');
  return `${text}.${seal(text)}`;
}

/** Apart from cookies, so that neither passes for the other. */
const TOKEN_USE = 'token\n';

/**
 * A token with which a program acts as an officer: `Authorization: Bearer TOKEN` (or `ApiKey TOKEN`). The officer's
 * rights are looked up at each request; the token itself holds until it expires or the centre's session secret changes.
 */
export function apiToken(secret: Uint8Array, handle: string, expiresAt: string): string {
  return sealed(handle, expiresAt, sealWith(secret, TOKEN_USE));
}

/** Sessions in an HttpOnly, SameSite=Strict cookie for people, and tokens in a header for programs. */
export function cookieSessions({ secret, clock, principalOf, stillSo }: SessionOptions): Authenticator {
  const [seal, tokenSeal] = [sealWith(secret, ''), sealWith(secret, TOKEN_USE)];
  const asking = new WeakMap<FastifyRequest, Promise<Principal>>();
  const known = new Map<string, Expected>();
  const handleOf = (request: FastifyRequest): string | null => {
    const { token, user } = tokenOf(request);
    const now = clock.now();
    const handle = openSealed(token, tokenSeal, now) ?? openSealed(cookieOf(request), seal, now);
    return user === null || user === handle ? handle : null;
  };
  const lookUp = async (request: FastifyRequest): Promise<Principal> => {
    const handle = handleOf(request);
    // An officer who is gone from the directory learns no more than whoever never was in it.
    const principal = handle === null ? null : await principalOf(handle);
    if (handle !== null && principal !== null) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(handle, { principal, still: stillSo(principal) });
      return principal;
    }
    if (handle !== null) known.delete(handle);
    throw new Refusal({
      code: 'NOT_SIGNED_IN',
      status: 401,
      message: 'Nobody is signed in',
      fix: 'Open one of the sign-in links that npm start printed, or run: npx watchfloor sign-in OFFICER',
    });
  };
  return {
    principal(request) {
      const asked = asking.get(request) ?? lookUp(request);
      asking.set(request, asked);
      return asked;
    },
    expected: (request) => known.get(handleOf(request) ?? '') ?? null,
    signIn(reply, principal) {
      const expiresAt = new Date(Date.parse(clock.now()) + SESSION_HOURS * 3_600_000).toISOString();
      reply.header(
        'set-cookie',
        `${COOKIE}=${sealed(principal.handle, expiresAt, seal)}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${SESSION_HOURS * 3600}${overTls(reply)}`,
      );
    },
    signOut(reply) {
      reply.header('set-cookie', `${COOKIE}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0${overTls(reply)}`);
    },
  };
}

/** The purpose of a request: header `X-Purpose: CODE[:CASE]`, else the one that the route is there for. */
export function purposeOf(request: FastifyRequest, standard = DEFAULT_PURPOSE): Purpose {
  const header = request.headers['x-purpose'];
  return parsePurpose(typeof header === 'string' && header !== '' ? header : standard);
}

/** A session that began over TLS never goes over a plain line. */
const overTls = (reply: FastifyReply): string => (reply.request.protocol === 'https' ? '; Secure' : '');

function cookieOf(request: FastifyRequest): string | null {
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((one) => one.startsWith(`${COOKIE}=`));
  return pair ? pair.slice(COOKIE.length + 1) : null;
}

/** HTTP Basic (RFC 7617), which TAXII asks for, has the officer as the user and the token as the password. */
function tokenOf(request: FastifyRequest): { token: string | null; user: string | null } {
  const [, scheme = '', value = ''] =
    /^(Bearer|ApiKey|Basic) +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (scheme.toLowerCase() !== 'basic') return { token: value === '' ? null : value, user: null };
  const [user = '', ...token] = Buffer.from(value, 'base64').toString('utf8').split(':');
  return { token: token.join(':'), user };
}

function openSealed(token: string | null, seal: Seal, now: string): string | null {
  const [text = '', signature = ''] = (token ?? '').split('.');
  const expected = Buffer.from(seal(text));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [handle = '', expiresAt = ''] = Buffer.from(text, 'base64url').toString().split('\n');
  return expiresAt > now ? handle : null;
}
