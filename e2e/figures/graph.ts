import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import process from 'node:process';
import type { AddressInfo } from 'node:net';
import { UndirectedGraph } from 'graphology';
import type { Page } from 'playwright-core';
import { launch, visitor } from '../browser.ts';
import { servedCentre, type ServedCentre } from '../centre.ts';
import { ANALYSIS, officer } from '../../src/app.test-kit.ts';
import {
  circleLayout,
  compactGraph,
  levelLayout,
  nodeKey,
  shortestPaths,
} from '../../src/core/graph/index.ts';
import { readTerms, takeIn } from '../../src/slices/reports/index.ts';
import { countRelations, expand, readThings } from '../../src/slices/links/around.ts';
import { createChart, readChart } from '../../src/slices/links/charts.ts';
import { findPaths } from '../../src/slices/links/paths.ts';
import type { Desk } from '../../src/trust/desk.ts';
import type { StageFigures } from './graph-stage.ts';
import { loadLine, ms, spread, timed } from '../../bench/measure.ts';
import { median, percentile, table, writeResult } from '../../bench/report.ts';

const [REPORTS, PEOPLE, TIES] = [100, 50, 100] as const;
const ROUNDS = 20;
const OPENINGS = 5;
const SETTLING_MS = 3_000;
const HIGH = officer('high');

/** A fixed stream of numbers below 1 (Lehmer, Park and Miller 1988). */
function stream(): () => number {
  let state = 20_261_122;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const SYLLABLES = [
  'ba',
  'da',
  'gul',
  'ha',
  'ja',
  'ka',
  'mar',
  'na',
  'qa',
  'ra',
  'sa',
  'tar',
  'wa',
  'za',
  'dil',
  'far',
];
const word = (n: number): string => {
  const text = [0, 1, 2].map((step) => SYLLABLES[Math.floor(n / 16 ** step) % 16] ?? '').join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
const person = (n: number) => ({
  ref: `p${n}`,
  kind: 'person',
  name: `${word(n)} ${word(n * 31 + 7 + Math.floor(n / 4_096) * 5)}zai`,
  properties: { identifier: { value: `${54_000_000_000_000 + n}`, scheme: 'cnic' } as object },
});

/** A report of 50 people new to the store and some known to it, with 100 ties among them; person 0 is tied in each. */
function report(at: number, next: () => number): string {
  const own = Array.from({ length: PEOPLE }, (_, n) => at * PEOPLE + n);
  const known =
    at === 0 ? [] : [0, ...Array.from({ length: 9 }, () => 1 + Math.floor(next() * (at * PEOPLE - 1)))];
  const all = [...new Set([...known, ...own])];
  const one = () => all[Math.floor(next() * all.length)] ?? 0;
  const claims = Array.from({ length: TIES }, (_, n) => {
    const [a, b] = [n < 5 ? 0 : one(), one()];
    return a === b
      ? []
      : [{ subject: `p${a}`, property: n % 3 === 0 ? 'relative' : 'relatedTo', value: { ref: `p${b}` } }];
  }).flat();
  return JSON.stringify({ title: `Report ${at}`, date: '2026-11-20', entities: all.map(person), claims });
}

const act = <T>(one: ServedCentre, name: string, work: (desk: Desk) => Promise<T>): Promise<T> =>
  one.centre.trust.desk({ principal: HIGH, purpose: ANALYSIS, act: name }, work);

async function fill(one: ServedCentre): Promise<void> {
  const next = stream();
  const terms = readTerms({ marking: 'UNCLASSIFIED//REL TO ALL', grade: 'B2' }, HIGH);
  for (let at = 0; at < REPORTS; at++) {
    const bytes = new TextEncoder().encode(report(at, next));
    const filed = await takeIn(one.centre, HIGH, ANALYSIS, { path: `r${at}.json`, bytes, hints: {}, terms });
    if (!filed.ok) throw new Error(filed.problems[0]?.message);
  }
  await one.centre.jobs.drain();
}

async function samples(rounds: number, work: (round: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) all.push(await timed(() => work(round)));
  return all;
}

async function idsOf(one: ServedCentre): Promise<{ readonly all: string[]; readonly hub: string }> {
  const { rows } = await one.centre.db.ownerPool.query<{ id: string; caption: string }>(
    'select distinct on (caption) id, caption from fusion.record order by caption, id',
  );
  const hub = rows.find(({ caption }) => caption === person(0).name)?.id ?? '';
  return { all: rows.map(({ id }) => id), hub };
}

/** What the centre does, through a desk: row-level security, release, log entry, commit. */
async function serverRows(one: ServedCentre, all: readonly string[], hub: string): Promise<string[][]> {
  const ties = await act(one, 'graph.expanded', (desk) => expand(desk, [hub], {}));
  const claims = ties.value.links.reduce((sum, link) => sum + link.claims.length, 0);
  const size = `of ${claims} claims and ${ties.value.nodes.length - 1} things`;
  const pair = (round: number) => ({
    from: all[(round * 37) % all.length] ?? '',
    to: all[(round * 101 + 7) % all.length] ?? '',
  });
  const measured: (readonly [string, string, readonly number[]])[] = [
    [
      'things and ties of a chart of 5,000, read for the first time',
      '',
      // In another order they are another chart: nothing of it is kept.
      await samples(OPENINGS, (round) =>
        act(one, 'graph.read', (desk) =>
          readThings(desk, [...all.slice(round + 1), ...all.slice(0, round + 1)]),
        ),
      ),
    ],
    [
      'things and ties of a chart of 5,000, kept from before',
      '',
      await samples(OPENINGS, () =>
        act(one, 'graph.read', (desk) => readThings(desk, [...all.slice(1), ...all.slice(0, 1)])),
      ),
    ],
    [
      `counts before loading, ${size}`,
      '',
      await samples(ROUNDS, () => act(one, 'graph.counted', (desk) => countRelations(desk, [hub], {}))),
    ],
    [
      `expansion ${size}`,
      '',
      await samples(ROUNDS, () => act(one, 'graph.expanded', (desk) => expand(desk, [hub], {}))),
    ],
    [
      'paths between any two, at most 4 steps, 5 wanted',
      '',
      await samples(ROUNDS, (round) =>
        act(one, 'graph.paths', (desk) => findPaths(desk, { ...pair(round), most: 5, longest: 4 })),
      ),
    ],
  ];
  return measured.map(([what, floor, all]) => [what, floor, ...spread(all)]);
}

/** A chart of all of them, opened in the browser: until its drawing stands and the page says how many there are. */
async function opening(one: ServedCentre, all: readonly string[], page: Page): Promise<number[]> {
  const places = levelLayoutOf(all.length);
  const changes = all.map((id, at) => ({
    key: nodeKey(id, 'at'),
    before: null,
    after: [Math.round(places[at * 2] ?? 0), Math.round(places[at * 2 + 1] ?? 0)] as const,
  }));
  const chart = await act(one, 'chart.created', (desk) =>
    createChart(desk, { title: 'Five thousand', changes }),
  );
  const { id } = chart.value;
  await act(one, 'chart.read', (desk) => readChart(desk, id));
  const words = `${all.length.toLocaleString('en')} things`;
  const taken: number[] = [];
  for (let round = 0; round <= OPENINGS; round++) {
    await settled(page);
    taken.push(await timed(() => opened(page, `${one.origin}/floor/graph/${id}`, words)));
  }
  return taken;
}

/** Until nothing is left to rasterise of what was drawn before: without a graphics card its end stands in the way of what comes. */
async function settled(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.waitForTimeout(SETTLING_MS);
}

async function opened(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await page.locator('.graph-counts', { hasText: words }).waitFor({ timeout: 120_000 });
  await page.locator('.graph-canvas canvas').first().waitFor();
}

const levelLayoutOf = (count: number) => circleLayout(compactGraph(count, []));

/** The stage by itself, built as the page builds it. */
async function stageFigures(page: Page, nodes: number, edges: number): Promise<StageFigures> {
  const out = mkdtempSync(join(tmpdir(), 'graph-stage-'));
  const { build } = await import('vite');
  await build({
    root: import.meta.dirname,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: true,
      rollupOptions: { input: join(import.meta.dirname, 'graph-stage.html') },
    },
  });
  const server = createServer((request, reply) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const type = extname(path) === '.js' ? 'text/javascript' : 'text/html';
    reply.setHeader('content-type', type);
    const file = join(out, path);
    // A browser asks for an icon of its own accord.
    if (!existsSync(file)) reply.statusCode = 404;
    reply.end(existsSync(file) ? readFileSync(file) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graph-stage.html`);
    await page.waitForFunction('typeof measure === "function"');
    return (await page.evaluate(`measure(${nodes}, ${edges})`)) as StageFigures;
  } finally {
    server.close();
    rmSync(out, { recursive: true, force: true });
  }
}

const [NODES, EDGES] = [20_000, 40_000] as const;

/** Pure work over arrays, and breadth first over graphology’s own neighbours as the peer that is installed. */
async function pureRows(): Promise<string[][]> {
  const next = stream();
  const pairs = Array.from(
    { length: EDGES },
    () => [Math.floor(next() * NODES), Math.floor(next() * NODES)] as const,
  );
  const graph = compactGraph(NODES, pairs);
  const peer = new UndirectedGraph();
  for (let n = 0; n < NODES; n++) peer.addNode(n);
  for (const [a, b] of pairs) if (a !== b) peer.mergeEdge(a, b);
  const ends = Array.from(
    { length: ROUNDS },
    () => [Math.floor(next() * NODES), Math.floor(next() * NODES)] as const,
  );
  const end = (round: number) => ends[round] ?? ([0, 1] as const);
  const ours = (most: number) => (round: number) => {
    shortestPaths(graph, ...end(round), { most, longest: 20 });
    return Promise.resolve();
  };
  const theirs = (round: number) => {
    breadthFirst(peer, ...end(round));
    return Promise.resolve();
  };
  const rows: (readonly [string, readonly number[]])[] = [
    ['one shortest path, ours', await samples(ROUNDS, ours(1))],
    ['one shortest path, breadth first over graphology', await samples(ROUNDS, theirs)],
    ['five shortest paths, ours', await samples(ROUNDS, ours(5))],
    ['layout by levels', await samples(5, () => Promise.resolve(levelLayout(graph)))],
    ['layout on a circle', await samples(5, () => Promise.resolve(circleLayout(graph)))],
  ];
  return rows.map(([what, all]) => [
    `${what}: ${NODES.toLocaleString('en')} nodes, ${EDGES.toLocaleString('en')} edges`,
    '',
    ...spread(all),
  ]);
}

function breadthFirst(graph: UndirectedGraph, from: number, to: number): number {
  const steps = new Map([[String(from), 0]]);
  const queue = [String(from)];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] ?? '';
    if (node === String(to)) return steps.get(node) ?? 0;
    graph.forEachNeighbor(node, (neighbour) => {
      if (steps.has(neighbour)) return;
      steps.set(neighbour, (steps.get(node) ?? 0) + 1);
      queue.push(neighbour);
    });
  }
  return -1;
}

/** Charts, expansion and paths, and what a frame of the drawing costs. */
export async function run(): Promise<void> {
  const one = await servedCentre();
  const browser = await launch();
  try {
    await fill(one);
    const { all, hub } = await idsOf(one);
    const server = await serverRows(one, all, hub);
    const { page, context } = await visitor(browser, one.origin, await one.link('high'));
    const [firstTime = 0, ...opened] = await opening(one, all, page);
    await context.close();
    const bare = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const stage = await stageFigures(bare, NODES, EDGES);
    const count = (number: number) => number.toLocaleString('en');
    const rows = [
      [
        `a kept chart of ${all.length.toLocaleString('en')} things reopens, address to drawing`,
        '2,000 ms',
        ...spread(opened),
      ],
      [
        'the same, its things not read by anyone since something of them was filed',
        '',
        ms(firstTime),
        '',
        '',
      ],
      [
        `script time of a frame at 20,000 nodes and 40,000 edges, as the page draws them: together as ${count(stage.together.nodes)} and ${count(stage.together.edges)}`,
        '16 ms',
        ...spread(stage.together.frames),
      ],
      [
        'script time of a frame at 20,000 nodes and 40,000 edges, all drawn',
        '16 ms',
        ...spread(stage.frames),
      ],
      [
        'rasterising that frame by the processor, after its script; no part of the floor',
        '',
        ...spread(stage.rasters),
      ],
      ['20,000 nodes onto the stage', '', ms(stage.showMs), '', ''],
      ['20,000 nodes drawn together to 2,000', '', ms(stage.togetherMs), '', ''],
      ...server,
      ...(await pureRows()),
    ];
    const held = (value: number, floor: number) => (value <= floor ? 'yes' : 'no');
    const text = [
      `${all.length.toLocaleString('en')} people in ${REPORTS} reports, each tied to about four others. Headless Chromium, software WebGL: script time, not frames; a frame begins, and a chart is opened, when what was drawn before is rasterised. Everything of the centre goes through a desk (row-level security, release, log entry, durable commit); what was found of a large chart is kept until an act touches it (ADR 0024).\n`,
      table(['what', 'floor', 'p50', 'p95', 'p99'], rows),
      `Floors held at the median: reopening ${held(median(opened), 2_000)} (${ms(median(opened))}), frame ${held(median(stage.frames), 16)} (${ms(median(stage.frames))}, p95 ${ms(percentile(stage.frames, 0.95))}).\n`,
      'Peers: cytoscape and graphology-shortest-path are not installed here, so they were not run; UX.md has cytoscape at 0.94 s to build 5,000 nodes and 10,000 edges and 1.1 s a frame on this kind of machine.\n',
      loadLine(),
    ].join('\n');
    process.stdout.write(`${text}\n`);
    writeResult('graph', text);
  } finally {
    await browser.close();
    await one.close();
  }
}
