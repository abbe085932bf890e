/**
 * The built-in PostgreSQL server of a data folder. Any number of Watchfloor processes may open the folder at
 * once: the first starts the server, later ones join it, the last one out stops it. A server left behind by a
 * killed process is adopted; one that was itself killed is started again while anybody still uses it.
 */
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { Client } from 'pg';
import { errorCode, errorMessage, Refusal } from '../errors.ts';
import { type Binaries, findPackage, type Package, prepareBinaries } from './binaries.ts';
import { createCluster, OWNER, requireMajor, secretOf } from './initdb.ts';
import { countLiveLeases, dropLease, takeLease } from './leases.ts';
import { underLock } from './lock.ts';
import { VALUE_OPTIONS } from './parsers.ts';
import { makePrivateDir, type Place, prepareDataDir, settlePlace, socketDirFor } from './place.ts';
import {
  type Address,
  addressOf,
  findRunning,
  readPidFile,
  startPostmaster,
  stopPostmaster,
  waitReady,
} from './postmaster.ts';
import { isPostmasterOf } from './process.ts';

export type EmbeddedServer = {
  /** As the owner, to the database `watchfloor`. */
  connectionString: string;
  /** True when the server was already running: started by another process, or left by a killed one. */
  adopted: boolean;
  /** Process id of the server now. */
  pid(): number;
  /** Stops the server whoever else uses it. */
  stop(): Promise<void>;
  /** Says that we need it no longer; stops it when nobody else does. */
  release(): Promise<void>;
};

export type EmbeddedOptions = {
  dataDir: string;
  log?: (line: string) => void;
  /** 'socket' where Unix sockets exist, else 'tcp' on the loopback address. */
  transport?: 'socket' | 'tcp';
  /** False switches fsync off: for throw-away test clusters only. */
  durable?: boolean;
  /** Another set of programs than the one npm installed. */
  package?: Package;
};

type Settings = {
  log: (line: string) => void;
  transport: 'socket' | 'tcp';
  durable: boolean;
  package: Package;
};
type Running = { place: Place; binaries: Binaries; pid: number; address: Address; adopted: boolean };

/** Ports below the range from which systems take outgoing connections, which could hold one of them at a restart. */
const PORT_FROM = 20_000;
const PORT_TO = 32_767;
const PORT_TRIES = 20;
const WATCH_MS = 1_000;

function isPortFree(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const probe = createServer();
  probe.once('error', () => resolve(false));
  probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  return promise;
}

/** The port of last time if it is still free, else a free one below 32768. */
async function choosePort(previous: number | undefined): Promise<number> {
  const tries = Array.from(
    { length: PORT_TRIES },
    () => PORT_FROM + Math.floor(Math.random() * (PORT_TO - PORT_FROM)),
  );
  if (previous !== undefined) tries.unshift(previous);
  for (const port of tries) if (await isPortFree(port)) return port;
  throw new Refusal({
    code: 'NO_FREE_PORT',
    message: `None of ${PORT_TRIES} ports tried between ${PORT_FROM} and ${PORT_TO} is free.`,
    fix: 'End the programs that hold them, or set DATABASE_URL.',
    status: 500,
  });
}

async function chooseAddress(
  place: Place,
  settings: Settings,
  previous: number | undefined,
): Promise<Address> {
  if (settings.transport === 'tcp') return { host: '127.0.0.1', port: await choosePort(previous) };
  const host = socketDirFor(place.home, place.account);
  // No server runs now: what an earlier one left in our own folder, or a copy of it brought along, may go.
  if (host.startsWith(place.home)) rmSync(host, { recursive: true, force: true });
  makePrivateDir(host, place.account);
  return { host, port: 5432 };
}

/** The running server of the folder, started if need be. Call under the lock. */
async function ensureRunning(dataDir: string, settings: Settings, previous?: number): Promise<Running> {
  const place = settlePlace(dataDir);
  const binaries = prepareBinaries(settings.package, place.cacheDir, place.account);
  if (!existsSync(join(place.pgDir, 'PG_VERSION'))) {
    settings.log(`Making an empty database in ${place.pgDir}.`);
    await createCluster(binaries, place, settings.durable);
  }
  requireMajor(place, binaries);
  const found = findRunning(place.pgDir);
  if (found !== null && (await waitReady(place.pgDir, found.pid))) {
    const seen = readPidFile(place.pgDir) ?? found;
    return { place, binaries, pid: seen.pid, address: addressOf(seen), adopted: true };
  }
  const address = await chooseAddress(place, settings, previous);
  const pid = await startPostmaster(binaries, place, address, settings);
  return { place, binaries, pid, address, adopted: false };
}

function connectionStringOf({ place, address }: Running, database: string): string {
  const onSocket = address.host.startsWith('/');
  const who = onSocket ? OWNER : `${OWNER}:${encodeURIComponent(secretOf(place))}`;
  const host = onSocket ? encodeURIComponent(address.host) : address.host;
  return `postgresql://${who}@${host}:${address.port}/${database}`;
}

/** Makes the database `watchfloor` in a new cluster. */
async function ensureDatabase(running: Running): Promise<void> {
  const client = new Client({
    connectionString: connectionStringOf(running, 'postgres'),
    ssl: false,
    // Given, so that PGOPTIONS of the environment is not taken.
    options: VALUE_OPTIONS,
    application_name: `watchfloor start ${process.pid}`,
  });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${OWNER}`);
  } finally {
    await client.end();
  }
}

/**
 * Looks every second whether the server was killed, and starts it again. A clean stop removes the pid file
 * and is respected. The timer keeps no process alive.
 */
function watchOver(running: Running, settings: Settings): { stop(): Promise<void>; current(): Running } {
  let now = running;
  let busy: Promise<void> = Promise.resolve();
  let idle = true;
  const restart = async (): Promise<void> => {
    try {
      const { dataDir, lockDir } = now.place;
      now = await underLock(lockDir, () => ensureRunning(dataDir, settings, now.address.port));
      settings.log(`PostgreSQL had died; it runs again as process ${now.pid}.`);
    } catch (error) {
      settings.log(
        `PostgreSQL has died and does not start again: ${errorCode(error)} ${errorMessage(error)}`,
      );
    } finally {
      idle = true;
    }
  };
  const timer = setInterval(() => {
    const left = idle ? readPidFile(now.place.pgDir) : null;
    // Only looking here: what is stale is cleared away under the lock.
    if (left === null || isPostmasterOf(left.pid, now.place.pgDir)) return;
    idle = false;
    busy = restart();
  }, WATCH_MS);
  timer.unref();
  const stop = (): Promise<void> => {
    clearInterval(timer);
    return busy;
  };
  return { stop, current: () => now };
}

/**
 * Starts or joins the server of a data folder; makes folder and database when they are missing.
 * @throws Refusal | Fault, each with a fix: no package for this platform, folder not writable, disk full,
 *   other major version, other owner, address taken.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const settings: Settings = {
    log: options.log ?? (() => {}),
    transport: options.transport ?? (process.platform === 'win32' ? 'tcp' : 'socket'),
    durable: options.durable ?? true,
    package: options.package ?? findPackage(),
  };
  const { dataDir, lockDir } = prepareDataDir(options.dataDir);
  const { running, lease } = await underLock(lockDir, async () => {
    const running = await ensureRunning(dataDir, settings);
    await ensureDatabase(running);
    return { running, lease: takeLease(running.place.leaseDir) };
  });
  const watch = watchOver(running, settings);

  const leave = async (shouldStop: () => boolean): Promise<void> => {
    await watch.stop();
    await underLock(lockDir, async () => {
      dropLease(lease);
      const { place, binaries } = watch.current();
      const found = shouldStop() ? findRunning(place.pgDir) : null;
      if (found !== null) await stopPostmaster(binaries, place, found.pid);
    });
  };
  return {
    connectionString: connectionStringOf(running, OWNER),
    adopted: running.adopted,
    pid: () => watch.current().pid,
    stop: () => leave(() => true),
    release: () => leave(() => countLiveLeases(running.place.leaseDir) === 0),
  };
}
