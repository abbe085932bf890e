import { systemClock, type Clock } from './platform/clock/clock.ts';
import type { Settings } from './platform/config/settings.ts';
import { loadKeys } from './platform/crypto/keys.ts';
import { openDatabase, type Database } from './platform/db/database.ts';
import { loadMigrations, migrate, type Migration } from './platform/db/migrate.ts';
import { selfTest } from './platform/db/selftest.ts';
import { Fault } from './platform/errors.ts';
import { Jobs } from './platform/jobs/jobs.ts';
import { openLog } from './platform/log/log.ts';
import { agencies } from './slices/agencies/index.ts';
import { designations } from './slices/designations/index.ts';
import { documents } from './slices/documents/index.ts';
import { exchange } from './slices/exchange/index.ts';
import { feeds } from './slices/feeds/index.ts';
import { federation } from './slices/federation/index.ts';
import { fusion } from './slices/fusion/index.ts';
import { incidents } from './slices/incidents/index.ts';
import { links } from './slices/links/index.ts';
import { release } from './slices/release/index.ts';
import { reports } from './slices/reports/index.ts';
import { review } from './slices/review/index.ts';
import { screening } from './slices/screening/index.ts';
import { suggestions } from './slices/suggestions/index.ts';
import { tips } from './slices/tips/index.ts';
import { watch } from './slices/watch/index.ts';
import { writeCheckpoint } from './trust/checkpoints.ts';
import { Trust } from './trust/desk.ts';
import type { Centre, Slice } from './trust/slice.ts';

/** The only list of slices. Lower ones first: a slice stands after those it needs. */
export const SLICES: readonly Slice[] = [
  agencies,
  reports,
  fusion,
  review,
  designations,
  screening,
  suggestions,
  exchange,
  release,
  tips,
  feeds,
  federation,
  documents,
  watch,
  incidents,
  links,
];

/** Every migration of the centre, in the order in which they build on one another. */
export function allMigrations(): Migration[] {
  return [
    ...loadMigrations(new URL('./platform/jobs/migrations/', import.meta.url), 'platform'),
    ...loadMigrations(new URL('./trust/migrations/', import.meta.url), 'trust'),
    ...SLICES.flatMap(({ migrations, name }) =>
      migrations === undefined ? [] : loadMigrations(migrations, name),
    ),
  ];
}

export interface RunningCentre extends Centre {
  /** Signs the log, ends connections, and stops the built-in database if nobody else uses it. */
  close(): Promise<void>;
}

export interface CentreParts {
  readonly clock?: Clock;
  /** A database that is open already: tests. Otherwise the one of the settings. */
  readonly db?: Database;
}

/** Opens a centre: database, self-test, migrations, keys, queue. Joins one that runs on the same data folder. */
export async function openCentre(settings: Settings, parts: CentreParts = {}): Promise<RunningCentre> {
  const log = openLog(settings.logLevel);
  const db =
    parts.db ?? (await openDatabase({ dataDir: settings.dataDir, databaseUrl: settings.databaseUrl }));
  try {
    return await prepareCentre(settings, db, parts.clock ?? systemClock, log);
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function prepareCentre(
  settings: Settings,
  db: Database,
  clock: Clock,
  log: ReturnType<typeof openLog>,
): Promise<RunningCentre> {
  const test = await selfTest(db);
  for (const problem of test.problems) {
    if (problem.severity === 'error') throw new Fault(problem);
    log.warn({ code: problem.code, fix: problem.fix }, problem.message);
  }
  await migrate(db, allMigrations());
  const keys = loadKeys(settings.dataDir);
  const jobs = new Jobs(db, log);
  const centre: RunningCentre = {
    settings,
    db,
    trust: new Trust(db, clock),
    keys,
    jobs,
    log,
    clock,
    async refer(asking, sought) {
      const all = SLICES.map((slice) => slice.refers?.(centre, asking, sought) ?? []);
      return (await Promise.all(all)).flat();
    },
    async publish(desk, event) {
      for (const slice of SLICES) await slice.on?.[event.name]?.(desk, event.subject, centre);
    },
    async close() {
      await jobs.stop();
      await writeCheckpoint(db, keys, settings.dataDir);
      await db.close();
    },
  };
  const tasksOf = (which: 'jobs' | 'waitingJobs') =>
    Object.fromEntries(
      SLICES.flatMap((slice) => Object.entries(slice[which] ?? {})).map(([name, work]) => [
        name,
        (payload: unknown) => work(payload, centre),
      ]),
    );
  await jobs.prepare(tasksOf('jobs'), tasksOf('waitingJobs'));
  return centre;
}
