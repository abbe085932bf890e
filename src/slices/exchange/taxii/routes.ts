import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { isObject, type Json } from '../../../core/formats/json/parse.ts';
import { parseJson } from '../../../core/formats/json/parse.ts';
import { Warnings } from '../../../core/formats/problems.ts';
import type { Fault, Refusal } from '../../../platform/errors.ts';
import { writeBadPathsBelow } from '../../../platform/http/bad-path.ts';
import type { Desk } from '../../../trust/desk.ts';
import { notFound } from '../../../trust/refusals.ts';
import type { Released } from '../../../trust/released.ts';
import { purposeOf, type Authenticator } from '../../../trust/session.ts';
import type { Centre } from '../../../trust/slice.ts';
import { addObjects } from '../add.ts';
import { asCollection, findCollection, listCollections } from '../collections.ts';
import type { ObjectPage, ObjectQuery } from '../contract.ts';
import { glanceAsked, READ, readAsked } from '../read.ts';
import { refuse } from '../refusals.ts';
import { removeObject } from '../remove.ts';
import { readStatus } from '../status.ts';
import { accepts, isTaxii, TAXII_MEDIA_TYPE } from './media.ts';
import { type MatchField, Pages, readQuery } from './query.ts';
import {
  bracket,
  collectionBody,
  envelope,
  errorBody,
  json,
  manifest,
  statusBody,
  versions,
} from './reply.ts';

const PURPOSE = 'LIAISON';
const ROOT = '/taxii2/centre';
const ALL_FIELDS: readonly MatchField[] = ['id', 'type', 'version', 'spec_version'];
const OBJECT_FIELDS: readonly MatchField[] = ['version', 'spec_version'];
const VERSION_FIELDS: readonly MatchField[] = ['spec_version'];

interface Door {
  readonly taxii: FastifyInstance;
  readonly centre: Centre;
  readonly authenticator: Authenticator;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The TAXII 2.1 server: one API root whose collections are views over what is released to whoever asks (ADR 0026). */
export function taxiiRoutes(server: FastifyInstance, centre: Centre, authenticator: Authenticator): void {
  writeBadPathsBelow(server, '/taxii2', (error) => ({ ...errorBody(error), type: TAXII_MEDIA_TYPE }));
  server.register(
    async (taxii) => {
      const door = { taxii, centre, authenticator };
      gate(door);
      aboutRoutes(door);
      collectionRoutes(door);
      objectRoutes(door);
      oneObjectRoutes(door);
    },
    { prefix: '/taxii2' },
  );
}

/** Who asks, in which media type; errors in TAXII's own form. */
function gate({ taxii, centre, authenticator }: Door): void {
  taxii.removeAllContentTypeParsers();
  taxii.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  taxii.addHook('onRequest', async (request) => {
    // Whoever was known to the directory before is asked for again in the transaction of their reading.
    if (!glances(request) || authenticator.expected(request) === null) await authenticator.principal(request);
    if (!accepts(request.headers.accept)) throw refuse('NOT_ACCEPTABLE', { accept: request.headers.accept });
    if (request.method === 'POST' && !isTaxii(request.headers['content-type']))
      throw refuse('MEDIA_TYPE_UNSUPPORTED', { contentType: request.headers['content-type'] ?? null });
  });
  taxii.setErrorHandler<FastifyError | Refusal | Fault>((error, request, reply) => {
    const { status, body } = errorBody(error);
    if (status === 401) reply.header('WWW-Authenticate', 'Basic realm="watchfloor", charset="UTF-8"');
    if (status >= 500)
      centre.log.error({ url: request.routeOptions.url, body, err: error }, 'request failed');
    return json(reply, status, body);
  });
  taxii.setNotFoundHandler((_request, reply) => {
    const { status, body } = errorBody(notFound('resource'));
    return json(reply, status, body);
  });
}

/** Whether a request is for a page of a collection, which is read at a glance where that can be. */
const glances = ({ method, routeOptions }: FastifyRequest): boolean =>
  method === 'GET' && PAGES.test(routeOptions.url ?? '');
const PAGES = /\/(?:objects|manifest|versions)\/$|\/objects\/:object\/$/;

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
const METHODS = ['GET', 'POST', 'DELETE', 'PUT', 'PATCH', 'HEAD', 'OPTIONS'] as const;
type Method = (typeof METHODS)[number];

/** A resource with its methods; any other is answered 405 with those (RFC 9110 §15.5.6). */
function resource(
  { taxii }: Door,
  path: string,
  summary: string,
  handlers: Partial<Record<Method, Handler>>,
): void {
  const allow = Object.keys(handlers).join(', ');
  const schema = { summary, response: { 200: Type.String({ description: TAXII_MEDIA_TYPE }) } };
  for (const method of METHODS) {
    const handler = handlers[method];
    if (handler) taxii.route({ method, url: path, schema, handler, prefixTrailingSlash: 'slash' });
    else
      taxii.route({
        method,
        url: path,
        schema: { hide: true },
        prefixTrailingSlash: 'slash',
        handler: (_request, reply) => {
          reply.header('Allow', allow);
          throw refuse('METHOD_NOT_ALLOWED', { allow });
        },
      });
  }
}

/** Opens the desk of whoever asks. */
async function within<T>(
  { centre, authenticator }: Door,
  request: FastifyRequest,
  act: string,
  work: (desk: Desk) => Promise<T>,
  onlyReads = false,
): Promise<T> {
  const principal = await authenticator.principal(request);
  return centre.trust.desk({ principal, purpose: purposeOf(request, PURPOSE), act, onlyReads }, work);
}

function aboutRoutes(door: Door): void {
  const { settings } = door.centre;
  resource(door, '/', 'TAXII discovery', {
    GET: async (_request, reply) =>
      json(
        reply,
        200,
        JSON.stringify({
          title: 'Watchfloor',
          description: 'What this centre releases to you, and where you may send what you release to it.',
          default: `${ROOT}/`,
          api_roots: [`${ROOT}/`],
        }),
      ),
  });
  resource(door, '/centre/', 'The API root', {
    GET: async (_request, reply) =>
      json(
        reply,
        200,
        JSON.stringify({
          title: 'Watchfloor',
          versions: [TAXII_MEDIA_TYPE],
          max_content_length: settings.maxUploadBytes,
        }),
      ),
  });
  resource(door, '/centre/status/:id/', 'What came of a request to add objects', {
    GET: async (request, reply) => {
      const { id } = request.params as { id: string };
      const { value } = await within(door, request, 'taxii.status', (desk) => readStatus(desk, id));
      return json(reply, 200, statusBody(value));
    },
  });
}

function collectionRoutes(door: Door): void {
  resource(door, '/centre/collections/', 'The collections offered to you', {
    GET: async (request, reply) => {
      const { value } = await within(door, request, 'taxii.collections', listCollections);
      const body = value.length === 0 ? {} : { collections: value.map(collectionBody) };
      return json(reply, 200, JSON.stringify(body));
    },
  });
  resource(door, '/centre/collections/:collection/', 'One collection', {
    GET: async (request, reply) => {
      const { collection } = request.params as { collection: string };
      const { value } = await within(door, request, 'taxii.collections', async (desk) => {
        const row = await findCollection(desk, collection);
        return desk.release(asCollection(row), [row.markingId]);
      });
      return json(reply, 200, JSON.stringify(collectionBody(value)));
    },
  });
}

type Shape = (page: Released<ObjectPage>, next: (added: bigint) => string) => string;

/** Reads a page and sends it in a shape. */
async function sendPage(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  {
    fields,
    shape,
    bodies,
    given = {},
  }: { fields: readonly MatchField[]; shape: Shape; bodies: boolean; given?: Partial<ObjectQuery> },
): Promise<FastifyReply> {
  const { collection, object } = request.params as { collection: string; object?: string };
  const parameters = request.query as Query;
  const expected = door.authenticator.expected(request);
  const { handle } = expected?.principal ?? (await door.authenticator.principal(request));
  const resourceName = `${handle} ${request.routeOptions.url} ${collection} ${object ?? ''}`;
  const pages = new Pages(door.centre.keys.sessionSecret, resourceName);
  const query = (): ObjectQuery => ({ ...readQuery(parameters, fields, pages), ...given });
  const asked = { query, bodies, object };
  const purpose = purposeOf(request, PURPOSE);
  const page =
    (expected && (await glanceAsked(door.centre, expected, purpose, collection, asked))) ??
    (await within(door, request, READ, (desk) => readAsked(desk, collection, asked), true));
  bracket(reply, page.value);
  return json(
    reply,
    200,
    shape(page, (added) => pages.next(added, parameters)),
  );
}

function objectRoutes(door: Door): void {
  const path = '/centre/collections/:collection';
  resource(door, `${path}/manifest/`, 'What a collection holds, without the objects', {
    GET: (request, reply) =>
      sendPage(door, request, reply, { fields: ALL_FIELDS, shape: manifest, bodies: false }),
  });
  resource(door, `${path}/objects/`, 'The objects of a collection', {
    GET: (request, reply) =>
      sendPage(door, request, reply, { fields: ALL_FIELDS, shape: envelope, bodies: true }),
    POST: async (request, reply) => {
      const { collection } = request.params as { collection: string };
      const { value } = await within(door, request, 'taxii.added', async (desk) => {
        const { canWrite } = await findCollection(desk, collection);
        if (!canWrite) throw refuse('COLLECTION_READ_ONLY', { collection });
        return addObjects(door.centre, desk, collection, objectsIn(request.body));
      });
      return json(reply, 202, statusBody(value));
    },
  });
}

function oneObjectRoutes(door: Door): void {
  const path = '/centre/collections/:collection/objects/:object';
  const only = (request: FastifyRequest): Partial<ObjectQuery> => ({
    ids: [(request.params as { object: string }).object],
  });
  resource(door, `${path}/`, 'One object of a collection', {
    GET: (request, reply) =>
      sendPage(door, request, reply, {
        fields: OBJECT_FIELDS,
        shape: envelope,
        bodies: true,
        given: only(request),
      }),
    DELETE: async (request, reply) => {
      const { collection, object } = request.params as { collection: string; object: string };
      const parameters = request.query as Query;
      await within(door, request, 'taxii.removed', (desk) => {
        const query = readQuery(
          parameters,
          OBJECT_FIELDS,
          new Pages(door.centre.keys.sessionSecret, 'delete'),
        );
        const all = parameters['match[version]'] === undefined ? { versions: ['all'] } : {};
        return removeObject(desk, collection, object, { ...query, ...all });
      });
      return json(reply, 200, '{}');
    },
  });
  resource(door, `${path}/versions/`, 'The versions of one object', {
    GET: (request, reply) =>
      sendPage(door, request, reply, {
        fields: VERSION_FIELDS,
        shape: versions,
        bodies: false,
        given: { ...only(request), versions: ['all'] },
      }),
  });
}

/** The objects of an envelope (TAXII 2.1 §3.7). */
function objectsIn(body: unknown): readonly Json[] {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const warnings = new Warnings();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw refuse('ENVELOPE_NOT_JSON', { reason: 'it is not UTF-8' });
    throw error;
  }
  const parsed = parseJson(text, warnings);
  if (!parsed.ok) throw refuse('ENVELOPE_NOT_JSON', { reason: parsed.problem.message });
  const objects = isObject(parsed.value) ? parsed.value['objects'] : undefined;
  if (!Array.isArray(objects)) throw refuse('ENVELOPE_INVALID');
  return objects as readonly Json[];
}
