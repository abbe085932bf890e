import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMigrations, type RunningCentre } from '../src/app.ts';
import type { Level, Marking } from '../src/core/marking/index.ts';
import { foldName, nameIndexTokens } from '../src/core/names/index.ts';
import type { DatabaseClient } from '../src/platform/db/database.ts';
import { createLocalCentre } from '../src/slices/agencies/index.ts';
import { keyNumber } from '../src/slices/fusion/store/packed-keys.ts';
import { centreIn } from './centre.ts';
import { FILL, KEY_NUMBERS, TARGET } from './fill.data.ts';

/** What the store holds: 10 records a report, 4 claims a record; people, organisations and places recur as in life. */
export const SIZES = {
  reports: 25_000,
  records: 250_000,
  claims: 1_000_000,
  entities: 100_000,
  markings: 400,
  targetClaims: 500,
  targetReports: 40,
} as const;

/** The name under which the entity of 500 claims from 40 reports is found. */
const [GIVEN, FAMILY] = ['Zorawar', 'Quillfeather'] as const;
export const TARGET_NAME = `${GIVEN} ${FAMILY}`;
const COMPARTMENTS = ['ALDER', 'BIRCH', 'CEDAR', 'DATE', 'ELM', 'FIG', 'GUM', 'HAZEL'];
export const ALL_COMPARTMENTS: readonly string[] = COMPARTMENTS;
/**
 * Compartment of what measurements file into the store, which is used again: their reports are made of a few hundred paragraphs over
 * and over, and hundreds that all echo one another are no measure of a card or a search. Who looks at the store as it was
 * filled does not see them.
 */
export const ASIDE = 'BENCH';

const SYLLABLES = [
  'ba',
  'da',
  'gul',
  'ha',
  'ja',
  'ka',
  'la',
  'mar',
  'na',
  'or',
  'qa',
  'ra',
  'sa',
  'tar',
  'wa',
  'za',
  'bash',
  'dil',
  'far',
  'him',
];

/** Invented names: 80 given names and 750 family names give 60,000 people. */
function names(count: number, shift: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const part = (step: number) => SYLLABLES[Math.floor((at + shift) / 20 ** step) % 20] ?? '';
    const word = part(0) + part(1) + part(2) + (shift > 0 ? 'i' : '');
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
}

/** A centre of a million claims; made once per version of schema and generator, then reused from the temporary folder. */
export async function filledCentre(): Promise<RunningCentre> {
  const version = createHash('sha256').update(versionText()).digest('hex').slice(0, 12);
  const stem = 'watchfloor-bench-million-';
  for (const name of readdirSync(tmpdir())) {
    if (name.startsWith(stem) && name !== stem + version)
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  const dataDir = join(tmpdir(), stem + version);
  const centre = await centreIn(dataDir);
  const { rows } = await centre.db.ownerPool.query<{ there: boolean }>(
    `select to_regclass('public.bench_filled') is not null as there`,
  );
  if (rows[0]?.there !== true) await fill(centre);
  return centre;
}

function versionText(): string {
  return [
    FILL.join('\n'),
    TARGET.join('\n'),
    JSON.stringify(SIZES),
    ...allMigrations().map(({ sql }) => sql),
  ].join('\n');
}

async function fill(centre: RunningCentre): Promise<void> {
  process.stderr.write('Making a store of a million claims (once)…\n');
  if (!existsSync(join(centre.settings.dataDir, 'local'))) await createLocalCentre(centre);
  const markings = await Promise.all(
    variedMarkings().map((marking) => centre.trust.markings.intern(marking)),
  );
  await centre.db.asOwner(async (client) => {
    await client.query(
      'create temp table marking_of as select ordinality - 1 as n, id from unnest($1::int[]) with ordinality as t(id, ordinality)',
      [markings],
    );
    await client.query(
      'create temp table given_name as select * from json_to_recordset($1) as t(n int, text text, folded text, sounds text[])',
      [namesJson([...names(80, 0).entries(), [1000, GIVEN]])],
    );
    await client.query(
      'create temp table family_name as select * from json_to_recordset($1) as t(n int, text text, folded text, sounds text[])',
      [namesJson([...names(750, 8000).entries(), [9000, FAMILY]])],
    );
    for (const statement of [...FILL, ...TARGET]) {
      await timed(client, statement);
      if (statement === KEY_NUMBERS) await numberKeys(client);
    }
  });
  await centre.db.ownerPool.query('create table public.bench_filled ()');
  await centre.db.ownerPool.query('vacuum analyze');
}

/** Rows per INSERT of numbers. */
const BATCH = 20_000;

async function numberKeys(client: DatabaseClient): Promise<void> {
  const { rows } = await client.query<{ key: string }>('select distinct key from keyed');
  for (let at = 0; at < rows.length; at += BATCH) {
    const keys = rows.slice(at, at + BATCH).map(({ key }) => key);
    await client.query('insert into key_number select * from unnest($1::text[], $2::bigint[])', [
      keys,
      keys.map(keyNumber),
    ]);
  }
}

async function timed(client: DatabaseClient, statement: string): Promise<void> {
  const started = performance.now();
  await client.query(
    statement.replaceAll(':reports', String(SIZES.reports)).replaceAll(':markings', String(SIZES.markings)),
  );
  if (process.env.VERBOSE)
    process.stderr.write(
      `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${statement.trim().slice(0, 70)}\n`,
    );
}

function namesJson(list: readonly (readonly [number, string])[]): string {
  return JSON.stringify(
    list.map(([n, text]) => ({ n, text, folded: foldName(text), sounds: nameIndexTokens([text]).skeletons })),
  );
}

/** Levels, compartments and audiences in several hundred combinations; the bench's officer may read each of them. */
function variedMarkings(): Marking[] {
  return Array.from({ length: SIZES.markings }, (_, at) => ({
    level: (at % 5) as Level,
    compartments: COMPARTMENTS.filter((_, bit) => (at >> (bit % 6)) & 1 && bit % 3 === at % 3),
    releasableTo: at % 4 === 0 ? [] : [['LOCAL', `PARTY${at % 97}`]],
    originators: ['LOCAL'],
    controls: at % 7 === 0 ? ['ORCON'] : [],
    purposes: at % 11 === 0 ? ['CT-ANALYSIS', 'INVESTIGATION'] : null,
    expiresAt: at % 13 === 0 ? `20${40 + (at % 50)}-01-01T00:00:00.000Z` : null,
  }));
}
