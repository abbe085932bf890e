import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import { answer, asAnswer, releasedSchema } from '../../trust/route.ts';
import { purposeOf, type Authenticator } from '../../trust/session.ts';
import type { Desk } from '../../trust/desk.ts';
import type { Released } from '../../trust/released.ts';
import type { Centre } from '../../trust/slice.ts';
import { DIRECTIONS, FEED_KINDS, type NewFeed } from './contract.ts';
import { CredentialsSchema } from './credentials.ts';
import { addFeed, dropFeed, listFeeds, pauseFeed, resumeFeed, showFeed } from './feeds.ts';
import { previewFeed } from './preview.ts';
import { runFeed } from './run.ts';

const PURPOSE = 'LIAISON';

const Name = Type.Object({ feed: Type.String({ maxLength: 100, description: 'Name or id' }) });
const Open = releasedSchema(Type.Object({}, { additionalProperties: true }));
const OpenList = releasedSchema(Type.Array(Type.Object({}, { additionalProperties: true })));
const text = (maxLength: number, description: string) =>
  Type.Optional(Type.String({ maxLength, description }));
const FeedBody = Type.Object({
  name: Type.String({ maxLength: 60 }),
  kind: Type.String({ enum: [...FEED_KINDS] }),
  direction: Type.Optional(Type.String({ enum: [...DIRECTIONS] })),
  address: Type.String({ maxLength: 2000, description: 'https; without user and password' }),
  account: text(60, 'Officer it acts as; without it, you'),
  everyMinutes: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 525_600 }), Type.Null()])),
  marking: text(500, 'Of what it brings in, beside its own; without it the account’s party only'),
  grade: text(10, 'Admiralty; without it F6'),
  collection: text(500, 'Of the other side: id, alias or title'),
  from: text(100, 'Of this centre: the collection that is pushed'),
  mapping: Type.Optional(Type.Object({}, { additionalProperties: true })),
  records: text(500, 'Where the records stand in a JSON document: data.items'),
  allowed: Type.Optional(Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 10 })),
  ca: text(200_000, 'Certificates trusted for it, PEM'),
  plainHttp: Type.Optional(Type.Boolean({ description: 'Plain http to another machine' })),
  credentials: Type.Optional(CredentialsSchema),
});

/** Feeds over HTTP: each route one schema and one call. */
export function feedRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.get(
    '/api/feeds',
    { schema: { summary: 'Feeds and how they stand', response: { 200: OpenList } } },
    (request) =>
      answer(centre, authenticator, request, 'feed.list', (desk) => listFeeds(centre, desk), PURPOSE),
  );
  server.post(
    '/api/feeds',
    { schema: { summary: 'Set up a feed', body: FeedBody, response: { 201: Open } } },
    async (request, reply) => {
      const { handle } = await authenticator.principal(request);
      const feed = feedOf(request.body as Static<typeof FeedBody>, handle);
      const added = await answer(
        centre,
        authenticator,
        request,
        'feed.added',
        (desk) => addFeed(centre, desk, feed),
        PURPOSE,
      );
      return reply.status(201).send(added);
    },
  );
  oneFeedRoutes(server, centre, authenticator);
  workRoutes(server, centre, authenticator);
}

function feedOf(body: Static<typeof FeedBody>, handle: string): NewFeed {
  const {
    name,
    kind,
    direction = 'poll',
    address,
    account = handle,
    everyMinutes = null,
    credentials,
    ...rest
  } = body;
  const { marking, grade, mapping, ...settings } = rest;
  return {
    name,
    kind: kind as NewFeed['kind'],
    direction: direction as NewFeed['direction'],
    address,
    account,
    everyMinutes,
    settings: {
      ...settings,
      ...(mapping === undefined
        ? {}
        : { mapping: mapping as unknown as NonNullable<NewFeed['settings']['mapping']> }),
      terms: { marking, grade },
    },
    credentials,
  };
}

/** What is read of one feed, and what is decided of it. */
function oneFeedRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  const rows: readonly [
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    act: string,
    summary: string,
    work: (desk: Desk, name: string) => Promise<Released<object>>,
  ][] = [
    [
      'GET',
      '',
      'feed.read',
      'One feed, with what could not be taken',
      (desk, name) => showFeed(centre, desk, name),
    ],
    [
      'DELETE',
      '',
      'feed.dropped',
      'End a feed; what it brought stays',
      (desk, name) => dropFeed(centre, desk, name),
    ],
    ['POST', '/pause', 'feed.paused', 'Let a feed rest', (desk, name) => pauseFeed(centre, desk, name)],
    [
      'POST',
      '/resume',
      'feed.resumed',
      'Let a feed run again',
      (desk, name) => resumeFeed(centre, desk, name),
    ],
  ];
  for (const [method, path, act, summary, work] of rows)
    server.route({
      method,
      url: `/api/feeds/:feed${path}`,
      schema: { summary, params: Name, response: { 200: Open } },
      handler: (request) => {
        const { feed } = request.params as Static<typeof Name>;
        return answer(centre, authenticator, request, act, (desk) => work(desk, feed), PURPOSE);
      },
    });
}

function workRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  server.post(
    '/api/feeds/:feed/run',
    { schema: { summary: 'Run a feed now', params: Name, response: { 200: Open } } },
    async (request) => {
      const principal = await authenticator.principal(request);
      const { feed } = request.params as Static<typeof Name>;
      return asAnswer(await runFeed(centre, principal, purposeOf(request, PURPOSE), feed));
    },
  );
  server.post(
    '/api/feeds/:feed/preview',
    {
      schema: {
        summary: 'What the next step would bring; nothing is written',
        params: Name,
        response: { 200: Open },
      },
    },
    async (request) => {
      const principal = await authenticator.principal(request);
      const { feed } = request.params as Static<typeof Name>;
      return asAnswer(await previewFeed(centre, principal, purposeOf(request, PURPOSE), feed));
    },
  );
}
