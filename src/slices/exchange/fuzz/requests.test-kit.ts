import type { FastifyInstance } from 'fastify';
import { type Dice, valueOf, WORDS } from './values.test-kit.ts';

/** A route as the server itself describes it. */
export interface FuzzRoute {
  readonly method: string;
  readonly path: string;
  readonly query: readonly { readonly name: string; readonly schema: object }[];
  readonly body: object | null;
}

export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

/** These call on hosts that somebody configured, and a fuzzed address would be one; or never end, being streams. */
const LEFT_OUT = /^\/api\/(?:feeds\/\{feed\}\/(?:run|preview)|lists\/\{list\}\/update|watch\/stream)$/;

/** Every route of the server, from its own OpenAPI, so that a new one is in it by itself. */
export function routesOf(server: FastifyInstance): FuzzRoute[] {
  const { paths = {} } = server.swagger() as { paths?: Record<string, Record<string, Operation>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    LEFT_OUT.test(path)
      ? []
      : Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
          method: method.toUpperCase(),
          path,
          query: parameters.flatMap(({ name, in: where, schema = {} }) =>
            where === 'query' ? [{ name, schema }] : [],
          ),
          body: requestBody?.content?.['application/json']?.schema ?? null,
        })),
  );
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: object }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: object }>> };
}

const METHODS = ['GET', 'POST', 'DELETE', 'PUT', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'];
const TAXII_QUERY = [
  'limit',
  'next',
  'added_after',
  'match[id]',
  'match[type]',
  'match[version]',
  'match[spec_version]',
  'match[x]',
  'constructor',
];
const TYPES = [
  'application/taxii+json;version=2.1',
  'application/taxii+json',
  'application/taxii+json; version=2.0',
  'application/json',
  'application/stix+json',
  'text/html',
  '*/*',
  'text/plain; charset=utf-7',
  'multipart/form-data; boundary=x',
  ';;;',
  'a/b;q=NaN, */*;q=0',
  '',
];

/** What the requests know of the centre: ids that are there, and who may sign in. */
export interface Known {
  /** By the name of a path parameter, values that are there. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
  readonly sessions: readonly string[];
}

/** One request: mostly what a route is there for, with something wrong in it. */
export function requestOf(dice: Dice, routes: readonly FuzzRoute[], known: Known): FuzzRequest {
  const route = dice.pick(routes);
  const isTaxii = route.path.startsWith('/taxii2/');
  const method = dice.chance(0.9) ? route.method : dice.pick(METHODS);
  const word = (): string => (dice.chance(0.6) ? dice.pick(known.ids) : dice.pick(WORDS));
  let path = route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const fitting = known.parameters[name];
    return encoded(fitting !== undefined && dice.chance(0.7) ? dice.pick(fitting) : word(), dice);
  });
  if (dice.chance(0.08)) path = broken(path, dice);
  const query = [
    ...route.query.flatMap(({ name, schema }) =>
      dice.chance(0.6) ? [[name, textOf(valueOf(dice, schema as Record<string, unknown>, known.ids))]] : [],
    ),
    ...(isTaxii && dice.chance(0.6) ? [[dice.pick(TAXII_QUERY), word()]] : []),
    ...(dice.chance(0.1) ? [[dice.pick(WORDS), word()]] : []),
  ].map(([name = '', value = '']) => `${encoded(name, dice)}=${encoded(value, dice)}`);
  const sends = !['GET', 'HEAD', 'TRACE'].includes(method) && dice.chance(0.95);
  return {
    method,
    path: query.length === 0 ? path : `${path}?${query.join('&')}`,
    headers: headersOf(dice, isTaxii, known),
    body: sends ? bodyOf(dice, route, isTaxii, known) : null,
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** As a client would write it, now and then as nobody should. Node sends no blanks and nothing beyond one byte. */
function encoded(text: string, dice: Dice): string {
  const well = encodeURIComponent(text.toWellFormed());
  if (dice.chance(0.92)) return well;
  return text.replaceAll(/[^\u0021-\u00ff]/g, '%').replaceAll('#', '%23') || well;
}

function broken(path: string, dice: Dice): string {
  const at = dice.below(path.length) + 1;
  return dice.pick([
    path.slice(0, at),
    `${path}/`,
    path.replace(/\/$/, ''),
    `${path.slice(0, at)}%${path.slice(at)}`,
    `${path.slice(0, at)}//${path.slice(at)}`,
    `${path}%2e%2e/`,
    `${path}?`,
    `${path};a=b`,
    path.toUpperCase(),
    `${path}${'a'.repeat(3_000)}`,
  ]);
}

function headersOf(dice: Dice, isTaxii: boolean, { sessions }: Known): Record<string, string> {
  const right = isTaxii ? 'application/taxii+json;version=2.1' : 'application/json';
  const type = (): string => (dice.chance(0.85) ? right : dice.pick(TYPES));
  const who = dice.chance(0.93)
    ? dice.pick(sessions)
    : dice.pick(['Basic !!!', 'Bearer x', 'Basic OjA=', 'Negotiate', '']);
  return {
    accept: type(),
    'content-type': type(),
    ...(who === '' ? {} : { authorization: who }),
    ...(dice.chance(0.1)
      ? { 'x-purpose': dice.pick(['CT-ANALYSIS', 'LIAISON:CASE-1', '::', 'x'.repeat(500), 'é']) }
      : {}),
    ...(dice.chance(0.05) ? { range: 'bytes=0-5', 'if-none-match': '*', cookie: 'watchfloor=x.y; a' } : {}),
  };
}

function bodyOf(dice: Dice, route: FuzzRoute, isTaxii: boolean, known: Known): Buffer {
  if (dice.chance(0.1))
    return dice.pick([
      Buffer.alloc(0),
      Buffer.from('{'),
      Buffer.from('[]'),
      Buffer.from('null'),
      Buffer.from('"x"'),
      Buffer.from([0xff, 0xfe, 0x00, 0xc3]),
      Buffer.from('['.repeat(2_000)),
      Buffer.from(`{"objects":${'['.repeat(500)}${']'.repeat(500)}}`),
      Buffer.from('{"__proto__":{"x":1},"constructor":{"prototype":{}}}'),
      Buffer.from('{"a":1,"a":2}'),
      Buffer.from('{"objects":[1e999,-0,123456789012345678901234567890]}'),
      Buffer.from('%PDF-1.7\n%%EOF'),
      Buffer.from('PK\u0003\u0004'),
    ]);
  const made = isTaxii
    ? { objects: Array.from({ length: dice.below(4) }, () => stixObject(dice, known)) }
    : valueOf(dice, (route.body ?? { type: 'string' }) as Record<string, unknown>, known.ids);
  const text = typeof made === 'string' && route.body === null ? made : (JSON.stringify(made) ?? 'null');
  const bytes = Buffer.from(text);
  if (dice.chance(0.06) && bytes.length > 0) bytes[dice.below(bytes.length)] = dice.below(256);
  return bytes;
}

/** A STIX object with something wrong in it, or nothing. */
function stixObject(dice: Dice, known: Known): Record<string, unknown> {
  const type = dice.pick([
    'indicator',
    'identity',
    'malware',
    'observed-data',
    'marking-definition',
    'x-own',
    'relationship',
    'ipv4-addr',
    'note',
  ]);
  const uuid = '00000000-0000-4000-8000-000000000000'.replaceAll('0', () => dice.below(16).toString(16));
  const object: Record<string, unknown> = {
    type,
    spec_version: dice.pick(['2.1', '2.1', '2.1', '2.0', undefined]),
    id: `${type}--${uuid.slice(0, 14)}4${uuid.slice(15, 19)}8${uuid.slice(20)}`,
    created: '2026-01-01T00:00:00.000Z',
    modified: dice.pick(['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000000001Z']),
    name: dice.pick(WORDS),
    pattern: dice.pick(["[file:name = 'a']", '[', "[a:b = 'c'] FOLLOWEDBY [d:e > 1]", '('.repeat(300)]),
    pattern_type: 'stix',
    valid_from: '2026-01-01T00:00:00Z',
    value: '198.51.100.3',
    is_family: true,
    objects: {
      '0': { type: 'file', name: 'a', parent_directory_ref: '0', content_ref: '1' },
      '1': { type: 'artifact', url: 'x' },
    },
    object_marking_refs: dice.chance(0.3)
      ? [
          dice.pick([
            'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9',
            'marking-definition--00000000-0000-4000-8000-000000000000',
            'x',
          ]),
        ]
      : undefined,
    granular_markings: dice.chance(0.3)
      ? [
          {
            marking_ref: 'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed',
            selectors: [dice.pick(['name', 'a.[0].b', '__proto__', ''])],
          },
        ]
      : undefined,
    extensions: dice.chance(0.3)
      ? {
          [dice.pick(WORDS)]: { extension_type: 'property-extension', part: 'report' },
          'extension-definition--7fca7569-761f-4d63-b8a4-ce0b9e09047f': {
            part: dice.pick(['report', 'record']),
            claims: [null, {}],
            names: [{}],
          },
        }
      : undefined,
  };
  for (const name of Object.keys(object)) {
    if (dice.chance(0.15)) delete object[name];
    else if (dice.chance(0.05))
      object[name] = dice.pick([null, 0, [], {}, dice.pick(known.ids), dice.pick(WORDS)]);
  }
  return object;
}

/** What is wrong with an answer; null where nothing is. */
export function faultOf(
  request: FuzzRequest,
  answer: { readonly status: number; readonly type: string; readonly body: string },
): string | null {
  const { status, type, body } = answer;
  if (status >= 500) return `answered ${status}`;
  if (status < 400 || request.method === 'HEAD') return null;
  const path = request.path.split('?')[0] ?? '';
  const isTaxii = /^\/taxii2(?:\/|$)/.test(path);
  if (!isTaxii && !path.startsWith('/api/')) return null;
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(body) as Record<string, unknown>;
  } catch (error) {
    return `answered ${status} without JSON (${String(error)})`;
  }
  if (typeof json['title'] !== 'string' || json['title'] === '') return `answered ${status} without a title`;
  if (isTaxii)
    return type === 'application/taxii+json;version=2.1' && json['http_status'] === String(status)
      ? null
      : `answered ${status} as ${type}, not as TAXII does`;
  return type.startsWith('application/problem+json') &&
    json['status'] === status &&
    typeof json['fix'] === 'string' &&
    typeof json['code'] === 'string'
    ? null
    : `answered ${status} as ${type}, not as problem details`;
}

/** Sessions of some officers, as headers. */
export const sessionsOf = (token: (handle: string) => string, handles: readonly string[]): string[] =>
  handles.flatMap((handle) => [
    `Bearer ${token(handle)}`,
    `Basic ${Buffer.from(`${handle}:${token(handle)}`).toString('base64')}`,
  ]);
