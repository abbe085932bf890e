import type { FastifyError, FastifyInstance } from 'fastify';

/** An answer as it is written. */
export interface WrittenError {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

type Form = (error: FastifyError) => WrittenError;

const forms = new WeakMap<FastifyInstance, Map<string, Form>>();

/**
 * A path that cannot be decoded, or is too long, belongs to no route, so no route’s error handler sees it. This says how such
 * an error is written below a prefix whose clients read another form than problem details.
 */
export function writeBadPathsBelow(server: FastifyInstance, prefix: string, form: Form): void {
  const known = forms.get(server) ?? new Map<string, Form>();
  forms.set(server, known.set(prefix, form));
}

/** The form for a path; null where nobody asked for another. */
export function badPathForm(server: FastifyInstance, path: string): Form | null {
  for (const [prefix, form] of forms.get(server) ?? []) if (path.startsWith(prefix)) return form;
  return null;
}
