import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningCentre } from '../src/app.ts';
import type { Principal } from '../src/trust/principal.ts';
import { PURPOSE, withNewCentre } from './centre.ts';
import { loadLine, ratio } from './measure.ts';
import { median, table, writeResult } from './report.ts';

const ROUND_MS = 700;
const ROUNDS = 7;
const WRITERS = 8;

/** Times per second that `work` is done by so many at once. */
async function rate(writers: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  let done = 0;
  const writer = async () => {
    while (performance.now() - started < ROUND_MS) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return (done * 1000) / (performance.now() - started);
}

/** Flushes of one 8 kB page per second: no durable commit that waits for its own flush is faster. */
export function flushRate(folder: string): number {
  const path = join(folder, 'bench-flush');
  const file = openSync(path, 'w');
  const page = Buffer.alloc(8192, 1);
  const started = performance.now();
  let done = 0;
  while (performance.now() - started < ROUND_MS) {
    writeSync(file, page, 0, page.length, 0);
    fdatasyncSync(file);
    done += 1;
  }
  closeSync(file);
  rmSync(path);
  return (done * 1000) / (performance.now() - started);
}

/** A note as acts make them, through the desk; beside it the same transaction with a plain insert of the same text. */
function ways(centre: RunningCentre, analyst: Principal): Record<'act' | 'plain', () => Promise<unknown>> {
  const body = JSON.stringify({ act: 'bench', objects: ['0'.repeat(36)], text: 'x'.repeat(160) });
  return {
    act: () =>
      centre.trust.desk({ principal: analyst, purpose: PURPOSE, act: 'bench.noted' }, async (desk) =>
        desk.note(['0'.repeat(36)]),
      ),
    plain: () =>
      centre.db.transaction(async (client) => {
        await client.query('select trust.open_desk($1)', [1]);
        await client.query({
          name: 'bench_plain',
          text: 'insert into bench.plain (officer, body) values ($1, $2)',
          values: ['analyst', body],
        });
      }),
  };
}

/** Appends to the Merkle log against plain inserts with commit, one writer and eight. */
export async function run(): Promise<void> {
  await withNewCentre(async (centre, analyst) => {
    await centre.db.ownerPool.query('create schema bench');
    await centre.db.ownerPool.query('grant usage on schema bench to watchfloor_app');
    await centre.db.ownerPool.query(
      'create table bench.plain (seq bigint generated always as identity primary key, officer text not null, body text not null)',
    );
    await centre.db.ownerPool.query('create index on bench.plain (officer, seq)');
    await centre.db.ownerPool.query('grant insert on bench.plain to watchfloor_app');
    const { act, plain } = ways(centre, analyst);
    const rates: Record<string, number[]> = { act1: [], plain1: [], act8: [], plain8: [], flush: [] };
    for (let round = 0; round <= ROUNDS; round++) {
      const one = {
        act1: await rate(1, act),
        plain1: await rate(1, plain),
        act8: await rate(WRITERS, act),
        plain8: await rate(WRITERS, plain),
        flush: flushRate(centre.settings.dataDir),
      };
      // The first round warms caches and plans.
      if (round > 0) for (const [name, value] of Object.entries(one)) rates[name]?.push(value);
    }
    const at = (name: string) => median(rates[name] ?? []);
    const ratioOf = (name: string, to: string) =>
      ratio(median((rates[name] ?? []).map((value, round) => value / (rates[to]?.[round] ?? Number.NaN))));
    const text = [
      `Medians of ${ROUNDS} interleaved rounds; every one a transaction of its own, committed with fsync.\n`,
      table(
        ['what', 'per second', 'against plain insert'],
        [
          [
            'act through a desk with its log entry, 1 writer',
            at('act1').toFixed(0),
            ratioOf('act1', 'plain1'),
          ],
          ['plain insert with commit, 1 writer', at('plain1').toFixed(0), ''],
          [
            `act through a desk with its log entry, ${WRITERS} writers`,
            at('act8').toFixed(0),
            ratioOf('act8', 'plain8'),
          ],
          [`plain insert with commit, ${WRITERS} writers`, at('plain8').toFixed(0), ''],
          ['limit: flushes of a page to this disk', at('flush').toFixed(0), ''],
        ],
      ),
      'The head of the tree is one row: its lock is held from the append to the end of the commit, so acts are flushed one by one while plain inserts of several writers share a flush.\n',
      loadLine(),
    ].join('\n');
    process.stdout.write(`${text}\n`);
    writeResult('log', text);
  });
}
