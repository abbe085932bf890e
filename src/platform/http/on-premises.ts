import { lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { errorMessage } from '../errors.ts';

export interface OnPremisesLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

export const ON_PREMISES_FAILURES = ['address', 'unreachable', 'time', 'size', 'status'] as const;

/** The machine asked gave no usable answer; the message says why. */
export class OnPremisesFailed extends Error {
  readonly why: (typeof ON_PREMISES_FAILURES)[number];
  constructor(why: (typeof ON_PREMISES_FAILURES)[number], message: string) {
    super(message);
    this.why = why;
  }
}

/** Loopback, private (RFC 1918), unique-local (RFC 4193) and IPv6 link-local addresses: nothing beyond one's own network. */
const OWN = new BlockList();
OWN.addSubnet('127.0.0.0', 8, 'ipv4');
OWN.addSubnet('10.0.0.0', 8, 'ipv4');
OWN.addSubnet('172.16.0.0', 12, 'ipv4');
OWN.addSubnet('192.168.0.0', 16, 'ipv4');
OWN.addAddress('::1', 'ipv6');
OWN.addSubnet('fc00::', 7, 'ipv6');
OWN.addSubnet('fe80::', 10, 'ipv6');

export function isOnPremises(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && OWN.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Resolves as usual, and lets through only addresses of one's own network. Done as the connection is made, so that a
 * name that means another machine a moment later leads nowhere.
 */
const ownLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, '', 0);
    const own = addresses.filter(({ address }) => isOnPremises(address));
    const first = own[0];
    if (first === undefined)
      return done(new OnPremisesFailed('address', `${hostname} is no machine of this network`), '', 0);
    if (options.all === true) return done(null, own);
    done(null, first.address, first.family);
  });
};

/**
 * Posts JSON to a machine of one's own network and gives the body of its answer as text. No redirects, bounded in bytes
 * and time; an address outside is refused before a byte is sent (SAFEGUARDS.md: nothing goes to outside models).
 * @throws OnPremisesFailed
 */
export function postOnPremises(
  url: URL,
  body: object,
  headers: Readonly<Record<string, string>>,
  limits: OnPremisesLimits,
): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isOnPremises(host))
    return Promise.reject(new OnPremisesFailed('address', `${host} is no address of this network`));
  const bytes = Buffer.from(JSON.stringify(body));
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const asked = ask(
    url,
    {
      method: 'POST',
      lookup: ownLookup,
      agent: false,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': bytes.byteLength },
      signal: AbortSignal.timeout(limits.timeoutMs),
    },
    (answer) => {
      const parts: Buffer[] = [];
      let size = 0;
      answer.on('data', (part: Buffer) => {
        size += part.byteLength;
        if (size > limits.maxBytes) {
          reject(new OnPremisesFailed('size', `the answer is larger than ${limits.maxBytes} bytes`));
          asked.destroy();
        } else parts.push(part);
      });
      answer.on('error', (error) => reject(failureOf(error, limits)));
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts).toString('utf8'));
        else reject(new OnPremisesFailed('status', `it answered ${answer.statusCode}`));
      });
    },
  );
  asked.on('error', (error) => reject(failureOf(error, limits)));
  asked.end(bytes);
  return promise;
}

function failureOf(error: Error, { timeoutMs }: OnPremisesLimits): OnPremisesFailed {
  if (error instanceof OnPremisesFailed) return error;
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return new OnPremisesFailed('time', `it took longer than ${timeoutMs / 1000} s`);
  return new OnPremisesFailed('unreachable', errorMessage(error));
}
