import type { FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { Refusal } from '../../../platform/errors.ts';
import { readTerms } from '../asked.ts';
import { runCheck } from '../check.ts';
import type { ScreeningHit } from '../contract.ts';
import type { Door } from '../routes.ts';
import { scoredEntity } from './entity.ts';
import { readMatchQuery } from './query.ts';
import { ALL_DATASETS, searchRequest } from './routes.ts';
import { COUNTRY_PROPERTIES, ID_PROPERTIES, SCHEMA_KINDS } from './schema.data.ts';

const Dataset = Type.Object({ dataset: Type.String({ minLength: 1, maxLength: 80 }) });
const Any = Type.Object({}, { additionalProperties: true });
const Prefix = Type.Object({
  prefix: Type.Optional(Type.String({ maxLength: 512 })),
  cursor: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
});
const MOST_QUERIES = 50;
const THRESHOLD = 0.7;
const CUTOFF = 0.5;
const SUGGESTED = 10;

interface ReconcileQuery {
  readonly query?: unknown;
  readonly type?: unknown;
  readonly limit?: unknown;
  readonly properties?: readonly { readonly pid?: unknown; readonly v?: unknown }[];
}

/** OpenRefine's Reconciliation API 0.2: manifest, queries as form, as query string or as JSON, suggestions. */
export function reconcileRoutes(door: Door): void {
  const { server } = door;
  void server.register(async (scope) => {
    // OpenRefine sends a form; other clients send JSON: both are read here.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post(
      '/reconcile/:dataset',
      {
        schema: {
          summary: 'OpenRefine: reconcile names with entries',
          params: Dataset,
          response: { 200: Any },
        },
      },
      (request) => reconcile(door, request, queriesOf(String(request.body ?? ''))),
    );
  });
  server.get(
    '/reconcile/:dataset',
    {
      schema: {
        summary: 'OpenRefine: the manifest of the service, or queries',
        params: Dataset,
        querystring: Type.Object({ queries: Type.Optional(Type.String({ maxLength: 100_000 })) }),
        response: { 200: Any },
      },
    },
    async (request): Promise<object> => {
      const { queries } = request.query as { queries?: string };
      return queries === undefined ? manifest(door, request) : reconcile(door, request, parsed(queries));
    },
  );
  suggestRoutes(door);
}

async function manifest({ read }: Door, request: FastifyRequest): Promise<object> {
  const { dataset } = request.params as Static<typeof Dataset>;
  const base = `${request.protocol}://${request.host}`;
  // Who asks must be signed in, as at every door.
  const made = await read(request, 'lists.read', (desk) =>
    desk.release(
      {
        versions: ['0.2'],
        name: `Watchfloor: ${dataset}`,
        identifierSpace: `${base}/entities/`,
        schemaSpace: 'https://followthemoney.tech/explorer/schemata/',
        view: { url: `${base}/entities/{{id}}` },
        defaultTypes: ['Person', 'Organization', 'Vessel', 'Airplane'].map(typeOf),
        suggest: Object.fromEntries(
          ['entity', 'type', 'property'].map((what) => [
            what,
            { service_url: base, service_path: `/reconcile/${dataset}/suggest/${what}` },
          ]),
        ),
      },
      [],
    ),
  );
  return made.value;
}

const typeOf = (id: string) => ({ id, name: id });

async function reconcile(
  { centre, run }: Door,
  request: FastifyRequest,
  queries: Readonly<Record<string, ReconcileQuery>>,
): Promise<object> {
  const keys = Object.keys(queries);
  if (keys.length === 0 || keys.length > MOST_QUERIES) throw badQueries(`it holds ${keys.length} queries`);
  const asked = keys.map((key) => readMatchQuery(key, matchQueryOf(queries[key] ?? {})));
  const { value } = await run(request, (principal, purpose) =>
    runCheck(centre, principal, purpose, {
      kind: 'party',
      reference: null,
      terms: readTerms({ threshold: CUTOFF, limit: SUGGESTED, lists: listsOf(request) }),
      questions: asked.map(({ question }) => question),
      skipped: [],
    }),
  );
  const results = keys.map((key, at) => {
    const limit = typeof queries[key]?.limit === 'number' ? queries[key].limit : SUGGESTED;
    return [key, { result: (value.questions[at]?.hits ?? []).slice(0, limit).map((hit) => candidate(hit)) }];
  });
  return Object.fromEntries(results) as object;
}

function candidate(hit: ScreeningHit) {
  const { id, caption, schema, score, match, features, properties } = scoredEntity(hit, THRESHOLD, null);
  return {
    id,
    name: caption,
    description: [...(properties.birthDate ?? []), ...(properties.nationality ?? []), hit.list].join(', '),
    type: [typeOf(schema)],
    score: Number((score * 100).toFixed(2)),
    match,
    features: Object.entries(features).map(([feature, value]) => ({ id: feature, value })),
  };
}

function matchQueryOf({ query, type, properties }: ReconcileQuery) {
  const given: Record<string, unknown[]> =
    typeof query === 'string' && query.trim() !== '' ? { name: [query] } : {};
  for (const { pid, v } of Array.isArray(properties) ? properties : []) {
    if (typeof pid !== 'string') continue;
    given[pid] = [...(given[pid] ?? []), ...(Array.isArray(v) ? v : [v])];
  }
  const schema = Array.isArray(type) ? type[0] : type;
  return { schema: typeof schema === 'string' ? schema : 'Thing', properties: given };
}

function queriesOf(body: string): Readonly<Record<string, ReconcileQuery>> {
  if (/^\s*\{/.test(body)) {
    const whole = parsed(body) as Readonly<Record<string, unknown>>;
    const inner = whole.queries;
    if (typeof inner === 'object' && inner !== null) return inner as Record<string, ReconcileQuery>;
    return typeof inner === 'string' ? parsed(inner) : (whole as Record<string, ReconcileQuery>);
  }
  return parsed(new URLSearchParams(body).get('queries') ?? '');
}

function parsed(text: string): Readonly<Record<string, ReconcileQuery>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, ReconcileQuery>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw badQueries('they are no JSON object');
}

function badQueries(detail: string): Refusal {
  return new Refusal({
    code: 'RECONCILE_QUERIES',
    status: 400,
    message: `The queries cannot be read: ${detail}`,
    fix: `Send queries={"q0":{"query":"NAME"}}, at most ${MOST_QUERIES} at a time`,
  });
}

function suggestRoutes({ server, centre, run, read }: Door): void {
  const words = (names: readonly string[]) => (prefix: string) =>
    names.filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase())).map(typeOf);
  const tables = {
    type: words(Object.keys(SCHEMA_KINDS)),
    property: words(['name', 'alias', 'birthDate', ...COUNTRY_PROPERTIES, ...Object.keys(ID_PROPERTIES)]),
  };
  for (const [what, found] of Object.entries(tables)) {
    server.get(
      `/reconcile/:dataset/suggest/${what}`,
      {
        schema: {
          summary: `OpenRefine: suggest a ${what}`,
          params: Dataset,
          querystring: Prefix,
          response: { 200: Any },
        },
      },
      async (request) => {
        const { prefix } = request.query as Static<typeof Prefix>;
        return (
          await read(request, 'lists.read', (desk) => desk.release({ result: found(prefix ?? '') }, []))
        ).value;
      },
    );
  }
  server.get(
    '/reconcile/:dataset/suggest/entity',
    {
      schema: {
        summary: 'OpenRefine: suggest an entry',
        params: Dataset,
        querystring: Prefix,
        response: { 200: Any },
      },
    },
    async (request) => {
      const prefix = ((request.query as Static<typeof Prefix>).prefix ?? '').trim();
      if (prefix === '') return { result: [] };
      const { question } = readMatchQuery('prefix', { properties: { name: prefix } });
      const { value } = await run(request, (principal, purpose) =>
        runCheck(centre, principal, purpose, searchRequest(question, listsOf(request))),
      );
      const hits = (value.questions[0]?.hits ?? []).slice(0, SUGGESTED);
      return {
        result: hits.map((hit) => {
          const { id, name, description, type } = candidate(hit);
          return { id, name, description, notable: type };
        }),
      };
    },
  );
}

function listsOf(request: FastifyRequest): string[] {
  const { dataset } = request.params as Static<typeof Dataset>;
  return ALL_DATASETS.has(dataset) ? [] : [dataset];
}
