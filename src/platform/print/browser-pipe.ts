import type { Readable, Writable } from 'node:stream';

interface Reply {
  readonly id?: number;
  readonly sessionId?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

export type Send = (
  method: string,
  parameters?: Readonly<Record<string, unknown>>,
  session?: string,
) => Promise<Record<string, unknown>>;

/**
 * Commands of the DevTools protocol over a pair of pipes (`--remote-debugging-pipe`): JSON, each ended by a NUL. No port is
 * opened and nothing of what is printed is written to disk.
 */
export function overPipe(to: Writable, from: Readable): { readonly send: Send; fail(error: Error): void } {
  const waiting = new Map<
    number,
    { done(result: Record<string, unknown>): void; failed(error: Error): void }
  >();
  let next = 0;
  let rest = '';
  const take = (text: string): void => {
    const { id, result, error } = JSON.parse(text) as Reply;
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asked === undefined) return;
    waiting.delete(id);
    if (error === undefined) asked.done(result ?? {});
    else asked.failed(new Error(error.message));
  };
  from.setEncoding('utf8');
  from.on('data', (part: string) => {
    const pieces = (rest + part).split('\0');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) take(piece);
  });
  return {
    send(method, parameters = {}, session) {
      const id = ++next;
      const { promise, resolve: done, reject: failed } = Promise.withResolvers<Record<string, unknown>>();
      waiting.set(id, { done, failed });
      const sessionId = session === undefined ? {} : { sessionId: session };
      to.write(`${JSON.stringify({ id, method, params: parameters, ...sessionId })}\0`);
      return promise;
    },
    fail(error) {
      for (const { failed } of waiting.values()) failed(error);
      waiting.clear();
    },
  };
}
