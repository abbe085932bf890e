import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { errorCode, errorMessage } from '../errors.ts';

export const PEER_FAILURES = [
  'address',
  'unreachable',
  'tls',
  'time',
  'size',
  'redirect',
  'encoding',
] as const;

/** A peer gave no answer that could be used; the message says why. Holds nothing of credentials. */
export class PeerFailed extends Error {
  readonly why: (typeof PEER_FAILURES)[number];
  constructor(why: (typeof PEER_FAILURES)[number], message: string) {
    super(message);
    this.why = why;
  }

  /** What went wrong in the machinery, as a failure of the peer. */
  static of(error: unknown): PeerFailed {
    if (error instanceof PeerFailed) return error;
    const code = errorCode(error);
    const tls = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)|_IN_CHAIN$|EPROTO/.test(code);
    return new PeerFailed(tls ? 'tls' : 'unreachable', errorMessage(error) || code);
  }
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && LOOPBACK.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

export const sameOrigin = (one: URL, other: URL): boolean =>
  one.origin === other.origin && other.username === '' && other.password === '';

/**
 * The address of a peer: https, or http where it is waived or the machine is this one; without user and password, which
 * would stand in every log.
 * @throws PeerFailed
 */
export function checkAddress(text: string, plainHttp: boolean): URL {
  const url = URL.parse(text);
  if (url === null || !['https:', 'http:'].includes(url.protocol))
    throw new PeerFailed('address', 'the address is not one of https');
  if (url.username !== '' || url.password !== '')
    throw new PeerFailed('address', 'the address holds a user or a password');
  const host = hostOf(url);
  const here = host === 'localhost' || isLoopback(host);
  if (url.protocol === 'http:' && !plainHttp && !here)
    throw new PeerFailed('address', 'plain http is for this machine only');
  return url;
}

/** Resolves as usual and lets only loopback through: `localhost` may mean another machine a moment later. */
export const loopbackLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, '', 0);
    const here = addresses.filter(({ address }) => isLoopback(address));
    const first = here[0];
    if (first === undefined) return done(new PeerFailed('address', `${hostname} is not this machine`), '', 0);
    if (options.all === true) return done(null, here);
    done(null, first.address, first.family);
  });
};
