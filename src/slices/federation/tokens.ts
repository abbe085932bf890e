import { createHash, type X509Certificate } from 'node:crypto';
import { Type, type Static } from 'typebox';
import { openJws, peekJws, signJws, thumbprint } from '../../platform/crypto/jws.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import { randomToken } from '../../platform/crypto/token.ts';
import type { Link } from './contract.ts';
import { keyOf } from './links.ts';
import { readAs } from './wire.ts';

/**
 * OAuth 2 client credentials between nodes (RFC 6749 §4.4), instead of certificates of callers. The client is the node of a link
 * and shows who it is by an assertion signed with its node key (RFC 7523), so that no secret is shared. What it gets is a signed
 * token for that link alone, for minutes (RFC 9068); over TLS with a client certificate it is bound to that (RFC 8705 §3).
 */

export const TOKEN_PATH = '/federation/token';
export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ASSERTION = 'client-authentication+jwt';
const TOKEN = 'at+jwt';
export const SCOPE = 'messages';

/** Seconds that a token holds, and an assertion may. */
export const TOKEN_SECONDS = 300;
const ASSERTION_SECONDS = 60;
/** Clocks of two nodes may be so far apart, in seconds. */
const SKEW_SECONDS = 300;

const Seconds = Type.Integer({ minimum: 0 });
const Name = Type.String({ minLength: 1, maxLength: 100 });

const Assertion = Type.Object(
  { iss: Name, sub: Name, aud: Name, iat: Seconds, exp: Seconds, jti: Name },
  { additionalProperties: false },
);
type Assertion = Static<typeof Assertion>;

const Token = Type.Object(
  {
    iss: Name,
    /** The link that it is for. */
    sub: Name,
    client_id: Name,
    aud: Name,
    scope: Type.Literal(SCOPE),
    iat: Seconds,
    exp: Seconds,
    jti: Name,
    cnf: Type.Optional(Type.Object({ 'x5t#S256': Name }, { additionalProperties: false })),
  },
  { additionalProperties: false },
);
type Token = Static<typeof Token>;

const seconds = (now: string): number => Math.floor(Date.parse(now) / 1000);

const printOf = (certificate: X509Certificate): string =>
  createHash('sha256').update(certificate.raw).digest('base64url');

/** What this node shows to the partner of a link to get a token there. */
export function assertionFor(keys: Keys, link: Link, now: string): string {
  const claims: Assertion = {
    iss: link.own.node,
    sub: link.id,
    aud: link.peer?.node ?? '',
    iat: seconds(now),
    exp: seconds(now) + ASSERTION_SECONDS,
    jti: randomToken(),
  };
  return signJws(keys, ASSERTION, JSON.stringify(claims));
}

/** Which link an assertion says it is for, before anybody has checked it. */
export const linkClaimed = (assertion: string): string | null =>
  readAs(Assertion, peekJws(assertion)?.text)?.sub ?? null;

/** Assertions that were used: each is good for one token. */
export class UsedAssertions {
  readonly #used = new Map<string, number>();

  /** false where it was used before. Those that have run out are forgotten. */
  take({ jti, exp }: Assertion, now: number): boolean {
    for (const [id, end] of this.#used) if (end + SKEW_SECONDS < now) this.#used.delete(id);
    if (this.#used.has(jti)) return false;
    this.#used.set(jti, exp);
    return true;
  }
}

/** Whether an assertion is the partner’s, for this node, fresh, and used for the first time. */
export function isGenuine(link: Link, assertion: string, used: UsedAssertions, at: string): boolean {
  const text = link.peer === null ? null : openJws(keyOf(link.peer), ASSERTION, assertion);
  const claims = readAs(Assertion, text);
  if (claims === null) return false;
  const now = seconds(at);
  const { iss, sub, aud, iat, exp } = claims;
  return (
    iss === link.peer?.node &&
    sub === link.id &&
    aud === link.own.node &&
    iat <= now + SKEW_SECONDS &&
    exp > now - SKEW_SECONDS &&
    exp - iat <= ASSERTION_SECONDS &&
    used.take(claims, now)
  );
}

/** A token for a link, as this node signs it. */
export function issueToken(keys: Keys, link: Link, now: string, shown: X509Certificate | null): string {
  const claims: Token = {
    iss: link.own.node,
    sub: link.id,
    client_id: link.peer?.node ?? '',
    aud: link.own.node,
    scope: SCOPE,
    iat: seconds(now),
    exp: seconds(now) + TOKEN_SECONDS,
    jti: randomToken(),
    ...(shown === null ? {} : { cnf: { 'x5t#S256': printOf(shown) } }),
  };
  return signJws(keys, TOKEN, JSON.stringify(claims));
}

/** Whether a token is this node’s own, for this link, not run out, and shown by whoever got it. */
export function isToken(
  keys: Keys,
  link: Link,
  token: string,
  now: string,
  shown: X509Certificate | null,
): boolean {
  const claims = readAs(Token, openJws(keys.publicKey, TOKEN, token));
  if (claims === null) return false;
  const bound = claims.cnf?.['x5t#S256'];
  return (
    claims.iss === thumbprint(keys.publicKey) &&
    claims.aud === claims.iss &&
    claims.sub === link.id &&
    claims.client_id === link.peer?.node &&
    claims.exp > seconds(now) &&
    (bound === undefined || (shown !== null && printOf(shown) === bound))
  );
}
