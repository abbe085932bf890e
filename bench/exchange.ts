import { existsSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import type { RunningCentre } from '../src/app.ts';
import { buildServer } from '../src/cli/server.ts';
import { offerCollection } from '../src/slices/exchange/index.ts';
import { momentText } from '../src/slices/exchange/moments.ts';
import type { Principal } from '../src/trust/principal.ts';
import { apiToken } from '../src/trust/session.ts';
import { PURPOSE, withNewCentre } from './centre.ts';
import { interleaved, loadLine, ms, ratio, timed } from './measure.ts';
import { median, percentile, table, writeResult } from './report.ts';

const SHARED = '/work/shared/data/stix/attack/enterprise-attack-objects.stix20.json.gz';
const TAXII = 'application/taxii+json;version=2.1';
const BATCH = 1000;
const STANDARD = 1_000_000;
const STORE = Number(process.env.WATCHFLOOR_BENCH_STORE ?? STANDARD);
const ROUNDS = 30;
const SHORT_ROUNDS = 200;

type StixObject = Record<string, unknown> & { id: string };

/** Real objects, lifted to 2.1 as their README says; else as many of our own. */
function objects(): StixObject[] {
  if (existsSync(SHARED)) {
    const bundle = JSON.parse(gunzipSync(readFileSync(SHARED)).toString('utf8')) as { objects: StixObject[] };
    return bundle.objects.map((one) => ({
      ...one,
      spec_version: '2.1',
      ...(one['type'] === 'malware' ? { is_family: one['is_family'] ?? true } : {}),
    }));
  }
  return Array.from({ length: 20_000 }, (_, at) => ({
    type: 'tool',
    spec_version: '2.1',
    id: `tool--00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    name: `Tool ${at}`,
    description: 'x'.repeat(1000),
  }));
}

/** A TAXII client on one connection that is kept. */
class Client {
  readonly #url: URL;
  readonly #headers: Record<string, string>;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(url: string, authorization: string) {
    this.#url = new URL(url);
    this.#headers = { accept: TAXII, authorization };
  }

  async get(path: string): Promise<{ text: string; last: string | null }> {
    const { status, text, last } = await this.#ask('GET', path, this.#headers);
    if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
    return { text, last };
  }

  async post(path: string, body: string): Promise<{ failure_count: number }> {
    const length = { 'content-type': TAXII, 'content-length': String(Buffer.byteLength(body)) };
    const { status, text } = await this.#ask('POST', path, { ...this.#headers, ...length }, body);
    if (status !== 202) throw new Error(`${path}: ${status} ${text}`);
    return JSON.parse(text) as { failure_count: number };
  }

  #ask(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<{ status: number; text: string; last: string | null }> {
    const { hostname, port } = this.#url;
    return new Promise((resolve, reject) => {
      const sent = request({ hostname, port, agent: this.#agent, method, path, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const last = answer.headers['x-taxii-date-added-last'];
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, text, last: typeof last === 'string' ? last : null });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Posts all in envelopes of 1,000; seconds, and how many were refused. */
async function ingest(client: Client, path: string, given: readonly StixObject[]): Promise<[number, number]> {
  const bodies: string[] = [];
  for (let at = 0; at < given.length; at += BATCH)
    bodies.push(JSON.stringify({ objects: given.slice(at, at + BATCH) }));
  let refused = 0;
  const took = await timed(async () => {
    for (const body of bodies) refused += (await client.post(path, body)).failure_count;
  });
  return [took / 1000, refused];
}

/** Reads everything page by page; objects per second. */
async function readAll(client: Client, path: string): Promise<number> {
  let count = 0;
  const took = await timed(async () => {
    for (let query = ''; ; ) {
      const { text, last } = await client.get(`${path}?limit=${BATCH}${query}`);
      count += text.split('"spec_version"').length - 1;
      if (!text.startsWith('{"more":true') || last === null) return;
      query = `&added_after=${last}`;
    }
  });
  return (count * 1000) / took;
}

/** Copies what is there under new ids and later moments until a million stand. */
async function fill(centre: RunningCentre): Promise<void> {
  const { ownerPool } = centre.db;
  for (;;) {
    const { rows } = await ownerPool.query<{ held: number; lowest: string; highest: string }>(
      'select count(*)::int as held, min(added) as lowest, max(added) as highest from exchange.object',
    );
    const { held = 0, lowest = '0', highest = '0' } = rows[0] ?? {};
    if (held >= STORE) break;
    await ownerPool.query(
      `insert into exchange.object (added, stix_id, type, spec_version, version, granular, party, body, marking_id)
       select added - $1::bigint + $2::bigint + 1, regexp_replace(stix_id, '--.*', '--') || gen_random_uuid(), type, spec_version, version,
              granular, party, body, marking_id from exchange.object order by added limit $3`,
      [lowest, highest, STORE - held],
    );
  }
  await ownerPool.query('vacuum analyze exchange.object');
  // What is measured is a store that stands: writing back a million new objects is no part of reading one.
  await ownerPool.query('checkpoint');
}

async function measure(centre: RunningCentre, analyst: Principal): Promise<string> {
  const { server } = await buildServer(centre);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const token = apiToken(centre.keys.sessionSecret, analyst.handle, '2999-01-01T00:00:00.000Z');
  const client = new Client(url, `Basic ${Buffer.from(`${analyst.handle}:${token}`).toString('base64')}`);
  try {
    const { value } = await centre.trust.desk(
      { principal: analyst, purpose: PURPOSE, act: 'collection.offered' },
      (desk) =>
        offerCollection(desk, {
          alias: 'all',
          read: true,
          write: true,
          to: [analyst.clearance.party],
          terms: {},
        }),
    );
    const path = `/taxii2/centre/collections/${value.id}/objects/`;
    const given = objects();
    const [seconds, refused] = await ingest(client, path, given);
    const read = await readAll(client, path);
    await fill(centre);
    return report(given.length, refused, given.length / seconds, read, await large(centre, client, path));
  } finally {
    client.close();
    await server.close();
  }
}

interface Large {
  readonly first: number;
  readonly last: number;
  readonly one: readonly number[];
  readonly poll: readonly number[];
  readonly about: readonly number[];
  readonly bare: number;
}

/** At a million objects: the first page, the last, one object, a poll without news, and the bodies alone. */
async function large(centre: RunningCentre, client: Client, path: string): Promise<Large> {
  const { rows } = await centre.db.ownerPool.query<{ newest: number; ids: string[] }>(
    `select max(added) as newest,
            (select array_agg(stix_id) from (select stix_id from exchange.object tablesample system (${STORE < STANDARD ? 100 : 0.1}) limit 300) s) as ids
       from exchange.object`,
  );
  const { rows: before } = await centre.db.ownerPool.query<{ added: number }>(
    'select added from exchange.object order by added desc offset 1000 limit 1',
  );
  const start = momentText(BigInt(before[0]?.added ?? 0));
  const ids = rows[0]?.ids ?? [];
  const newest = momentText(BigInt(rows[0]?.newest ?? 0));
  let turn = 0;
  const next = (): string => ids[turn++ % ids.length] ?? '';
  // The short answers apart from the long ones, whose garbage both sides of this one process would pay for.
  const [one = [], poll = [], about = []] = await interleaved(SHORT_ROUNDS, [
    () => client.get(`${path}${next()}/`),
    () => client.get(`${path}?added_after=${newest}`),
    () => client.get('/taxii2/'),
  ]);
  const [first = [], last = [], bare = []] = await interleaved(ROUNDS, [
    () => client.get(`${path}?limit=${BATCH}`),
    () => client.get(`${path}?limit=${BATCH}&added_after=${start}`),
    () => centre.db.ownerPool.query('select body from exchange.object order by added limit 1000'),
  ]);
  return { first: median(first), last: median(last), one, poll, about, bare: median(bare) };
}

function report(count: number, refused: number, ingested: number, read: number, at: Large): string {
  const rate = (value: number): string => `${value.toFixed(0)}/s`;
  return [
    `${count} objects posted in envelopes of ${BATCH} over HTTP on one connection (${refused} refused), checked against STIX 2.1, released and logged, committed with fsync; then a store of ${STORE} objects, written back. ${ROUNDS} interleaved rounds of pages, ${SHORT_ROUNDS} of single objects and polls.\n`,
    table(
      ['what', 'floor', 'aim', 'measured'],
      [
        ['ingest over TAXII', '2000/s', '5000/s', rate(ingested)],
        [`read in pages of ${BATCH}`, '20000/s', '40000/s', rate(read)],
        ['page at a million objects: first', '', '', ms(at.first)],
        ['page at a million objects: last against first', '× 1.50', '× 1.10', ratio(at.last / at.first)],
        ['one object: p50', '', '', ms(median(at.one))],
        ['one object: p95', '5 ms', '2 ms', ms(percentile(at.one, 0.95))],
        ['poll without news at a million objects: p50', '', '', ms(median(at.poll))],
        ['poll without news at a million objects: p95', '5 ms', '2 ms', ms(percentile(at.poll, 0.95))],
        ['limit: an answer without content (discovery, signed in): p50', '', '', ms(median(at.about))],
        ['limit: an answer without content: p95', '', '', ms(percentile(at.about, 0.95))],
        ['limit: the bodies of a page by plain SQL', '', '', ms(at.bare)],
      ],
    ),
    'EXCHANGE.md §4 measured OpenTAXII on PostgreSQL 15 on this machine at 228 objects/s in, 2,434/s out, one object p95 107.7 ms; it cannot be run here without Python packages that are no part of this project.\n',
    loadLine(),
  ].join('\n');
}

/** The TAXII server over real HTTP (issue 5). A smaller store is for a look: it is not kept. */
export async function run(): Promise<void> {
  const text = await withNewCentre(measure);
  process.stdout.write(`${text}\n`);
  if (STORE === STANDARD) writeResult('exchange', text);
}
