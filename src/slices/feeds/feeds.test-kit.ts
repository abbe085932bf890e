import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ANALYSIS, officer, type TestCentre } from '../../app.test-kit.ts';
import { addOfficer } from '../agencies/index.ts';
import { enginePrincipal, principalOf } from '../agencies/index.ts';
import type { Principal } from '../../trust/principal.ts';
import { addFeed, runFeed, showFeed, type FeedDetail, type FeedRun, type NewFeed } from './index.ts';

/** The administrator of the tests: of the party ALPHA, and may release. */
export async function administrator({ centre }: TestCentre): Promise<Principal> {
  const maker = { ...officer('high'), roles: ['administrator'] as const };
  await centre.trust.desk({ principal: maker, purpose: ANALYSIS, act: 'test' }, (desk) =>
    addOfficer(desk, 'admin', {
      party: 'ALPHA',
      level: '4',
      roles: ['officer', 'administrator', 'release-authority'],
    }),
  );
  return principalOf(centre.db, 'admin');
}

export async function add(
  { centre }: TestCentre,
  principal: Principal,
  feed: Partial<NewFeed> & { address: string },
): Promise<string> {
  const { value } = await centre.trust.desk({ principal, purpose: ANALYSIS, act: 'feed.added' }, (desk) =>
    addFeed(centre, desk, {
      name: 'partner',
      kind: 'taxii',
      direction: 'poll',
      account: principal.handle,
      everyMinutes: null,
      settings: { terms: { marking: 'UNCLASSIFIED//REL TO ALL', grade: 'C3' } },
      ...feed,
    }),
  );
  return value.name;
}

export async function run({ centre }: TestCentre, principal: Principal, name = 'partner'): Promise<FeedRun> {
  return (await runFeed(centre, principal, ANALYSIS, name)).value;
}

export async function show(
  { centre }: TestCentre,
  principal: Principal,
  name = 'partner',
): Promise<FeedDetail> {
  const act = { principal, purpose: ANALYSIS, act: 'feed.read' };
  return (await centre.trust.desk(act, (desk) => showFeed(centre, desk, name))).value;
}

/** Ids of the objects that are exchanged here, each as often as it stands there. */
export async function held({ centre }: TestCentre): Promise<string[]> {
  const act = { principal: enginePrincipal('test'), purpose: ANALYSIS, act: 'test' };
  const rows = await centre.trust.desk(act, (desk) =>
    desk.query<{ stix_id: string }>('select stix_id from exchange.v_object order by added'),
  );
  return rows.map((row) => row.stix_id);
}

export interface Script {
  readonly url: string;
  readonly asked: string[];
  close(): void;
}

/** A server that answers as a test says. */
export async function scripted(answer: RequestListener): Promise<Script> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const TAXII = 'application/taxii+json;version=2.1';
const COLLECTION = '91a7b528-80eb-42ed-a74d-c6fbd5a26116';
export const OBJECTS = `/root/collections/${COLLECTION}/objects/`;
const MANIFEST = `/root/collections/${COLLECTION}/manifest/`;

export function json(
  response: ServerResponse,
  body: unknown,
  headers: Record<string, string> = {},
  status = 200,
): void {
  response.writeHead(status, { 'content-type': TAXII, ...headers }).end(JSON.stringify(body));
}

/** A TAXII server of one collection whose pages a test scripts. */
export function taxiiServer(
  objects: (query: URLSearchParams, request: IncomingMessage, response: ServerResponse) => void,
  others: Readonly<Record<string, () => object>> = {},
  manifest?: (query: URLSearchParams, response: ServerResponse) => void,
): Promise<Script> {
  return scripted((request, response) => {
    const url = new URL(request.url ?? '/', 'http://here/');
    const about: Record<string, object> = {
      '/taxii2/': { title: 'Scripted', api_roots: ['/root/'] },
      '/root/': { title: 'Root', versions: [TAXII], max_content_length: 10_000_000 },
      '/root/collections/': {
        collections: [{ id: COLLECTION, title: 'One', alias: 'one', can_read: true, can_write: true }],
      },
    };
    const body = about[url.pathname] ?? others[url.pathname]?.();
    if (body !== undefined) json(response, body);
    else if (url.pathname === OBJECTS) objects(url.searchParams, request, response);
    else if (url.pathname === MANIFEST && manifest !== undefined) manifest(url.searchParams, response);
    else json(response, { title: 'Not found' }, {}, 404);
  });
}
