import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { buildServer } from '../src/cli/server.ts';
import { offerCollection } from '../src/slices/exchange/index.ts';
import {
  routesOf,
  sessionsOf,
  type FuzzRoute,
  type Known,
} from '../src/slices/exchange/fuzz/requests.test-kit.ts';
import { faultText, fuzz } from '../src/slices/exchange/fuzz/run.test-kit.ts';
import type { Node } from '../src/slices/federation/nodes.test-kit.ts';
import { readPicture } from '../src/slices/fusion/index.ts';
import { apiToken } from '../src/trust/session.ts';
import { PURPOSE } from './centre.ts';
import { withNodes } from './federation-nodes.ts';
import { loadLine } from './measure.ts';
import { table, writeResult } from './report.ts';

const STANDARD = 100_000;
const COUNT = Number(process.env.WATCHFLOOR_BENCH_REQUESTS ?? STANDARD);
/** The first part: its number is its seed, so that a fault can be sent again. */
const FIRST = Number(process.env.WATCHFLOOR_BENCH_SEED ?? 0);
const PART = Math.min(2_500, COUNT);
const LIMITS = { WATCHFLOOR_MAX_UPLOAD_BYTES: '200000' };
const TEXT =
  'Police in Sibi arrested Zarak Mandokhel, a commander of the Grey Heron Front, on 3 November 2026.';

/** What the requests know: a collection, a report with what was read in it, and who may sign in. */
async function knownOf(node: Node): Promise<{ known: Known; routes: FuzzRoute[] }> {
  const centre = await node.centre();
  const principal = await node.officer('second');
  const [report = ''] = await node.file('a.txt', TEXT, `UNCLASSIFIED//REL TO ${node.code}`);
  const by = { principal, purpose: PURPOSE };
  const { value } = await centre.trust.desk({ ...by, act: 'collection.offered' }, (desk) =>
    offerCollection(desk, { alias: 'fuzzed', read: true, write: true, to: [node.code], terms: {} }),
  );
  const picture = await centre.trust.desk({ ...by, act: 'bench' }, readPicture);
  const { entities, claims } = picture.value;
  const { server } = await buildServer(centre);
  const routes = routesOf(server);
  await server.close();
  const token = (handle: string): string =>
    apiToken(centre.keys.sessionSecret, handle, '2999-01-01T00:00:00.000Z');
  const ids = [value.id, 'fuzzed', node.code, 'Zarak Mandokhel', report];
  return {
    routes,
    known: {
      parameters: { collection: [value.id, 'fuzzed'], report: [report] },
      ids: [...ids, ...[...entities, ...claims].map(({ id }) => id)],
      sessions: sessionsOf(token, ['chief', 'second']),
    },
  };
}

interface Size {
  readonly rssMb: number;
  readonly files: number;
}

/** Memory and open files of the server’s process (Linux). */
function sizeOf(node: Node): Size {
  const pid = node.pid ?? 0;
  const kb = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  return { rssMb: kb / 1024, files: readdirSync(`/proc/${pid}/fd`).length };
}

async function measure(node: Node): Promise<string> {
  const { known, routes } = await knownOf(node);
  const statuses = new Map<number, number>();
  const sizes: (readonly [sent: number, size: Size])[] = [];
  let [sent, faults, slowestMs] = [0, 0, 0];
  const started = performance.now();
  for (let part = FIRST; sent < COUNT; part += 1) {
    const result = await fuzz(node.url, routes, known, { seed: part, count: PART });
    for (const fault of result.faults) process.stderr.write(`seed ${part}: ${faultText(fault)}\n`);
    for (const [status, count] of result.statuses) statuses.set(status, (statuses.get(status) ?? 0) + count);
    sent += result.sent;
    faults += result.faults.length;
    slowestMs = Math.max(slowestMs, result.slowestMs);
    sizes.push([sent, sizeOf(node)]);
    process.stderr.write(`${sent} requests, ${faults} faults, ${sizeOf(node).rssMb.toFixed(0)} MB\n`);
  }
  if (faults > 0) process.exitCode = 1;
  const seconds = (performance.now() - started) / 1000;
  const shown = [0.2, 0.4, 0.6, 0.8, 1].flatMap((share) =>
    sizes.filter(([count], at) => count >= share * sent && (sizes[at - 1]?.[0] ?? 0) < share * sent),
  );
  return [
    `${sent} seeded requests over HTTP to all ${routes.length} routes of a real server process: paths, methods, queries, headers and bodies. A fault is a 5xx, no answer in 20 s, or an error in another form than TAXII’s below /taxii2/ and problem details below /api/.\n`,
    `Faults: ${faults}. Slowest answer: ${slowestMs.toFixed(0)} ms. ${(sent / seconds).toFixed(0)} requests/s.\n`,
    table(
      ['status', 'answers'],
      [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => [String(status), String(count)]),
    ),
    'The server’s process meanwhile (what was filed by requests that got through stays in its store):\n',
    table(
      ['after requests', 'memory', 'open files'],
      shown.map(([count, { rssMb, files }]) => [String(count), `${rssMb.toFixed(0)} MB`, String(files)]),
    ),
    loadLine(),
  ].join('\n');
}

/** Whether any request brings a server to fail, to hang or to grow (issue 5). Fewer requests are for a look: they are not kept. */
export async function run(): Promise<void> {
  const text = await withNodes(1, async ([node]) => (node === undefined ? '' : measure(node)), LIMITS);
  process.stdout.write(`${text}\n`);
  if (COUNT >= STANDARD) writeResult('fuzz', text);
}
