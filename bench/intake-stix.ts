import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readTerms, takeIn } from '../src/slices/reports/index.ts';
import { exerciseWorld } from '../world/index.ts';
import { PURPOSE, withNewCentre } from './centre.ts';
import { databaseCpu, ratio } from './measure.ts';
import { median } from './report.ts';

const SHARED = '/work/shared/data/stix/attack/enterprise-attack-objects.stix20.json.gz';
const ROUNDS = 3;
const TABLES = ['fusion.record', 'fusion.mention', 'fusion.claim', 'fusion.evidence', 'fusion.name_token'];

/** The large bundle of the shared data where it is there, else the exercise's own. */
function bundle(): { name: string; bytes: Uint8Array } {
  if (existsSync(SHARED)) return { name: 'ATT&CK bundle', bytes: gunzipSync(readFileSync(SHARED)) };
  process.stderr.write(
    `${SHARED} is not there: the exercise’s own bundle is used, and the floor does not apply\n`,
  );
  const file = exerciseWorld().files.find(
    ({ path, bytes }) => path.endsWith('.json') && new TextDecoder().decode(bytes).includes('"bundle"'),
  );
  if (!file) throw new Error('the exercise holds no bundle');
  return { name: 'bundle of the exercise', bytes: file.bytes };
}

interface Round {
  readonly seconds: number;
  readonly own: number;
  readonly database: number;
  readonly parse: number;
  readonly copy: number;
}

async function round(bytes: Uint8Array): Promise<Round> {
  return withNewCentre(async (centre, analyst) => {
    const [cpu, database, started] = [
      process.cpuUsage(),
      (await databaseCpu(centre)) ?? Number.NaN,
      performance.now(),
    ];
    const terms = readTerms({ grade: 'B2' }, analyst);
    const result = await takeIn(centre, analyst, PURPOSE, {
      path: 'bundle.json',
      bytes,
      hints: { dated: null },
      terms,
    });
    if (!result.ok) throw new Error(`the bundle was refused: ${result.problems[0]?.message}`);
    const seconds = (performance.now() - started) / 1000;
    const used = process.cpuUsage(cpu);
    const used2 = ((await databaseCpu(centre)) ?? Number.NaN) - database;
    const parsing = performance.now();
    JSON.parse(new TextDecoder().decode(bytes));
    const parse = (performance.now() - parsing) / 1000;
    return {
      seconds,
      own: (used.user + used.system) / 1e6,
      database: used2 / 1000,
      parse,
      copy: await copyAgain(centre.db.ownerPool),
    };
  });
}

/** The same rows once more, by COPY on the server, into tables with the same indexes. Seconds. */
async function copyAgain(pool: { query(sql: string): Promise<unknown> }): Promise<number> {
  await pool.query('create schema bench');
  let ms = 0;
  for (const name of TABLES) {
    const twin = name.replace('fusion.', 'bench.');
    const file = `bench-${name.replace('.', '-')}.copy`;
    await pool.query(`create table ${twin} (like ${name} including indexes)`);
    await pool.query(`copy ${name} to program 'cat > ${file}'`);
    const started = performance.now();
    await pool.query(`copy ${twin} from program 'cat ${file}'`);
    ms += performance.now() - started;
    await pool.query(`copy (select 1) to program 'cat > /dev/null; rm ${file}'`);
  }
  return ms / 1000;
}

/** Rows of the table of a STIX bundle's intake. */
export async function stixRows(): Promise<string[][]> {
  const { name, bytes } = bundle();
  const objects = (JSON.parse(new TextDecoder().decode(bytes)) as { objects: readonly unknown[] }).objects
    .length;
  const rounds: Round[] = [];
  for (let at = 0; at < ROUNDS; at++) rounds.push(await round(bytes));
  const of = (key: keyof Round) => median(rounds.map((one) => one[key]));
  const limit = median(rounds.map((one) => one.seconds / (one.parse + one.copy)));
  return [
    [
      `${name}: ${objects.toLocaleString('en')} objects, whole path`,
      '15 s',
      `${of('seconds').toFixed(1)} s`,
      `${ratio(limit)} of the limit`,
    ],
    ['objects per second', '2,000', (objects / of('seconds')).toFixed(0), ''],
    ['CPU here, in PostgreSQL', '', `${of('own').toFixed(1)} s, ${of('database').toFixed(1)} s`, ''],
    [
      'limit: JSON.parse, then COPY of the same rows on the server',
      '',
      `${of('parse').toFixed(2)} s + ${of('copy').toFixed(2)} s`,
      '',
    ],
  ];
}
