import process from 'node:process';
import { listRecalls, recall } from '../src/slices/federation/index.ts';
import { ANALYSIS, linkNodes, Node, until } from '../src/slices/federation/nodes.test-kit.ts';
import { loadLine, ms } from './measure.ts';
import { median, percentile, table, writeResult } from './report.ts';

/** Federation between real node processes on one machine (issue 5). Sizes can be set smaller for a first look. */
const size = (name: string, standard: number): number => Number(process.env[name] ?? standard);
const NODES = 8;
const REPORTS = size('WATCHFLOOR_BENCH_REPORTS', 30);
const OBJECTS = size('WATCHFLOOR_BENCH_OBJECTS', 100_000);
const BUNDLE = 1000;
const RECALLS = size('WATCHFLOOR_BENCH_RECALLS', 10);
const KILLS = size('WATCHFLOOR_BENCH_KILLS', 100);
const HOPS = 5;
const CODES = ['ALPHA', 'BRAVO', 'CHARLIE', 'DELTA', 'ECHO', 'FOXTROT', 'GOLF', 'HOTEL'];
const MARKING = `RESTRICTED//REL TO ${CODES.join(', ')}`;

type Row = readonly [what: string, floor: string, aim: string, measured: string];

async function withNodes<T>(count: number, work: (nodes: readonly Node[]) => Promise<T>): Promise<T> {
  const nodes: Node[] = [];
  try {
    for (const code of CODES.slice(0, count)) nodes.push(await Node.start(code));
    return await work(nodes);
  } finally {
    for (const node of nodes) await node.stop();
  }
}

const holds = async (node: Node, id: string): Promise<boolean> =>
  (await node.rows('select 1 from reports.report where id = $1', [id])).length > 0;

const note = (at: number): string =>
  `Note ${at}: the convoy left the depot at ${at}:00 and nobody saw its papers.`;

/** One node tells seven; from the commit of the filing until each of them has it. */
async function visible(): Promise<Row[]> {
  return withNodes(NODES, async ([hub, ...others]) => {
    if (hub === undefined) return [];
    for (const other of others) await linkNodes(hub, other);
    const [first = ''] = await hub.file('warm.txt', note(0), MARKING);
    for (const other of others) await until('warm', () => holds(other, first), 120_000);
    const times: number[] = [];
    for (let at = 1; at <= REPORTS; at += 1) {
      const [id = ''] = await hub.file(`${at}.txt`, note(at), MARKING);
      times.push(
        ...(await Promise.all(others.map((other) => until('visible', () => holds(other, id), 60_000)))),
      );
    }
    return [
      [`${NODES} nodes: report visible at partner, p50`, '', '', ms(median(times))],
      [`${NODES} nodes: report visible at partner, p95`, '1 s', '300 ms', ms(percentile(times, 0.95))],
    ];
  });
}

function bundle(at: number): string {
  const objects = Array.from({ length: BUNDLE }, (_, index) => ({
    type: 'tool',
    spec_version: '2.1',
    id: `tool--00000000-0000-4000-8000-${String(at * BUNDLE + index).padStart(12, '0')}`,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    name: `Tool ${at * BUNDLE + index}`,
  }));
  const id = `bundle--00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  return JSON.stringify({ type: 'bundle', id, objects });
}

/** All that there is, to a partner of this minute. */
async function initial(): Promise<Row[]> {
  return withNodes(2, async ([a, b]) => {
    if (a === undefined || b === undefined) return [];
    const bundles = Math.max(1, Math.round(OBJECTS / BUNDLE));
    for (let at = 0; at < bundles; at += 1) await a.file(`${at}.json`, bundle(at), MARKING);
    const start = performance.now();
    await linkNodes(a, b);
    await until(
      'all arrived',
      async () => (await b.rows('select 1 from federation.arrived')).length === bundles,
      1_200_000,
    );
    const seconds = (performance.now() - start) / 1000;
    return [
      [
        `new partner: ${bundles * BUNDLE} objects in ${bundles} bundles`,
        '60 s',
        '20 s',
        `${seconds.toFixed(1)} s`,
      ],
    ];
  });
}

/** A row of six nodes: from the recall until the originator has every holder’s receipt. */
async function recalled(): Promise<Row[]> {
  return withNodes(HOPS + 1, async (nodes) => {
    for (let at = 1; at < nodes.length; at += 1) await linkNodes(nodes[at - 1] as Node, nodes[at] as Node);
    const [first, last] = [nodes[0] as Node, nodes.at(-1) as Node];
    const centre = await first.centre();
    const who = { principal: await first.officer(), purpose: ANALYSIS };
    const times: number[] = [];
    let listed = 0;
    for (let at = 0; at < RECALLS; at += 1) {
      const [report = ''] = await first.file(`${at}.txt`, note(at), MARKING);
      await until('at the end of the row', () => holds(last, report), 120_000);
      const start = performance.now();
      const { value } = await recall({ centre, ...who }, { report, reason: 'bench', kind: 'withdraw' });
      const holders = async () =>
        (await centre.trust.desk({ ...who, act: 'bench' }, listRecalls)).value.find(
          ({ id }) => id === value.id,
        )?.holders ?? [];
      await until(
        'every receipt',
        async () => (await holders()).filter(({ state }) => state === 'answered').length === HOPS,
        120_000,
      );
      times.push(performance.now() - start);
      listed += (await holders()).length;
    }
    const share = `${((100 * listed) / (RECALLS * HOPS)).toFixed(0)} %`;
    return [
      [`recall through ${HOPS} hops: holders listed`, '100 %', '', share],
      [`recall through ${HOPS} hops: all receipts, p50`, '', '', ms(median(times))],
      [`recall through ${HOPS} hops: all receipts, p95`, '5 s', '2 s', ms(percentile(times, 0.95))],
    ];
  });
}

/** kill -9 of either side while reports travel both ways. */
async function killed(): Promise<Row[]> {
  return withNodes(2, async ([a, b]) => {
    if (a === undefined || b === undefined) return [];
    await linkNodes(a, b);
    let filed = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const victim = Math.random() < 0.5 ? a : b;
      const filing = Promise.all([
        a.file(`${round}.txt`, `A ${note(round)}`, MARKING),
        b.file(`${round}.txt`, `B ${note(round)}`, MARKING),
      ]);
      await new Promise((done) => setTimeout(done, Math.random() * 400));
      await victim.kill();
      await filing;
      filed += 1;
      await victim.serve();
    }
    const there = async (node: Node) => (await node.rows('select 1 from federation.arrived')).length;
    await until('all arrived', async () => (await there(a)) >= filed && (await there(b)) >= filed, 300_000);
    const twice = await Promise.all(
      [a, b].map((node) =>
        node.rows(`select 1 from federation.received where outcome = 'filed' offset ${filed}`),
      ),
    );
    const lost = 2 * filed - (await there(a)) - (await there(b));
    return [[`${KILLS} random kills: lost / duplicated`, '0 / 0', '', `${lost} / ${twice.flat().length}`]];
  });
}

/** Prints the rows, and keeps them where nothing was made smaller. */
export async function run(): Promise<void> {
  const wanted = (process.env.WATCHFLOOR_BENCH_PARTS ?? 'visible,initial,recalled,killed').split(',');
  const parts = { visible, initial, recalled, killed };
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (!wanted.includes(name)) continue;
    rows.push(...(await part()));
    process.stderr.write(`${name}: ${JSON.stringify(rows.at(-1))}\n`);
  }
  const text = `Real node processes on this machine, each with a database of its own with fsync, over HTTP on loopback.\n\n${table(
    ['what', 'floor', 'aim', 'measured'],
    rows,
  )}\n${loadLine()}`;
  process.stdout.write(`${text}\n`);
  writeResult('federation', text);
}
