import { once } from 'node:events';
import process from 'node:process';
import { linkNodes, Node } from '../src/slices/federation/nodes.test-kit.ts';
import { databaseCpu, processCpu } from './measure.ts';

/** Each its own first two letters: they are its country. */
const CODES = ['ALPHA', 'BRAVO', 'CHARLIE', 'DELTA', 'ECHO', 'FOXTROT', 'GOLF', 'HOTEL', 'INDIA', 'JULIETT'];
export const MARKING = `RESTRICTED//REL TO ${CODES.join(', ')}`;

/** Nodes that run; ended with the bench, however it ends. */
const running = new Set<Node>();
const ending = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    ending.abort();
    void stopAll().finally(() => process.exit(1));
  });

async function stopAll(): Promise<void> {
  const ends = await Promise.allSettled([...running].map((node) => node.stop()));
  running.clear();
  for (const end of ends) if (end.status === 'rejected') process.stderr.write(`${String(end.reason)}\n`);
}

/** Runs work on so many new nodes, two of them starting at a time; they are gone afterwards. */
export async function withNodes<T>(
  count: number,
  work: (nodes: readonly Node[]) => Promise<T>,
  environment: Readonly<Record<string, string>> = {},
): Promise<T> {
  const begin = async (code: string): Promise<Node> => {
    const node = await Node.start(code, environment);
    running.add(node);
    return node;
  };
  try {
    const nodes: Node[] = [];
    for (let at = 0; at < count; at += 2)
      nodes.push(...(await allOf(CODES.slice(at, Math.min(at + 2, count)).map(begin))));
    return await Promise.race([work(nodes), aborted()]);
  } finally {
    await stopAll();
  }
}

/** All, or the reason why one is not; but not before each has come to its end. */
async function allOf<T>(given: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(given);
  return Promise.all(given);
}

async function aborted(): Promise<never> {
  if (!ending.signal.aborted) await once(ending.signal, 'abort');
  throw new Error('stopped');
}

/** Links each node with the one before it. */
export async function linkInRow(nodes: readonly Node[]): Promise<void> {
  for (const [at, node] of nodes.entries()) {
    const before = nodes[at - 1];
    if (before !== undefined) await linkNodes(before, node);
  }
}

/** CPU time used by a node so far, in ms: by its process, and by its PostgreSQL. */
export interface Cpu {
  readonly node: number;
  readonly database: number;
}

export async function cpuOf(node: Node): Promise<Cpu> {
  return {
    node: processCpu(node.pid ?? 0) ?? Number.NaN,
    database: (await databaseCpu(await node.centre())) ?? Number.NaN,
  };
}

export const cpuSince = async (node: Node, before: Cpu): Promise<Cpu> => {
  const now = await cpuOf(node);
  return { node: now.node - before.node, database: now.database - before.database };
};

export const sumOf = (cpu: Cpu): number => cpu.node + cpu.database;

export const cpuText = ({ node, database }: Cpu, per = 1): string =>
  `${((node + database) / per).toFixed(0)} ms (process ${(node / per).toFixed(0)}, PostgreSQL ${(database / per).toFixed(0)})`;

/** Whether nothing waits to be done behind. */
export async function isIdle(node: Node): Promise<boolean> {
  return (await node.rows('select 1 from graphile_worker.jobs where run_at <= now() limit 1')).length === 0;
}
