import pg from 'pg';
import type { RunningCentre } from '../src/app.ts';
import type { Principal } from '../src/trust/principal.ts';
import { PURPOSE } from './centre.ts';
import { databaseCpu } from './measure.ts';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const INSERT = /^insert into (fusion|reports)\./;

/** The insert statements that a piece of work sends. */
export async function capture(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const original = pg.Client.prototype.query;
  const listening = function (this: pg.Client, ...args: unknown[]) {
    const [statement] = args as [Partial<Statement> | undefined];
    if (typeof statement?.text === 'string' && INSERT.test(statement.text))
      sent.push({ text: statement.text, values: statement.values ?? [] });
    return Reflect.apply(original, this, args);
  };
  pg.Client.prototype.query = listening as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return sent;
}

/** Sends captured inserts again, into emptied tables, with log entry and commit for each report: the store's own share of intake. */
export async function replay(
  centre: RunningCentre,
  officer: Principal,
  statements: readonly Statement[],
  reports: number,
): Promise<{ perSecond: number; database: number }> {
  const { rows } = await centre.db.ownerPool.query<{ tables: string }>(
    `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname in ('reports', 'fusion')`,
  );
  await centre.db.ownerPool.query(`truncate ${rows[0]?.tables ?? ''}`);
  const each = Math.ceil(statements.length / reports);
  const batches = Array.from({ length: reports }, (_, at) =>
    statements.slice(at * each, (at + 1) * each),
  ).values();
  const [database, started] = [(await databaseCpu(centre)) ?? Number.NaN, performance.now()];
  const writer = async () => {
    for (const batch of batches) {
      await centre.trust.desk({ principal: officer, purpose: PURPOSE, act: 'bench.replayed' }, (desk) =>
        Promise.all(batch.map(({ text, values }) => desk.query(text, values))),
      );
    }
  };
  await Promise.all([writer(), writer(), writer()]);
  return {
    perSecond: (reports * 1000) / (performance.now() - started),
    database: (((await databaseCpu(centre)) ?? Number.NaN) - database) / reports,
  };
}
