import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { buildPartyIndex, type PartyIndex } from '../../src/core/screen/index.ts';
import { percentile, table } from '../report.ts';
import { csvRecords, readData } from './csv.ts';
import { listedParties, person } from './parties.ts';
import { recombined, seeded } from './scale.ts';
import { aliasQueries, arabicQueries, typoQueries, unlisted } from './sets.ts';

const SEED = 20_261_122;
const WARMED_UP = 2000;
const ASKED = 4000;
const MILLION = 1_000_000;
const ASKED_OF_MILLION = 2000;
const THREADS = 2;
/** A million names go with a hundred thousand persons. */
const NAMES_PER_PERSON = 10;
/** Steps of the loop that shows how fast the machine is just now; a quiet one takes about 0.2 s. */
const CALIBRATION_STEPS = 200_000_000;

/** Names as they come: nineteen of twenty are on no list, the rest listed with errors, in Arabic script or by an alias. */
function mixed(count: number): readonly string[] {
  const next = seeded(SEED);
  const negatives = unlisted('test').map(({ name }) => name);
  const positives = [typoQueries, arabicQueries, aliasQueries].map((queries) =>
    queries('test').map(({ name }) => name),
  );
  const pick = (names: readonly string[]): string => names[Math.floor(next() * names.length)] ?? '';
  return Array.from({ length: count }, (_, at) =>
    at % 20 === 0 ? pick(positives[(at / 20) % positives.length] ?? []) : pick(negatives),
  );
}

interface Measured {
  readonly ms: readonly number[];
  readonly cpuSeconds: number;
  readonly hits: number;
}

/** One check after another, every explanation read; wall milliseconds each, CPU seconds in all. */
function measure(index: PartyIndex, names: readonly string[]): Measured {
  const ms: number[] = [];
  let hits = 0;
  let read = 0;
  const before = process.threadCpuUsage();
  for (const name of names) {
    const started = performance.now();
    for (const { score } of index.check({
      party: person(name),
      threshold: 0.7,
      limit: 5,
      lists: null,
      mayRead: () => true,
    })) {
      hits += 1;
      read += score.because.en.length + score.because.ur.length;
    }
    ms.push(performance.now() - started);
  }
  const { user, system } = process.threadCpuUsage(before);
  if (hits > 0 && read === 0) throw new Error('hits without an explanation');
  return { ms, cpuSeconds: (user + system) / 1e6, hits };
}

/** CPU seconds of a fixed loop: machines that are shared run it slower while others work. */
function calibration(): number {
  const before = process.threadCpuUsage();
  let state = 1;
  for (let step = 0; step < CALIBRATION_STEPS; step++) state = (Math.imul(state, 1_664_525) + step) | 0;
  const { user, system } = process.threadCpuUsage(before);
  return state === 0 ? 0 : (user + system) / 1e6;
}

function latencyRow(what: string, floor: string, aim: string, { ms, cpuSeconds }: Measured): string[] {
  return [
    what,
    floor,
    aim,
    `${percentile(ms, 0.5).toFixed(2)} / ${percentile(ms, 0.95).toFixed(2)}`,
    ((cpuSeconds * 1000) / ms.length).toFixed(3),
    Math.round(ms.length / cpuSeconds).toLocaleString('en'),
  ];
}

/** Screens the names in threads that share the one index; wall seconds, and how many got a hit. */
async function bulk(
  index: PartyIndex,
  names: readonly string[],
): Promise<{ readonly seconds: number; readonly hits: number }> {
  const started = performance.now();
  const shares = Array.from({ length: THREADS }, (_, thread) =>
    names.filter((_, at) => at % THREADS === thread),
  );
  const hits = await Promise.all(
    shares.map(
      (share) =>
        new Promise<number>((done, failed) => {
          const worker = new Worker(new URL('./speed-worker.ts', import.meta.url), {
            workerData: { buffer: index.buffer, names: share },
          });
          worker.once('message', done);
          worker.once('error', failed);
        }),
    ),
  );
  return {
    seconds: (performance.now() - started) / 1000,
    hits: hits.reduce((sum, one) => sum + one, 0),
  };
}

const bulkNames = (count: number): readonly string[] =>
  [
    ...unlisted('both').map(({ name }) => name),
    ...csvRecords(readData('names/yente_negatives_us.csv.gz')).map(({ full_name }) => full_name ?? ''),
  ].slice(0, count);

async function scaled(names: number): Promise<{ readonly index: PartyIndex; readonly seconds: number }> {
  const parties = [...recombined(await listedParties(), names, SEED)];
  const started = performance.now();
  const index = buildPartyIndex(parties);
  return { index, seconds: (performance.now() - started) / 1000 };
}

/** Figures 8, 9, 10 and 13. SCREENING_SCALE sets another size than a million names (and a tenth of it in persons). */
export async function run(): Promise<string> {
  const size = Number(process.env.SCREENING_SCALE ?? MILLION);
  const persons = size / NAMES_PER_PERSON;
  const index = buildPartyIndex(await listedParties());
  const [slowBefore, names] = [calibration(), mixed(WARMED_UP + ASKED)];
  measure(index, names.slice(0, WARMED_UP));
  const one = measure(index, names.slice(WARMED_UP));
  const all = await bulk(index, bulkNames(persons));
  const { index: large, seconds: buildSeconds } = await scaled(size);
  measure(large, names.slice(0, WARMED_UP));
  const far = measure(large, names.slice(-ASKED_OF_MILLION));
  const perMillion = (large.bytes / large.names) * MILLION;
  const slow = Math.max(slowBefore, calibration());
  return [
    table(
      [
        'one check, explanations read',
        'floor p50 / p95',
        'aim',
        'ms p50 / p95 (wall)',
        'CPU ms each',
        'checks per CPU second',
      ],
      [
        latencyRow(`${index.names.toLocaleString('en')} names`, '1 / 4', '0.3 / 1; 3,000/s', one),
        latencyRow(`${large.names.toLocaleString('en')} names`, '– / 20', '– / 8', far),
      ],
    ),
    table(
      ['what', 'floor', 'aim', 'measured'],
      [
        [
          `${persons.toLocaleString('en')} persons against all lists, ${THREADS} threads`,
          '120 s',
          '60 s',
          `${all.seconds.toFixed(1)} s (${all.hits} with a hit)`,
        ],
        ['memory per million names', '1,000 MB', '400 MB', `${Math.round(perMillion / 1e6)} MB`],
        [
          `building ${large.names.toLocaleString('en')} names`,
          '60 s',
          '20 s',
          `${buildSeconds.toFixed(1)} s`,
        ],
      ],
    ),
    `A fixed loop took ${slow.toFixed(2)} CPU seconds (a quiet machine: about 0.2): divide by that where others worked beside.\n`,
  ].join('\n');
}
