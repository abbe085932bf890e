import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCentre, type RunningCentre } from '../src/app.ts';
import { readSettings } from '../src/platform/config/settings.ts';
import { createLocalCentre, MEMBERS } from '../src/slices/agencies/index.ts';
import type { Principal } from '../src/trust/principal.ts';

export const PURPOSE = { code: 'CT-ANALYSIS', caseRef: null } as const;

/** The centre of a folder, with fsync on, as the commands open it; never the DATABASE_URL of the environment. */
export function centreIn(dataDir: string): Promise<RunningCentre> {
  return openCentre(readSettings({ dataDir, databaseUrl: '' }, {}));
}

/** A new centre with one analyst, removed afterwards. */
export async function withNewCentre<T>(
  work: (centre: RunningCentre, analyst: Principal) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'watchfloor-bench-'));
  try {
    const centre = await centreIn(dataDir);
    try {
      return await work(centre, await createLocalCentre(centre));
    } finally {
      await centre.close();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** An officer who is cleared for everything, so that what is measured is the whole store. */
export function clearedOfficer(party: string, compartments: readonly string[] = []): Principal {
  return {
    kind: 'officer',
    handle: 'bench.officer',
    name: 'Bench officer',
    clearance: { party, communities: [MEMBERS], level: 4, compartments },
    roles: ['analyst'],
  };
}
