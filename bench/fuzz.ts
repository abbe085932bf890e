import type { RunningCentre } from '../src/app.ts';
import { buildServer } from '../src/cli/server.ts';
import { offerCollection } from '../src/slices/exchange/index.ts';
import { routesOf, sessionsOf, type Known } from '../src/slices/exchange/fuzz/requests.test-kit.ts';
import { faultText, fuzz } from '../src/slices/exchange/fuzz/run.test-kit.ts';
import type { Principal } from '../src/trust/principal.ts';
import { apiToken } from '../src/trust/session.ts';
import { PURPOSE, withNewCentre } from './centre.ts';
import { loadLine } from './measure.ts';
import { table, writeResult } from './report.ts';

const COUNT = 100_000;
/** Of each the seed is the number of the part, so that a fault can be sent again. */
const PART = 2_500;

async function measure(centre: RunningCentre, analyst: Principal): Promise<string> {
  const { server } = await buildServer(
    Object.assign(centre, { settings: { ...centre.settings, maxUploadBytes: 200_000 } }),
  );
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  try {
    const { value } = await centre.trust.desk(
      { principal: analyst, purpose: PURPOSE, act: 'collection.offered' },
      (desk) =>
        offerCollection(desk, {
          alias: 'fuzzed',
          read: true,
          write: true,
          to: [analyst.clearance.party],
          terms: {},
        }),
    );
    const token = (handle: string): string =>
      apiToken(centre.keys.sessionSecret, handle, '2999-01-01T00:00:00.000Z');
    const known: Known = {
      parameters: { collection: [value.id, 'fuzzed'] },
      ids: [value.id, 'fuzzed', analyst.clearance.party],
      sessions: sessionsOf(token, [analyst.handle]),
    };
    const routes = routesOf(server);
    const statuses = new Map<number, number>();
    let [sent, faults, slowestMs] = [0, 0, 0];
    for (let part = 0; part * PART < COUNT; part++) {
      const result = await fuzz(address, routes, known, { seed: part, count: PART });
      for (const fault of result.faults) process.stderr.write(`seed ${part}: ${faultText(fault)}\n`);
      for (const [status, count] of result.statuses)
        statuses.set(status, (statuses.get(status) ?? 0) + count);
      sent += result.sent;
      faults += result.faults.length;
      slowestMs = Math.max(slowestMs, result.slowestMs);
      process.stderr.write(`${sent} requests, ${faults} faults\n`);
    }
    const rows = [...statuses]
      .toSorted(([a], [b]) => a - b)
      .map(([status, count]) => [String(status), String(count)]);
    return [
      `${sent} seeded requests over HTTP to all ${routes.length} routes: paths, methods, queries, headers and bodies. A fault is a 5xx, no answer in 20 s, or an error in another form than TAXII’s below /taxii2/ and problem details below /api/.\n`,
      `Faults: ${faults}. Slowest answer: ${slowestMs.toFixed(0)} ms.\n`,
      table(['status', 'answers'], rows),
      loadLine(),
    ].join('\n');
  } finally {
    await server.close();
  }
}

/** Whether any request brings the server to fail (issue 5). */
export async function run(): Promise<void> {
  const text = await withNewCentre(measure);
  process.stdout.write(`${text}\n`);
  writeResult('fuzz', text);
}
