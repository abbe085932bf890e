import process from 'node:process';
import { listRecalls, recall } from '../src/slices/federation/index.ts';
import { ANALYSIS, linkNodes, type Node, until } from '../src/slices/federation/nodes.test-kit.ts';
import {
  cpuOf,
  cpuSince,
  cpuText,
  isIdle,
  linkInRow,
  MARKING,
  sumOf,
  withNodes,
  type Cpu,
} from './federation-nodes.ts';
import { loadLine, ms, ratio, timed } from './measure.ts';
import { median, percentile, table, writeResult } from './report.ts';

/** Federation between real node processes on one machine (issue 5). Smaller sizes are for a look: what they give is not kept. */
const STANDARD = {
  NODES: 8,
  REPORTS: 30,
  OBJECTS: 100_000,
  HOPS: 5,
  RECALLS: 10,
  KILLS: 100,
  /** No kill begins after so many minutes in all. */
  MINUTES: 11,
} as const;
const size = (name: keyof typeof STANDARD): number =>
  Number(process.env[`WATCHFLOOR_BENCH_${name}`] ?? STANDARD[name]);
const BUNDLE = 1000;
const CORES = 2;

type Row = readonly [what: string, floor: string, aim: string, measured: string];

const holds = async (node: Node, id: string): Promise<boolean> =>
  (await node.rows('select 1 from reports.report where id = $1', [id])).length > 0;

const note = (at: number): string =>
  `Note ${at}: the convoy left the depot at ${at}:00 and nobody saw its papers.`;

/** One node tells the others; from the commit of the filing until each of them has it. */
async function visible(): Promise<Row[]> {
  return withNodes(size('NODES'), async ([hub, ...others]) => {
    if (hub === undefined) return [];
    for (const other of others) await linkNodes(hub, other);
    const tell = async (at: number): Promise<number[]> => {
      const [id = ''] = await hub.file(`${at}.txt`, note(at), MARKING);
      return Promise.all(others.map((other) => until('visible', () => holds(other, id), 120_000)));
    };
    // The first of a process are dearer: statements are planned, code is compiled.
    for (let at = 0; at < 5; at += 1) await tell(-at);
    for (const node of [hub, ...others]) await until('idle', () => isIdle(node), 60_000);
    const [hubBefore, ...before] = await Promise.all([hub, ...others].map(cpuOf));
    const times: number[] = [];
    for (let at = 1; at <= size('REPORTS'); at += 1) times.push(...(await tell(at)));
    for (const node of others) await until('idle', () => isIdle(node), 60_000);
    const hubCpu = await cpuSince(hub, hubBefore as Cpu);
    const used = await Promise.all(others.map((other, at) => cpuSince(other, before[at] as Cpu)));
    const all = [hubCpu, ...used].reduce((sum, one) => sum + sumOf(one), 0);
    const middle = used.toSorted((a, b) => sumOf(a) - sumOf(b))[Math.floor(used.length / 2)] as Cpu;
    const name = `${others.length + 1} nodes: report visible at a partner`;
    return [
      [`${name}, p50`, '', '', ms(median(times))],
      [`${name}, p95`, '1 s', '300 ms', ms(percentile(times, 0.95))],
      ['… CPU per report: at who tells all', '', '', cpuText(hubCpu, size('REPORTS'))],
      ['… CPU per report: at a partner, with its text index', '', '', cpuText(middle, size('REPORTS'))],
      ['… limit: CPU of all nodes ÷ 2 cores', '', '', ms(all / size('REPORTS') / CORES)],
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
    const bundles = Math.max(1, Math.round(size('OBJECTS') / BUNDLE));
    const filing = await timed(async () => {
      for (let at = 0; at < bundles; at += 1) await a.file(`${at}.json`, bundle(at), MARKING);
    });
    await until('filed and indexed', () => isIdle(a), 600_000);
    const before = [await cpuOf(a), await cpuOf(b)] as const;
    const arrived = async () => (await b.rows('select 1 from federation.arrived')).length === bundles;
    const start = performance.now();
    await linkNodes(a, b);
    await until('all arrived', arrived, 1_200_000);
    const seconds = (performance.now() - start) / 1000;
    const [told, taken] = [await cpuSince(a, before[0]), await cpuSince(b, before[1])];
    await until('indexed', () => isIdle(b), 600_000);
    const indexed = (performance.now() - start) / 1000;
    const what = `new partner: ${bundles * BUNDLE} objects in ${bundles} bundles`;
    return [
      [what, '60 s', '20 s', `${seconds.toFixed(1)} s`],
      ['… against filing them at their originator', '', '', ratio((seconds * 1000) / filing)],
      ['… with the text index behind', '', '', `${indexed.toFixed(1)} s`],
      ['… CPU per 1,000 objects: at the sender', '', '', cpuText(told, bundles)],
      ['… CPU per 1,000 objects: at the receiver', '', '', cpuText(taken, bundles)],
      ['… limit: CPU of both ÷ 2 cores', '', '', ms((sumOf(told) + sumOf(taken)) / CORES)],
    ];
  });
}

/** A row of nodes: from the recall until the originator has every holder’s receipt. */
async function recalled(): Promise<Row[]> {
  const hops = size('HOPS');
  return withNodes(hops + 1, async (nodes) => {
    await linkInRow(nodes);
    const [first, last] = [nodes[0] as Node, nodes.at(-1) as Node];
    const centre = await first.centre();
    const who = { principal: await first.officer(), purpose: ANALYSIS };
    const times: number[] = [];
    const there: number[] = [];
    let listed = 0;
    for (let at = 0; at < size('RECALLS'); at += 1) {
      const [report = ''] = await first.file(`${at}.txt`, note(at), MARKING);
      there.push(await until('at the end of the row', () => holds(last, report), 120_000));
      const start = performance.now();
      const { value } = await recall({ centre, ...who }, { report, reason: 'bench', kind: 'withdraw' });
      const holders = async () =>
        (await centre.trust.desk({ ...who, act: 'bench' }, listRecalls)).value.find(
          ({ id }) => id === value.id,
        )?.holders ?? [];
      await until(
        'every receipt',
        async () => (await holders()).filter(({ state }) => state === 'answered').length === hops,
        120_000,
      );
      times.push(performance.now() - start);
      listed += (await holders()).length;
    }
    const share = `${((100 * listed) / (size('RECALLS') * hops)).toFixed(0)} %`;
    const name = `recall through ${hops} hops`;
    return [
      [`${name}: holders listed`, '100 %', '', share],
      [`${name}: all receipts, p50`, '', '', ms(median(times))],
      [`${name}: all receipts, p95`, '5 s', '2 s', ms(percentile(times, 0.95))],
      ['… against the way of the report to the end of the row', '', '', ratio(median(times) / median(there))],
    ];
  });
}

/** kill -9 of either side while reports travel both ways. */
async function killed(deadline: number): Promise<Row[]> {
  return withNodes(2, async ([a, b]) => {
    if (a === undefined || b === undefined) return [];
    await linkNodes(a, b);
    const begun = performance.now();
    let kills = 0;
    for (; kills < size('KILLS') && performance.now() < deadline; kills += 1) {
      const victim = Math.random() < 0.5 ? a : b;
      const filing = Promise.all([
        a.file(`${kills}.txt`, `A ${note(kills)}`, MARKING),
        b.file(`${kills}.txt`, `B ${note(kills)}`, MARKING),
      ]);
      await new Promise((done) => setTimeout(done, Math.random() * 400));
      await victim.kill();
      await filing;
      await victim.serve();
      if (kills % 10 === 9) process.stderr.write(`${kills + 1} kills\n`);
    }
    const there = async (node: Node) => (await node.rows('select 1 from federation.arrived')).length;
    const all = async () => (await there(a)) >= kills && (await there(b)) >= kills;
    // What does not come is lost, and counted.
    await until('all arrived', all, 120_000).catch((error: unknown) =>
      process.stderr.write(`${String(error)}\n`),
    );
    const lost = 2 * kills - (await there(a)) - (await there(b));
    const twice = (await Promise.all([a, b].map(duplicates))).reduce((sum, one) => sum + one, 0);
    const every = (performance.now() - begun) / kills;
    return [
      [`${kills} random kills of either side: lost / duplicated`, '0 / 0', '', `${lost} / ${twice}`],
      ['… a kill, a report each way, and the start of a node', '', '', ms(every)],
    ];
  });
}

/** Messages that filed a report beyond the first, and reports that stand twice. */
async function duplicates(node: Node): Promise<number> {
  const [row] = await node.rows<{ messages: number; reports: number }>(
    `select (select count(*)::int from federation.received where kind = 'report' and outcome in ('filed', 'known'))
          - (select count(*)::int from federation.arrived) as messages,
            (select count(*)::int - count(distinct sha256)::int from reports.report) as reports`,
  );
  return Math.max(0, row?.messages ?? 0) + (row?.reports ?? 0);
}

/** Prints the rows; keeps them where all parts ran in full size. What fails is a row as well, and the exit status. */
export async function run(): Promise<void> {
  const deadline = performance.now() + size('MINUTES') * 60_000;
  const parts = { visible, initial, recalled, killed };
  const wanted = process.env.WATCHFLOOR_BENCH_PARTS?.split(',') ?? Object.keys(parts);
  const isWhole =
    wanted.length === Object.keys(parts).length &&
    Object.entries(STANDARD).every(([name, standard]) => size(name as keyof typeof STANDARD) === standard);
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (!wanted.includes(name)) continue;
    try {
      const took = await timed(async () => rows.push(...(await part(deadline))));
      process.stderr.write(`${name} took ${(took / 1000).toFixed(0)} s\n`);
    } catch (error) {
      process.exitCode = 1;
      process.stderr.write(`${name}: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
      rows.push([name, '', '', 'failed']);
    }
    const text = `Real node processes on this machine, each with a database of its own with fsync, over HTTP on loopback; “CPU” is that of a node’s process and of its PostgreSQL, from /proc.\n\n${table(
      ['what', 'floor', 'aim', 'measured'],
      rows,
    )}\n${loadLine()}`;
    process.stdout.write(`${text}\n`);
    if (isWhole) writeResult('federation', text);
  }
}
