import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';

/**
 * Below /api a query parameter that a route does not know is refused, not passed over: a report filed with `reliability=B` would else be
 * filed ungraded. A route that only reads and takes none lets them be. Other protocols (TAXII 2.1, OpenSanctions) keep their own rules.
 * Call it before the routes are made.
 */
export function refuseUnknownQuery(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const schema = route.schema?.querystring;
    if (!route.url.startsWith('/api/') || (schema === undefined && route.method === 'GET')) return;
    const known = namesIn(schema);
    // Before validation, which would take out what is not in the schema.
    const check = async (request: FastifyRequest) => refuseOthers(request.query, known);
    route.preValidation = [check, ...[route.preValidation ?? []].flat()];
  });
}

/** @throws RangeError where the parameters of a schema cannot be told. */
function namesIn(schema: unknown): readonly string[] {
  if (schema === undefined) return [];
  const properties =
    typeof schema === 'object' && schema !== null && 'properties' in schema ? schema.properties : null;
  if (typeof properties !== 'object' || properties === null)
    throw new RangeError('the schema of a query is one object with named properties');
  return Object.keys(properties);
}

const LONGEST_NAME = 60;

function refuseOthers(query: unknown, known: readonly string[]): void {
  const unknown = Object.keys(query as object).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const name = unknown.slice(0, LONGEST_NAME);
  const names = known.length === 0 ? '–' : known.join(', ');
  throw new Refusal({
    code: 'QUERY_UNKNOWN',
    status: 400,
    message: `There is no query parameter “${name}” here`,
    fix: `Write one of those that there are, or leave it out: ${names}`,
    facts: { parameter: name, known },
  });
}
