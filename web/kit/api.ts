import { forgetDrafts } from './drafts.ts';

/** What every route under /api answers with: a value under the marking of the whole. */
export interface Answer<T> {
  readonly marking: string;
  readonly value: T;
}

/** RFC 9457 problem details as the centre writes them: what went wrong, and what to do next. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fix: string;
  readonly reference: string | null;

  constructor(status: number, code: string, title: string, fix: string, reference: string | null = null) {
    super(title);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.fix = fix;
    this.reference = reference;
  }
}

/** Why the officer reads: sent with each request, kept in the log entry (law 10). */
export interface Reason {
  readonly purpose: string;
  readonly caseRef: string | null;
}

export interface Ask {
  readonly reason: Reason;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON; bytes are sent as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** It is sent even though the page is left meanwhile. */
  readonly keepalive?: boolean;
}

/**
 * Asks the centre. `path` begins with a slash; nothing else is ever asked, so no request leaves the centre.
 * @throws Problem with the centre's own words; `OFFLINE` where it could not be reached.
 */
export async function ask<T>(
  path: string,
  { reason, method = 'GET', body, headers, signal, keepalive = false }: Ask,
): Promise<T> {
  const bytes = body instanceof Blob || body instanceof Uint8Array;
  const response = await fetch(path, {
    method,
    keepalive,
    headers: {
      accept: 'application/json',
      'x-purpose': reason.caseRef === null ? reason.purpose : `${reason.purpose}:${reason.caseRef}`,
      ...(body === undefined || bytes ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: bytes ? (body as Blob) : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(
      0,
      'OFFLINE',
      'The centre does not answer',
      'What you wrote is kept here; it is tried again when the connection is back',
    );
  });
  if (response.status === 204) return undefined as T;
  const answered: unknown = await response.json().catch(() => null);
  if (response.ok) return answered as T;
  throw problemOf(response.status, answered);
}

function problemOf(status: number, answered: unknown): Problem {
  const given = (typeof answered === 'object' && answered !== null ? answered : {}) as Record<
    string,
    unknown
  >;
  const text = (name: string, standard: string) => (typeof given[name] === 'string' ? given[name] : standard);
  const reference = typeof given['reference'] === 'string' ? given['reference'] : null;
  return new Problem(
    status,
    text('code', `HTTP_${status}`),
    text('title', `HTTP ${status}`),
    text('fix', ''),
    reference,
  );
}

/** Whether the centre answers at all. @throws where it does not */
export async function alive(signal: AbortSignal): Promise<true> {
  const response = await fetch('/healthz', { signal, cache: 'no-store' });
  if (!response.ok)
    throw new Problem(response.status, 'NOT_HEALTHY', `healthz answered ${response.status}`, '');
  return true;
}

/** Ends the session and leaves the page, whatever the answer: nothing that was read stays in its memory. */
export function signOut(): void {
  forgetDrafts();
  void fetch('/api/sign-out', { method: 'POST' }).finally(() => location.assign('/floor/'));
}
