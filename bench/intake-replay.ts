import pg from 'pg';
import type { RunningCentre } from '../src/app.ts';
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

/** Sends captured inserts again, into emptied tables, with a commit for each report: the store's own share of intake. */
export async function replay(
  centre: RunningCentre,
  statements: readonly Statement[],
  reports: number,
): Promise<{ perSecond: number; database: number }> {
  await centre.db.ownerPool.query(
    'truncate reports.report, reports.body, reports.origin_trace, reports.origin_key, fusion.record, fusion.mention, fusion.evidence, fusion.claim, fusion.name_token',
  );
  const each = Math.ceil(statements.length / reports);
  const batches = Array.from({ length: reports }, (_, at) =>
    statements.slice(at * each, (at + 1) * each),
  ).values();
  const names = new Map<string, string>();
  const nameOf = (text: string) => names.get(text) ?? names.set(text, `replay_${names.size}`).get(text);
  const [database, started] = [(await databaseCpu(centre)) ?? Number.NaN, performance.now()];
  const writer = async () => {
    for (const batch of batches) {
      await centre.db.transaction(async (client) => {
        const sent = batch.map(({ text, values }) =>
          client.query({ name: nameOf(text) ?? '', text, values: [...values] }),
        );
        await Promise.all([
          client.query('select trust.enter(p.id) from (select max(id) as id from trust.profile) p'),
          ...sent,
        ]);
      });
    }
  };
  await Promise.all([writer(), writer(), writer()]);
  return {
    perSecond: (reports * 1000) / (performance.now() - started),
    database: (((await databaseCpu(centre)) ?? Number.NaN) - database) / reports,
  };
}
