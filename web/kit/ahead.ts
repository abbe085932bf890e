import { ask, type Reason } from './api.ts';
import { keptReason } from './reason.ts';

/** Who is signed in. */
export const ME = '/api/me';

const asked = new Map<string, Promise<unknown>>();

const keyOf = (path: string, { purpose, caseRef }: Reason): string =>
  JSON.stringify([path, purpose, caseRef]);

/** Asks for what the page will read, before the page itself is there. Whoever takes the answer hears of a failure too. */
export function askEarly(path: string): void {
  const reason = keptReason();
  const answer = ask(path, { reason });
  void answer.then(
    () => undefined,
    () => undefined,
  );
  asked.set(keyOf(path, reason), answer);
}

/** Asks the centre, unless that was asked early: such an answer is given once, for it grows old. */
export function askOrTake<T>(path: string, reason: Reason, signal?: AbortSignal): Promise<T> {
  const key = keyOf(path, reason);
  const early = asked.get(key);
  asked.delete(key);
  return early === undefined
    ? ask<T>(path, { reason, ...(signal === undefined ? {} : { signal }) })
    : (early as Promise<T>);
}
