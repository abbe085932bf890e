import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import {
  ENTITY_KINDS,
  type EntityKind,
  MENTION_KINDS,
  VERDICTS,
  type Verdict,
} from '../../core/words/index.ts';
import { answer, answerAndRefer, answerSought, ReferralsSchema, releasedSchema } from '../../trust/route.ts';
import type { Authenticator } from '../../trust/session.ts';
import type { Centre } from '../../trust/slice.ts';
import { readCard } from './card.ts';
import { compareRecords } from './compare.ts';
import { NAME_MATCHES, type NameMatch } from './contract.ts';
import { judgeRecords, undoAct } from './judge.ts';
import { readMentions } from './mentions.ts';
import { DIGEST_ROWS } from './digest-contract.ts';
import { PictureSchema } from './picture-contract.ts';
import { readDigest, readPicture } from './picture.ts';
import { searchEntities } from './search.ts';
import { storyRoutes } from './story-routes.ts';
import { explainEntity } from './why.ts';

const Id = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 400, description: 'Id, or a name that one entity bears' }),
});
const ReportId = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const Hits = releasedSchema(
  Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.String(),
      caption: Type.String(),
      names: Type.Array(Type.String()),
      records: Type.Integer(),
      reports: Type.Integer(),
    }),
  ),
);
const Mentions = releasedSchema(
  Type.Array(
    Type.Object({
      start: Type.Integer({ description: 'UTF-16 offset in the text of the report' }),
      end: Type.Integer({ description: 'Exclusive' }),
      kind: Type.String({ enum: [...MENTION_KINDS] }),
      record: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
);
const SearchQuery = Type.Object({
  q: Type.String({ minLength: 1, maxLength: 400 }),
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
  match: Type.Optional(
    Type.String({
      enum: [...NAME_MATCHES],
      default: 'sound',
      description: 'sound: also by sound and beginning; words: as written; exact: the very name',
    }),
  ),
  kind: Type.Optional(Type.String({ enum: [...ENTITY_KINDS] })),
});
const DigestQuery = Type.Object({
  rows: Type.Optional(Type.Integer({ minimum: 1, maximum: DIGEST_ROWS.most })),
});
const CompareQuery = Type.Object({
  a: Type.String({ format: 'uuid' }),
  b: Type.String({ format: 'uuid' }),
  c: Type.Optional(Type.String({ format: 'uuid' })),
});
const JudgementBody = Type.Object({
  verdict: Type.String({ enum: [...VERDICTS] }),
  a: Type.String({ format: 'uuid' }),
  b: Type.String({ format: 'uuid' }),
  reason: Type.String({ minLength: 1, maxLength: 4000 }),
  after: Type.Optional(
    Type.Union([Type.String({ format: 'uuid' }), Type.Null()], {
      description:
        'The judgement on the two that you have before you; a later one of a colleague refuses yours',
    }),
  ),
});
const UndoBody = Type.Object({
  id: Type.String({ format: 'uuid' }),
  reason: Type.String({ minLength: 1, maxLength: 4000 }),
});

/** The picture's routes: each one schema and one call. */
export function fusionRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  readingRoutes(server, centre, authenticator);
  judgingRoutes(server, centre, authenticator);
  storyRoutes(server, centre, authenticator);
}

function readingRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/search',
    {
      schema: {
        summary: 'Entities by name, in any script',
        querystring: SearchQuery,
        response: { 200: Type.Object({ ...Hits.properties, referrals: ReferralsSchema }) },
      },
    },
    (request) => {
      const { q, most, match, kind } = request.query as Static<typeof SearchQuery>;
      const sought = { kind: 'name', text: q } as const;
      return answerAndRefer(centre, authenticator, request, 'search.run', sought, (desk) =>
        searchEntities(desk, q, most ?? 20, {
          match: (match ?? 'sound') as NameMatch,
          kind: (kind ?? null) as EntityKind | null,
        }),
      );
    },
  );
  server.get(
    '/api/entities/:id',
    { schema: { summary: 'The card of an entity', params: Id, response: { 200: Open } } },
    (request) => {
      const { id } = request.params as Static<typeof Id>;
      const sought = { kind: 'name', text: id } as const;
      return answerSought(centre, authenticator, request, 'card.read', sought, (desk) => readCard(desk, id));
    },
  );
  server.get(
    '/api/entities/:id/why',
    { schema: { summary: 'Why its records are one', params: Id, response: { 200: Open } } },
    (request) => {
      const { id } = request.params as Static<typeof Id>;
      return answer(centre, authenticator, request, 'entity.explained', (desk) => explainEntity(desk, id));
    },
  );
  server.get(
    '/api/reports/:id/mentions',
    {
      schema: {
        summary: 'What is named in a report, and where',
        params: ReportId,
        response: { 200: Mentions },
      },
    },
    (request) => {
      const { id } = request.params as Static<typeof ReportId>;
      return answer(centre, authenticator, request, 'mentions.read', (desk) => readMentions(desk, id));
    },
  );
  pictureRoutes(server, centre, authenticator);
}

function pictureRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/picture',
    {
      schema: {
        summary: 'All you may see, as one picture',
        response: { 200: releasedSchema(PictureSchema) },
      },
    },
    (request) => answer(centre, authenticator, request, 'picture.read', readPicture),
  );
  server.get(
    '/api/picture/digest',
    {
      schema: {
        summary: 'The counts of the picture, and the first rows of each of its lists',
        querystring: DigestQuery,
        response: { 200: Open },
      },
    },
    (request) => {
      const { rows } = request.query as Static<typeof DigestQuery>;
      return answer(centre, authenticator, request, 'picture.read', (desk) =>
        readDigest(desk, rows ?? DIGEST_ROWS.standard),
      );
    },
  );
}

function judgingRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/compare',
    {
      schema: {
        summary: 'Two or three records beside one another, with what each verdict on them would do',
        querystring: CompareQuery,
        response: { 200: Open },
      },
    },
    (request) => {
      const { a, b, c } = request.query as Static<typeof CompareQuery>;
      return answer(centre, authenticator, request, 'records.compared', (desk) =>
        compareRecords(desk, c === undefined ? [a, b] : [a, b, c]),
      );
    },
  );
  server.post(
    '/api/judgements',
    { schema: { summary: 'Judge two records', body: JudgementBody, response: { 200: Open } } },
    (request) => {
      const { verdict, a, b, reason, after } = request.body as Static<typeof JudgementBody>;
      return answer(centre, authenticator, request, 'records.judged', (desk) =>
        judgeRecords(desk, verdict as Verdict, a, b, reason, { after }),
      );
    },
  );
  server.post(
    '/api/undo',
    {
      schema: {
        summary: 'Take back a judgement, a review or an import',
        body: UndoBody,
        response: { 200: Open },
      },
    },
    (request) => {
      const { id, reason } = request.body as Static<typeof UndoBody>;
      return answer(centre, authenticator, request, 'act.undone', (desk) =>
        undoAct(centre, desk, id, reason),
      );
    },
  );
}
