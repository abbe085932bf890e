import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import { ENTITY_KINDS } from '../../core/words/index.ts';
import { answer, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import type { AskedSearch } from './contract.ts';
import {
  amongReports,
  endSearch,
  follow,
  keepSearch,
  readAudiences,
  readFollowed,
  readSearches,
  subscribe,
} from './searches.ts';

const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const List = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const Followed = releasedSchema(Type.Array(Type.String()));
const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const perhaps = (maxLength: number) => Type.Union([Type.String({ minLength: 1, maxLength }), Type.Null()]);
const Names = Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 100, uniqueItems: true });
const SearchBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
  asked: Type.Object({
    q: Type.String({ minLength: 1, maxLength: 400 }),
    match: Type.String({ enum: ['sound', 'words', 'exact'] }),
    kind: Type.Union([Type.String({ enum: [...ENTITY_KINDS] }), Type.Null()]),
    party: perhaps(200),
    source: perhaps(40),
    language: perhaps(40),
  }),
  forOfficers: Names,
  forParties: Names,
  marking: Type.String({ maxLength: 400, description: 'Of its words; empty: your agency only' }),
});
const AmongBody = Type.Object({ reports: Type.Array(Type.String({ format: 'uuid' }), { maxItems: 50 }) });
const StandsBody = Type.Object({ stands: Type.Boolean() });

/** Searches under a name, and what officers ask to be told of. */
export function searchRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/watch/searches',
    { schema: { summary: 'Your saved searches and those shared with you', response: { 200: List } } },
    (request) => answer(centre, authenticator, request, 'searches.read', readSearches),
  );
  server.post(
    '/api/watch/searches',
    { schema: { summary: 'Keep a search under a name', body: SearchBody, response: { 200: List } } },
    (request) => {
      const { asked, ...rest } = request.body as Static<typeof SearchBody>;
      return answer(centre, authenticator, request, 'search.saved', (desk) =>
        keepSearch(centre, desk, { ...rest, asked: asked as AskedSearch }),
      );
    },
  );
  server.delete(
    '/api/watch/searches/:id',
    { schema: { summary: 'End a saved search of yours', params: Id, response: { 200: List } } },
    (request) =>
      answer(centre, authenticator, request, 'search.ended', (desk) =>
        endSearch(desk, (request.params as Static<typeof Id>).id),
      ),
  );
  server.put(
    '/api/watch/searches/:id/subscription',
    {
      schema: {
        summary: 'Be told of what it finds, or no longer',
        params: Id,
        body: StandsBody,
        response: { 200: List },
      },
    },
    (request) => {
      const { stands } = request.body as Static<typeof StandsBody>;
      const { id } = request.params as Static<typeof Id>;
      return answer(centre, authenticator, request, 'search.subscribed', (desk) =>
        subscribe(desk, id, stands),
      );
    },
  );
  server.post(
    '/api/watch/searches/:id/among',
    {
      schema: {
        summary: 'Which of some reports a saved search finds',
        params: Id,
        body: AmongBody,
        response: { 200: Followed },
      },
    },
    (request) => {
      const { reports } = request.body as Static<typeof AmongBody>;
      const { id } = request.params as Static<typeof Id>;
      return answer(centre, authenticator, request, 'search.filtered', (desk) =>
        amongReports(desk, id, reports),
      );
    },
  );
}

/** With whom searches are shared, and the entities that officers follow. */
export function followRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/watch/audiences',
    { schema: { summary: 'Whom a search can be shared with', response: { 200: Open } } },
    (request) =>
      answer(centre, authenticator, request, 'audiences.read', (desk) => readAudiences(centre, desk)),
  );
  server.get(
    '/api/watch/followed',
    { schema: { summary: 'The entities that you follow', response: { 200: Followed } } },
    (request) => answer(centre, authenticator, request, 'followed.read', readFollowed),
  );
  server.put(
    '/api/watch/followed/:id',
    {
      schema: {
        summary: 'Be told of conflicts on an entity, or no longer',
        params: Id,
        body: StandsBody,
        response: { 200: Followed },
      },
    },
    (request) => {
      const { stands } = request.body as Static<typeof StandsBody>;
      const { id } = request.params as Static<typeof Id>;
      return answer(centre, authenticator, request, 'entity.followed', (desk) => follow(desk, id, stands));
    },
  );
}
