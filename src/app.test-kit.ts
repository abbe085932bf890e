import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMigrations, openCentre, type RunningCentre } from './app.ts';
import { type Clock, fixedClock } from './platform/clock/clock.ts';
import { readSettings, type Settings } from './platform/config/settings.ts';
import { testDatabase } from './platform/testing/database.ts';
import { enrol, MEMBERS, type Officer } from './slices/agencies/index.ts';
import { readTerms, takeIn, type IntakeResult } from './slices/reports/index.ts';
import type { Principal } from './trust/principal.ts';

export interface TestCentre {
  readonly centre: RunningCentre;
  readonly dataDir: string;
  close(): Promise<void>;
}

/**
 * A whole centre on a fresh real database, its clock standing still, or going as the test's own clock says; `given` settings stand
 * instead of the usual.
 */
export async function testCentre(
  now: string | Clock = '2026-11-22T08:00:00.000Z',
  given: Partial<Settings> = {},
): Promise<TestCentre> {
  const { db, close } = await testDatabase(allMigrations());
  const dataDir = mkdtempSync(join(tmpdir(), 'watchfloor-centre-'));
  const settings = readSettings({ dataDir, databaseUrl: '', logLevel: 'silent', ...given }, {});
  // The database belongs to the test: closing the centre must not end its pools before the clone is dropped.
  const centre = await openCentre(settings, {
    db: { ...db, close: async () => undefined },
    clock: typeof now === 'string' ? fixedClock(now) : now,
  });
  await enrol(centre, PARTIES, [{ code: 'ALLIES', name: 'Allies', members: ['ALPHA', 'BRAVO'] }], OFFICERS);
  return {
    centre,
    dataDir,
    async close() {
      await centre.close();
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const PARTIES = ['ALPHA', 'BRAVO', 'CHARLIE'].map((code) => ({
  code,
  name: `Agency ${code}`,
  kind: 'agency' as const,
  country: 'PK',
  node: null,
}));

export const OFFICERS: readonly Officer[] = [
  {
    handle: 'high',
    name: 'High Officer',
    party: 'ALPHA',
    level: 4,
    compartments: ['KESTREL', 'OSPREY'],
    roles: ['officer'],
  },
  {
    handle: 'middle',
    name: 'Middle Officer',
    party: 'BRAVO',
    level: 2,
    compartments: ['OSPREY'],
    roles: ['officer'],
  },
  { handle: 'low', name: 'Low Officer', party: 'CHARLIE', level: 0, compartments: [], roles: ['officer'] },
];

/** The principal of a test officer, without asking the directory. */
export function officer(handle: string): Principal {
  const found = OFFICERS.find((one) => one.handle === handle);
  if (!found) throw new RangeError(`no test officer ${handle}`);
  return {
    kind: 'officer',
    handle: found.handle,
    name: found.name,
    clearance: {
      party: found.party,
      communities: found.party === 'CHARLIE' ? [MEMBERS] : ['ALLIES', MEMBERS],
      level: found.level,
      compartments: found.compartments,
    },
    roles: found.roles,
  };
}

export const ANALYSIS = { code: 'CT-ANALYSIS', caseRef: null } as const;

/** Files one text as an officer under a marking; returns what the intake says. */
export function file(
  centre: RunningCentre,
  handle: string,
  path: string,
  text: string | Uint8Array,
  marking: string,
): Promise<IntakeResult> {
  const principal = officer(handle);
  return takeIn(centre, principal, ANALYSIS, {
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    hints: { dated: { from: '2026-11-20', to: '2026-11-20', precision: 'day' } },
    terms: readTerms({ marking, grade: 'B2' }, principal),
  });
}
