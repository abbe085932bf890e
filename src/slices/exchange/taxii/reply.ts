import type { FastifyReply } from 'fastify';
import type { FastifyError } from 'fastify';
import { problemOf } from '../../../platform/http/server.ts';
import type { Fault, Refusal } from '../../../platform/errors.ts';
import type { Released } from '../../../trust/released.ts';
import type { AddResult, Collection, ObjectOutcome, ObjectPage } from '../contract.ts';
import { momentText, versionText } from '../moments.ts';
import { STIX_MEDIA_TYPE, TAXII_MEDIA_TYPE } from './media.ts';

/** TAXII's own shapes (TAXII 2.1 §3 to §5). Empty lists and nulls are left out. */

/** As bytes: text would have a charset added to its media type, which TAXII's has not. */
export const json = (reply: FastifyReply, status: number, body: string): FastifyReply =>
  reply.status(status).header('content-type', TAXII_MEDIA_TYPE).send(Buffer.from(body));

/** An error message (§3.6.1). Of a fault the caller sees only a reference. */
export function errorBody(error: FastifyError | Refusal | Fault): { status: number; body: string } {
  const problem = problemOf(error);
  const body = {
    title: problem.title,
    description: problem.fix,
    ...(problem.reference === undefined ? {} : { error_id: problem.reference }),
    error_code: problem.code,
    http_status: String(problem.status),
    ...(problem.facts === undefined || Object.keys(problem.facts).length === 0
      ? {}
      : { details: detailsOf(problem.facts) }),
  };
  return { status: problem.status, body: JSON.stringify(body) };
}

/** Details are strings (§3.6.1). */
const detailsOf = (facts: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? fact : JSON.stringify(fact),
    ]),
  );

export function collectionBody({ id, alias, title, description, canRead, canWrite }: Collection): object {
  return {
    id,
    title,
    ...(description === null ? {} : { description }),
    alias,
    can_read: canRead,
    can_write: canWrite,
    media_types: [STIX_MEDIA_TYPE],
  };
}

/** The moments that bracket a page (§3.4.3), only where it holds anything. */
export function bracket(reply: FastifyReply, { rows }: ObjectPage): void {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  reply.header('X-TAXII-Date-Added-First', momentText(first.added));
  reply.header('X-TAXII-Date-Added-Last', momentText(last.added));
}

/** An envelope (§3.7): bodies go out as they came in. */
export function envelope({ value }: Released<ObjectPage>, next: (added: bigint) => string): string {
  return listBody('objects', value, next, (row) => row.body ?? '{}');
}

export function manifest({ value }: Released<ObjectPage>, next: (added: bigint) => string): string {
  return listBody('objects', value, next, ({ id, added, version, specVersion }) =>
    JSON.stringify({
      id,
      date_added: momentText(added),
      version: versionText(version),
      media_type: `application/stix+json;version=${specVersion}`,
    }),
  );
}

export function versions({ value }: Released<ObjectPage>, next: (added: bigint) => string): string {
  return listBody('versions', value, next, ({ version }) => JSON.stringify(versionText(version)));
}

function listBody(
  name: string,
  { rows, more }: ObjectPage,
  next: (added: bigint) => string,
  item: (row: ObjectPage['rows'][number]) => string,
): string {
  const last = rows.at(-1);
  if (last === undefined) return '{}';
  const head = more ? `"more":true,"next":${JSON.stringify(next(last.added))},` : '';
  return `{${head}"${name}":[${rows.map(item).join(',')}]}`;
}

/** A status (§4.3.1). */
export function statusBody({ id, at, successes, failures }: AddResult): string {
  const list = (name: string, outcomes: readonly ObjectOutcome[]): object =>
    outcomes.length === 0 ? {} : { [name]: outcomes };
  return JSON.stringify({
    id,
    status: 'complete',
    request_timestamp: at,
    total_count: successes.length + failures.length,
    success_count: successes.length,
    ...list('successes', successes),
    failure_count: failures.length,
    ...list('failures', failures),
    pending_count: 0,
  });
}
