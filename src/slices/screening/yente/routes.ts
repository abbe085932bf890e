import type { FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { Refusal } from '../../../platform/errors.ts';
import type { Desk } from '../../../trust/desk.ts';
import { notFound } from '../../../trust/refusals.ts';
import type { Released } from '../../../trust/released.ts';
import { entryContents, listStatus, listVersions } from '../../designations/index.ts';
import { readTerms } from '../asked.ts';
import { runCheck, type AskedQuestion } from '../check.ts';
import { ENGINE, MOST_HITS, type CheckAnswer, type ScreeningHit } from '../contract.ts';
import { liveIndexOf, entryKey } from '../live.ts';
import type { Door } from '../routes.ts';
import { entryOfId, ftmEntity, type FtmEntity, scoredEntity } from './entity.ts';
import { readMatchQuery, type MatchQuery } from './query.ts';
import { FEATURE_DESCRIPTIONS } from './schema.data.ts';

/** Datasets that stand for everything the reader may see. */
export const ALL_DATASETS: ReadonlySet<string> = new Set(['default', 'all', 'sanctions']);
const ALGORITHM = 'watchfloor';
const MOST_QUERIES = 100;
/** As yente: what is below is not answered, what is over `threshold` is called a match. */
const CUTOFF = 0.5;
const THRESHOLD = 0.7;

const Dataset = Type.Object({ dataset: Type.String({ minLength: 1, maxLength: 80 }) });
const Any = Type.Object({}, { additionalProperties: true });
const Codes = Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())]));
const MatchParameters = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  threshold: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  cutoff: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  algorithm: Type.Optional(Type.String()),
  include_dataset: Codes,
  exclude_dataset: Codes,
  exclude_schema: Codes,
  exclude_entity_ids: Codes,
});
const MatchBody = Type.Object(
  {
    queries: Type.Record(
      Type.String(),
      Type.Object(
        {
          schema: Type.Optional(Type.String()),
          properties: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
        },
        { additionalProperties: true },
      ),
    ),
  },
  { additionalProperties: true },
);
const SearchParameters = Type.Object({
  q: Type.String({ minLength: 1, maxLength: 512 }),
  schema: Type.Optional(Type.String()),
  limit: Type.Optional(Type.Integer({ minimum: 0, maximum: 500 })),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 500 })),
});

/** The doors of yente, so that its clients only change their base URL. Shapes: yente 5.5 (SCREENING.md §3). */
export function yenteRoutes(door: Door): void {
  matchRoute(door);
  searchRoute(door);
  catalogRoutes(door);
}

function matchRoute({ server, centre, run }: Door): void {
  server.post(
    '/match/:dataset',
    {
      schema: {
        summary: 'yente: match example entities against the lists',
        params: Dataset,
        querystring: MatchParameters,
        body: MatchBody,
        response: { 200: Any },
      },
    },
    async (request) => {
      const query = request.query as Static<typeof MatchParameters>;
      const { queries } = request.body as Static<typeof MatchBody>;
      const keys = Object.keys(queries);
      if (keys.length === 0 || keys.length > MOST_QUERIES) throw tooMany(keys.length);
      const asked = keys.map((key) => ({ key, ...readMatchQuery(key, queries[key] as MatchQuery) }));
      const limit = query.limit ?? 5;
      const threshold = query.threshold ?? THRESHOLD;
      const excluded = {
        ids: new Set(codes(query.exclude_entity_ids)),
        schemas: new Set(codes(query.exclude_schema)),
      };
      const { value } = await run(request, async (principal, purpose) =>
        runCheck(centre, principal, purpose, {
          kind: 'party',
          reference: null,
          terms: readTerms({
            threshold: Math.min(query.cutoff ?? CUTOFF, threshold),
            limit: Math.min(MOST_HITS, limit + excluded.ids.size),
            lists: listsOf(request, query),
          }),
          except: codes(query.exclude_dataset),
          questions: asked.map(({ question }) => question),
          skipped: [],
        }),
      );
      const responses = asked.map(({ key, understood }, at) => {
        const results = entitiesOf(value, value.questions[at]?.hits ?? [], threshold)
          .filter(({ id, schema }) => !excluded.ids.has(id) && !excluded.schemas.has(schema))
          .slice(0, limit);
        const total = { value: results.length, relation: 'eq' };
        const echo = { id: null, schema: queries[key]?.schema ?? 'Thing', properties: understood };
        return [key, { status: 200, results, total, query: echo }];
      });
      return { responses: Object.fromEntries(responses) as object, matcher: matcher(), limit };
    },
  );
}

function searchRoute({ server, centre, run }: Door): void {
  server.get(
    '/search/:dataset',
    {
      schema: {
        summary: 'yente: search the lists by name',
        params: Dataset,
        querystring: SearchParameters,
        response: { 200: Any },
      },
    },
    async (request) => {
      const query = request.query as Static<typeof SearchParameters>;
      const [limit, offset] = [query.limit ?? 10, query.offset ?? 0];
      const { question } = readMatchQuery('q', { schema: query.schema, properties: { name: query.q } });
      const { value } = await run(request, (principal, purpose) =>
        runCheck(centre, principal, purpose, searchRequest(question, listsOf(request, {}))),
      );
      const found = entitiesOf(value, value.questions[0]?.hits ?? [], THRESHOLD);
      return {
        results: found.slice(offset, offset + limit).map(withoutScore),
        facets: facetsOf(found),
        total: { value: found.length, relation: found.length < MOST_HITS ? 'eq' : 'gte' },
        limit,
        offset,
      };
    },
  );
}

/** A search as a check: everything alike enough to look at, of every kind asked for. */
export function searchRequest(question: AskedQuestion, lists: readonly string[]) {
  const terms = readTerms({ threshold: CUTOFF, limit: MOST_HITS, lists });
  return { kind: 'party' as const, reference: null, terms, questions: [question], skipped: [] };
}

function withoutScore({
  score: _score,
  match: _match,
  features: _features,
  explanations: _why,
  ...entity
}: ReturnType<typeof scoredEntity>): FtmEntity {
  return entity;
}

function facetsOf(found: readonly FtmEntity[]) {
  const facet = (label: string, valuesOf: (entity: FtmEntity) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const value of found.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([name, count]) => ({ name, label: name, count }));
    return { label, values: values.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)) };
  };
  return {
    countries: facet('Countries', ({ properties }) => [
      ...(properties.nationality ?? []),
      ...(properties.country ?? []),
    ]),
    topics: facet('Topics', ({ properties }) => properties.topics ?? []),
    datasets: facet('Datasets', ({ datasets }) => datasets),
  };
}

function catalogRoutes({ server, read }: Door): void {
  server.get(
    '/catalog',
    { schema: { summary: 'yente: the lists as datasets, with their versions', response: { 200: Any } } },
    async (request) => (await read(request, 'lists.read', readCatalog)).value,
  );
  server.get(
    '/algorithms',
    { schema: { summary: 'yente: how scores are made', response: { 200: Any } } },
    async (request) => (await read(request, 'lists.read', algorithms)).value,
  );
}

async function readCatalog(desk: Desk): Promise<Released<object>> {
  const { value } = await listStatus(desk, null);
  const versions = await listVersions(desk);
  const datasets = value.flatMap(({ list, name, publisher, version }) =>
    version === null
      ? []
      : [
          {
            name: list,
            title: name,
            version: version.id,
            publisher: { name: publisher },
            last_change: version.published ?? version.importedAt,
            updated_at: version.importedAt,
            entity_count: version.entries,
            checksum: version.sha256,
            index_version: version.id,
            index_current: true,
            load: true,
            children: [],
          },
        ],
  );
  const all = { name: 'default', title: 'All lists you may see', load: true, index_current: true };
  const children = datasets.map(({ name }) => name);
  return desk.release(
    { datasets: [{ ...all, children }, ...datasets], current: children, outdated: [], index_stale: false },
    versions.map(({ markingId }) => markingId),
  );
}

async function algorithms(desk: Desk): Promise<Released<object>> {
  const one = {
    name: ALGORITHM,
    description: `Watchfloor ${ENGINE}: names across scripts and an evidence table`,
    docs: {},
    features: features(),
  };
  return desk.release({ algorithms: [one], default: ALGORITHM, best: ALGORITHM }, []);
}

const features = () =>
  Object.fromEntries(
    Object.entries(FEATURE_DESCRIPTIONS).map(([name, description]) => [
      name,
      { description, coefficient: 1, url: null },
    ]),
  );

const matcher = () => features();

/** The entry behind an id that an answer gave, as it stands now; what the reader may not see is not there. */
export async function readEntity(
  { centre, read }: Pick<Door, 'centre' | 'read'>,
  request: FastifyRequest,
  id: string,
): Promise<FtmEntity> {
  const entry = entryOfId(id);
  if (!entry) throw notFound('entity');
  const live = await liveIndexOf(centre).current();
  const { value } = await read(request, 'entry.read', async (desk) => {
    const version = (await listVersions(desk)).find(({ list }) => list === entry.list);
    const known = live.entries.get(entryKey(entry.list, entry.ref));
    if (!version || !known) throw notFound('entity');
    const [found] = await entryContents(desk, entry.list, [{ ref: entry.ref, hash: known.hash }]);
    if (!found) throw notFound('entity');
    desk.note([id]);
    return desk.release(ftmEntity(entry.list, found.listed, version.published), [version.markingId]);
  });
  return value;
}

function entitiesOf(answer: CheckAnswer, hits: readonly ScreeningHit[], threshold: number) {
  const seen = new Map(
    answer.lists.map(({ list, published, importedAt }) => [list, published ?? importedAt]),
  );
  return hits.map((hit) => scoredEntity(hit, threshold, seen.get(hit.list) ?? null));
}

/** Lists that the address and the parameters name; none: all. */
function listsOf(request: FastifyRequest, query: { include_dataset?: string | string[] }): string[] {
  const { dataset } = request.params as Static<typeof Dataset>;
  return [...(ALL_DATASETS.has(dataset) ? [] : [dataset]), ...codes(query.include_dataset)];
}

const codes = (given: string | readonly string[] | undefined): string[] =>
  (given === undefined ? [] : typeof given === 'string' ? [given] : [...given]).flatMap((one) =>
    one.split(','),
  );

function tooMany(queries: number): Refusal {
  return new Refusal({
    code: 'MATCH_QUERIES',
    status: 400,
    message: `A request holds 1 to ${MOST_QUERIES} queries; this one has ${queries}`,
    fix: 'Send them in several requests, or as a file to /api/screening/batches',
  });
}
