import {
  Agent as PlainAgent,
  type IncomingMessage,
  type RequestOptions,
  request as plainRequest,
} from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { decodedBody } from './peers-body.ts';
import { checkAddress, loopbackLookup, PeerFailed, sameOrigin } from './peers-address.ts';

export { PEER_FAILURES, PeerFailed } from './peers-address.ts';

export interface PeerTimeouts {
  /** From the start of a request to the head of its answer. */
  readonly headMs: number;
  /** Between two pieces of the body. */
  readonly idleMs: number;
  /** The whole request, however the other side drips. */
  readonly totalMs: number;
}

export interface PeerLimits {
  /** As sent over the wire. */
  readonly maxBytes: number;
  /** After gzip or deflate. */
  readonly maxDecodedBytes: number;
}

export interface PeerSettings {
  /** Where the peer is, as an administrator wrote it: scheme, host, port, and the path that relative ones start at. */
  readonly address: string;
  /** Other origins of the same peer (`https://mirror.example:8443`) that requests may be made to and sent on to. */
  readonly allowed?: readonly string[] | undefined;
  /** Certificates trusted instead of the public ones, PEM. */
  readonly ca?: string | undefined;
  /** What this centre shows of itself (mutual TLS), PEM. */
  readonly clientCert?: { readonly cert: string; readonly key: string } | undefined;
  /** Plain http to another machine: otherwise it is for loopback only. */
  readonly plainHttp?: boolean | undefined;
  readonly timeouts?: Partial<PeerTimeouts> | undefined;
  readonly limits?: Partial<PeerLimits> | undefined;
}

export interface PeerRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  /** Relative to the address, or absolute at an origin that is allowed. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** It may arrive twice without harm, as any reading may: sent again where a kept connection turned out stale. */
  readonly repeatable?: boolean;
}

export interface PeerAnswer {
  /** Any status but those that send the asker on; what it means is for whoever asked. */
  readonly status: number;
  /** Names in lower case; several values joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Where it came from in the end. */
  readonly url: string;
}

export interface PeerClient {
  /** @throws PeerFailed where there is no answer that could be used. */
  request(asked: PeerRequest): Promise<PeerAnswer>;
  /** Ends idle connections. */
  close(): void;
}

export const PEER_TIMEOUTS: PeerTimeouts = { headMs: 30_000, idleMs: 15_000, totalMs: 120_000 };
export const PEER_LIMITS: PeerLimits = { maxBytes: 67_108_864, maxDecodedBytes: 268_435_456 };

const MOST_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_SOCKETS = 4;

/**
 * The one way out to a peer (SAFEGUARDS.md: only to what an administrator configured): requests go to the origins named and
 * nowhere else, by TLS 1.2 or later unless that is plainly waived, bounded in bytes, unpacked bytes and time. Redirects to
 * another origin, and of anything but a reading, are refused. Environment proxies are not obeyed.
 */
export function peerClient(settings: PeerSettings): PeerClient {
  const base = checkAddress(settings.address, settings.plainHttp === true);
  const origins = [
    base,
    ...(settings.allowed ?? []).map((one) => checkAddress(one, settings.plainHttp === true)),
  ];
  const timeouts = { ...PEER_TIMEOUTS, ...settings.timeouts };
  const limits = { ...PEER_LIMITS, ...settings.limits };
  const plain = new PlainAgent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  const tls = new TlsAgent({
    keepAlive: true,
    maxSockets: MOST_SOCKETS,
    minVersion: 'TLSv1.2',
    ...(settings.ca === undefined ? {} : { ca: settings.ca }),
    ...settings.clientCert,
  });

  async function once(url: URL, asked: PeerRequest): Promise<{ answer: IncomingMessage; body: Uint8Array }> {
    const total = AbortSignal.timeout(timeouts.totalMs);
    const signal = asked.signal === undefined ? total : AbortSignal.any([total, asked.signal]);
    const body = asked.body === undefined ? null : Buffer.from(asked.body);
    const options: RequestOptions = {
      method: asked.method ?? 'GET',
      headers: {
        'accept-encoding': 'gzip, deflate',
        'user-agent': 'watchfloor',
        ...asked.headers,
        ...(body === null ? {} : { 'content-length': body.byteLength }),
      },
      signal,
      ...(url.protocol === 'https:'
        ? { agent: tls }
        : { agent: plain, ...(settings.plainHttp === true ? {} : { lookup: loopbackLookup }) }),
    };
    try {
      const repeatable = asked.repeatable ?? asked.method !== 'POST';
      const answer = await headOf(url, options, body, { headMs: timeouts.headMs, repeatable });
      return { answer, body: await decodedBody(answer, limits, timeouts.idleMs) };
    } catch (error) {
      if (total.aborted) throw new PeerFailed('time', `it took longer than ${timeouts.totalMs / 1000} s`);
      throw PeerFailed.of(error);
    }
  }

  async function request(asked: PeerRequest): Promise<PeerAnswer> {
    let url = within(base, asked.path, origins);
    const reading = ['GET', 'HEAD'].includes(asked.method ?? 'GET');
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const { answer, body } = await once(url, asked);
      const status = answer.statusCode ?? 0;
      if (!REDIRECTS.has(status)) return { status, headers: headersOf(answer), body, url: url.href };
      if (!reading)
        throw new PeerFailed('redirect', `it sent what was written on to another address (${status})`);
      url = within(url, answer.headers.location ?? '', origins);
    }
    throw new PeerFailed('redirect', `it sent on more than ${MOST_REDIRECTS} times`);
  }

  return {
    request,
    close() {
      plain.destroy();
      tls.destroy();
    },
  };
}

/** The address meant, if it is at one of the origins of the peer. */
function within(base: URL, path: string, origins: readonly URL[]): URL {
  const url = URL.parse(path, base.href);
  if (url === null || !origins.some((one) => sameOrigin(one, url)))
    throw new PeerFailed('redirect', `${url?.origin ?? 'that'} is no address of this peer`);
  return url;
}

/** Sends, and waits for the head of the answer. A connection that was kept and has gone stale is no failure of the peer. */
async function headOf(
  url: URL,
  options: RequestOptions,
  body: Uint8Array | null,
  { headMs, repeatable }: { readonly headMs: number; readonly repeatable: boolean },
): Promise<IncomingMessage> {
  const ask = url.protocol === 'https:' ? tlsRequest : plainRequest;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const sent = ask(url, options, resolve);
  const timer = setTimeout(
    () => sent.destroy(new PeerFailed('time', `no answer within ${headMs / 1000} s`)),
    headMs,
  );
  sent.on('error', reject);
  if (body === null) sent.end();
  else sent.end(body);
  try {
    return await promise;
  } catch (error) {
    const stale = sent.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET';
    if (stale && repeatable)
      return await headOf(url, { ...options, agent: false }, body, { headMs, repeatable: false });
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function headersOf(answer: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
