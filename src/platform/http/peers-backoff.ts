/** When to ask a peer again. Pure: the moment and the chance come from the caller. */

export interface Backoff {
  readonly firstMs: number;
  readonly mostMs: number;
}

/**
 * How long to wait after so many failures in a row (1 = the first): doubled each time, up to a most, of which a random
 * half is kept (`chance` in [0, 1)), so that clients that failed together do not come back together.
 */
export function backoffMs(failures: number, { firstMs, mostMs }: Backoff, chance: number): number {
  const whole = Math.min(mostMs, firstMs * 2 ** Math.min(30, Math.max(0, failures - 1)));
  return Math.round(whole / 2 + (whole / 2) * chance);
}

/** What a Retry-After header asks for (RFC 9110 §10.2.3), in milliseconds from `now`; null where it asks for nothing that is understood. */
export function retryAfterMs(header: string | undefined, now: string): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Only the date form of HTTP: Date.parse takes many more.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.parse(now));
}
