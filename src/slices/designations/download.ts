import { errorMessage } from '../../platform/errors.ts';

/** What a server gave to ask again with (RFC 9110 §8.8). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface DownloadLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** Plain http is allowed, too. */
  readonly http: boolean;
}

export type Download =
  | { readonly changed: false }
  | { readonly changed: true; readonly bytes: Uint8Array; readonly validators: Validators };

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A file could not be fetched; the message says why, for `lists status`. */
export class DownloadFailed extends Error {}

/** Whether an address may be fetched: https, or http where that is allowed; without user and password. */
export function isFetchable(url: string, http: boolean): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.username !== '' || parsed.password !== '') return false;
  return parsed.protocol === 'https:' || (http && parsed.protocol === 'http:');
}

/**
 * Fetches one file that the operator configured, whole or not at all: conditional where it was fetched before, bounded in
 * bytes and time, https at every redirect.
 * @throws DownloadFailed
 */
export async function download(
  url: string,
  before: Validators | null,
  limits: DownloadLimits,
): Promise<Download> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await follow(url, headersOf(before), signal, limits);
    if (response.status === 304) return { changed: false };
    if (response.status !== 200) throw new DownloadFailed(`the server answered ${response.status}`);
    const bytes = await bodyOf(response, limits.maxBytes);
    const validators = {
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
    };
    return { changed: true, bytes, validators };
  } catch (error) {
    if (error instanceof DownloadFailed) throw error;
    throw new DownloadFailed(
      signal.aborted ? `it took longer than ${limits.timeoutMs / 1000} s` : reasonOf(error),
    );
  }
}

function headersOf(before: Validators | null): Record<string, string> {
  return {
    // What is counted and hashed is what the publisher wrote.
    'accept-encoding': 'identity',
    'user-agent': 'watchfloor',
    ...(before?.etag ? { 'if-none-match': before.etag } : {}),
    ...(before?.lastModified ? { 'if-modified-since': before.lastModified } : {}),
  };
}

async function follow(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  limits: DownloadLimits,
): Promise<Response> {
  let at = url;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    if (!isFetchable(at, limits.http)) throw new DownloadFailed(`${at} is not an https address`);
    const response = await fetch(at, { headers, signal, redirect: 'manual' });
    if (!REDIRECTS.has(response.status)) return response;
    await response.body?.cancel();
    at = new URL(response.headers.get('location') ?? '', at).href;
  }
  throw new DownloadFailed(`it was sent on more than ${MOST_REDIRECTS} times`);
}

async function bodyOf(response: Response, maxBytes: number): Promise<Uint8Array> {
  const length = response.headers.get('content-length');
  const expected = length === null ? null : Number(length);
  if (expected !== null && expected > maxBytes) throw tooLarge(expected, maxBytes);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge(bytes, maxBytes);
    chunks.push(chunk);
  }
  if (expected !== null && bytes !== expected)
    throw new DownloadFailed(`it broke off after ${bytes} of ${expected} bytes`);
  return Buffer.concat(chunks);
}

function tooLarge(bytes: number, maxBytes: number): DownloadFailed {
  return new DownloadFailed(
    `it has ${bytes} bytes or more, and at most ${maxBytes} are fetched (listMaxBytes)`,
  );
}

/** fetch says “fetch failed” and keeps the reason in the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? errorMessage(error) : errorMessage(cause);
}
